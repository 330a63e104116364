import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useRoom } from '../../theme/useRoom';
import type { Problem } from '../../../core/problem';
import type { Settings } from '../../../core/settings/settings';
import { problemLines } from '../../../locales/problemLines';
import { useTexts } from '../../texts/paneTexts';
import type { DraftFault } from '../../draft/draftFaults';
import { EffectDetails } from './EffectDetails';
import { EffectSummary } from './EffectSummary';
import { FaultSummary } from './FaultSummary';
import type { RuleEffect } from '../../worker/engines/ruleEngine';
import type { PaneState } from '../../state/paneState';
import type { RulesState } from '../../draft/rulesState';
import { useViewTexts } from '../../texts/viewTexts';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: '0 -12px -24px',
    padding: '10px 12px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  head: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '24px' },
  title: { flexGrow: 1 },
  fault: { color: tokens.colorPaletteRedForeground1 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly rules: RulesState;
  readonly task: PaneState['task'];
  /** The settings that the workbook carries. */
  readonly saved: Settings;
  readonly faults: readonly DraftFault[];
  /** Whether nothing can be saved now. */
  readonly locked: boolean;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onCompute: () => void;
}

/** What the changed rules would do, and the buttons that save or discard them; stays in sight below the rules. */
export function EffectBar({ rules, task, saved, faults, locked, onSave, onDiscard, onCompute }: Props) {
  const styles = useStyles();
  const texts = useViewTexts().rules.effect;
  const problemTexts = useTexts();
  const [open, setOpen] = useState(false);
  const bar = useRoom('bottom');
  const { draft, effect, justSaved } = rules;
  const isSaving = task === 'savingRules';
  if (draft === null) {
    if (!justSaved) return null;
    return (
      <div ref={bar} className={styles.bar}>
        <Text role="status">{texts.saved}</Text>
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={task !== null} onClick={onCompute}>
            {texts.compute}
          </Button>
        </div>
      </div>
    );
  }
  const adviceOf = (problem: Problem): string => {
    const { what, advice } = problemLines(problem, problemTexts);
    return `${what} ${advice}`;
  };
  const hasFaults = faults.length > 0;
  const shown = hasFaults ? null : shownEffect(effect);
  const units = shown?.kind === 'ranked' && shown.blocks.some((block) => block.units.length > 0);
  return (
    <section ref={bar} className={styles.bar} aria-label={texts.title}>
      <div className={styles.head}>
        <Text weight="semibold" className={styles.title}>
          {texts.title}
        </Text>
        {effect.kind === 'computing' && !hasFaults && (
          <Spinner size="extra-tiny" aria-label={texts.computing} />
        )}
        {units && (
          <Button
            size="small"
            appearance="transparent"
            aria-expanded={open}
            onClick={() => {
              setOpen(!open);
            }}
          >
            {open ? texts.hide : texts.show}
          </Button>
        )}
      </div>
      <div role="status">
        {hasFaults ? (
          <FaultSummary faults={faults} />
        ) : effect.kind === 'failed' ? (
          <Text className={styles.fault}>
            {texts.failed} {typeof effect.error === 'string' ? effect.error : adviceOf(effect.error)}
          </Text>
        ) : shown === null ? (
          <Text>{effect.kind === 'computing' ? texts.computing : texts.noPreview}</Text>
        ) : (
          <EffectSummary effect={shown} saved={saved} draft={draft} />
        )}
      </div>
      {open && units && <EffectDetails effect={shown} saved={saved} draft={draft} />}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={locked || hasFaults}
          onClick={() => {
            if (!locked && !hasFaults) onSave();
          }}
        >
          {isSaving ? texts.saving : texts.save}
        </Button>
        <Button disabledFocusable={isSaving} onClick={onDiscard}>
          {texts.discard}
        </Button>
      </div>
    </section>
  );
}

/** While a new effect is computed, the one before stays. */
function shownEffect(effect: RulesState['effect']): RuleEffect | null {
  if (effect.kind === 'known') return effect.effect;
  return effect.kind === 'computing' ? effect.before : null;
}
