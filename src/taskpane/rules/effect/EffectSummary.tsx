import { makeStyles, Text } from '@fluentui/react-components';
import type { BlockEffect } from '../../../core/explain/runs/ruleEffect';
import type { Settings } from '../../../core/settings/settings';
import { useTexts } from '../../texts/paneTexts';
import { ruleIn } from '../../draft/draftRules';
import { indexText } from './indexText';
import type { RuleEffect } from '../../worker/engines/ruleEngine';
import { useViewTexts } from '../../texts/viewTexts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { overflowWrap: 'anywhere' },
});

interface Props {
  readonly effect: RuleEffect;
  readonly saved: Settings;
  readonly draft: Settings;
}

/** A line a block of which anything changes: how many units, and the average. */
export function EffectSummary({ effect, saved, draft }: Props) {
  const styles = useStyles();
  const texts = useViewTexts().rules.effect;
  const { language } = useTexts();
  if (effect.kind === 'stopped') return <Text>{texts.stopped}</Text>;
  const lines = effect.blocks.flatMap((block): [string, string][] => {
    const facts = factsOf(block);
    return facts.length === 0 ? [] : [[block.name, facts.join('; ')]];
  });
  if (lines.length === 0) return <Text>{texts.unchanged}</Text>;
  return (
    <ul className={styles.list}>
      {lines.map(([block, facts]) => (
        <li key={block} className={styles.line}>
          <Text size={200} weight="semibold">
            {block}:
          </Text>{' '}
          <Text size={200}>{facts}</Text>
        </li>
      ))}
    </ul>
  );

  function factsOf(block: BlockEffect): readonly string[] {
    if (block.change !== 'changes') return [texts[block.change]];
    return [...unitFacts(block), ...averageFacts(block)];
  }

  function unitFacts({ units }: BlockEffect): readonly string[] {
    const moved = units.filter(({ rankBefore, rankAfter }) => rankBefore !== rankAfter).length;
    return [
      ...(moved > 0 ? [texts.blockRanks(moved)] : []),
      ...(moved === 0 && units.length > 0 ? [texts.blockOther(units.length)] : []),
    ];
  }

  function averageFacts({ name, averageBefore, averageAfter }: BlockEffect): readonly string[] {
    const text = (average: number | null, settings: Settings) =>
      average === null ? '–' : indexText(average, ruleIn(settings, name, 'rankDecimals'), language);
    const [before, after] = [text(averageBefore, saved), text(averageAfter, draft)];
    return before === after || averageBefore === averageAfter ? [] : [texts.average(before, after)];
  }
}
