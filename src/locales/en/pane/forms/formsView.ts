import type { FormsViewTexts } from '../../../vi/pane/forms/formsView';

export const formsView: FormsViewTexts = {
  partsLabel: 'Score forms of the units',
  parts: { issue: 'Issue', gather: 'Gather' },
};
