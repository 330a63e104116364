import type { FormsViewTexts } from '../vi/formsView';

export const formsView: FormsViewTexts = {
  partsLabel: 'Score forms of the units',
  parts: { issue: 'Issue', gather: 'Gather' },
};
