import { directionOf, insideFinal, placeOfChange, stepName, STEPS } from '../../appraisal/appraisal';
import type { Direction, Rounds, ScoreChange, Step } from '../../appraisal/appraisal';
import type { ExplainedBlock } from '../../explain/moves';
import { given, when } from '../../lists';
import type { Objection } from '../../objections/objection';
import { toNumber } from '../../points';
import type { Points } from '../../points';
import type { MatrixLeaf } from '../../rank/ranking';
import type { Place, PlannedValue } from '../../workbook';
import type { ReportContext } from '../context/reportContext';
import { sourceLinks } from '../layout/links';
import { changeHighlights, looks, pointsChange } from '../layout/looks';
import { decidedScores, objectionLines } from '../objections/heard';
import type { CoreTexts } from '../words/texts';
import { tableSheet } from '../layout/table/tableSheet';
import type { Column, ResultSheet } from '../layout/table/tableSheet';
import { blockWidth } from '../layout/sizes/textWidth';

/** A changed score with its block, criterion and cell. */
interface TraceRow {
  readonly block: string;
  readonly leaf: MatrixLeaf | undefined;
  readonly place: Place;
  readonly change: ScoreChange;
  /** The decision that changed it; `null` where the appraisal did. */
  readonly heard: Objection | null;
}

/** Rows beyond this make the workbook slow; `result.json` has them all. */
const MOST_ROWS = 10_000;
/** Lines of a text that a row shows at most: a cell may hold pages, and a row is no higher than some 27 lines. */
const MOST_LINES = 25;

/**
 * `Vết thẩm định`: each score that changed between two steps of the appraisal, with the reason, explanation and evidence that
 * stand beside it and a link to its cell. It is a record: what a score was when it was ranked, in values, as `Biến động` is.
 * A column that no score has anything for is left out. `null` where none changed.
 */
export function traceSheet(context: ReportContext): ResultSheet | null {
  const { blocks, sheets, names, texts } = context;
  const words = texts.trace;
  const total = blocks.reduce((sum, { appraisal }) => sum + (appraisal?.changes.length ?? 0), 0);
  const decided = blocks.flatMap((block) => decidedRows(block, texts));
  if (total + decided.length === 0) return null;
  const rows = [...largestChanges(blocks, total), ...decided.slice(0, MOST_ROWS)];
  const left = total + decided.length - rows.length;
  const links = sourceLinks(
    sheets,
    rows.map(({ place }) => place),
  );
  const columns = traceColumns(context, roundsOf(blocks)).filter(({ key }) => !isEmpty(key, rows));
  return tableSheet({
    name: names.take(words.sheetName),
    kind: 'trace',
    title: words.title(blocks[0]?.year ?? null),
    notes: [
      ...blocks.flatMap(({ name: block, appraisal }) => {
        const changes = appraisal?.changes ?? [];
        return when(changes.length > 0, words.counts({ block, ...directionsOf(changes) }));
      }),
      ...blocks.flatMap((block) => objectionLines(block, texts).map((line) => `${block.name}: ${line}`)),
      ...when(left > 0, words.left(left)),
    ],
    columns: [
      ...columns,
      {
        key: 'sheet',
        header: words.sheet,
        width: 20,
        look: looks.text,
        isForScreen: true,
        value: ({ place }) => place.sheet,
      },
      {
        key: 'cell',
        header: words.cell,
        width: 7,
        look: looks.text,
        links: rows.length - links.left,
        value: (_, row) => links.cells[row] ?? null,
      },
    ],
    rows,
    frozenColumns: 2,
    remarks: () => [words.legend, ...when(links.left > 0, texts.linksLeft(links.left))],
    highlights: (cells) => changeHighlights(cells.area('change'), cells.first('change')),
  });
}

/** The most rounds that a block has. */
function roundsOf(blocks: ReportContext['blocks']): Rounds {
  const all = blocks.map(({ appraisal }) => appraisal?.rounds ?? 'one');
  return all.includes('more') ? 'more' : all.includes('two') ? 'two' : 'one';
}

/** The largest changes where there are too many, the first ones of those that are alike, in the order of all. */
function largestChanges(blocks: ReportContext['blocks'], total: number): readonly TraceRow[] {
  const least = leastShown(blocks, total);
  const rows: TraceRow[] = [];
  let alike = least.alike;
  for (const { name: block, appraisal, matrix } of blocks) {
    if (appraisal === null) continue;
    for (const change of appraisal.changes) {
      const size = Math.abs(change.change);
      if (size < least.size || (size === least.size && alike-- <= 0)) continue;
      rows.push({
        block,
        leaf: matrix.leaves[change.leaf],
        place: placeOfChange(appraisal, change),
        change,
        heard: null,
      });
    }
  }
  return rows;
}

