import { when } from '../../lists';
import type { AssessedBlock, AssessedUnit, CriteriaSet, ScoreRole } from '../model/assessment';
import { scorePlace } from '../model/assessment';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { Score } from '../cells/score';

/**
 * What kind of score counts for a criterion, as a small number, so that thousands of units can be compared: the place of
 * its role in `STAGES` (0 where none counts) and whether survey points stand beside it.
 */
export type Stage = number;

const STAGES: readonly (ScoreRole | null)[] = [
  null,
  'final',
  'verified2',
  'verified1',
  'self',
  'survey',
  'self',
];
/** A self-score where its columns have no better one, so that nothing else says that it counts. */
const ONLY_SELF = 6;
const WITH_SURVEY = 8;
const SECOND = STAGES.indexOf('verified2');
/** From the stage of a second round to that of a first one. */
const TO_FIRST = STAGES.indexOf('verified1') - SECOND;
/** A stage is smaller. */
const STAGES_OF_LEAF = 2 * WITH_SURVEY;

/** @param isVerifiable whether the leaf has a column of a better kind than self-scores */
export function stageOf(
  { role, survey }: { readonly role: ScoreRole | null; readonly survey: Score },
  isVerifiable: boolean,
): Stage {
  const stage = role === 'self' && !isVerifiable ? ONLY_SELF : Math.max(0, STAGES.indexOf(role));
  return stage + (survey === 'notScored' ? 0 : WITH_SURVEY);
}

function roleOfStage(stage: Stage): ScoreRole | null {
  return STAGES[stage % WITH_SURVEY] ?? null;
}

/** So many units must agree before another one differs; where it has no column of verified points, one that has is enough. */
const FEWEST_OTHERS = 2;

/**
 * Says of each unit where a kind of score counts for its criteria that is not the one of nearly all other units of the
 * block, or where it has no survey points and they have: a column that was emptied, renamed or deleted. A second round is of
 * the criteria and units that asked for one: who has it was appraised, and who lacks it is said only where nearly all others
 * have it of the same criteria. Self-scores that count and blanks are told elsewhere.
 */
export function stageDifferences(block: AssessedBlock): readonly Finding[] {
  const units = block.units.filter(({ stages }) => stages !== undefined);
  if (units.length < FEWEST_OTHERS) return [];
  const compared = isSecondOfAll(units) ? units : units.map(withoutRounds);
  const usual = usualOf(stagesOf(compared));
  return [...compared.flatMap((unit) => differencesOf(unit, usual, block.name)), ...apartDifferences(block)];
}

/**
 * Whether nearly all units but one have a second round of the same criteria, of some at least: it is not what each of them
 * asked for.
 */
function isSecondOfAll(units: readonly AssessedUnit[]): boolean {
  const isMost = (count: number) => count >= FEWEST_OTHERS && count * 5 >= (units.length - 1) * 4;
  const having = units.filter(({ stages = [] }) => stages.some(isSecond));
  if (!isMost(having.length)) return false;
  // Thousands of units share their criteria: they are counted by place first.
  const bySet = new Map<CriteriaSet, number[]>();
  for (const { set, stages = [] } of having) {
    const own = bySet.get(set) ?? new Array<number>(set.leaves.length).fill(0);
    bySet.set(set, own);
    for (let leaf = 0; leaf < own.length; leaf++)
      if (isSecond(stages[leaf] ?? 0)) own[leaf] = (own[leaf] ?? 0) + 1;
  }
  const counts = new Map<string, number>();
  for (const [{ leaves }, own] of bySet)
    leaves.forEach(({ key }, leaf) => counts.set(key, (counts.get(key) ?? 0) + (own[leaf] ?? 0)));
  const isCommon = new Map(
    Array.from(bySet.keys(), (set) => [set, set.leaves.map(({ key }) => isMost(counts.get(key) ?? 0))]),
  );
  const alike = having.filter(({ set, stages = [] }) => {
    const common = isCommon.get(set) ?? [];
    let [all, shared] = [0, 0];
    for (let leaf = 0; leaf < stages.length; leaf++) {
      if (!isSecond(stages[leaf] ?? 0)) continue;
      all++;
      if (common[leaf] === true) shared++;
    }
    return shared * 5 >= all * 4;
  });
  return [...counts.values()].filter(isMost).length >= FEWEST_CRITERIA && isMost(alike.length);
}

/** One criterion may be what all were asked for again. */
const FEWEST_CRITERIA = 2;

function isSecond(stage: Stage): boolean {
  return stage % WITH_SURVEY === SECOND;
}

/** The same unit with the second round of a criterion as its appraisal, as the first one is. */
function withoutRounds(unit: AssessedUnit): AssessedUnit {
  const { stages = [] } = unit;
  if (!stages.some(isSecond)) return unit;
  return {
    ...unit,
    stages: stages.map((stage) => (isSecond(stage) ? stage + TO_FIRST : stage)),
  };
}

/** Of each criterion how many units have each stage of it. */
type Counts = ReadonlyMap<string, ReadonlyMap<Stage, number>>;

