import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { Place } from '../../core/workbook';
import { CellButton } from '../lists/CellButton';
import { useFigures } from '../lists/useFigures';
import { useAnswer } from '../loading/useAnswer';
import { useViewTexts } from '../texts/viewTexts';
import { useTexts } from '../texts/paneTexts';
import type { ObjectionsAsked } from '../worker/ofRanking/objectionsOfRanking';
import type { ShownEffect, ShownObjection } from '../worker/shown/shownObjection';
import type { ShownBlock } from '../worker/shown/shownRun';

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column', padding: '6px 3px', overflowWrap: 'anywhere' },
  // At 200 % zoom the decision stands below the name.
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px' },
  unit: { minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  open: { color: tokens.colorPaletteDarkOrangeForeground1 },
  facts: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly objection: ShownObjection;
  readonly block: ShownBlock;
  readonly objections: ObjectionsAsked;
  readonly onSelect: (place: Place) => void;
}

/** An objection, what was decided on it, and which ranks that moves, or would. It opens the cell of the decision. */
export function ObjectionLine({ objection, block, objections, onSelect }: Props) {
  const styles = useStyles();
  const { numbers } = useTexts();
  const { objections: words } = useViewTexts().core;
  const texts = useViewTexts().objectionsView;
  const { at, unit, code, criterion, from, asked, to, decision, place } = objection;
  const ask = useCallback(() => objections.effect(block.name, at), [objections, block, at]);
  const { answer } = useAnswer(ask);
  const isProvisional = block.objections?.provisional.has(unit) === true;
  const interval = isProvisional ? block.objections.intervals.get(unit) : undefined;
  return (
    <li data-row>
      <CellButton place={place} onSelect={onSelect} className={styles.line}>
        <span className={styles.head}>
          <span className={styles.unit}>{unit}</span>
          <Caption1 {...(decision === 'open' ? { className: styles.open } : {})}>
            {words.decisions[decision]}
          </Caption1>
        </span>
        <span>{`${code} ${criterion}`.trim()}</span>
        <Caption1>
          {texts.points(
            from === null ? words.blank : numbers.plain(from),
            numbers.plain(asked),
            to === null ? null : numbers.plain(to),
          )}
        </Caption1>
        {answer === null ? (
          <Caption1 className={styles.facts}>{texts.finding}</Caption1>
        ) : (
          <Effect effect={answer} isOpen={decision === 'open'} block={block} />
        )}
        {interval !== undefined && <Caption1>{words.provisional(interval)}</Caption1>}
      </CellButton>
    </li>
  );
}

interface EffectProps {
  readonly effect: ShownEffect;
  readonly isOpen: boolean;
  readonly block: ShownBlock;
}

/** Rank and index before and after, and whose ranks move beside the unit's own. */
function Effect({ effect: { ranks, percents, others, more }, isOpen, block }: EffectProps) {
  const { objections: words } = useViewTexts().core;
  const texts = useViewTexts().objectionsView;
  const figures = useFigures(block.rules);
  const facts =
    percents === null
      ? null
      : { ranks, percents: [figures.percent(percents[0]), figures.percent(percents[1])] as const };
  const names = others.map(({ unit, from, to }) => texts.moved(unit, from, to)).join('; ');
  return (
    <>
      <Caption1>{isOpen ? words.openEffect(facts) : words.effect(facts)}</Caption1>
      {facts !== null && (
        <Caption1>
          {others.length === 0 ? texts.noOther : texts.others(names)}
          {more > 0 && ` ${texts.and(more)}`}
        </Caption1>
      )}
    </>
  );
}