/** The scores that decisions changed, with the reasons that stand in their rows. */
function decidedRows(block: ExplainedBlock, texts: CoreTexts): readonly TraceRow[] {
  return decidedScores(block).map(({ objection, leaf }): TraceRow => {
    const { unit, from, to, decision, row, toPlace, criterion } = objection;
    return {
      block: block.name,
      leaf: block.matrix.leaves[leaf],
      place: toPlace,
      heard: objection,
      change: {
        unit,
        leaf,
        maxPoints: criterion.maxPoints,
        self: null,
        verified1: null,
        verified2: null,
        final: null,
        change: (to ?? 0) - (from ?? 0),
        isFinalOther: false,
        reason: texts.objections.because(decision ?? 'open', row.reason, row.note),
        explanation: null,
        evidence: null,
      },
    };
  });
}

/** The size of the smallest change that is shown, and how many of that size are. */
function leastShown(blocks: ReportContext['blocks'], total: number): { size: Points; alike: number } {
  if (total <= MOST_ROWS) return { size: 0, alike: total };
  const counts = new Map<Points, number>();
  for (const { appraisal } of blocks)
    for (const { change } of appraisal?.changes ?? []) {
      const size = Math.abs(change);
      counts.set(size, (counts.get(size) ?? 0) + 1);
    }
  let room = MOST_ROWS;
  for (const [size, count] of [...counts].sort(([a], [b]) => b - a)) {
    if (count >= room) return { size, alike: room };
    room -= count;
  }
  return { size: 0, alike: total };
}

function directionsOf(changes: readonly ScoreChange[]): Readonly<Record<Direction, number>> {
  const counts = { down: 0, up: 0, back: 0, out: 0 };
  for (const change of changes) counts[directionOf(change)]++;
  return counts;
}

/** Whether no row has anything in a column of a step or a text. */
function isEmpty(key: string, rows: readonly TraceRow[]): boolean {
  if (key === 'before' || key === 'after') return rows.every(({ heard }) => heard === null);
  if (key === 'inside') return rows.every(({ change }) => insideFinal(change) === 0);
  const shown = [...STEPS, 'reason', 'explanation', 'evidence'].find((one) => one === key);
  return shown !== undefined && rows.every(({ change }) => change[shown as Step | 'reason'] === null);
}

function traceColumns({ blocks, texts }: ReportContext, rounds: Rounds): readonly Column<TraceRow>[] {
  const words = texts.trace;
  const scoreOf = ({ change }: TraceRow, step: Step): PlannedValue => {
    const score = change[step];
    if (score === null) return null;
    return score === 'notApplicable' ? words.notApplicable : toNumber(score);
  };
  const text = (
    key: string,
    header: string,
    width: number,
    value: (row: TraceRow) => PlannedValue,
  ): Column<TraceRow> => ({ key, header, width, look: looks.text, mostLines: MOST_LINES, value });
  return [
    text('block', words.block, blockWidth(blocks), ({ block }) => block),
    text('unit', words.unit, 20, ({ change }) => change.unit),
    text('field', words.field, 16, ({ leaf }) => leaf?.field ?? null),
    text('code', words.code, 7, ({ leaf }) => leaf?.code ?? null),
    text('criterion', words.criterion, 28, ({ leaf }) => leaf?.name ?? null),
    {
      key: 'maxPoints',
      header: words.maxPoints,
      width: 8,
      look: looks.points,
      value: ({ change }) => toNumber(change.maxPoints),
    },
    ...STEPS.map((step): Column<TraceRow> => ({
      key: step,
      header: stepName(step, rounds, words),
      width: 8,
      look: looks.points,
      value: (row) => scoreOf(row, step),
    })),
    {
      key: 'before',
      header: texts.objections.before,
      width: 10,
      look: looks.points,
      value: ({ heard }) => given(heard?.from, toNumber)[0] ?? null,
    },
    {
      key: 'after',
      header: texts.objections.after,
      width: 10,
      look: looks.points,
      value: ({ heard }) => given(heard?.to, toNumber)[0] ?? null,
    },
    {
      key: 'inside',
      header: words.inside,
      width: 11,
      look: looks.points,
      value: ({ change }) => {
        const inside = insideFinal(change);
        return inside === 0 ? null : toNumber(inside);
      },
    },
    {
      key: 'change',
      header: words.change,
      width: 9,
      look: pointsChange,
      value: ({ change }) => (directionOf(change) === 'out' ? null : toNumber(change.change)),
    },
    {
      key: 'direction',
      header: words.direction,
      width: 9,
      look: looks.center,
      value: ({ change }) => words.directions[directionOf(change)],
    },
    text('reason', words.reason, 26, ({ change }) => change.reason),
    text('explanation', words.explanation, 26, ({ change }) => change.explanation),
    text('evidence', words.evidence, 20, ({ change }) => change.evidence),
  ];
}
