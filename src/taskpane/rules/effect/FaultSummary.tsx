import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { RuleTexts } from '../../../locales/vi/rules';
import type { DraftFault } from '../../draft/draftFaults';
import { useRuleTexts } from '../../texts/ruleTexts';

const useStyles = makeStyles({
  faults: { color: tokens.colorPaletteRedForeground1 },
  list: { margin: 0, paddingLeft: '18px' },
});

/** What must be corrected before the rules can be tried and saved: of which blocks, and which rules. */
export function FaultSummary({ faults }: { readonly faults: readonly DraftFault[] }) {
  const styles = useStyles();
  const texts = useRuleTexts();
  return (
    <div className={styles.faults}>
      <Text>{texts.faults.summary(faults.length)}</Text>
      <ul className={styles.list}>
        {faults.map(({ scope, key }) => (
          <li key={`${scope ?? ''}\n${key}`}>
            {texts.faults.where(scope ?? texts.allBlocks, ruleName(key, texts))}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The settings that a person types; the others are chosen from what is right. */
const TYPED = ['bonusCap', 'penaltyCap', 'grades', 'headGrades', 'zeroThreshold'] as const;

function ruleName(key: string, texts: RuleTexts): string {
  const typed = TYPED.find((one) => one === key);
  return typed === undefined ? key : texts[typed].name;
}
