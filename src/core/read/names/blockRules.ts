import { blockKey } from './blockNames';
import { ruleCatalogue } from '../../rules';
import type { BlockRules, Rules } from '../../rules';
import { pick } from '../../settingKinds';
import type { Settings } from '../../settings';

/** The rules by which a block is scored and ranked: its own where the settings give it some, else those of all. */
export function rulesOf(settings: Settings, block: string): Rules {
  return pick(ruleCatalogue, { ...settings, ...ownRules(settings, block) });
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
