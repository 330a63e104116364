import type { Finding } from '../../findings/findings';
import type { AssessedBlock, AssessedUnit, ScoreTable, UnitScores } from '../model/assessment';
import { assessmentRulesOf } from '../names/blockRules';
import type { AssessmentSettings } from '../names/blockRules';
import { choiceFindings, choiceOf, latestScores, scoresOf } from '../chosen/chosenUnit';
import { withEarlierRounds } from '../chosen/earlierRounds';
import type { Choice } from '../scores/choice';
import type { GatheredBlock } from './blocks';
import { earlierStepsOf } from './laterStages';
import type { EarlierSteps } from './laterStages';
import type { FiguresOf } from './wholeBlocks';

/** Blocks with the scores that count in each, and what is to be said of them, by the table that they stand in. */
export interface ChosenBlocks {
  readonly blocks: readonly AssessedBlock[];
  readonly findings: ReadonlyMap<ScoreTable, readonly Finding[]>;
}

/** Chooses the scores of all units by the rules of their blocks: a block may have a `scoreSource` of its own. */
export function chosenBlocks(
  gathered: readonly GatheredBlock[],
  settings: AssessmentSettings,
  steps: EarlierSteps = NO_STEPS,
): ChosenBlocks {
  const findings = new Map<ScoreTable, Finding[]>();
  const blocks = gathered.map(({ name, year, set, units }): AssessedBlock => {
    const { scoreSource } = assessmentRulesOf(settings, name);
    const chosen = units.map(({ table, key, reading }): AssessedUnit => {
      const choice = choiceOf(table, reading, scoreSource);
      const earlier = earlierStepsOf(steps, table, key);
      const own =
        scoreSource === 'latest' && earlier.earlierSteps !== undefined
          ? withEarlierRounds(scoresOf(choice), earlier.earlierSteps, { table, reading })
          : { scores: scoresOf(choice), findings: [] };
      const found = [...choiceFindings(withFilled(choice, own.scores)), ...own.findings];
      if (found.length > 0) {
        const known = findings.get(table) ?? [];
        known.push(...found);
        findings.set(table, known);
      }
      return Object.assign(own.scores, { table, key, reading }, earlier);
    });
    return { name, year, set, units: chosen };
  });
  return { blocks, findings };
}

/** What counts with the scores of other steps where its own are blank: sums are compared with all of them. */
function withFilled(choice: Choice, { scores, places }: UnitScores): Choice {
  if (places === undefined) return choice;
  return {
    ...choice,
    counted: choice.counted.map((own, leaf) => (places.has(leaf) ? (scores[leaf] ?? own) : own)),
  };
}

const NO_STEPS: EarlierSteps = new Map();

/** What counts of a unit before its block is settled, by the rules of the block that its table tells. */
export function figuresBy(settings: AssessmentSettings): FiguresOf {
  return ({ table, block }, unit) => {
    const { scoreSource } = block === null ? settings : assessmentRulesOf(settings, block);
    return scoreSource === 'latest'
      ? latestScores(table, unit)
      : scoresOf(choiceOf(table, unit, scoreSource));
  };
}
