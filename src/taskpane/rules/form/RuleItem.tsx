import { Badge, Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Settings, ShownKey } from '../../../core/settings/settings';
import type { DraftFault } from '../../draft/draftFaults';
import { isChosen, withoutRule } from '../../draft/draftRules';
import type { Scope } from '../../draft/draftRules';
import { useViewTexts } from '../../texts/viewTexts';
import type { WorkbookFacts } from '../../worker/workbookFacts';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px', minHeight: '24px' },
  name: { flexGrow: 1, minWidth: '50%', overflowWrap: 'anywhere' },
  choice: { display: 'flex', alignItems: 'center', gap: '2px', marginLeft: 'auto' },
  reset: { minWidth: 0, paddingLeft: '6px', paddingRight: '6px' },
  meaning: { color: tokens.colorNeutralForeground2 },
  fault: { color: tokens.colorPaletteRedForeground1 },
});

/** What every control of the view of the rules works on. */
export interface RuleForm {
  readonly draft: Settings;
  readonly scope: Scope;
  readonly faults: readonly DraftFault[];
  /** What there is to choose from; nothing until the workbook was read. */
  readonly facts: WorkbookFacts;
  readonly edit: (draft: Settings) => void;
}

/** The fault of a setting in the scope that is shown, `null` where it has none. */
export function faultOf({ faults, scope }: RuleForm, key: ShownKey): DraftFault | null {
  return faults.find((fault) => fault.key === key && fault.scope === scope) ?? null;
}

interface Props {
  readonly form: RuleForm;
  readonly rule: ShownKey;
  /** Of the control, which the name labels; left out for a group of controls. */
  readonly controlId?: string;
  /** Where it is another than the setting's own: what its value means. */
  readonly meaning?: string | undefined;
  readonly fault?: string | null;
  readonly children: ReactNode;
}

/** A setting: its name, whether it was chosen and how to take that back, the control, and what it means. */
export function RuleItem({ form, rule, controlId, meaning, fault = null, children }: Props) {
  const styles = useStyles();
  const words = useViewTexts().settings[rule];
  const { name } = words;
  const explained = meaning ?? ('meaning' in words ? words.meaning : '');
  const head = (
    <Text weight="semibold" className={styles.name}>
      {name}
    </Text>
  );
  const group = controlId === undefined ? { role: 'group', 'aria-label': name } : {};
  return (
    <div {...group} className={styles.item} data-rule="">
      <div className={styles.head}>
        {controlId === undefined ? head : <label htmlFor={controlId}>{head}</label>}
        {isChosen(form.draft, form.scope, rule) && <Chosen form={form} rule={rule} name={name} />}
      </div>
      {children}
      {fault !== null && (
        <Caption1 role="alert" className={styles.fault}>
          {fault}
        </Caption1>
      )}
      <Caption1 className={styles.meaning}>{explained}</Caption1>
    </div>
  );
}

/** Says that a setting is another than the default, or the block's own, and takes that back. */
function Chosen({ form, rule, name }: Pick<Props, 'form' | 'rule'> & { readonly name: string }) {
  const styles = useStyles();
  const texts = useViewTexts().rules;
  const { draft, scope, edit } = form;
  const isOwn = scope !== null;
  return (
    <span className={styles.choice}>
      <Badge appearance="tint" color={isOwn ? 'important' : 'brand'}>
        {isOwn ? texts.own : texts.changed}
      </Badge>
      <Button
        size="small"
        appearance="transparent"
        className={styles.reset}
        aria-label={isOwn ? texts.resetOwnRule(name) : texts.resetRule(name)}
        onClick={({ currentTarget }) => {
          focusControl(currentTarget);
          edit(withoutRule(draft, scope, rule));
        }}
      >
        {isOwn ? texts.resetOwn : texts.reset}
      </Button>
    </span>
  );
}

/** Sets the focus on the first control of the setting around a button that is about to go. */
export function focusControl(button: HTMLElement): void {
  const around = button.closest('[data-rule]');
  around?.querySelector<HTMLElement>('select, input')?.focus();
}
