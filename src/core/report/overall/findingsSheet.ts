import type { Finding } from '../../findings';
import type { SheetSnapshot } from '../../workbook';
import { sourceLinks } from '../layout/links';
import { body, looks } from '../layout/looks';
import { sheetHead } from '../layout/sheetHead';
import type { ResultSheet } from '../layout/sheet';
import type { CoreTexts } from '../words/texts';

/** `Kiểm tra dữ liệu`: what the officer should look at, worst first, each with its sheet and a link to its cell. */
export function findingsSheet(
  findings: readonly Finding[],
  name: string,
  rules: readonly string[],
  sheets: readonly SheetSnapshot[],
  texts: CoreTexts,
): ResultSheet {
  const words = texts.findings;
  const links = sourceLinks(
    findings.map(({ place }) => place),
    sheets,
  );
  const layout = {
    columns: [
      { header: words.severity, width: 11 },
      { header: words.message, width: 80 },
      { header: words.block, width: 18 },
      { header: words.sheet, width: 24 },
      { header: words.cell, width: 8 },
      { header: words.code, width: 24 },
    ],
    frozenColumns: 0,
    // The code is for those who look it up.
    printedColumns: 5,
  };
  const { head, rulesBelow } = sheetHead(
    words.title,
    findings.length === 0 ? [words.none] : [],
    layout,
    rules,
  );
  return {
    name,
    kind: 'findings',
    ...layout,
    ...head,
    remarks: [...(links.left === 0 ? [] : [texts.linksLeft(links.left)]), ...rulesBelow],
    rows: findings.map((finding, row) => [
      texts.severity(finding.severity),
      texts.finding(finding),
      finding.block,
      finding.place.sheet,
      links.cells[row] ?? null,
      finding.code,
    ]),
    styles: (header) => [
      { area: body(header, 0, findings.length, 6), look: looks.text },
      { area: body(header, 4, findings.length - links.left, 1), look: looks.link },
    ],
    highlights: () => [],
  };
}
