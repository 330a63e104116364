import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { paragraphText, sentencesText } from '../../core/report/announcement/announcementSheet';
import type { Paragraph } from '../../core/report/context/announcement';
import type { Place } from '../../core/workbook';
import { useViewTexts } from '../texts/viewTexts';
import { FigureList } from './FigureList';
import { plainButton } from '../theme/plainButton';
import { figuresOf } from './figuresOf';

const useStyles = makeStyles({
  heading: {
    margin: '14px 0 4px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: '0 0 2px', lineHeight: tokens.lineHeightBase300 },
  details: {
    margin: '0 0 4px',
    paddingLeft: '10px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    lineHeight: tokens.lineHeightBase300,
  },
  // What is not the text is left out where a person selects and copies it by hand.
  folded: { userSelect: 'none' },
  last: { marginBottom: '10px' },
  toggle: {
    ...plainButton,
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '24px',
    paddingRight: '4px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    ':hover': { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
  },
});

interface Props {
  readonly paragraph: Paragraph;
  readonly onSelect: (place: Place) => void;
}

/** A heading, or a paragraph; below it on demand what is said further, and the cells of its figures. */
export function AnnouncementParagraph({ paragraph, onSelect }: Props) {
  const styles = useStyles();
  const texts = useViewTexts().announcementView;
  const figures = useMemo(() => figuresOf(paragraph), [paragraph]);
  const id = useId();
  const text = paragraphText(paragraph);
  const { details = [] } = paragraph;
  if (paragraph.kind === 'heading') return <h3 className={styles.heading}>{text}</h3>;
  return (
    <>
      <p id={id} className={styles.text}>
        {text}
      </p>
      <div className={styles.last}>
        {details.length > 0 && (
          <Folded label={texts.details} describedBy={id}>
            <p className={styles.details}>{sentencesText(details)}</p>
          </Folded>
        )}
        {figures.length > 0 && (
          <Folded label={texts.figures(figures.length)} describedBy={id}>
            <FigureList figures={figures} onSelect={onSelect} />
          </Folded>
        )}
      </div>
    </>
  );
}

interface FoldedProps {
  readonly label: string;
  /** The paragraph that it belongs to. */
  readonly describedBy: string;
  readonly children: ReactNode;
}

function Folded({ label, describedBy, children }: FoldedProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <div className={styles.folded}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-describedby={describedBy}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <Chevron aria-hidden />
        {label}
      </button>
      {open && <div id={id}>{children}</div>}
    </div>
  );
}
