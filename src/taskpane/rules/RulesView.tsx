import { Button, Caption1, makeStyles, Select, Spinner, Text, tokens } from '@fluentui/react-components';
import { useEffect, useId, useMemo } from 'react';
import { savedSettings } from '../state/paneState';
import type { PaneState } from '../state/paneState';
import type { PaneActions } from '../state/actions/paneActions';
import { useTexts } from '../texts/paneTexts';
import { draftFaults } from '../draft/draftFaults';
import { blocksToChoose, isChosen, ownRuleCount, shownKeys, withoutRules } from '../draft/draftRules';
import { EffectBar } from './effect/EffectBar';
import { PresetPanel } from './PresetPanel';
import { Rule } from './Rule';
import type { RuleForm } from './form/RuleItem';
import { RuleSection } from './form/RuleSection';
import { draftOf, hasRules } from '../draft/rulesState';
import { localeOf } from '../../locales/language';
import type { Language } from '../../locales/language';
import { useViewTexts } from '../texts/viewTexts';
import { SECTIONS } from '../../core/settings/settingKinds';
import type { Section } from '../../core/settings/settingKinds';
import { settingCatalogue } from '../../core/settings/settings';
import { sameValue } from '../../core/sameValue';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  intro: { color: tokens.colorNeutralForeground2 },
  line: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '24px' },
  status: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground2 },
  scope: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  reset: { alignSelf: 'flex-start' },
});

/** How long a person may pause between two changes before their effect is computed. */
const PAUSE = 150;
const NO_FACTS = { blocks: [], similarNames: [] };

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** Every rule that an officer can choose, for all blocks or one, and what a change of it would do to the ranking. */
export function RulesView({ state, actions }: Props) {
  const styles = useStyles();
  const texts = useViewTexts().rules;
  const { pane, language } = useTexts();
  const { rules } = state;
  const saved = savedSettings(state);
  const { draft, read, scope } = rules;
  const isReading = state.task === 'readingRules';
  const isBusy = isReading || state.task === 'savingRules';
  const settings = draftOf(rules, saved);
  const faults = useMemo(() => draftFaults(settings), [settings]);
  const { measure, read: readAnew } = actions.rules;
  useEffect(() => {
    // Once, when the view opens: a reading that failed is tried again by the button of its message.
    if (read === null) readAnew();
  }, [read, readAnew]);
  const isUsable = faults.length === 0;
  useEffect(() => {
    if (draft === null || read === null || !isUsable) return undefined;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      measure(saved, draft, controller.signal);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [draft, saved, read, isUsable, measure]);

  const form: RuleForm = {
    draft: settings,
    scope,
    faults,
    facts: read?.facts ?? NO_FACTS,
    edit: actions.rules.edit,
  };
  const isLocked = isBusy || state.saved?.problem !== null;
  return (
    <section className={styles.view} aria-label={pane.areas.rules} aria-busy={isBusy}>
      <Text className={styles.intro}>{texts.intro}</Text>
      <div className={styles.line}>
        {isReading && <Spinner size="extra-tiny" aria-label={texts.reading} />}
        <Caption1 role="status" className={styles.status}>
          {isReading
            ? texts.reading
            : read === null
              ? texts.notRead
              : texts.readAt(timeText(read.readAt, language))}
        </Caption1>
        <Button size="small" appearance="subtle" disabledFocusable={isBusy} onClick={actions.rules.read}>
          {texts.readAgain}
        </Button>
      </div>
      {state.saved !== null && (
        <>
          <ScopeChoice form={form} onChoose={actions.rules.chooseScope} />
          {SECTIONS.map((section) => (
            <RulesOfSection key={section} form={form} section={section} />
          ))}
          {scope === null && (
            <RuleSection name={texts.sections.preset} isOpenAtFirst={false} changes={0}>
              <PresetPanel
                draft={settings}
                hasFaults={!isUsable}
                isChanged={draft !== null}
                preset={rules.preset}
                actions={actions.rules}
              />
            </RuleSection>
          )}
          {hasRules(settings) && scope === null && (
            <Button
              size="small"
              appearance="subtle"
              className={styles.reset}
              onClick={() => {
                actions.rules.edit(withoutRules(settings));
              }}
            >
              {texts.resetAll}
            </Button>
          )}
          <EffectBar
            rules={rules}
            task={state.task}
            saved={saved}
            faults={faults}
            locked={isLocked}
            onSave={() => {
              actions.rules.save(settings, !sameValue(settings.sheets, saved.sheets));
            }}
            onDiscard={actions.rules.discard}
            onCompute={actions.compute}
          />
        </>
      )}
    </section>
  );
}

function RulesOfSection({ form, section }: { readonly form: RuleForm; readonly section: Section }) {
  const texts = useViewTexts().rules;
  const { draft, scope } = form;
  const keys = shownKeys(scope).filter((key) => settingCatalogue[key].section === section);
  if (keys.length === 0) return null;
  return (
    <RuleSection
      name={texts.sections[section]}
      isOpenAtFirst={section === SECTIONS[0]}
      changes={keys.filter((key) => isChosen(draft, scope, key)).length}
    >
      {keys.map((key) => (
        <Rule key={key} form={form} rule={key} />
      ))}
    </RuleSection>
  );
}

function ScopeChoice({
  form: { draft, scope, facts },
  onChoose,
}: {
  readonly form: RuleForm;
  readonly onChoose: PaneActions['rules']['chooseScope'];
}) {
  const styles = useStyles();
  const texts = useViewTexts().rules;
  const id = useId();
  const blocks = blocksToChoose(
    draft,
    facts.blocks.map(({ name }) => name),
  );
  return (
    <div className={styles.scope}>
      <label htmlFor={id}>{texts.scope}</label>
      <Select
        id={id}
        value={scope === null ? 'all' : `block ${scope}`}
        onChange={(_, { value }) => {
          onChoose(blocks.find((block) => `block ${block}` === value) ?? null);
        }}
      >
        <option value="all">{texts.allBlocks}</option>
        {blocks.map((block) => {
          const own = ownRuleCount(draft, block);
          return (
            <option key={block} value={`block ${block}`}>
              {own > 0 ? texts.ownRules(block, own) : block}
            </option>
          );
        })}
      </Select>
      {scope !== null && <Caption1 className={styles.hint}>{texts.scopeHint(scope)}</Caption1>}
    </div>
  );
}

function timeText(time: number, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    hour: '2-digit',
    minute: '2-digit',
  }).format(time);
}
