import { when } from '../../core/lists';
import { sameValue } from '../../core/sameValue';
import { isRunning } from '../host/activity';
import { haveSheetsChanged, isOutdated } from './paneState';
import type { PaneState } from './paneState';

/** Why the results that are shown are not those of the workbook: `writing`, they were not written. */
type OutdatedBy = 'writing' | 'sheets' | 'years' | 'rules' | 'reading';

/** Why the results are out of date; `[]` where they are not, and while they are computed anew. Other rules count once they are saved. */
export function whyOutdated(state: PaneState): readonly OutdatedBy[] {
  const { ranBy, saved, rules, activity } = state;
  if (isRunning(activity)) return [];
  const reasons: readonly OutdatedBy[] = [
    ...when<OutdatedBy>(!state.isWritten, 'writing'),
    ...when<OutdatedBy>(haveSheetsChanged(state), 'sheets'),
    ...when<OutdatedBy>(state.run !== null && !sameValue(state.years.files, state.years.ofRun), 'years'),
  ];
  if (rules.draft !== null || !isOutdated(state) || ranBy === null || saved === null) return reasons;
  const onlyReading = sameValue({ ...ranBy, sheets: [] }, { ...saved.settings, sheets: [] });
  return [...reasons, onlyReading ? 'reading' : 'rules'];
}
