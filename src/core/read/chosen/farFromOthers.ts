import { columnName } from '../../addresses/address';
import type { Points } from '../../points';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { placeAt } from '../cells/sheetCells';
import type { KindOfScore, ScoreTable, UnitReading } from '../model/assessment';
import { columnAt } from '../scores/choice';
import { choiceOf } from './chosenUnit';
import type { ScoredTable } from '../headers/scoredTable';

/** A unit whose score that counts is compared with its others: whether all are far off, and in which columns that shows. */
interface Compared {
  readonly isFar: boolean;
  readonly counted: number;
  readonly other: number;
  /** What counts, as a multiple of all others. */
  readonly ratio: number;
}

/**
 * Says which column counts though for most units what stands in it is nowhere near what their other appraised scores come
 * to, with or without survey, bonus and penalty points: its header may only begin as that of a score does. Nearer than a
 * fifth of the max is near, and points converted to another scale are the same points. Self-scores are claims, with which nothing is compared, and a second round may change much.
 */
export function farFromOthers({ sheet, header, table }: ScoredTable): readonly Finding[] {
  if (table === null || table.set.weights !== undefined) return [];
  const compared = table.units.flatMap((unit) => comparedOf(table, unit) ?? []);
  // What one unit alone got may well differ so much.
  if (compared.length < FEWEST) return [];
  const far = compared.filter(({ isFar }) => isFar);
  const [first] = far;
  if (first === undefined || far.length * 5 < compared.length * 4) return [];
  const isConverted = far.length >= FEWEST && far.every(({ ratio }) => Math.abs(ratio - first.ratio) < CLOSE);
  if (isConverted) return [];
  const heads = new Map(header.columns.map((column) => [column.column, column]));
  const [own, other] = [heads.get(first.counted), heads.get(first.other)];
  if (own === undefined || other === undefined) return [];
  const facts = {
    column: columnName(sheet.firstColumn + own.column),
    header: own.text,
    count: far.length,
    farFrom: other.text,
  };
  return [finding('column-unread', placeAt(sheet, own.row, own.column), facts)];
}

const APPRAISED: ReadonlySet<KindOfScore['role']> = new Set(['final', 'verified2', 'verified1']);

function comparedOf(table: ScoreTable, unit: UnitReading): Compared | null {
  const kinds = unit.kinds.filter(({ role }) => APPRAISED.has(role));
  if (kinds.length < 2 || isSecondRound(kinds, unit)) return null;
  const { chosen, apart } = choiceOf(table, unit, 'latest');
  let [counted, survey] = [0, 0];
  let farthest: (Pick<Compared, 'counted' | 'other'> & { readonly by: Points }) | null = null;
  const others = new Map<KindOfScore, Points>();
  for (const [leaf, one] of chosen.entries()) {
    const { own, column } = one;
    if (typeof own !== 'number' || (one.role !== 'final' && one.role !== 'verified1')) continue;
    const beside = kinds.filter(
      (kind) => columnAt(kind, leaf) !== column && typeof kind.scores[leaf] === 'number',
    );
    if (beside.length === 0) continue;
    counted += own;
    if (typeof one.survey === 'number') survey += one.survey;
    for (const kind of beside) {
      const points = kind.scores[leaf];
      if (typeof points !== 'number') continue;
      others.set(kind, (others.get(kind) ?? 0) + points);
      const by = Math.abs(points - own);
      if (farthest === null || by > farthest.by)
        farthest = { counted: column, other: columnAt(kind, leaf), by };
    }
  }
  if (farthest === null) return null;
  const sums = [...others.values()];
  const all = sums.reduce((sum, points) => sum + points, 0);
  const apartOf = (wanted: 'bonus' | 'penalty') =>
    apart
      .concat(unit.apartColumns ?? [])
      .reduce((sum, { kind, points }) => (kind === wanted ? sum + points : sum), 0);
  const [bonus, penalty] = [apartOf('bonus'), apartOf('penalty')];
  const near = unit.set.leaves.reduce((sum, { maxPoints }) => sum + maxPoints, 0) / NEAR;
  const isFar = [...sums, all, all / sums.length].every((points) =>
    [0, survey].every((asked) =>
      [0, bonus].every((more) =>
        [0, penalty].every((less) => Math.abs(counted - (points + asked + more - less)) >= near),
      ),
    ),
  );
  return { isFar, counted: farthest.counted, other: farthest.other, ratio: counted / all };
}

/** Whether a second round counts for every criterion, with which nothing is compared. */
function isSecondRound(kinds: readonly KindOfScore[], { set }: UnitReading): boolean {
  if (kinds.some(({ role }) => role === 'final')) return false;
  const second = kinds.findLast(({ role }) => role === 'verified2');
  return (
    second !== undefined &&
    set.leaves.every((_, leaf) => (second.scores[leaf] ?? 'notScored') !== 'notScored')
  );
}

const FEWEST = 2;
/** What is nearer than this part of the max is near. */
const NEAR = 5;
/** Points on another scale are one multiple of all, as far as printed digits tell. */
const CLOSE = 0.001;
