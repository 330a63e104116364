import {
  Badge,
  Button,
  Caption1,
  Checkbox,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import { PAPER_KINDS, detailsOf, missingDetails } from '../../core/papers/office/details';
import { Disclosure } from '../disclosure/Disclosure';
import { ProblemBar } from '../problem/ProblemBar';
import { ResultState } from '../results/ResultState';
import type { PaneActions } from '../state/actions/paneActions';
import type { PaneState } from '../state/paneState';
import { detailsNow } from '../state/papersState';
import { useViewTexts } from '../texts/viewTexts';
import { useTexts } from '../texts/paneTexts';
import { DetailsForm } from './DetailsForm';
import { LetterheadChoice } from './LetterheadChoice';
import { PaperPreview } from './PaperPreview';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0 },
  intro: { color: tokens.colorNeutralForeground2 },
  choice: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  paper: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '4px' },
  state: { color: tokens.colorNeutralForeground2 },
  lacking: { color: tokens.colorPaletteDarkOrangeForeground1 },
  save: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  files: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  note: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'normal' },
  label: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 6px' },
  name: { flexGrow: 1 },
  details: { padding: '4px 4px 16px' },
});

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** The papers (*hồ sơ*) that follow a ranking: which ones, what only the office knows of them, and how they will look. */
export function PapersView({ state, actions }: Props) {
  const styles = useStyles();
  const { papersView: words, letterheadNote } = useViewTexts();
  const { pane } = useTexts();
  const { papers, run, task, activity } = state;
  const { look, without } = papers;
  const unreadable = look?.unreadable ?? null;
  const hasFailed = activity.kind === 'problem' && activity.during === 'readingDetails';
  const isDue = look === null && task === null && !hasFailed;
  const { look: lookAt } = actions.papers;
  useEffect(() => {
    if (isDue) lookAt();
  }, [isDue, lookAt]);
  const details = detailsNow(papers);
  const wanted = PAPER_KINDS.filter((kind) => !without.includes(kind));
  const lacking = new Set(wanted.flatMap((kind) => missingDetails(kind, detailsOf(details, kind))));
  const isBusy = task !== null;
  return (
    <section className={styles.view} aria-label={pane.areas.papers}>
      {run !== null && (
        <ResultState
          state={state}
          onOpenRules={() => {
            actions.chooseArea('rules');
          }}
        />
      )}
      <Text className={styles.intro}>{run === null ? words.notRanked : words.intro}</Text>
      {unreadable !== null && (
        <ProblemBar title={null} problem={unreadable} intent="warning" politeness="polite">
          {null}
        </ProblemBar>
      )}
      {run !== null && (
        <fieldset className={styles.choice}>
          <legend className={styles.legend}>{words.choose}</legend>
          {PAPER_KINDS.map((kind) => {
            const missing = missingDetails(kind, detailsOf(details, kind)).length;
            return (
              <Checkbox
                key={kind}
                checked={!without.includes(kind)}
                label={
                  <span className={styles.paper}>
                    {words.papers[kind]}
                    <Caption1 className={missing === 0 ? styles.state : styles.lacking}>
                      {missing === 0 ? words.complete : words.draft(missing)}
                    </Caption1>
                  </span>
                }
                onChange={(_, { checked }) => {
                  actions.papers.tick(kind, checked === true);
                }}
              />
            );
          })}
        </fieldset>
      )}
      {run !== null && look !== null && (
        <div className={styles.save}>
          {look.savesFiles ? (
            <Button
              appearance="primary"
              disabledFocusable={isBusy || wanted.length === 0}
              onClick={() => {
                if (wanted.length > 0) actions.papers.save({ kinds: wanted, details }, papers.letterhead);
              }}
            >
              {words.save(Math.max(1, wanted.length))}
            </Button>
          ) : (
            <Text>{words.savesNothing}</Text>
          )}
          {task === 'makingPapers' && <Spinner size="tiny" labelPosition="after" label={words.saving} />}
          <Caption1 role="status" className={styles.files}>
            {wanted.length === 0
              ? words.noneChosen
              : papers.saved === null || task === 'makingPapers'
                ? ''
                : words.saved(papers.saved.files)}
          </Caption1>
        </div>
      )}
      {papers.saved !== null && papers.saved.notes.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {papers.saved.notes.map(({ note, kinds }) => {
              const text = words.letterhead.note(
                kinds.map((kind) => words.kinds[kind]),
                letterheadNote(note),
              );
              return (
                <p key={text} className={styles.note}>
                  {text}
                </p>
              );
            })}
          </MessageBarBody>
        </MessageBar>
      )}
      {look === null ? (
        task === 'readingDetails' && (
          <Spinner size="tiny" labelPosition="after" label={words.details.reading} />
        )
      ) : (
        <Disclosure
          as="section"
          isOpenAtFirst={run === null}
          panelClassName={styles.details}
          label={
            <span className={styles.label}>
              <Text weight="semibold" className={styles.name}>
                {words.details.title}
              </Text>
              {papers.draft !== null && (
                <Badge appearance="tint" color="important">
                  {words.details.unsaved}
                </Badge>
              )}
              {lacking.size > 0 && (
                <Badge appearance="tint" color="warning">
                  {words.details.missing(lacking.size)}
                </Badge>
              )}
            </span>
          }
        >
          <DetailsForm
            papers={papers}
            wanted={wanted}
            isBusy={isBusy}
            isKeeping={task === 'keepingDetails'}
            actions={actions.papers}
          />
          {look.savesFiles && (
            <LetterheadChoice letterhead={papers.letterhead} onChoose={actions.papers.chooseLetterhead} />
          )}
        </Disclosure>
      )}
      {run !== null && (
        <PaperPreview
          kind={papers.shown}
          details={details}
          run={run}
          actions={actions.papers}
          onSelect={actions.select}
        />
      )}
    </section>
  );
}
