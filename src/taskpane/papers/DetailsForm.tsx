import { Button, Caption1, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { PAPER_KINDS } from '../../core/papers/office/details';
import type { NeededDetail, OfficeDetails, PaperKind } from '../../core/papers/office/details';
import type { PaneActions } from '../state/actions/paneActions';
import { detailsNow } from '../state/papersState';
import type { PapersState } from '../state/papersState';
import { useViewTexts } from '../texts/viewTexts';
import { NARROW } from '../theme/narrow';
import { DayField, LinesField, TextField } from './DetailField';
import { lackingOf, ownDetails, withDetail, withSigner } from './detailsDraft';
import type { ListDetail, SignerPart, TextDetail } from './detailsDraft';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0 },
  scope: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '10px 8px',
    alignItems: 'start',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  status: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly papers: PapersState;
  /** The papers that are to be made: what they lack is said at its field. */
  readonly wanted: readonly PaperKind[];
  readonly isBusy: boolean;
  readonly isKeeping: boolean;
  readonly actions: PaneActions['papers'];
}

/** What only the office knows of its papers: of all, or of one that has something of its own. */
export function DetailsForm({ papers, wanted, isBusy, isKeeping, actions }: Props) {
  const styles = useStyles();
  const texts = useViewTexts().papersView;
  const words = texts.details;
  const id = useId();
  const { scope, draft, justKept } = papers;
  const details = detailsNow(papers);
  const own = ownDetails(details, scope);
  const ofAll = scope === null ? {} : ownDetails(details, null);
  const lacking = lackingOf(details, scope === null ? wanted : [scope]);
  const lackingText = (key: NeededDetail): string | null => {
    const kinds = lacking[key] ?? [];
    if (kinds.length === 0) return null;
    return scope !== null || kinds.length === wanted.length
      ? words.lacking
      : words.lackingIn(kinds.map((kind) => texts.kinds[kind]));
  };
  const text = (key: Exclude<TextDetail, 'number'>) => ({
    label: words.fields[key],
    lacking: key === 'superior' ? null : lackingText(key),
    value: own[key],
    inherited: ofAll[key],
    onChange: (typed: string) => {
      actions.type(withDetail(details, scope, { [key]: typed }));
    },
  });
  const lines = (key: ListDetail) => ({
    label: words.lines(words.fields[key]),
    lacking: key === 'addressees' ? null : lackingText(key),
    value: own[key],
    inherited: ofAll[key],
    onChange: (typed: readonly string[]) => {
      actions.type(withDetail(details, scope, { [key]: typed }));
    },
  });
  const signer = (part: SignerPart) => ({
    label: words.fields[part],
    lacking: part === 'authority' ? null : lackingText(part),
    value: own.signer?.[part],
    inherited: ofAll.signer?.[part],
    onChange: (typed: string) => {
      actions.type(withSigner(details, scope, part, typed));
    },
  });
  const hasDeadline = scope === null || scope === 'directive';
  return (
    <form
      key={scope ?? ''}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy && draft !== null) actions.keep(details);
      }}
    >
      <div className={styles.scope}>
        <label htmlFor={`${id}scope`}>{words.scope}</label>
        <Select
          id={`${id}scope`}
          value={scope ?? 'all'}
          onChange={(_, { value }) => {
            actions.chooseScope(PAPER_KINDS.find((kind) => kind === value) ?? null);
          }}
        >
          <option value="all">{words.all}</option>
          {PAPER_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.only(texts.papers[kind])}
            </option>
          ))}
        </Select>
        <Caption1 className={styles.hint}>{scope === null ? words.hint : words.onlyHint}</Caption1>
      </div>
      <TextField {...text('superior')} />
      <TextField {...text('issuer')} />
      <Numbers
        details={details}
        kinds={scope === null ? PAPER_KINDS : [scope]}
        wanted={wanted}
        actions={actions}
      />
      <div className={styles.pair}>
        <TextField {...text('place')} />
        <DayField {...text('date')} />
      </div>
      {scope !== 'decision' && <LinesField {...lines('addressees')} />}
      <LinesField {...lines('legalBases')} />
      {hasDeadline && <DayField {...text('deadline')} />}
      <TextField {...signer('authority')} />
      <TextField {...signer('office')} />
      <TextField {...signer('name')} />
      <LinesField {...lines('recipients')} />
      <div className={styles.buttons}>
        <Button type="submit" disabledFocusable={isBusy || draft === null}>
          {words.keep}
        </Button>
        {draft !== null && (
          <Button appearance="subtle" disabledFocusable={isBusy} onClick={actions.discard}>
            {words.discard}
          </Button>
        )}
        <Caption1 role="status" className={styles.status}>
          {isKeeping ? words.keeping : justKept ? words.kept : ''}
        </Caption1>
      </div>
    </form>
  );
}

interface NumbersProps {
  readonly details: OfficeDetails;
  readonly kinds: readonly PaperKind[];
  readonly wanted: readonly PaperKind[];
  readonly actions: PaneActions['papers'];
}

/** The number and sign of each paper: no two have the same. */
function Numbers({ details, kinds, wanted, actions }: NumbersProps) {
  const styles = useStyles();
  const texts = useViewTexts().papersView;
  const lacking = lackingOf(details, kinds.length === 1 ? kinds : wanted).number ?? [];
  return (
    <div className={styles.pair}>
      {kinds.map((kind) => (
        <TextField
          key={kind}
          label={kinds.length === 1 ? texts.details.number : texts.details.numberOf(texts.kinds[kind])}
          lacking={lacking.includes(kind) ? texts.details.lacking : null}
          value={ownDetails(details, kind).number}
          inherited={details.number}
          onChange={(number) => {
            actions.type(withDetail(details, kind, { number }));
          }}
        />
      ))}
    </div>
  );
}
