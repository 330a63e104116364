import { Button, Caption1, makeStyles, Spinner, Tab, TabList, tokens } from '@fluentui/react-components';
import { CopyRegular, DismissRegular, ZoomInRegular, ZoomOutRegular } from '@fluentui/react-icons';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { PAPER_KINDS } from '../../core/papers/office/details';
import type { OfficeDetails, PaperKind } from '../../core/papers/office/details';
import type { Paper } from '../../core/papers/paper';
import type { Figure } from '../../core/report/words/phrases';
import { sameValue } from '../../core/sameValue';
import type { Place } from '../../core/workbook';
import { OFFICE_LANGUAGE } from '../../locales/languages';
import { FORM } from '../../docx/paperForm';
import { copyRichText } from '../announcement/copyRichText';
import { FigureList } from '../announcement/FigureList';
import { withCells } from '../announcement/figuresOf';
import { useAnswer } from '../loading/useAnswer';
import type { PaneActions } from '../state/actions/paneActions';
import { useViewTexts } from '../texts/viewTexts';
import { NARROW } from '../theme/narrow';
import { useWidth } from '../theme/useWidth';
import { moveBetweenFigures } from './moveBetweenFigures';
import { paperRichText } from './paperHtml';
import { PaperSheet } from './PaperSheet';

const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  tabs: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowX: 'auto',
    scrollbarWidth: 'none',
  },
  tab: {
    flexGrow: 1,
    flexShrink: 0,
    justifyContent: 'center',
    padding: '4px 4px 6px',
    '& span': { padding: 0, fontWeight: tokens.fontWeightRegular },
    [NARROW]: { '& span': { padding: 0, fontSize: tokens.fontSizeBase200 } },
  },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  hint: { color: tokens.colorNeutralForeground2 },
  sheets: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    minWidth: 0,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  late: { opacity: 0.6 },
  cells: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    alignItems: 'flex-start',
    gap: '4px',
    maxHeight: '40vh',
    overflowY: 'auto',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  list: { flexGrow: 1, minWidth: 0 },
});

/** How long a person may pause between two letters before the paper is made anew. */
const PAUSE = 300;
/** Pixels of a point where letters are to be read. */
const TO_READ = 0.93;
const POINTS_OF_MILLIMETRE = 72 / 25.4;

interface Props {
  readonly kind: PaperKind;
  readonly details: OfficeDetails;
  /** Changes with the ranking that papers are made of. */
  readonly run: object;
  readonly actions: PaneActions['papers'];
  readonly onSelect: (place: Place) => void;
}

