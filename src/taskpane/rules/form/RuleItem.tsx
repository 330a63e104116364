import { Badge, Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { focusControl } from './keepFocus';
import { useRuleTexts } from '../../texts/ruleTexts';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px', minHeight: '24px' },
  name: { flexGrow: 1, minWidth: '50%', overflowWrap: 'anywhere' },
  choice: { display: 'flex', alignItems: 'center', gap: '2px', marginLeft: 'auto' },
  reset: { minWidth: 0, paddingLeft: '6px', paddingRight: '6px' },
  meaning: { color: tokens.colorNeutralForeground2 },
  fault: { color: tokens.colorPaletteRedForeground1 },
});

export interface RuleChoice {
  /** `changed`: another than the default; `own`: the block's own. */
  readonly kind: 'changed' | 'own';
  readonly onReset: () => void;
}

interface Props {
  readonly name: string;
  /** Of the control, which the name labels; `null` for a group of controls. */
  readonly controlId: string | null;
  readonly meaning: string;
  /** `null` while the rule is as it is without a choice. */
  readonly choice: RuleChoice | null;
  readonly fault: string | null;
  readonly children: ReactNode;
}

/** A setting: its name, whether it was chosen and how to take that back, the control, and what it means. */
export function RuleItem({ name, controlId, meaning, choice, fault, children }: Props) {
  const styles = useStyles();
  const texts = useRuleTexts();
  const head = (
    <Text weight="semibold" className={styles.name}>
      {name}
    </Text>
  );
  const body = (
    <>
      <div className={styles.head}>
        {controlId === null ? head : <label htmlFor={controlId}>{head}</label>}
        {choice !== null && (
          <span className={styles.choice}>
            <Badge appearance="tint" color={choice.kind === 'own' ? 'important' : 'brand'}>
              {choice.kind === 'own' ? texts.own : texts.changed}
            </Badge>
            <Button
              size="small"
              appearance="transparent"
              className={styles.reset}
              aria-label={choice.kind === 'own' ? texts.resetOwnRule(name) : texts.resetRule(name)}
              onClick={({ currentTarget }) => {
                focusControl(currentTarget);
                choice.onReset();
              }}
            >
              {choice.kind === 'own' ? texts.resetOwn : texts.reset}
            </Button>
          </span>
        )}
      </div>
      {children}
      {fault !== null && (
        <Caption1 role="alert" className={styles.fault}>
          {fault}
        </Caption1>
      )}
      {meaning !== '' && <Caption1 className={styles.meaning}>{meaning}</Caption1>}
    </>
  );
  return controlId === null ? (
    <div role="group" aria-label={name} className={styles.item} data-rule="">
      {body}
    </div>
  ) : (
    <div className={styles.item} data-rule="">
      {body}
    </div>
  );
}
