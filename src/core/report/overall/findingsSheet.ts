import { when } from '../../lists';
import type { Finding } from '../../findings/findings';
import type { ReportContext } from '../context/reportContext';
import { sourceLinks } from '../layout/links';
import { looks } from '../layout/looks';
import { tableSheet } from '../layout/table/tableSheet';
import type { Column, ResultSheet } from '../layout/table/tableSheet';
import { blockWidth } from '../layout/sizes/textWidth';

/** `Kiểm tra dữ liệu`: what the officer should look at, worst first, each with its sheet and a link to its cell. */
export function findingsSheet({ blocks, findings, sheets, names, texts }: ReportContext): ResultSheet {
  const words = texts.findings;
  const links = sourceLinks(
    sheets,
    findings.map(({ place }) => place),
  );
  const text = (
    key: string,
    header: string,
    width: number,
    value: Column<Finding>['value'],
  ): Column<Finding> => ({ key, header, width, look: looks.text, value });
  return tableSheet({
    name: names.take(words.sheetName),
    kind: 'findings',
    title: words.title,
    notes: when(findings.length === 0, words.none),
    columns: [
      text('severity', words.severity, 11, ({ severity }) => texts.severity(severity)),
      text('message', words.message, 80, (finding) => texts.finding(finding)),
      text('block', words.block, blockWidth(blocks), ({ block }) => block),
      text('sheet', words.sheet, 24, ({ place }) => place.sheet),
      {
        ...text('cell', words.cell, 8, (_, row) => links.cells[row] ?? null),
        links: findings.length - links.left,
      },
      // For those who look it up.
      { ...text('code', words.code, 24, ({ code }) => code), isForScreen: true },
    ],
    rows: findings,
    frozenColumns: 0,
    remarks: () => when(links.left > 0, texts.linksLeft(links.left)),
  });
}
