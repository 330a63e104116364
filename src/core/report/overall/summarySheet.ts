import { yearOfPeriod } from '../../period';
import type { Finding } from '../../findings';
import { missingUnits } from '../../missingUnits';
import type { ExplainedBlock } from '../../explain/moves';
import type { RankedUnit } from '../../rank/ranking';
import type { Settings } from '../../settings';
import type { Look, PlannedValue } from '../../workbook';
import { linkTo } from '../layout/links';
import { body, looks } from '../layout/looks';
import { isProvisional } from '../block/provisional';
import { rulesLines } from './rulesLines';
import { sheetHead } from '../layout/sheetHead';
import { footerRowOf } from '../layout/sheet';
import type { ResultSheet } from '../layout/sheet';
import type { ResultColumn } from '../layout/sheetHead';
import type { LinkedKind } from '../words/sheetTexts';
import type { CoreTexts } from '../words/texts';

/** A result sheet that the summary leads to. */
export interface LinkedSheet {
  readonly name: string;
  readonly kind: LinkedKind;
  /** `null` for a sheet over all blocks. */
  readonly block: ExplainedBlock | null;
}

/** The blocks that errors stopped: those with an error that are not ranked, in the order of the findings. */
export function stoppedBlocks(
  blocks: readonly ExplainedBlock[],
  findings: readonly Finding[],
): readonly string[] {
  const ranked = new Set(blocks.map(({ name }) => name));
  const stopped = findings.flatMap(({ severity, block }) =>
    severity === 'error' && block !== null && !ranked.has(block) ? [block] : [],
  );
  return [...new Set(stopped)];
}

/**
 * `Tổng hợp`: a row a block with its average, leaders, who rose and fell, grades, zero scores and warnings, those that
 * errors stopped last; below it links to all other result sheets.
 *
 * @param linked the other result sheets, in the order of their tabs
 */
export function summarySheet(
  blocks: readonly ExplainedBlock[],
  findings: readonly Finding[],
  linked: readonly LinkedSheet[],
  name: string,
  settings: Settings,
  texts: CoreTexts,
): ResultSheet {
  const words = texts.summary;
  const findingsName = linked.find(({ kind }) => kind === 'findings')?.name ?? '';
  const columns = summaryColumns(blocks, settings.zeroThreshold, findings, texts);
  const stopped = stoppedBlocks(blocks, findings);
  const rows: readonly (readonly PlannedValue[])[] = [
    ...blocks.map((block) => {
      const ranking = linked.find((sheet) => sheet.kind === 'ranking' && sheet.block === block);
      const own =
        ranking === undefined ? block.name : linkTo({ sheet: ranking.name, cell: 'A1' }, block.name);
      return [own, ...columns.map((column) => column.value(block)), provisionalNote(block, texts)];
    }),
    ...stopped.map((block) => [
      linkTo({ sheet: findingsName, cell: 'A1' }, block),
      ...columns.map(() => '–'),
      words.stopped(findingsName),
    ]),
  ];
  const width = columns.length + 2;
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  const missing = missingUnits(findings);
  const layout = {
    columns: [{ header: words.block, width: 28 }, ...columns, { header: words.note, width: 18 }],
    frozenColumns: 1,
  };
  const { head, rulesBelow } = sheetHead(
    words.title(blocks[0]?.year ?? null),
    [
      words.findings(count('error'), count('warning'), count('info')),
      ...(missing === null ? [] : [words.missing(missing)]),
    ],
    layout,
    rulesLines(blocks, settings, texts),
  );
  const { notes } = head;
  const footerRow = footerRowOf({ notes, rows });
  return {
    name,
    kind: 'summary',
    ...layout,
    ...head,
    remarks: rulesBelow,
    rows,
    footer: [
      padded([words.sheets], width),
      ...linked.map(({ name: sheet, kind }) =>
        padded([linkTo({ sheet, cell: 'A1' }, sheet), words.about[kind]], width),
      ),
    ],
    styles: (header) => [
      { area: body(header, 0, rows.length, 1), look: { ...looks.link, wrap: true } },
      ...columns.map(({ look }, index) => ({ area: body(header, index + 1, rows.length, 1), look })),
      { area: body(header, width - 1, rows.length, 1), look: looks.text },
      { area: { row: footerRow, column: 0, rows: 1, columns: 1 }, look: looks.heading },
      { area: { row: footerRow + 1, column: 0, rows: linked.length, columns: 1 }, look: looks.link },
      { area: { row: footerRow + 1, column: 1, rows: linked.length, columns: 1 }, look: looks.note },
    ],
    highlights: () => [],
  };
}

