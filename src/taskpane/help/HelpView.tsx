import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Settings } from '../../core/settings/settings';
import { HELP_TOPICS } from '../state/paneState';
import type { HelpTopic } from '../state/paneState';
import { useTexts } from '../texts/paneTexts';
import { FindingsHelp } from './FindingsHelp';
import { useViewTexts } from '../texts/viewTexts';
import { KeyboardHelp } from './KeyboardHelp';
import { LayoutsHelp } from './LayoutsHelp';
import { RulesHelp } from './RulesHelp';
import { SheetsHelp } from './SheetsHelp';

const useStyles = makeStyles({
  help: { display: 'flex', flexDirection: 'column', gap: '20px', minWidth: 0 },
  contents: {
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  list: { margin: '4px 0 0', paddingLeft: '20px' },
  item: { marginBottom: '2px' },
  // Beside the first line of a name that takes two.
  link: { minHeight: '24px', textAlign: 'left', verticalAlign: 'top' },
  topic: { display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  back: { alignSelf: 'flex-start', minHeight: '24px', fontSize: tokens.fontSizeBase200 },
});

interface Props {
  /** The part that was asked for, `null`: the beginning. */
  readonly topic: HelpTopic | null;
  /** The rules of the workbook. */
  readonly settings: Settings;
}

/** How to use the add-in: which tables it reads, how it computes, what it finds and what it writes. */
export function HelpView({ topic, settings }: Props) {
  const styles = useStyles();
  const { pane } = useTexts();
  const texts = useViewTexts().help;
  const help = useRef<HTMLElement>(null);
  // Not by links to ids: in a pane, the address belongs to Office.
  const go = (to: HelpTopic | 'contents'): void => {
    const heading = help.current?.querySelector<HTMLElement>(`[data-topic="${to}"]`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView();
  };
  useEffect(() => {
    if (topic !== null) go(topic);
  }, [topic]);
  const parts: Readonly<Record<HelpTopic, ReactNode>> = {
    layouts: <LayoutsHelp />,
    rules: <RulesHelp settings={settings} />,
    findings: <FindingsHelp />,
    sheets: <SheetsHelp />,
    keyboard: <KeyboardHelp />,
  };
  return (
    <section ref={help} className={styles.help} aria-label={pane.areas.help}>
      <nav className={styles.contents} aria-label={texts.contents}>
        <Text as="h2" weight="semibold" block data-topic="contents" tabIndex={-1} className={styles.heading}>
          {texts.contents}
        </Text>
        <ol className={styles.list}>
          {HELP_TOPICS.map((one) => (
            <li key={one} className={styles.item}>
              <Link
                as="button"
                className={styles.link}
                onClick={() => {
                  go(one);
                }}
              >
                {texts.topics[one]}
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      {HELP_TOPICS.map((one) => (
        <section key={one} className={styles.topic} aria-label={texts.topics[one]}>
          <h2 data-topic={one} tabIndex={-1} className={styles.heading}>
            {texts.topics[one]}
          </h2>
          {parts[one]}
          <Link
            as="button"
            className={styles.back}
            onClick={() => {
              go('contents');
            }}
          >
            ↑ {texts.toContents}
          </Link>
        </section>
      ))}
    </section>
  );
}
