import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { DisclosureToggle } from '../disclosure/DisclosureToggle';
import { useViewTexts } from '../texts/viewTexts';
import { useTexts } from '../texts/paneTexts';
import { gapIn } from './appraisalRows';
import type { CriterionRow } from './appraisalRows';
import type { AppraisedBlockProps } from './appraisedBlock';
import { PointsGap } from './PointsGap';
import { rowStyles } from './tableStyles';
import { Trace } from './Trace';

const useStyles = makeStyles({
  ...rowStyles,
  criterion: { padding: 0, minWidth: '110px', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  toggle: { alignItems: 'start', minHeight: '26px', padding: '4px 3px 4px 4px' },
  name: { display: 'block', overflowWrap: 'anywhere' },
  sign: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface Props extends AppraisedBlockProps {
  readonly row: CriterionRow;
  /** Of the column of gaps. */
  readonly decimals: number;
}

/** A criterion: of how many units the appraisal cut and raised its score, and by how much in all; opened, which units these are. */
export function CriterionLine({ row: { leaf, sums }, decimals, block, trace, onSelect }: Props) {
  const styles = useStyles();
  const { numbers } = useTexts();
  const texts = useViewTexts().appraisalView;
  const { appraisal: words } = useViewTexts().core;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const of = useMemo(() => ({ block: block.name, leaf: sums.leaf }), [block, sums.leaf]);
  const name = `${leaf.code} ${leaf.name}`.trim();
  return (
    <>
      <tr data-row className={styles.row}>
        <th scope="row" className={styles.criterion}>
          <DisclosureToggle
            className={styles.toggle}
            isOpen={isOpen}
            controls={id}
            onToggle={() => {
              setOpen(!isOpen);
            }}
          >
            <span>
              <span className={styles.name}>{name}</span>
              <Caption1 className={styles.facts}>
                {texts.criterionFacts(numbers.plain(leaf.maxPoints), sums.scores)}
              </Caption1>
              {sums.isOverclaimed && (
                <Caption1 className={styles.facts}>
                  <span aria-hidden className={styles.sign}>
                    ⚠
                  </span>{' '}
                  {texts.overclaimed}
                </Caption1>
              )}
            </span>
          </DisclosureToggle>
        </th>
        <td className={styles.number}>{numbers.plain(sums.cut)}</td>
        <td className={styles.number}>{numbers.plain(sums.raised)}</td>
        <td className={mergeClasses(styles.number, styles.gap)}>
          <PointsGap points={gapIn(sums)} decimals={decimals} />
        </td>
      </tr>
      {isOpen && (
        <tr id={id}>
          <td colSpan={4}>
            <div className={styles.details}>
              {sums.isOverclaimed && <Caption1>{words.overclaimed(sums.cut, sums.scores)}.</Caption1>}
              <Trace of={of} block={block} trace={trace} label={name} onSelect={onSelect} />
            </div>
          </td>
        </tr>
      )}
    </>
  );
}
