import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { AREAS } from '../state/paneState';
import type { Area } from '../state/paneState';
import { useTexts } from '../texts/paneTexts';
import { NARROW } from '../theme/narrow';
import { plainButton } from '../theme/plainButton';

const useStyles = makeStyles({
  nav: {
    display: 'flex',
    // In one line at 200 % zoom, too, where it scrolls sideways.
    overflowX: 'auto',
    scrollbarWidth: 'none',
    fontSize: 'clamp(12px, 3.9vw, 14px)',
    [NARROW]: { fontSize: tokens.fontSizeBase200 },
    gap: '1px',
    padding: '1px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  area: {
    ...plainButton,
    flexGrow: 1,
    flexShrink: 0,
    minHeight: '26px',
    padding: '2px 3px',
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    textAlign: 'center',
    whiteSpace: 'nowrap',
    ':hover': { color: tokens.colorNeutralForeground1Hover },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  // The help is a sign only: the words do not fit side by side.
  help: { flexGrow: 0, minWidth: '26px' },
  mark: {
    marginLeft: '6px',
    fontSize: '9px',
    lineHeight: 1,
    verticalAlign: 'middle',
    color: tokens.colorPaletteDarkOrangeForeground1,
  },
});

interface Props {
  readonly area: Area;
  /** Whether rules were changed and not saved. */
  readonly isUnsaved: boolean;
  readonly onChoose: (area: Area) => void;
}

/** The parts of the pane side by side: what came out, and what it depends on. One stop for Tab, arrow keys move between them. */
export function AreaNav({ area, isUnsaved, onChoose }: Props) {
  const styles = useStyles();
  const { pane } = useTexts();
  return (
    <nav className={styles.nav} aria-label={pane.areasLabel} onKeyDown={moveBetweenParts}>
      {AREAS.map((one) => (
        <button
          key={one}
          type="button"
          className={mergeClasses(styles.area, one === area && styles.current, one === 'help' && styles.help)}
          aria-current={one === area ? 'page' : undefined}
          tabIndex={one === area ? 0 : -1}
          {...(one === 'help' ? { 'aria-label': pane.areas.help, title: pane.areas.help } : {})}
          onClick={() => {
            onChoose(one);
          }}
        >
          {one === 'help' ? '?' : pane.areas[one]}
          {one === 'rules' && isUnsaved && (
            <span className={styles.mark} role="img" aria-label={pane.unsavedMark} title={pane.unsavedMark}>
              ●
            </span>
          )}
        </button>
      ))}
    </nav>
  );
}

/** Moves the focus by the arrow keys, `Home` and `End`; `Enter` opens the part. */
function moveBetweenParts(event: KeyboardEvent<HTMLElement>): void {
  const parts = [...event.currentTarget.querySelectorAll('button')];
  const at = parts.findIndex((part) => part === event.target);
  const next = nextPart(event.key, at, parts.length);
  if (at < 0 || next === null) return;
  event.preventDefault();
  parts[next]?.focus();
}

function nextPart(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
