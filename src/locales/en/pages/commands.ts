import type { CommandTexts } from '../../vi/pages/commands';

export const commands: CommandTexts = {
  title: 'The ranking could not be computed',
  closeHint:
    'Close this window to return to the workbook; it also closes by itself after some minutes. The pane (button Open Ranking) tells more.',
};
