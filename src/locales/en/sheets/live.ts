import type { LiveTexts } from '../../../core/report/words/liveTexts';
import { numberTexts } from '../../numbers';

const numbers = numberTexts('en-GB');

export const live: LiveTexts = {
  agrees: 'Formulas checked: they agree with the computed results',
  differs: ['Formulas checked: units that differ: ', '; scores have changed since, compute again'],
  broken: 'Formulas checked: one shows an error because a source sheet has changed, compute again',
  compared: 'Index compared (%)',
  computed: 'Index when computed (%)',
  same: 'Tied units',
  tieBreaker: (breaker) => {
    switch (breaker.by) {
      case 'field':
        return `Then: ${breaker.field} (%)`;
      case 'zeroScores':
        return 'Then: zero-score criteria';
      case 'previousRank':
        return 'Then: last year’s rank';
    }
  },
  someValues:
    'Cells whose figure no formula can give hold the computed value; compute again when scores change.',
  onlyValues: (scores, units) =>
    `The block has ${numbers.plain(scores)} scores and ${numbers.plain(units)} units, too many for formulas: its sheets hold values; compute again when scores change.`,
  bonus: 'Bonus points',
  penalty: 'Penalty points',
};
