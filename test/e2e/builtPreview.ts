import { mkdir } from 'node:fs/promises';
import { afterEach, beforeAll } from 'vitest';
import { SAMPLE_HASH } from '../../src/preview/start/sampleAddress';
import { closePages, sharedContext } from './sharedContext';
import { openWatchedPage } from './watchedPage';
import type { PageOptions, WatchedPage } from './watchedPage';

/** Where pictures of the pane are kept. */
export const PICTURES = 'test-artifacts/pane';

/** What the preview opens with. */
export const SAMPLE = 'assets/samples/ha-tinh-2023.xlsx';

interface PreviewOptions extends PageOptions {
  /** The language of the preview; Vietnamese unless told. */
  readonly language?: 'vi' | 'en';
  /** The workbook that the preview opens with; the sample unless told. */
  readonly workbook?: Buffer;
}

/** Opens the preview in a new page. */
export type OpenPreview = (options?: PreviewOptions) => Promise<WatchedPage>;

/** A small screen: without a graphics card the grid's drawing is most of what a test waits for. */
const SCREEN = { viewport: { width: 960, height: 720 }, locale: 'vi-VN', initScript: drawSeldom };

/** How the tests of a file open the production build's preview, each in pages of its own. */
export function builtPreview(): OpenPreview {
  beforeAll(() => mkdir(PICTURES, { recursive: true }));
  afterEach(closePages);
  return async ({ language = 'vi', workbook, ...options } = {}) => {
    const { context, pages } = await sharedContext(SCREEN);
    pages.put(SAMPLE, workbook ?? null);
    return openWatchedPage(context, `${pages.url}?lang=${language}${SAMPLE_HASH}`, options);
  };
}

/**
 * Runs in the page: the grid is drawn some ten times a second, not sixty, while it changes. Without a graphics card each
 * drawing takes the time of the run that is being drawn; what stands at last is drawn all the same.
 */
function drawSeldom(): void {
  if (window.parent !== window) return;
  const request = window.requestAnimationFrame.bind(window);
  const waiting = new Map<number, FrameRequestCallback>();
  let lastId = 0;
  const draw = (time: number): void => {
    const due = [...waiting.values()];
    waiting.clear();
    for (const callback of due) callback(time);
  };
  window.requestAnimationFrame = (callback) => {
    waiting.set(++lastId, callback);
    if (waiting.size === 1) setTimeout(() => request(draw), 100);
    return lastId;
  };
  window.cancelAnimationFrame = (id) => {
    waiting.delete(id);
  };
}
