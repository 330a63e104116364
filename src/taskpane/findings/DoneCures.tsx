import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { canBeUndone } from '../state/curesState';
import { useViewTexts } from '../texts/viewTexts';
import type { Curing } from './curing';
import { useHeldText } from './useHeldText';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '28px' },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

/** The cells that were changed here, each with a way back; nothing where none was. */
export function DoneCures({ cures, actions }: Curing) {
  const styles = useStyles();
  const { cures: texts } = useViewTexts().results;
  const heldText = useHeldText();
  if (cures.done.length === 0) return null;
  return (
    <section className={styles.box} aria-label={texts.done}>
      <Text weight="semibold">{texts.done}</Text>
      <ul className={styles.list}>
        {cures.done.map((done, index) => (
          <li key={cures.done.length - index} className={styles.line}>
            <Text size={200} className={styles.text}>
              {texts.change(done.place.sheet, done.place.cell, heldText(done.from), heldText(done.to))}
            </Text>
            {canBeUndone(cures, done) && (
              <Button
                size="small"
                aria-label={texts.undoOf(done.place.sheet, done.place.cell)}
                onClick={() => {
                  actions.undo(done);
                }}
              >
                {texts.undo}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
