import type { Frame } from 'playwright-core';
import { expect } from 'vitest';
import { accessibilityFaults } from './accessibility';

/** How a test shows the pane at other widths and takes its picture. */
export interface ShownPane {
  readonly frame: Frame;
  /** Sets the width of the pane in CSS pixels. */
  readonly setWidth: (width: number) => Promise<void>;
  readonly setForcedColors: (forced: boolean) => Promise<void>;
  readonly takePicture: (name: string) => Promise<void>;
}

/** 350 px at 200 %. */
const ZOOMED = 175;

/**
 * Holds that a state of the pane can be used by everybody: nothing sticks out to the right, axe finds nothing; pictures
 * are kept. `everyWay`: at 200 % zoom and in forced colours, too.
 */
export async function checkPane(pane: ShownPane, name: string, everyWay: boolean): Promise<void> {
  const check = async (state: string): Promise<void> => {
    expect(await overhang(pane.frame), `${state} is too wide`).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults(pane.frame), state).toEqual([]);
    await pane.takePicture(state);
  };
  await check(name);
  if (!everyWay) return;
  await pane.setWidth(ZOOMED);
  await check(`${name}-200-percent`);
  await pane.setWidth(320);
  expect(await overhang(pane.frame), `${name} is too wide at 320 px`).toBeLessThanOrEqual(0);
  await pane.setWidth(350);
  await pane.setForcedColors(true);
  await check(`${name}-forced-colors`);
  await pane.setForcedColors(false);
}

/** By how many pixels the page is wider than its frame. */
function overhang(frame: Frame): Promise<number> {
  return frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
