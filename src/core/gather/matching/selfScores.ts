import { toNumber } from '../../points';
import type { Points } from '../../points';
import { readScore } from '../../read/cells/score';
import { textOf } from '../../read/cells/text';
import type { KindOfScore, ScoreTable, UnitReading } from '../../read/model/assessment';
import type { CellContent } from '../../workbook';
import { left } from '../files/left';
import type { Left } from '../files/left';
import type { OwnCell } from '../files/unitFile';
import type { TableCells } from './tableCells';

/** A row that is scored, as the file prints it. */
interface ScoredRow {
  readonly code: string;
  readonly name: string;
  readonly maxPoints: Points | null;
  readonly row: number;
  /** Index into the leaves; `null` of bonus and penalty points. */
  readonly leaf: number | null;
}

/** The self-scores of a unit's table. */
export interface SelfScores {
  /** What stands in a row; `undefined` for what may not be taken, which is said. */
  readonly scoreAt: (row: ScoredRow) => { readonly score: OwnCell; readonly said: readonly Left[] };
  /** `null` where the table has no self-scores. */
  readonly column: number | null;
  /** What is to be said of columns of scores. */
  readonly said: readonly Left[];
}

export function selfScores(unit: UnitReading, table: ScoreTable, cells: TableCells): SelfScores {
  const { kind: self, said } = selfColumn(unit, table, cells);
  return {
    said,
    column: self === null ? null : columnAt(self, 0),
    scoreAt: (row) => {
      if (self === null) return { score: NO_CELL, said: [] };
      const column = columnAt(self, row.leaf ?? 0);
      const content = cells.contentAt(row.row, column);
      const score = scoreCell(self, row.leaf, content, cells.at(row.row, column));
      const faults = faultOf(self, row, score, content);
      const isFault = faults.some(({ why }) => why !== 'number-as-text');
      return { score: isFault ? { ...score, content: undefined } : score, said: faults };
    },
  };
}

const NO_CELL: OwnCell = { cell: '', content: null };

/** The column of a kind of score; where leaves have columns of their own that of one of them. */
function columnAt({ columns }: KindOfScore, index: number): number {
  return typeof columns === 'number' ? columns : (columns[index] ?? -1);
}

/** The unit's own scores: self-scores, else the only ones that nobody else is said to have given. */
function selfColumn(
  { kinds }: UnitReading,
  { set }: ScoreTable,
  { at, headerOf }: TableCells,
): { readonly kind: KindOfScore | null; readonly said: readonly Left[] } {
  const filled = kinds.filter(({ scores }) => scores.some((score) => score !== 'notScored'));
  const own = filled.findLast(({ role }) => role === 'self') ?? kinds.findLast(({ role }) => role === 'self');
  const untold = filled.filter(({ role }) => role === null || role === 'final');
  const kind = own ?? (untold.length === 1 ? untold[0] : undefined) ?? null;
  const header = (of: KindOfScore) => headerOf(columnAt(of, 0));
  const ofOffice = filled
    .filter((one) => one !== kind)
    .map((one) => {
      const first = one.scores.findIndex((score) => score !== 'notScored');
      const count = one.scores.filter((score) => score !== 'notScored').length;
      const cell = at(set.leaves[first]?.row ?? 0, columnAt(one, first));
      return left('column-of-office', cell, { header: header(one)?.text ?? '', count });
    });
  if (kind === null || kind === own) return { kind, said: ofOffice };
  const head = header(kind);
  const cell = head === undefined ? '' : at(head.row, head.column);
  return { kind, said: [...ofOffice, left('column-taken-as-self', cell, { header: head?.text ?? '' })] };
}

/** Of a criterion as its column is read as a whole, of bonus and penalty points by itself. */
function scoreCell(self: KindOfScore, leaf: number | null, content: CellContent, cell: string): OwnCell {
  const score = leaf === null ? readScore(content) : (self.scores[leaf] ?? 'notScored');
  if (typeof score === 'number') return { cell, content: toNumber(score) };
  return { cell, content: score === 'notApplicable' ? 'KAD' : score === 'notScored' ? null : undefined };
}

/** What is to be said of a score cell by itself. */
function faultOf(
  self: KindOfScore,
  { leaf, code, name }: ScoredRow,
  { cell, content }: OwnCell,
  raw: CellContent,
): readonly Left[] {
  const read = leaf === null ? undefined : self.faults.get(leaf);
  const text = read?.text ?? textOf(raw);
  if (read !== undefined || content === undefined) {
    const shown = text === '' && typeof raw === 'object' && raw !== null ? raw.error : text;
    const facts = { code, name, text: shown };
    const why =
      read?.code === undefined || read.code === 'score-max-differs' ? 'score-not-a-number' : read.code;
    return [left(why, cell, facts)];
  }
  const isDecided = self.notes.some(({ indexes }) => indexes.some(({ index }) => index === leaf));
  if (typeof content === 'number' && (typeof raw === 'string' || isDecided))
    return [left('number-as-text', cell, { code, name, text, score: content })];
  return [];
}
