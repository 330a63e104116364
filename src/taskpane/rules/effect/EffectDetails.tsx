import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { UnitEffect } from '../../../core/explain/runs/ruleEffect';
import type { Settings } from '../../../core/settings/settings';
import { DrawnRows } from '../../lists/drawn/DrawnRows';
import { useTexts } from '../../texts/paneTexts';
import { ruleIn } from '../../draft/draftRules';
import { indexText } from './indexText';
import type { RuleEffect } from '../../worker/engines/ruleEngine';
import { useViewTexts } from '../../texts/viewTexts';

const useStyles = makeStyles({
  details: {
    maxHeight: '36vh',
    overflowY: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  block: { display: 'block', padding: '8px 0 2px', color: tokens.colorNeutralForeground2 },
  unit: {
    display: 'flex',
    flexDirection: 'column',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  facts: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly effect: RuleEffect;
  readonly saved: Settings;
  readonly draft: Settings;
}

/** Each unit of which anything changes: rank, index and grades before and after. */
export function EffectDetails({ effect, saved, draft }: Props) {
  const styles = useStyles();
  const texts = useViewTexts().rules.effect;
  const { language } = useTexts();
  const units = useMemo(() => {
    const blocks = effect.kind === 'ranked' ? effect.blocks : [];
    return blocks.flatMap((block) => block.units.map((unit) => ({ block: block.name, unit })));
  }, [effect]);
  return (
    // What scrolls must take the focus, or the keyboard cannot scroll it.
    <div className={styles.details} tabIndex={0} role="group" aria-label={texts.units}>
      <ul className={styles.list}>
        <DrawnRows as="li" rows={units}>
          {({ block, unit }, place, index) => (
            <li key={`${block}\n${unit.name}\n${index}`} {...place}>
              {units[index - 1]?.block !== block && <Caption1 className={styles.block}>{block}</Caption1>}
              <span className={styles.unit}>
                <Text>{unit.name}</Text>
                <Caption1 className={styles.facts}>{factsOf(block, unit).join(' · ')}</Caption1>
              </span>
            </li>
          )}
        </DrawnRows>
      </ul>
    </div>
  );

  function factsOf(block: string, unit: UnitEffect): readonly string[] {
    const rank = (value: number | null) => (value === null ? texts.noRank : String(value));
    const index = (value: number | null, settings: Settings) =>
      value === null ? '–' : indexText(value, ruleIn(settings, block, 'rankDecimals'), language);
    const [was, is] = [index(unit.percentBefore, saved), index(unit.percentAfter, draft)];
    const grade = (value: string | null) => value ?? texts.noGrade;
    return [
      unit.rankBefore === unit.rankAfter
        ? texts.sameRank(rank(unit.rankAfter))
        : `${texts.rank(rank(unit.rankBefore), rank(unit.rankAfter))}${sign(unit)}`,
      ...(was === is ? [] : [texts.index(was, is)]),
      ...(unit.gradeBefore === unit.gradeAfter
        ? []
        : [texts.grade(grade(unit.gradeBefore), grade(unit.gradeAfter))]),
      ...(unit.headGradeBefore === unit.headGradeAfter
        ? []
        : [texts.headGrade(grade(unit.headGradeBefore), grade(unit.headGradeAfter))]),
    ];
  }
}

/** ▲ where the rank is better, ▼ where it is worse. */
function sign({ rankBefore, rankAfter }: UnitEffect): string {
  if (rankBefore === null || rankAfter === null) return '';
  return rankAfter < rankBefore ? ' ▲' : ' ▼';
}
