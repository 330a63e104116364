import { blockKey } from './blockNames';
import { ruleCatalogue } from '../../settings/rules';
import type { BlockRules, Rules } from '../../settings/rules';
import { pick } from '../../settings/settingKinds';
import type { Settings } from '../../settings/settings';

/** The rules by which a block is scored and ranked: its own where the settings give it some, else those of all. */
export function rulesOf(settings: Settings, block: string): Rules {
  return pick(ruleCatalogue, { ...settings, ...ownRules(settings, block) });
}

/** What of the rules an assessment asks for: which scores count, and what a blank one is. */
type AssessmentRules = Pick<Rules, 'scoreSource' | 'blankScores'>;

/** What of the settings an assessment is made by; all others are for what is made of it. */
export interface AssessmentSettings extends AssessmentRules, Pick<Settings, 'aliases'> {
  /** The rules of the blocks that have some of their own. */
  readonly blocks: readonly (AssessmentRules & Pick<BlockRules, 'block'>)[];
}

export function assessmentSettings(settings: Settings): AssessmentSettings {
  const { aliases, scoreSource, blankScores, blocks } = settings;
  return {
    aliases,
    scoreSource,
    blankScores,
    blocks: blocks.map((own) => {
      const rules = { scoreSource, blankScores, ...own };
      return { block: own.block, scoreSource: rules.scoreSource, blankScores: rules.blankScores };
    }),
  };
}

/** The same as `rulesOf`, of what an assessment asks for. */
export function assessmentRulesOf(settings: AssessmentSettings, block: string): AssessmentRules {
  return ownRules(settings, block) ?? settings;
}

/** The entry of a block that has rules of its own; of two spellings of its name the one that is written alike. */
export function ownRules<Own extends Pick<BlockRules, 'block'>>(
  { blocks }: { readonly blocks: readonly Own[] },
  block: string,
): Own | null {
  if (blocks.length === 0) return null;
  return (
    blocks.find((own) => own.block === block) ??
    blocks.find((own) => blockKey(own.block) === blockKey(block)) ??
    null
  );
}
