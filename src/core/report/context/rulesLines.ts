import { given, when } from '../../lists';
import { ownRules } from '../../read/names/blockRules';
import type { ExplainedBlock } from '../../explain/moves';
import type { Settings } from '../../settings/settings';
import type { CoreTexts } from '../words/texts';

/** What the sheets of one block say of how they are computed: its rules, and that it is weighed. */
export function blockRulesLine({ rules, weights }: ExplainedBlock, texts: CoreTexts): string {
  const own = texts.rules(rules);
  return weights === null ? own : `${own} ${texts.weighted(weights)}`;
}

/** What a sheet over all blocks says of how they are computed: the general rules, then those of blocks that have others. */
export function rulesLines(
  blocks: readonly ExplainedBlock[],
  settings: Settings,
  texts: CoreTexts,
): readonly string[] {
  const general = texts.rules(settings);
  return [
    general,
    ...blocks.flatMap((block) => {
      const rules = ownRules(settings, block.name) === null ? general : texts.rules(block.rules);
      return [
        ...when(rules !== general, texts.ownRules(block.name, rules)),
        ...given(block.weights, (weights) => texts.ownRules(block.name, texts.weighted(weights))),
      ];
    }),
  ];
}
