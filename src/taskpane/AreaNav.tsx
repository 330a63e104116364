import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AREAS } from './state/paneState';
import type { Area } from './state/paneState';
import { useTexts } from './texts/paneTexts';
import { plainButton } from './theme/plainButton';

const useStyles = makeStyles({
  nav: {
    display: 'flex',
    flexWrap: 'wrap',
    flexGrow: 1,
    // At 200 % zoom the parts stand two by two, with the language below them.
    flexBasis: '200px',
    minWidth: 0,
    gap: '2px',
    padding: '2px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  area: {
    ...plainButton,
    flexGrow: 1,
    minHeight: '32px',
    padding: '4px',
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
  // The help is a sign only: the four words do not fit side by side.
  help: { flexGrow: 0, minWidth: '28px' },
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

/** The parts of the pane side by side: what came out, and what it depends on. */
export function AreaNav({ area, isUnsaved, onChoose }: Props) {
  const styles = useStyles();
  const { pane } = useTexts();
  return (
    <nav className={styles.nav} aria-label={pane.areasLabel}>
      {AREAS.map((one) => (
        <button
          key={one}
          type="button"
          className={mergeClasses(styles.area, one === area && styles.current, one === 'help' && styles.help)}
          aria-current={one === area ? 'page' : undefined}
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
