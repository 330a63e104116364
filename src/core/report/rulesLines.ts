import { ownRules } from '../blockRules';
import type { RankedBlock } from '../rank/ranking';
import type { Settings } from '../settings';
import type { CoreTexts } from './texts';

/** What a sheet over all blocks says of how they are computed: the general rules, then those of blocks that have others. */
export function rulesLines(
  blocks: readonly RankedBlock[],
  settings: Settings,
  texts: CoreTexts,
): readonly string[] {
  const general = texts.rules(settings);
  return [
    general,
    ...blocks.flatMap((block) => {
      if (ownRules(settings, block.name) === null) return [];
      const own = texts.rules(block.rules);
      return own === general ? [] : [texts.ownRules(block.name, own)];
    }),
  ];
}
