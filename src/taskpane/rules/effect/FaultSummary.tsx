import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { DraftFault } from '../../draft/draftFaults';
import { useViewTexts } from '../../texts/viewTexts';

const useStyles = makeStyles({
  faults: { color: tokens.colorPaletteRedForeground1 },
  list: { margin: 0, paddingLeft: '18px' },
});

/** What must be corrected before the rules can be tried and saved: of which blocks, and which rules. */
export function FaultSummary({ faults }: { readonly faults: readonly DraftFault[] }) {
  const styles = useStyles();
  const texts = useViewTexts().rules;
  const words = useViewTexts().settings;
  return (
    <div className={styles.faults}>
      <Text>{texts.faults.summary(faults.length)}</Text>
      <ul className={styles.list}>
        {faults.map(({ scope, key }) => (
          <li key={`${scope ?? ''}\n${key}`}>
            {texts.faults.where(scope ?? texts.allBlocks, words[key].name)}
          </li>
        ))}
      </ul>
    </div>
  );
}
