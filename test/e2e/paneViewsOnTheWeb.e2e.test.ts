import { describe } from 'vitest';
import { describePaneViews } from './paneViews';
import { webStage } from './webStage';

describe('in the frame of Excel on the web, with office.js', () => {
  describePaneViews(webStage());
});
