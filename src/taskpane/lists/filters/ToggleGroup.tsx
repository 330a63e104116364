import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { plainButton, pressable } from '../../theme/plainButton';

const useStyles = makeStyles({
  group: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(64px, 1fr))', gap: '6px' },
  toggle: {
    ...plainButton,
    ...pressable,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    minWidth: 0,
    padding: '6px 2px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
  count: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, textAlign: 'center' },
  good: { color: tokens.colorStatusSuccessForeground3 },
  bad: { color: tokens.colorStatusDangerForeground3 },
  doubtful: { color: tokens.colorPaletteDarkOrangeForeground1 },
  faint: { color: tokens.colorNeutralForeground3 },
  none: {},
});

interface Toggle<Value> {
  readonly value: Value;
  readonly count: string;
  /** A sign before the count, since colour alone tells not everybody. */
  readonly mark: string;
  readonly text: string;
  readonly tone: 'good' | 'bad' | 'doubtful' | 'faint' | 'none';
}

interface Props<Value> {
  readonly label: string;
  readonly toggles: readonly Toggle<Value>[];
  /** `null`: none, all are shown. */
  readonly chosen: Value | null;
  readonly onChoose: (value: Value | null) => void;
}

/** Counts side by side, of which one can be pressed to see what it counts, and again to see all. */
export function ToggleGroup<Value extends string>({ label, toggles, chosen, onChoose }: Props<Value>) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.group}>
      {toggles.map(({ value, count, mark, text, tone }) => (
        <button
          key={value}
          type="button"
          className={mergeClasses(styles.toggle, value === chosen && styles.chosen)}
          aria-pressed={value === chosen}
          onClick={() => {
            onChoose(value === chosen ? null : value);
          }}
        >
          <span className={mergeClasses(styles.count, styles[tone])}>
            <span aria-hidden>{mark}</span> {count}
          </span>
          <span className={styles.text}>{text}</span>
        </button>
      ))}
    </div>
  );
}
