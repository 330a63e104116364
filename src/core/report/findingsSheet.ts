import type { Finding } from '../read/findings';
import { body, looks } from './looks';
import type { ResultSheet } from './sheet';
import type { CoreTexts } from './texts';

/** `Kiểm tra dữ liệu`: what the officer should look at, worst first, each with its sheet and cell. */
export function findingsSheet(
  findings: readonly Finding[],
  name: string,
  rules: readonly string[],
  texts: CoreTexts,
): ResultSheet {
  const words = texts.findings;
  return {
    name,
    title: words.title,
    notes: [...(findings.length === 0 ? [words.none] : []), ...rules],
    columns: [
      { header: words.severity, width: 14 },
      { header: words.message, width: 80 },
      { header: words.block, width: 22 },
      { header: words.sheet, width: 26 },
      { header: words.cell, width: 8 },
      { header: words.code, width: 24 },
    ],
    rows: findings.map((finding) => [
      texts.severity(finding.severity),
      texts.finding(finding),
      finding.block,
      finding.place.sheet,
      finding.place.cell,
      finding.code,
    ]),
    frozenColumns: 0,
    styles: (header) => [{ area: body(header, 0, findings.length, 6), look: looks.text }],
    highlights: () => [],
  };
}
