import { mergeClasses } from '@fluentui/react-components';
import type { Annex, Paper, PaperFoot, PaperHead, PaperPart } from '../../core/papers/paper';
import { addressOf, contentOf } from '../../core/papers/paperOrder';
import type { Figure } from '../../core/report/words/phrases';
import { isWide } from '../../docx/paperForm';
import { FigureText } from './FigureText';
import { SheetChart } from './SheetChart';
import { SheetTable } from './SheetTable';
import { useSheetStyles } from './sheetStyles';

interface Props {
  readonly paper: Paper;
  /** Lengths of the form on an upright sheet and on one that is turned. */
  readonly scale: (isAcross: boolean) => Readonly<Record<string, string>>;
  readonly onFigure: (figure: Figure) => void;
}

/** A paper as it will look: the sheet with head, text and foot, and one for each annex. */
export function PaperSheet({ paper, scale, onFigure }: Props) {
  const styles = useSheetStyles();
  const { head, title, subject, authority, legalBases, foot, annexes } = paper;
  return (
    <>
      <article className={styles.sheet} style={scale(false)}>
        {head.draft !== null && <p className={styles.draft}>{head.draft}</p>}
        <Head head={head} />
        <h3 className={styles.title}>{title}</h3>
        <p className={styles.title}>
          <FigureText phrase={subject} onFigure={onFigure} />
        </p>
        <div className={styles.rule} />
        {addressOf(paper).map((part, at) => (
          <Part key={at} part={part} name={title} onFigure={onFigure} />
        ))}
        {authority !== null && <p className={styles.draft}>{authority.toUpperCase()}</p>}
        {legalBases.map((basis, at) => (
          <p key={at} className={mergeClasses(styles.text, styles.italic)}>
            {basis}
          </p>
        ))}
        {contentOf(paper).map((part, at) => (
          <Part key={at} part={part} name={title} onFigure={onFigure} />
        ))}
        <Foot foot={foot} />
      </article>
      {annexes.map((annex) => (
        <AnnexSheet key={annex.label} annex={annex} scale={scale} onFigure={onFigure} />
      ))}
    </>
  );
}

function Head({ head }: { readonly head: PaperHead }) {
  const styles = useSheetStyles();
  const { superior, issuer, number, country, motto, placeAndDate } = head;
  return (
    <div className={styles.ends}>
      <div>
        {superior !== null && <p className={styles.body}>{superior.toUpperCase()}</p>}
        <p className={mergeClasses(styles.body, styles.bold)}>{issuer.toUpperCase()}</p>
        <div className={styles.rule} />
      </div>
      <div>
        <p className={mergeClasses(styles.country, styles.bold)}>{country}</p>
        <p className={mergeClasses(styles.motto, styles.bold)}>{motto}</p>
        <div className={mergeClasses(styles.rule, styles.wideRule)} />
      </div>
      <p className={styles.number}>{number}</p>
      <p className={mergeClasses(styles.placeAndDate, styles.italic)}>{placeAndDate}</p>
    </div>
  );
}

function Foot({ foot }: { readonly foot: PaperFoot }) {
  const styles = useSheetStyles();
  const { recipientsLabel, recipients, authority, office, name } = foot;
  return (
    <div className={mergeClasses(styles.ends, styles.foot)}>
      <div className={styles.left}>
        <p className={mergeClasses(styles.recipients, styles.bold, styles.italic)}>{recipientsLabel}</p>
        {recipients.map((one, at) => (
          <p key={at} className={styles.recipientList}>
            - {one}
            {at === recipients.length - 1 ? '.' : ';'}
          </p>
        ))}
      </div>
      <div>
        {authority !== null && <p className={styles.signer}>{authority.toUpperCase()}</p>}
        <p className={styles.signer}>{office.toUpperCase()}</p>
        <div className={styles.roomToSign} />
        <p className={styles.signer}>{name}</p>
      </div>
    </div>
  );
}

interface PartProps {
  readonly part: PaperPart;
  readonly name: string;
  readonly onFigure: (figure: Figure) => void;
}

function Part({ part, name, onFigure }: PartProps) {
  const styles = useSheetStyles();
  switch (part.kind) {
    case 'decides':
      return <p className={styles.caption}>{part.text}</p>;
    case 'heading':
      return <h4 className={styles.heading}>{part.text}</h4>;
    case 'text':
      return (
        <p className={part.address === undefined ? styles.text : styles[part.address]}>
          {part.label !== null && <strong>{part.label} </strong>}
          <FigureText phrase={part.phrase} onFigure={onFigure} />
        </p>
      );
    case 'table':
      return <SheetTable table={part.table} name={name} onFigure={onFigure} />;
    case 'chart':
      return <SheetChart chart={part.chart} onFigure={onFigure} />;
  }
}

interface AnnexProps extends Pick<Props, 'scale' | 'onFigure'> {
  readonly annex: Annex;
}

function AnnexSheet({ annex, scale, onFigure }: AnnexProps) {
  const styles = useSheetStyles();
  const { label, title, goesWith, notes, table } = annex;
  const isAcross = isWide(table);
  return (
    <article className={styles.sheet} style={scale(isAcross)}>
      <h3 className={styles.title}>{label}</h3>
      <p className={styles.title}>{title}</p>
      <p className={mergeClasses(styles.note, styles.goesWith)}>{goesWith}</p>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <SheetTable table={table} name={label} onFigure={onFigure} />
    </article>
  );
}
