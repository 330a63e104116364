import type { Finding, Severity } from '../../core/read/findings';

/** Errors, then warnings, then information, each in the order in which they were found. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
