import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { Announcement } from '../../core/report/context/announcement';
import type { Place } from '../../core/workbook';
import { announcementRichText } from './announcementHtml';
import { AnnouncementParagraph } from './AnnouncementParagraph';
import { useViewTexts } from '../texts/viewTexts';
import { copyRichText } from './copyRichText';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0 },
  intro: { color: tokens.colorNeutralForeground2 },
  copy: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '10px' },
  button: { maxWidth: '100%' },
  status: { color: tokens.colorNeutralForeground2 },
  article: { overflowWrap: 'anywhere' },
  title: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightBold,
  },
});

interface Props {
  readonly announcement: Announcement;
  readonly onSelect: (place: Place) => void;
}

/** What was tried to copy last, and whether it is on the clipboard. */
interface Copied {
  readonly announcement: Announcement;
  readonly done: boolean;
}

/** The announcement as it is on its sheet, to be read, checked against its cells, and copied. */
export function AnnouncementView({ announcement, onSelect }: Props) {
  const styles = useStyles();
  const texts = useViewTexts().announcementView;
  const article = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState<Copied | null>(null);
  const copy = async (): Promise<void> => {
    const done = await copyRichText(announcementRichText(announcement));
    setCopied({ announcement, done });
    if (!done && article.current !== null) document.getSelection()?.selectAllChildren(article.current);
  };
  if (announcement.paragraphs.length === 0) return <Text>{texts.empty}</Text>;
  return (
    <div className={styles.view}>
      <Caption1 className={styles.intro}>{texts.intro}</Caption1>
      <div className={styles.copy}>
        <Button className={styles.button} icon={<CopyRegular />} onClick={() => void copy()}>
          {texts.copy}
        </Button>
        <Caption1 role="status" className={styles.status}>
          {copied?.announcement === announcement && (copied.done ? texts.copied : texts.notCopied)}
        </Caption1>
      </div>
      <article ref={article} className={styles.article}>
        <h2 className={styles.title}>{announcement.title}</h2>
        {announcement.paragraphs.map((paragraph, index) => (
          <AnnouncementParagraph key={index} paragraph={paragraph} onSelect={onSelect} />
        ))}
      </article>
    </div>
  );
}
