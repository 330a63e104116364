import { blockKey } from './blockNames';
import type { BlockRules, Rules } from '../../rules';
import type { Settings } from '../../settings';

/** The rules by which a block is scored and ranked: its own where the settings give it some, else those of all. */
export function rulesOf(settings: Settings, block: string): Rules {
  const all: Rules = { ...settings, ...ownRules(settings, block) };
  return {
    scoreSource: all.scoreSource,
    notApplicable: all.notApplicable,
    ties: all.ties,
    tieBreakers: all.tieBreakers,
    rankDecimals: all.rankDecimals,
    blankScores: all.blankScores,
    bonusCap: all.bonusCap,
    penaltyCap: all.penaltyCap,
    grades: all.grades,
    headGrades: all.headGrades,
  };
}

/** The entry of a block that has rules of its own; of two spellings of its name the one that is written alike. */
export function ownRules({ blocks }: Settings, block: string): BlockRules | null {
  if (blocks.length === 0) return null;
  return (
    blocks.find((own) => own.block === block) ??
    blocks.find((own) => blockKey(own.block) === blockKey(block)) ??
    null
  );
}
