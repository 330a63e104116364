import fc from 'fast-check';
import { assess } from '../../../src/core/read/assess';
import { assessmentSettings } from '../../../src/core/read/names/blockRules';
import type { AssessedBlock, UnitScores } from '../../../src/core/read/model/assessment';
import type { Rules, TieBreaker } from '../../../src/core/settings/rules';
import { rankable } from '../../../src/core/run/rankable';
import type { Rankable } from '../../../src/core/run/rankable';
import { readWorkbook } from '../../../src/core/run/run';
import { orderBlock } from '../../../src/core/rank/scoreBlock';
import type { OrderedBlock } from '../../../src/core/rank/scoreBlock';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { WorkbookSnapshot } from '../../../src/core/workbook';
import { canRise, risen } from '../../../src/core/whatif/changedScores';
import { unitTrial } from '../../../src/core/whatif/unitTrial';
import type { UnitTrial } from '../../../src/core/whatif/unitTrial';
import {
  assessment,
  blank,
  cells,
  criteriaByUnits,
  FIELDS,
  score,
  scoreSheets,
  weighted,
} from '../properties/ruledAssessments';

const breaker = fc.constantFrom<TieBreaker[]>(
  { by: 'field', field: FIELDS[0] ?? '' },
  { by: 'field', field: FIELDS[1] ?? '' },
  { by: 'zeroScores' },
  { by: 'previousRank' },
);

const grades: Rules['grades'] = [
  { name: 'A', from: 90 },
  { name: 'B', above: 70 },
  { name: 'C', from: 50 },
  { name: 'D' },
];

/** The rules that say who is before whom, at random. */
export const trialRules = fc.record<Partial<Rules>>({
  notApplicable: fc.constantFrom('reduce', 'rescale', 'full'),
  blankScores: fc.constantFrom('provisional', 'unranked', 'skip'),
  ties: fc.constantFrom('competition', 'dense'),
  rankDecimals: fc.constantFrom(null, 0, 1, 2),
  bonusCap: fc.constantFrom(null, 0.5),
  tieBreakers: fc.array(breaker, { maxLength: 3 }),
  grades: fc.constantFrom<Rules['grades'][]>(grades, grades.slice(0, 3)),
});

/** A final score alone. */
function single(max: number) {
  return score(max).map((final) => ({ ...blank, final }));
}

/** Workbooks of each kind, with at most so many criteria. */
export function trialBooks(
  most?: number,
): readonly (readonly [kind: string, fc.Arbitrary<WorkbookSnapshot>])[] {
  return [
    ['a score a criterion', assessment(single, most).map((made) => criteriaByUnits(made))],
    ['survey parts', assessment(cells, most).map((made) => scoreSheets(made))],
    ['weights', weighted(assessment(single, most)).map((made) => criteriaByUnits(made))],
  ];
}

/** A unit that is tried, with what it is tried in. */
export interface Tried {
  readonly trial: UnitTrial;
  readonly ordered: OrderedBlock;
  readonly block: AssessedBlock;
  readonly index: number;
  readonly by: Pick<Rankable, 'settings' | 'lastYear'>;
}

/** Tries each unit of the first block of a workbook. */
export function eachTrial(book: WorkbookSnapshot, own: Partial<Rules>, check: (tried: Tried) => void): void {
  const settings = { ...defaultSettings, ...own };
  const { assessment: read } = assess(readWorkbook(book, settings), assessmentSettings(settings));
  const { blocks, ...by } = rankable(read, settings);
  const [block] = blocks;
  if (block === undefined) return;
  const ordered = orderBlock(block, by.settings, by.lastYear);
  for (let index = 0; index < block.units.length; index++)
    check({ trial: unitTrial(block, ordered, index, by.settings), ordered, block, index, by });
}

/** The criteria that can get more, and every choice among them. */
export function risingOf(unit: UnitScores): readonly number[] {
  return unit.set.leaves.flatMap((_leaf, at) => (canRise(unit, at) ? [at] : []));
}

export function subsets(leaves: readonly number[]): readonly (readonly number[])[] {
  return Array.from({ length: 2 ** leaves.length }, (_, set) =>
    leaves.filter((_leaf, bit) => (set >> bit) % 2 === 1),
  );
}

/** What criteria need to be met in full. */
export function costOf(unit: UnitScores, leaves: readonly number[]): number {
  return leaves.reduce((sum, leaf) => sum + risen(unit, leaf), 0);
}
