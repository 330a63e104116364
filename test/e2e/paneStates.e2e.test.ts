import { describe } from 'vitest';
import { describeStatesOfWorkbook } from './paneStates';
import { previewStage } from './previewStage';

describe('in the preview', () => {
  describeStatesOfWorkbook(previewStage());
});
