import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { rowStyles } from '../appraisal/tableStyles';
import type { Place } from '../../core/workbook';
import { CellButton } from '../lists/CellButton';
import { useTexts } from '../texts/paneTexts';
import { useViewTexts } from '../texts/viewTexts';
import type { TriedCriterion } from '../worker/shown/shownTrial';
import { PointsTried } from './PointsTried';
import { lostOf, titleOf } from './trialRows';

const useStyles = makeStyles({
  ...rowStyles,
  criterion: { padding: 0, minWidth: '110px', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  link: { padding: '4px 3px', borderBottom: 'none', overflowWrap: 'anywhere' },
  tried: { backgroundColor: tokens.colorBrandBackground2 },
  points: { padding: '4px 3px', width: '96px', verticalAlign: 'top' },
});

interface Props {
  readonly criterion: TriedCriterion;
  /** What is tried, `null`: nothing. */
  readonly to: number | null;
  /** The block's smallest step, in points. */
  readonly smallestStep: number | null;
  /** Takes the criterion, and its points; `null`: as they stand. */
  readonly onTry: (leaf: number, to: number | null) => void;
  readonly onSelect: (place: Place) => void;
}

/** A criterion of the unit, a link to its cell, what it lost, and the points to try, typed or slid. */
export const CriterionTrial = memo(function CriterionTrial(props: Props) {
  const { criterion, to, smallestStep, onTry, onSelect } = props;
  const styles = useStyles();
  const { numbers } = useTexts();
  const texts = useViewTexts().whatIfView;
  const { leaf, points, maxPoints, applies, place } = criterion;
  const lost = lostOf(criterion);
  const max = numbers.plain(maxPoints);
  const now = points === null ? texts.blank(max) : texts.now(numbers.plain(points), max);
  return (
    <tr data-row className={mergeClasses(styles.row, to !== null && styles.tried)}>
      <th scope="row" className={styles.criterion}>
        <CellButton place={place} onSelect={onSelect} className={styles.link}>
          {titleOf(criterion)}
          <Caption1 className={styles.facts}>{applies ? now : texts.notApplicable}</Caption1>
        </CellButton>
      </th>
      <td className={styles.number}>{lost === null || lost === 0 ? '–' : numbers.plain(lost)}</td>
      <td className={styles.points}>
        {applies && (
          <PointsTried
            criterion={criterion}
            to={to}
            smallestStep={smallestStep}
            onTry={(points) => {
              onTry(leaf, points);
            }}
          />
        )}
      </td>
    </tr>
  );
});
