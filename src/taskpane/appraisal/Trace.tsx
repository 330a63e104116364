import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import type { Place } from '../../core/workbook';
import { ShowMore } from '../lists/ShowMore';
import { useShownRows } from '../lists/drawn/useShownRows';
import { Later } from '../loading/Later';
import { useViewTexts } from '../texts/viewTexts';
import type { AskForTrace, ShownChange, TraceOf } from '../worker/shown/shownAppraisal';
import type { ShownBlock } from '../worker/shown/shownRun';
import { decimalsOf } from './appraisalRows';
import { ChangeLine } from './ChangeLine';

const useStyles = makeStyles({
  list: { width: '100%', margin: 0, padding: 0, listStyleType: 'none' },
});

interface Props {
  /** The same object for the same run. */
  readonly of: TraceOf;
  readonly block: ShownBlock;
  readonly trace: AskForTrace;
  readonly label: string;
  /** How many are shown at first, where not all are. */
  readonly most?: number;
  readonly onSelect: (place: Place) => void;
}

/** The scores of a unit or a criterion that the appraisal changed, the largest loss first, as they are asked for. */
export function Trace({ of, block, trace, label, most = Infinity, onSelect }: Props) {
  const load = useCallback(() => trace(of), [trace, of]);
  return (
    <Later load={load}>
      {(changes) => (
        <ChangeList
          changes={changes}
          isOfUnit={'unit' in of}
          block={block}
          label={label}
          most={most}
          onSelect={onSelect}
        />
      )}
    </Later>
  );
}

interface ListProps extends Required<Pick<Props, 'block' | 'label' | 'most' | 'onSelect'>> {
  readonly changes: readonly ShownChange[];
  readonly isOfUnit: boolean;
}

function ChangeList({ changes, isOfUnit, block, label, most, onSelect }: ListProps) {
  const styles = useStyles();
  const texts = useViewTexts().appraisalView;
  const [isWhole, setWhole] = useState(false);
  const { shown, rest, showMore } = useShownRows(isWhole ? changes : changes.slice(0, most));
  const decimals = useMemo(() => decimalsOf(changes.map(({ change }) => change)), [changes]);
  if (changes.length === 0) return <Caption1>{texts.noChange}</Caption1>;
  const titleOf = ({ unit, leaf }: ShownChange) => {
    if (!isOfUnit) return unit;
    const { code = '', name = '' } = block.matrix.leaves[leaf] ?? {};
    return `${code} ${name}`.trim();
  };
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {shown.map((change) => (
          <ChangeLine
            key={`${change.unit}\n${change.leaf}`}
            change={change}
            title={titleOf(change)}
            decimals={decimals}
            rounds={block.appraisal?.rounds ?? 'one'}
            onSelect={onSelect}
          />
        ))}
      </ul>
      <ShowMore rest={rest} onClick={showMore} />
      {!isWhole && changes.length > most && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setWhole(true);
          }}
        >
          {texts.showAll(changes.length)}
        </Button>
      )}
    </>
  );
}
