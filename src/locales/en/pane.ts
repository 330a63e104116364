import type { PaneTexts } from '../vi/pane';

export const pane: PaneTexts = {
  title: 'CCHC Ranking',
  starting: 'Starting…',
  startingSlow:
    'Excel has not answered yet. Wait a moment; if nothing happens, close this pane and open it again, or restart Excel.',
  compute: 'Compute Ranking',
  cancel: 'Cancel',
  intro: 'Open the workbook with the score sheets of the agencies, then click the button above.',
  introPoints: [
    'Finds the blocks, units and criteria sets in the sheets',
    'Computes indexes and ranks and compares them with last year',
    'Lists zero-score criteria and the cells to check',
    'Writes results to new sheets and leaves the score sheets as they are',
  ],
  working: 'Computing the ranking',
  stages: {
    reading: 'Reading the sheets…',
    computing: 'Computing indexes and ranks…',
    writing: 'Writing the results to new sheets…',
  },
  cancelling: 'Stopping and removing what was written…',
  finished: (blocks, units) => `Ranked ${units} units in ${blocks} ${blocks === 1 ? 'block' : 'blocks'}.`,
  counts: { blocks: 'blocks', units: 'units', criteria: 'criteria' },
  written: (sheets) => `${sheets} result ${sheets === 1 ? 'sheet' : 'sheets'} written.`,
  blockStopped: (block, errors) =>
    `Block “${block}” is not ranked: it has ${errors} ${errors === 1 ? 'error' : 'errors'}. See the tab To check, correct the cells and compute again.`,
  passedOver: (sheets) =>
    sheets === 1
      ? '1 sheet is not a score sheet and was passed over'
      : `${sheets} sheets are not score sheets and were passed over`,
  views: { ranking: 'Ranking', zeroScores: 'Zero scores', findings: 'To check' },
  viewsLabel: 'Results',
  block: 'Block',
  year: (year) => `Year ${year}`,
  unitCount: (units) => (units === 1 ? '1 unit' : `${units} units`),
  average: (percent) => `Average ${percent}`,
  rank: 'Rank',
  unit: 'Unit',
  index: 'Index',
  change: 'Change',
  rose: (places, from, to) => `up ${places}, from ${from} to ${to}`,
  fell: (places, from, to) => `down ${places}, from ${from} to ${to}`,
  kept: (rank) => `still at ${rank}`,
  notCompared: 'not compared',
  notRanked: 'not ranked',
  provisional: (blanks) => `Provisional: ${blanks} ${blanks === 1 ? 'criterion' : 'criteria'} not scored yet`,
  showMore: (rest) => `Show more (${rest} left)`,
  openCell: (sheet, cell) => `Open cell ${cell} of sheet ${sheet}`,
  zeroOf: (maxPoints) => `0/${maxPoints}`,
  zeroIntro: (criteria, units) =>
    `${criteria} zero ${criteria === 1 ? 'score' : 'scores'} in ${units} ${units === 1 ? 'unit' : 'units'}, most points lost first.`,
  noZeroScores: 'No criterion of this block got a zero score.',
  severities: { error: 'Error', warning: 'Warning', info: 'Information' },
  severityCounts: {
    error: (count) => (count === 1 ? '1 error' : `${count} errors`),
    warning: (count) => (count === 1 ? '1 warning' : `${count} warnings`),
    info: (count) => (count === 1 ? '1 note' : `${count} notes`),
  },
  noFindings: 'Nothing to check.',
  findingsIntro: 'Click a line to open its cell.',
  retry: 'Try again',
  problemTitle: 'The ranking could not be computed',
  selectProblemTitle: 'This cell could not be opened',
  dismiss: 'Close',
  crashTitle: 'The ranking pane failed',
  crashAdvice:
    'Your sheets are not affected. Open the pane again; if it keeps failing, send the details below to your support.',
  reload: 'Open the pane again',
  details: 'Technical details',
  copyDetails: 'Copy details',
  copied: 'Copied',
};
