import { Text } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { RankedUnit } from '../../core/rank/ranking';
import type { RoadmapWish } from '../../core/run/planRoadmap';
import type { Place } from '../../core/workbook';
import { Later } from '../loading/Later';
import { hasCriteriaToTry } from '../state/paneState';
import { triedOf } from '../state/trialState';
import type { TrialState } from '../state/trialState';
import { useWhatIfTexts } from '../texts/whatIfTexts';
import type { ShownBlock } from '../worker/shownRun';
import type { TriedScore, TrialOf } from '../worker/shownTrial';
import type { Trials } from '../worker/trialOfRanking';
import { UnitChoice } from './UnitChoice';
import { UnitTrial } from './UnitTrial';

interface Props {
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
  readonly onSelect: (place: Place) => void;
}

/** Tries scores of a unit (*thử điểm*): what they would come to, and the shortest way to a rank. Touches no cell. */
export function WhatIfView(props: Props) {
  const { block, blockChoice, pinned, onPin, trial, trials, onTry, onTryOne, isBusy, onRoadmap, onSelect } =
    props;
  const texts = useWhatIfTexts();
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
            onTryOne={onTryOne}
            isBusy={isBusy}
            onRoadmap={onRoadmap}
            onSelect={onSelect}
          />
        )
      }
    </Later>
  );
}
