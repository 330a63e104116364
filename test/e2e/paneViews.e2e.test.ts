import { describe } from 'vitest';
import { describePaneViews } from './paneViews';
import { previewStage } from './previewStage';

describe('in the preview', () => {
  describePaneViews(previewStage());
});
