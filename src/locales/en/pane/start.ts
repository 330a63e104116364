import type { StartTexts } from '../../vi/pane/start';

export const start: StartTexts = {
  title: 'CCHC Ranking',
  starting: 'Starting…',
  startingSlowTitle: 'Excel has not answered yet',
  startingSlow: 'Wait a moment. If nothing happens, open this pane again, or restart Excel.',
  crashTitle: 'The ranking pane failed',
  crashAdvice:
    'Your sheets are not affected. Open the pane again; if it keeps failing, send the details below to your support.',
  reload: 'Open the pane again',
  details: 'Technical details',
  copyDetails: 'Copy details',
  copied: 'Copied',
};