/** A paper as it will look, to be checked against the cells of its figures, and copied. */
export function PaperPreview({ kind, details, run, actions, onSelect }: Props) {
  const styles = useStyles();
  const texts = useViewTexts().papersView;
  const words = texts.preview;
  const panel = useId();
  const paper = usePaper(kind, details, run, actions);
  const { width, ref } = useWidth();
  const [isWhole, setWhole] = useState(false);
  const [asked, setAsked] = useState<{ readonly kind: PaperKind; readonly figure: Figure } | null>(null);
  const [copied, setCopied] = useState<{ readonly paper: Paper; readonly isDone: boolean } | null>(null);
  const sheets = useRef<HTMLDivElement>(null);
  const copy = async (made: Paper): Promise<void> => {
    const isDone = await copyRichText(paperRichText(made));
    setCopied({ paper: made, isDone });
    if (!isDone && sheets.current !== null) document.getSelection()?.selectAllChildren(sheets.current);
  };
  const shown = paper?.kind === kind ? paper : null;
  return (
    <section ref={ref} className={styles.preview} aria-label={words.title}>
      <h2 className={styles.title}>{words.title}</h2>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={words.kinds}
        selectedValue={kind}
        onTabSelect={(_, { value }) => {
          const chosen = PAPER_KINDS.find((one) => one === value);
          if (chosen !== undefined) actions.show(chosen);
        }}
      >
        {PAPER_KINDS.map((one) => (
          <Tab key={one} id={`tab-${one}`} value={one} className={styles.tab} aria-controls={panel}>
            {texts.kinds[one]}
          </Tab>
        ))}
      </TabList>
      <div id={panel} role="tabpanel" aria-labelledby={`tab-${kind}`} className={styles.preview}>
        {shown === null ? (
          <Spinner size="tiny" labelPosition="after" label={words.making} />
        ) : (
          <>
            <div className={styles.bar}>
              <Button size="small" icon={<CopyRegular />} onClick={() => void copy(shown)}>
                {words.copy}
              </Button>
              <Button
                size="small"
                icon={isWhole ? <ZoomInRegular /> : <ZoomOutRegular />}
                onClick={() => {
                  setWhole(!isWhole);
                }}
              >
                {isWhole ? words.toRead : words.whole}
              </Button>
              <Caption1 role="status" className={styles.hint}>
                {copied?.paper === shown && (copied.isDone ? words.copied : words.notCopied)}
              </Caption1>
            </div>
            <Caption1 className={styles.hint}>{words.hint}</Caption1>
            {/* One stop for Tab: the keys go on from figure to figure. */}
            <div
              ref={sheets}
              className={styles.sheets}
              role="group"
              aria-label={words.sheet(texts.papers[kind])}
              lang={OFFICE_LANGUAGE}
              tabIndex={0}
              data-whole={isWhole || undefined}
              onKeyDown={moveBetweenFigures}
            >
              <PaperSheet
                key={kind}
                paper={shown}
                scale={(isWide) => scaleOf(width, isWhole, isWide)}
                onFigure={(figure) => {
                  const [place, ...others] = figure.cells;
                  setAsked(others.length === 0 ? null : { kind, figure });
                  if (place !== undefined && others.length === 0) onSelect(place);
                }}
              />
            </div>
            {asked?.kind === kind && (
              <FigureCells
                key={asked.figure.text}
                figure={asked.figure}
                onSelect={onSelect}
                onClose={() => {
                  setAsked(null);
                }}
              />
            )}
          </>
        )}
      </div>
    </section>
  );
}

/** The paper of the details as they are typed; the one before until it is made. */
function usePaper(
  kind: PaperKind,
  details: OfficeDetails,
  run: object,
  { papers }: PaneActions['papers'],
): Paper | null {
  const typed = useLater(details, PAUSE);
  const ask = useCallback(async () => {
    const [made] = await papers({ kinds: [kind], details: typed });
    return { made: made ?? null, run };
  }, [kind, typed, run, papers]);
  return useAnswer(ask).answer?.made ?? null;
}

/** A value as it was when it last stayed the same for a while; the same object for the same value. */
function useLater<Value>(value: Value, pause: number): Value {
  const [last, setLast] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLast((before) => (sameValue(before, value) ? before : value));
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [value, pause]);
  return last;
}

/** Lengths on the sheet: those of the page drawn to scale, or letters that can be read, with narrow margins. */
function scaleOf(width: number, isWhole: boolean, isWide: boolean): Readonly<Record<string, string>> {
  const millimetre = width / (isWide ? FORM.page.height : FORM.page.width);
  return isWhole
    ? {
        '--millimetre': `${millimetre}px`,
        '--point': `${millimetre / POINTS_OF_MILLIMETRE}px`,
        '--to-read': '0',
      }
    : { '--millimetre': '0.5px', '--point': `${TO_READ}px`, '--to-read': '1' };
}

interface CellsProps {
  readonly figure: Figure;
  readonly onSelect: (place: Place) => void;
  readonly onClose: () => void;
}

/** The cells of a figure that has several; the focus comes to the first one, and goes back to the figure. */
function FigureCells({ figure, onSelect, onClose }: CellsProps) {
  const styles = useStyles();
  const words = useViewTexts().papersView.preview;
  const panel = useRef<HTMLDivElement>(null);
  const from = useRef<Element | null>(null);
  useEffect(() => {
    from.current = document.activeElement;
    panel.current?.querySelector('button')?.focus();
  }, []);
  const close = (): void => {
    onClose();
    if (from.current instanceof HTMLElement) from.current.focus();
  };
  return (
    <div
      ref={panel}
      role="group"
      aria-label={words.cells}
      className={styles.cells}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Office takes it for a wish to leave what is being done, and the focus to the first button of the pane.
        event.stopPropagation();
        close();
      }}
    >
      <div className={styles.list}>
        <FigureList figures={[withCells(figure)]} onSelect={onSelect} />
      </div>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={words.closeCells}
        title={words.closeCells}
        onClick={close}
      />
    </div>
  );
}
