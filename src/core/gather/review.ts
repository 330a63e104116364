import type { GatherLine } from './sheets/gatherRun';
import type { LeftWhy } from './files/left';

/** What is left in such a way that a person should look: something of the unit's was not taken, or waits for a decision. */
const TO_LOOK_AT: ReadonlySet<LeftWhy> = new Set<LeftWhy>([
  'criterion-unknown',
  'criterion-missing',
  'score-above-max',
  'score-negative',
  'score-not-a-number',
  'score-is-date',
  'score-as-percent',
  'formula-not-calculated',
  'score-of-survey',
  'score-merged',
  'self-round-before',
  'column-taken-as-self',
  'score-not-used',
  'text-not-used',
  'text-cut',
  'office-changed',
  'blank-kept',
  'fills-blanks',
  'sheet-joined',
  'sheets-differ',
  'unit-of-mark-differs',
  'unit-of-file-name',
  'sheet-without-column',
  'sheet-max-differs',
  'no-line-for-points',
  'points-differ',
  'points-repeated',
  'survey-max-differs',
  // Beside the version that was chosen stands the one that was not.
  'other-chosen',
]);

/** Where a line stands in a list: to be looked at first, to be taken, or neither since another one counts. */
export type LineGroup = 'review' | 'taken' | 'unused';

/** What was decided is looked at still, so that it stays where it was decided. */
export function groupOf({
  state,
  left,
  decision,
}: Pick<GatherLine, 'state' | 'left' | 'decision'>): LineGroup {
  const isDecided = decision.take || decision.unit !== null || decision.cells.length > 0;
  if (isDecided || left.some(({ why }) => TO_LOOK_AT.has(why))) return 'review';
  switch (state) {
    case 'taken':
    case 'replaced':
      return 'taken';
    case 'same':
    case 'older':
      return 'unused';
    case 'other-criteria':
    case 'no-scores':
    case 'not-listed':
    case 'password':
    case 'unreadable':
    case 'ask':
      return 'review';
  }
}
