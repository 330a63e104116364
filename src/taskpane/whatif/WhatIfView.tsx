import { makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { RankedUnit } from '../../core/rank/ranking';
import type { TriedSet } from '../../core/otherSet/changedSet';
import type { NewSetWish } from '../../core/run/planNewSet';
import type { RoadmapWish } from '../../core/run/planRoadmap';
import type { TriedScores } from '../../core/run/triedChanges';
import type { Place } from '../../core/workbook';
import { SetView } from '../criteriaSet/SetView';
import { Later } from '../loading/Later';
import { ObjectionList } from '../objections/ObjectionList';
import { hasCriteriaToTry } from '../state/paneState';
import { triedSetOf } from '../state/setState';
import type { SetState } from '../state/setState';
import { triedOf } from '../state/trialState';
import type { TrialState } from '../state/trialState';
import { useViewTexts } from '../texts/viewTexts';
import type { ObjectionsAsked } from '../worker/ofRanking/objectionsOfRanking';
import type { SetsAsked } from '../worker/ofRanking/setsOfRanking';
import type { ShownBlock } from '../worker/shown/shownRun';
import type { TriedScore, TrialOf } from '../worker/shown/shownTrial';
import type { Trials } from '../worker/ofRanking/trialOfRanking';
import { UnitChoice } from './UnitChoice';
import { UnitTrial } from './UnitTrial';

const useStyles = makeStyles({
  modes: { flexShrink: 1, flexWrap: 'wrap' },
  // The words beside each other are as wide chosen as not.
  mode: { '& span': { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular } },
});

interface Props extends TrialProps {
  /** Of a workbook with a sheet of objections, what they change. */
  readonly objections: ObjectionsAsked;
  /** The criteria sets of the ranking, and the one that is tried. */
  readonly sets: SetsAsked;
  readonly set: SetState;
  readonly onTrySet: (block: string, tried: TriedSet) => void;
  readonly onWriteSet: (wish: NewSetWish) => void;
}

type Mode = 'trial' | 'objections' | 'set';

/**
 * What if: scores of a unit that are tried (*thử điểm*), where there are any the objections and what each changes, and the
 * criteria set, which is looked at and tried without some criteria or with other maxima.
 */
export function WhatIfView({ objections, sets, set, onTrySet, onWriteSet, ...shared }: Props) {
  const styles = useStyles();
  const texts = useViewTexts().objectionsView;
  const setTexts = useViewTexts().setView;
  const [chosen, setMode] = useState<Mode>('trial');
  const { block, blockChoice, pinned, isBusy, onSelect } = shared;
  const count = block.objections?.counts.rows ?? 0;
  const key = `${block.name}\n${pinned?.name ?? ''}`;
  const modes: readonly (readonly [Mode, string])[] = [
    ['trial', texts.trial],
    ...(count === 0 ? [] : [['objections', texts.tab(count)] as const]),
    ...(hasCriteriaToTry(block) ? [['set', setTexts.tab] as const] : []),
  ];
  const mode = modes.some(([one]) => one === chosen) ? chosen : 'trial';
  return (
    <>
      {modes.length > 1 && (
        <TabList
          className={styles.modes}
          size="small"
          appearance="subtle-circular"
          aria-label={texts.by}
          selectedValue={mode}
          onTabSelect={(_, { value }) => {
            setMode(modes.find(([one]) => one === value)?.[0] ?? 'trial');
          }}
        >
          {modes.map(([one, name]) => (
            <Tab key={one} value={one} className={styles.mode}>
              {name}
            </Tab>
          ))}
        </TabList>
      )}
      {mode === 'trial' && <Trial key={key} {...shared} />}
      {mode === 'objections' && (
        <ObjectionList
          key={key}
          block={block}
          blockChoice={blockChoice}
          pinned={pinned}
          objections={objections}
          onSelect={onSelect}
        />
      )}
      {mode === 'set' && (
        <SetView
          key={block.name}
          block={block}
          blockChoice={blockChoice}
          sets={sets}
          tried={triedSetOf(set, block.name)}
          onTry={(tried) => {
            onTrySet(block.name, tried);
          }}
          isBusy={isBusy}
          onWrite={onWriteSet}
          onSelect={onSelect}
        />
      )}
    </>
  );
}

interface TrialProps {
  readonly block: ShownBlock;
  readonly blockChoice: ReactNode;
  /** The unit that is kept in sight: its scores are tried. */
  readonly pinned: RankedUnit | null;
  readonly onPin: (unit: RankedUnit) => void;
  readonly trial: TrialState;
  readonly trials: Trials;
  readonly onTry: (of: TrialOf, scores: readonly TriedScore[]) => void;
  /** The points of one criterion; `null`: as it stands. */
  readonly onTryOne: (of: TrialOf, leaf: number, to: number | null) => void;
  /** Something is being done, and nothing can be written. */
  readonly isBusy: boolean;
  readonly onRoadmap: (wish: RoadmapWish) => void;
  /** Writes scores that are tried as objections of the unit. */
  readonly onObject: (tried: TriedScores) => void;
  readonly onSelect: (place: Place) => void;
}

/** Tries scores of a unit: what they would come to, and the shortest way to a rank. Touches no cell. */
function Trial(props: TrialProps) {
  const { block, blockChoice, pinned, onPin, trial, trials, onTry, ...shared } = props;
  const texts = useViewTexts().whatIfView;
  const unit = pinned?.name ?? null;
  const of = useMemo(() => ({ block: block.name, unit: unit ?? '' }), [block, unit]);
  const load = useCallback(() => trials.criteria(of), [trials, of]);
  if (unit === null) return <UnitChoice block={block} blockChoice={blockChoice} onChoose={onPin} />;
  if (!hasCriteriaToTry(block)) return <Text>{texts.noCriteria}</Text>;
  return (
    <Later load={load}>
      {(criteria) =>
        criteria === null ? (
          <Text>{texts.gone}</Text>
        ) : (
          <UnitTrial
            block={block}
            of={of}
            criteria={criteria}
            scores={triedOf(trial, of)}
            trials={trials}
            onTry={(scores) => {
              onTry(of, scores);
            }}
            {...shared}
          />
        )
      }
    </Later>
  );
}
