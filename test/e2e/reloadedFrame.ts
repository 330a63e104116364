import type { Locator } from 'playwright-core';

/** A frame, or the way to it: both find what is in it. */
interface Framed {
  readonly locator: (selector: string) => Locator;
}

/** Loads the page of a frame anew and waits until the old one, on which a step would be lost, is gone. */
export async function reloadFrame(inside: Framed, frame: Locator): Promise<void> {
  await markPage(inside);
  await frame.evaluate((element: HTMLIFrameElement) => {
    element.contentWindow?.location.reload();
  });
  await newPage(inside);
}

/** Marks the page of a frame that is about to go. */
export async function markPage(inside: Framed): Promise<void> {
  await inside.locator('body').evaluate((body, mark) => {
    body.setAttribute(mark, '');
  }, BEFORE);
}

/** Waits until the marked page is gone and another one stands in its place. */
export async function newPage(inside: Framed): Promise<void> {
  await inside.locator(`body:not([${BEFORE}])`).waitFor();
}

const BEFORE = 'data-before';