interface SummaryColumn extends ResultColumn {
  readonly look: Look;
  value(block: ExplainedBlock): PlannedValue;
}

function summaryColumns(
  blocks: readonly ExplainedBlock[],
  zeroThreshold: number,
  findings: readonly Finding[],
  texts: CoreTexts,
): readonly SummaryColumn[] {
  const words = texts.summary;
  const counted = (
    header: string,
    width: number,
    value: (block: ExplainedBlock) => number | null,
  ): SummaryColumn => ({
    header,
    width,
    look: looks.count,
    value: (block) => value(block) ?? '–',
  });
  const changed = (header: string, is: (change: number) => boolean): SummaryColumn =>
    counted(header, 8, (block) =>
      block.previousYear === null
        ? null
        : block.units.filter(({ rankChange }) => rankChange !== null && is(rankChange)).length,
    );
  const percent: Look = { ...looks.number, align: 'center' };
  const grades = new Set(blocks.flatMap(({ gradeCounts }) => gradeCounts.map(({ grade }) => grade)));
  return [
    counted(words.year, 7, ({ year }) => (year === null ? null : yearOfPeriod(year))),
    counted(words.units, 8, (block) => block.units.length),
    counted(words.ranked, 9, ({ units }) => units.filter(({ ranked }) => ranked).length),
    {
      header: words.average,
      width: 10,
      look: percent,
      value: ({ averagePercent }) => averagePercent ?? '–',
    },
    {
      header: words.leaders,
      width: 28,
      look: looks.text,
      value: (block) =>
        leaders(block)
          .map((unit) => unit.name)
          .join('; ') || '–',
    },
    {
      header: words.leadersPercent,
      width: 10,
      look: percent,
      value: (block) => leaders(block)[0]?.percent ?? '–',
    },
    ...(blocks.every(({ previousYear }) => previousYear === null)
      ? []
      : [
          changed(words.rose, (change) => change > 0),
          changed(words.fell, (change) => change < 0),
          changed(words.unchanged, (change) => change === 0),
        ]),
    ...[...grades].map((grade) =>
      counted(
        words.grade(grade),
        9,
        ({ gradeCounts }) => gradeCounts.find((count) => count.grade === grade)?.units ?? null,
      ),
    ),
    counted(
      words.zeroScores(zeroThreshold),
      12,
      ({ zeroScores }) => zeroScores.filter(({ maxPoints }) => maxPoints >= zeroThreshold).length,
    ),
    counted(words.allZeroScores, 11, ({ zeroScores }) => zeroScores.length),
    counted(
      words.warnings,
      9,
      ({ name }) => findings.filter(({ severity, block }) => severity === 'warning' && block === name).length,
    ),
  ];
}

function leaders({ units }: ExplainedBlock): readonly RankedUnit[] {
  return units.filter(({ rank }) => rank === 1);
}

function provisionalNote(block: ExplainedBlock, texts: CoreTexts): string | null {
  const units = block.units.filter((unit) => isProvisional(unit, block)).length;
  return units === 0 ? null : texts.summary.provisional(units);
}

function padded(values: readonly PlannedValue[], width: number): readonly PlannedValue[] {
  return [...values, ...new Array<null>(Math.max(0, width - values.length)).fill(null)];
}
