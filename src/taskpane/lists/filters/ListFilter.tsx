import { Button, Caption1, makeStyles, mergeClasses, SearchBox, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useViewTexts } from '../../texts/viewTexts';

const useStyles = makeStyles({
  filter: { display: 'flex', flexDirection: 'column', gap: '2px' },
  fields: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  // A list that must begin high up has all in one line, but for a very narrow pane; elsewhere two stand in a line.
  // What is chosen is read whole in 320 px, before there is more room to type in.
  tight: { flexWrap: 'nowrap', '--search-width': '58px', '@media (max-width: 290px)': { flexWrap: 'wrap' } },
  roomy: { '--filter-width': '120px', '--search-width': '120px' },
  search: {
    flexGrow: 1,
    flexBasis: 'var(--search-width, 84px)',
    minWidth: 0,
    maxWidth: '100%',
    '& input': { textOverflow: 'ellipsis' },
  },
  // As high as its button, so that the rows stay where they are while one types.
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    minHeight: '24px',
  },
  count: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** What the list holds. */
  readonly of: 'units' | 'zeroScores' | 'criteria' | 'findings' | 'sheets' | 'objections';
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** How many rows are left, and how many there are. */
  readonly shown: number;
  readonly all: number;
  /** Puts back what else was chosen; the search is emptied with it. */
  readonly onClear?: () => void;
  /** What is said of the list while all of it is shown. */
  readonly facts?: string;
  /** What stands before the search. */
  readonly before?: ReactNode;
  /** What else the rows are chosen by. */
  readonly children?: ReactNode;
}

/** What rows of a list are looked for, how many there are of them, and a way back to all. */
export function ListFilter({ of, query, onQuery, shown, all, onClear, facts, before, children }: Props) {
  const styles = useStyles();
  const texts = useViewTexts().results;
  return (
    <div className={styles.filter}>
      <div className={mergeClasses(styles.fields, before === undefined ? styles.roomy : styles.tight)}>
        {before}
        <SearchBox
          className={styles.search}
          size="small"
          aria-label={texts.search[of]}
          placeholder={before === undefined ? texts.search[of] : texts.searchShort}
          value={query}
          onChange={(_, { value }) => {
            onQuery(value);
          }}
        />
        {children}
      </div>
      <div className={styles.line}>
        <Caption1 role="status" className={styles.count}>
          {shown === all ? facts : shown === 0 ? texts.noneFound[of] : texts.shownOf[of](shown, all)}
        </Caption1>
        {shown < all && (
          <Button
            size="small"
            appearance="transparent"
            onClick={() => {
              onQuery('');
              onClear?.();
            }}
          >
            {texts.clearFilters}
          </Button>
        )}
      </div>
    </div>
  );
}
