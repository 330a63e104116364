import type { StartTexts } from '../../vi/pane/start';

export const start: StartTexts = {
  title: 'CCHC Ranking',
  starting: 'Starting…',
  startingSlowTitle: 'Excel has not answered yet',
  startingSlow: 'Please wait a moment. If nothing happens, open this pane again or restart Excel.',
  crashTitle: 'The pane ran into an error',
  crashAdvice:
    'Your sheets are not affected. Open the pane again; if the error comes back, send the details below to whoever supports you.',
  reload: 'Open the pane again',
  details: 'Technical details',
  copyDetails: 'Copy details',
  copied: 'Copied',
};
