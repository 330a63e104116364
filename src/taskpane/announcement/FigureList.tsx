import { makeStyles, tokens } from '@fluentui/react-components';
import type { Place } from '../../core/workbook';
import { ShowMore } from '../lists/ShowMore';
import { useShownRows } from '../lists/drawn/useShownRows';
import { useViewTexts } from '../texts/viewTexts';
import { useTexts } from '../texts/paneTexts';
import { NARROW } from '../theme/narrow';
import { plainButton } from '../theme/plainButton';
import type { ParagraphFigure } from './figuresOf';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: '0 0 0 10px',
    listStyleType: 'none',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
  },
  figure: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    columnGap: '8px',
    alignItems: 'baseline',
    padding: '3px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  text: { fontWeight: tokens.fontWeightSemibold },
  sheet: { color: tokens.colorNeutralForeground2 },
  cell: {
    ...plainButton,
    minHeight: '24px',
    minWidth: '24px',
    padding: '0 3px',
    textAlign: 'center',
    textDecorationLine: 'underline',
    ':hover': { color: tokens.colorNeutralForeground2BrandHover },
  },
});

/** So many cells of one figure are listed on one sheet. */
const MOST_CELLS = 24;

interface Props {
  readonly figures: readonly ParagraphFigure[];
  readonly onSelect: (place: Place) => void;
}

/** Each figure of a paragraph with the cells that show it; a click opens one. */
export function FigureList({ figures, onSelect }: Props) {
  const styles = useStyles();
  const { pane } = useTexts();
  const { core } = useViewTexts();
  const { shown, rest, showMore } = useShownRows(figures);
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ text, sheets }, index) => (
          <li key={index} className={styles.figure}>
            <span className={styles.text}>{text}</span>
            <span>
              {sheets.map(({ sheet, places }) => (
                <span key={sheet}>
                  <span className={styles.sheet}>{sheet}:</span>
                  {places.slice(0, MOST_CELLS).map((place) => (
                    <button
                      key={place.cell}
                      type="button"
                      className={styles.cell}
                      title={pane.openCell(place.sheet, place.cell)}
                      onClick={() => {
                        onSelect(place);
                      }}
                    >
                      {place.cell}
                    </button>
                  ))}
                  {places.length > MOST_CELLS &&
                    ` ${core.announcement.moreCells(places.length - MOST_CELLS)}`}{' '}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <ShowMore rest={rest} onClick={showMore} />
    </>
  );
}
