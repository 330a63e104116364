import { describe } from 'vitest';
import { describePaneStates } from './paneStates';
import { previewStage } from './previewStage';

describe('in the preview', () => {
  describePaneStates(previewStage());
});
