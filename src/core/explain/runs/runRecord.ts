import type { LocalTime } from '../../localTime';
import type { MatrixLeaf, MatrixScore, RankedBlock } from '../../rank/ranking';
import { changedSettings } from '../../settings/settings';
import type { Settings } from '../../settings/settings';
import type { PeriodsOfFile } from '../history/earlierFilesBefore';

/** What a run made of the scores, kept in the workbook so that the next run can say what changed. */
export interface RunRecord {
  readonly time: LocalTime;
  /** The settings that differed from the defaults. */
  readonly settings: ReadonlyMap<string, unknown>;
  /** Files of earlier years that the histories were made of, or should have been. */
  readonly earlierFiles: readonly PeriodsOfFile[];
  readonly blocks: readonly BlockRecord[];
}

export interface BlockRecord {
  readonly name: string;
  readonly leaves: readonly LeafRecord[];
  readonly units: readonly UnitRecord[];
}

/** A criterion that is scored. */
export interface LeafRecord {
  readonly field: string;
  readonly code: string;
  readonly name: string;
  readonly maxPoints: number;
  /** Its weight and that of its field, `20%`, `× 2`, `40% × 20%`; left out where there is none. */
  readonly weight?: string;
}

export interface UnitRecord {
  readonly name: string;
  readonly rank: number | null;
  /** The index, in per cent. */
  readonly percent: number | null;
  /** Bonus and penalty points, before any cap. */
  readonly bonus: number;
  readonly penalty: number;
  /** One a leaf, parted by spaces: points, or a letter of `SCORE_SIGNS`. */
  readonly scores: string;
}

/** How a score that is no number is written. */
export const SCORE_SIGNS: ReadonlyMap<string, Exclude<MatrixScore, number>> = new Map([
  ['b', 'notScored'],
  ['n', 'notApplicable'],
  ['i', 'invalid'],
  ['x', 'absent'],
]);

/** The record of a run. */
export function runRecord(
  blocks: readonly RankedBlock[],
  settings: Settings,
  time: LocalTime,
  earlierFiles: readonly PeriodsOfFile[] = [],
): RunRecord {
  return {
    time,
    settings: new Map(Object.entries(changedSettings(settings))),
    earlierFiles,
    blocks: blocks.map(blockRecord),
  };
}

function blockRecord({ name, matrix, units, weights }: RankedBlock): BlockRecord {
  const ranked = new Map(units.map((unit) => [unit.name, unit]));
  const textOf = scoreTexts();
  return {
    name,
    leaves: matrix.leaves.map((leaf) => leafRecord(leaf, weights)),
    units: matrix.units.map((unit, index) => ({
      name: unit,
      rank: ranked.get(unit)?.rank ?? null,
      percent: ranked.get(unit)?.percent ?? null,
      bonus: matrix.bonus[index]?.points ?? 0,
      penalty: matrix.penalty[index]?.points ?? 0,
      scores: matrix.scores.map((row) => textOf(row[index] ?? 'absent')).join(' '),
    })),
  };
}

function leafRecord(
  { field, code, name, maxPoints, weight, fieldWeight }: MatrixLeaf,
  kind: RankedBlock['weights'],
): LeafRecord {
  const leaf = { field, code, name, maxPoints };
  if (kind === null) return leaf;
  if (kind === 'factor') return { ...leaf, weight: `× ${String(weight ?? 1)}` };
  const shares = [fieldWeight, weight].filter((share) => share !== undefined);
  return { ...leaf, weight: shares.map((share) => `${String(share)}%`).join(' × ') };
}

/** Writes scores. Most are a few points with two decimals at most: their texts are made once, and found by a number. */
function scoreTexts(): (score: MatrixScore) => string {
  const byHundredths = new Array<string>(2_000).fill('');
  return (score) => {
    if (typeof score !== 'number') return SIGNS.get(score) ?? '';
    const hundredths = Math.round(score * 100);
    const known = byHundredths[hundredths];
    if (known === undefined || hundredths / 100 !== score) return String(score);
    if (known !== '') return known;
    const text = String(score);
    byHundredths[hundredths] = text;
    return text;
  };
}

const SIGNS: ReadonlyMap<MatrixScore, string> = new Map(
  [...SCORE_SIGNS].map(([sign, score]) => [score, sign]),
);
