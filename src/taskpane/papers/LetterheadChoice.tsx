import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import { useViewTexts } from '../texts/viewTexts';

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0, paddingTop: '14px' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  hint: { color: tokens.colorNeutralForeground2 },
  name: { overflowWrap: 'anywhere' },
});

interface Props {
  readonly letterhead: File | null;
  readonly onChoose: (file: File | null) => void;
}

/** The office's own Word file that its papers are written on. */
export function LetterheadChoice({ letterhead, onChoose }: Props) {
  const styles = useStyles();
  const words = useViewTexts().papersView.letterhead;
  const picker = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.choice}>
      <Text id={id} weight="semibold">
        {words.title}
      </Text>
      <Caption1 className={styles.hint}>{words.meaning}</Caption1>
      <div className={styles.line}>
        <Button
          size="small"
          onClick={() => {
            picker.current?.click();
          }}
        >
          {words.choose}
        </Button>
        {letterhead !== null && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              onChoose(null);
            }}
          >
            {words.drop}
          </Button>
        )}
        <Caption1 role="status" className={styles.name}>
          {letterhead === null ? words.none : words.chosen(letterhead.name)}
        </Caption1>
      </div>
      <input
        ref={picker}
        type="file"
        accept=".docx,.dotx"
        hidden
        aria-label={words.choose}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) onChoose(file);
          // The same file may be chosen again, once it was corrected.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
