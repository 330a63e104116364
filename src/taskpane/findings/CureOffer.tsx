import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { curedCell, curesOf } from '../../core/cures';
import type { Cure } from '../../core/cures';
import type { Finding } from '../../core/findings/findings';
import type { AskedCure } from '../state/curesState';
import { useTexts } from '../texts/paneTexts';
import { useViewTexts } from '../texts/viewTexts';
import type { Curing } from './curing';
import { useHeldText } from './useHeldText';

const useStyles = makeStyles({
  offer: { display: 'flex', flexWrap: 'wrap', gap: '6px', padding: '4px 8px 8px' },
  question: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    margin: '2px 8px 8px',
    padding: '8px',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** The plain cures of a finding, and once one is chosen the question whether the cell may be changed. */
export function CureOffer({ finding, curing }: { readonly finding: Finding; readonly curing: Curing }) {
  const styles = useStyles();
  const name = useCureName();
  const { place } = finding;
  const { cures, actions } = curing;
  const offered = curesOf(finding);
  // What was changed since the run that found it is the list of changes' to say.
  const isChanged = cures.done.some(
    (done) => done.place.sheet === place.sheet && done.place.cell === place.cell,
  );
  if (offered.length === 0 || isChanged) return null;
  const { asked } = cures;
  if (asked !== null && asked.place.sheet === place.sheet && asked.place.cell === place.cell)
    return <Question asked={asked} actions={actions} />;
  return (
    <div className={styles.offer}>
      {offered.map((cure) => (
        <Button
          key={cure.kind}
          size="small"
          aria-label={`${name(cure)}: ${place.sheet} · ${place.cell}`}
          onClick={() => {
            actions.ask(place, cure);
          }}
        >
          {name(cure)}
        </Button>
      ))}
    </div>
  );
}

function useCureName(): (cure: Cure) => string {
  const { cures: texts } = useViewTexts().results;
  const { numbers } = useTexts();
  return ({ kind, content }) => (kind === 'max' ? texts.max(numbers.plain(content)) : texts[kind]);
}

function Question({ asked, actions }: Pick<Curing, 'actions'> & { readonly asked: AskedCure }) {
  const styles = useStyles();
  const { cures: texts } = useViewTexts().results;
  const heldText = useHeldText();
  const { place, held, cure } = asked;
  const question = texts.ask(place.cell, heldText(held), heldText(curedCell(cure, held)));
  const isFormula = !held.isText && typeof held.content === 'string' && held.content !== '';
  return (
    <div className={styles.question} role="group" aria-label={question}>
      <Text>{question}</Text>
      {isFormula && <Caption1>{texts.formula}</Caption1>}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          autoFocus
          onClick={() => {
            actions.apply(asked);
          }}
        >
          {texts.yes}
        </Button>
        <Button size="small" onClick={actions.leave}>
          {texts.no}
        </Button>
      </div>
    </div>
  );
}
