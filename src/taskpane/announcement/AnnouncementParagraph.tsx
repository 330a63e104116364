import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useMemo, useState } from 'react';
import { paragraphText } from '../../core/report/announcement/announcementSheet';
import type { Paragraph } from '../../core/report/context/announcement';
import type { Place } from '../../core/workbook';
import { useAnnouncementTexts } from '../texts/announcementTexts';
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
  // What is not the text is left out where a person selects and copies it by hand.
  figures: { userSelect: 'none', marginBottom: '10px' },
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

/** A heading, or a paragraph with the cells of its figures below it on demand. */
export function AnnouncementParagraph({ paragraph, onSelect }: Props) {
  const styles = useStyles();
  const texts = useAnnouncementTexts();
  const [open, setOpen] = useState(false);
  const figures = useMemo(() => figuresOf(paragraph), [paragraph]);
  const id = useId();
  const text = paragraphText(paragraph);
  if (paragraph.kind === 'heading') return <h3 className={styles.heading}>{text}</h3>;
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <>
      <p id={`${id}-text`} className={styles.text}>
        {text}
      </p>
      {figures.length > 0 && (
        <div className={styles.figures}>
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            aria-describedby={`${id}-text`}
            onClick={() => {
              setOpen(!open);
            }}
          >
            <Chevron aria-hidden />
            {texts.figures(figures.length)}
          </button>
          {open && (
            <div id={id}>
              <FigureList figures={figures} onSelect={onSelect} />
            </div>
          )}
        </div>
      )}
    </>
  );
}
