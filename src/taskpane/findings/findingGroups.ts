import type { Finding, FindingCode } from '../../core/findings/findings';
import type { Severity } from '../../core/findings/kinds';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings of one kind and severity, in the order in which they were found. */
export interface FindingGroup {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** More of a kind than these are shown below one line. */
export const MOST_APART = 3;

/** Errors, then warnings, then information; within a severity in the order in which each kind was first found. */
export function findingGroups(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, { code: FindingCode; severity: Severity; findings: Finding[] }>();
  for (const finding of findings) {
    const { code, severity } = finding;
    const key = `${severity} ${code}`;
    const group = groups.get(key) ?? { code, severity, findings: [] };
    group.findings.push(finding);
    groups.set(key, group);
  }
  return SEVERITIES.flatMap((severity) =>
    [...groups.values()].filter((group) => group.severity === severity),
  );
}

export function countsBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