function stagesOf(units: readonly AssessedUnit[]): Counts {
  const counts = new Map<string, Map<Stage, number>>();
  for (const [{ leaves }, own] of countsBySet(units)) {
    own.forEach((count, at) => {
      if (count === 0) return;
      const key = leaves[Math.floor(at / STAGES_OF_LEAF)]?.key ?? '';
      const known = counts.get(key) ?? new Map<Stage, number>();
      const stage = at % STAGES_OF_LEAF;
      counts.set(key, known.set(stage, (known.get(stage) ?? 0) + count));
    });
  }
  return counts;
}

/** By the criteria sets, which most units share: a number for each stage of each leaf. */
function countsBySet(units: readonly AssessedUnit[]): ReadonlyMap<CriteriaSet, readonly number[]> {
  const counts = new Map<CriteriaSet, number[]>();
  for (const { set, stages = [] } of units) {
    const own = counts.get(set) ?? new Array<number>(set.leaves.length * STAGES_OF_LEAF).fill(0);
    counts.set(set, own);
    for (let leaf = 0; leaf < set.leaves.length; leaf++) {
      const at = leaf * STAGES_OF_LEAF + (stages[leaf] ?? 0);
      own[at] = (own[at] ?? 0) + 1;
    }
  }
  return counts;
}

/**
 * What nearly all other units have of a leaf of a set, for a unit that has a stage of it; found once for all that have the
 * same.
 */
function usualOf(counts: Counts): (set: CriteriaSet) => (leaf: number, own: Stage) => Stage | null {
  const known = new Map<CriteriaSet, (Stage | null | undefined)[]>();
  return (set) => {
    const ofSet = known.get(set) ?? [];
    known.set(set, ofSet);
    return (leaf, own) => {
      const at = leaf * STAGES_OF_LEAF + own;
      const found = ofSet[at];
      if (found !== undefined) return found;
      const others = counts.get(set.leaves[leaf]?.key ?? '');
      const made = others === undefined ? null : stageOfOthers(others, own);
      ofSet[at] = made;
      return made;
    };
  };
}

function differencesOf(
  unit: AssessedUnit,
  usualFor: ReturnType<typeof usualOf>,
  block: string,
): readonly Finding[] {
  const { set, stages = [] } = unit;
  const usualOfLeaf = usualFor(set);
  const isAsOthers = (own: Stage, index: number) => [null, own].includes(usualOfLeaf(index, own));
  if (stages.every(isAsOthers)) return [];
  const missing = new Map<ScoreRole, { first: number; count: number; expected: number }>();
  const note = (role: ScoreRole, index: number, differs: boolean) => {
    const known = missing.get(role) ?? { first: index, count: 0, expected: 0 };
    if (known.expected === 0) missing.set(role, known);
    known.expected++;
    if (!differs) return;
    if (known.count === 0) known.first = index;
    known.count++;
  };
  for (let index = 0; index < set.leaves.length; index++) {
    const own = stages[index] ?? 0;
    const usual = usualOfLeaf(index, own);
    if (usual === null) continue;
    const role = roleOfStage(usual);
    const ownRole = roleOfStage(own);
    const isBlank = ownRole === null && own < WITH_SURVEY;
    // A second round is more than a first one.
    const isLater = role === 'verified1' && ownRole === 'verified2';
    const isOther = ownRole !== role && !isLater && (ownRole !== 'self' || own % WITH_SURVEY === ONLY_SELF);
    if (role !== null) note(role, index, !isBlank && isOther);
    const surveyed = (usual & WITH_SURVEY) !== 0;
    const ownSurvey = (own & WITH_SURVEY) !== 0;
    if (surveyed && role !== 'survey') note('survey', index, !isBlank && !ownSurvey);
  }
  return [...missing].flatMap(([role, { first, count, expected }]) => {
    const facts = { of: 'unit', unit: unit.name, role, count, whole: count === expected } as const;
    return when(count > 0, finding('stage-missing', scorePlace(unit, first), facts, { block }));
  });
}

/** The stage that nearly all other units have; `null` where they differ among themselves. */
function stageOfOthers(counts: ReadonlyMap<Stage, number>, own: Stage): Stage | null {
  let others = -1;
  let most = 0;
  let usual: Stage | null = null;
  for (const [stage, count] of counts) {
    others += count;
    const without = stage === own ? count - 1 : count;
    if (without <= most) continue;
    most = without;
    usual = stage;
  }
  const fewest = own % WITH_SURVEY === ONLY_SELF ? 1 : FEWEST_OTHERS;
  return others >= fewest && most * 5 >= others * 4 ? usual : null;
}

/** Rows and columns of bonus and penalty points that the other units' sheets have. */
function apartDifferences({ name, units }: AssessedBlock): readonly Finding[] {
  return (['bonus', 'penalty'] as const).flatMap((kind) => {
    const sheets = units.filter(({ apartLines }) => apartLines !== undefined);
    const having = sheets.filter(({ apartLines }) => (apartLines?.[kind] ?? 0) > 0).length;
    if (having === sheets.length || having < FEWEST_OTHERS || having * 5 < (sheets.length - 1) * 4) return [];
    return sheets
      .filter(({ apartLines }) => (apartLines?.[kind] ?? 0) === 0)
      .map((unit) => {
        const facts = { of: 'unit', unit: unit.name, role: kind, count: 1, whole: true } as const;
        return finding('stage-missing', unit.place, facts, { block: name });
      });
  });
}
