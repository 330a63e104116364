import { expect } from 'vitest';
import { accessibilityFaults } from './accessibility';
import { inEveryLook } from './paneLooks';
import type { Look } from './paneLooks';
import type { PaneStage } from './paneStage';

type ShownPane = Pick<PaneStage, 'page' | 'pane' | 'looks' | 'setWidth' | 'takePicture'>;

/** 350 px at 200 %. */
const ZOOMED = 175;

/**
 * Holds that a state of the pane is what its texts say and can be used by everybody, in both languages and themes: nothing
 * sticks out to the right, axe finds nothing. In the first look also at 200 % zoom, at 320 px and in forced colours.
 * Pictures are kept.
 *
 * @param texts what the state shows, in each language
 */
export async function checkState(
  stage: ShownPane,
  state: string,
  texts: Readonly<Record<Look[1], string>>,
): Promise<void> {
  const { page, pane, looks } = stage;
  await pane.getByText(texts.vi).first().waitFor();
  const check = async (look: string, language: Look[1], isFirst: boolean): Promise<void> => {
    await pane.getByText(texts[language]).first().waitFor();
    await checkLook(stage, `state-${state}-${look}`);
    if (isFirst) await checkOtherWays(stage, `state-${state}-${look}`);
  };
  await inEveryLook(page, pane, check, looks);
}

/** Holds that the pane can be used by everybody as it is shown now. */
export async function checkLook({ pane, takePicture }: ShownPane, name: string): Promise<void> {
  await transitionsEnd(pane);
  expect(await overhang(pane), `${name} is too wide`).toBeLessThanOrEqual(0);
  expect(await accessibilityFaults(pane), name).toEqual([]);
  await takePicture(name);
}

/** Holds the same at 200 % zoom and in forced colours, and that it fits into 320 px. */
export async function checkOtherWays(stage: ShownPane, name: string): Promise<void> {
  const { page, pane, setWidth } = stage;
  await setWidth(ZOOMED);
  await checkLook(stage, `${name}-200-percent`);
  await setWidth(320);
  expect(await overhang(pane), `${name} is too wide at 320 px`).toBeLessThanOrEqual(0);
  await setWidth(350);
  await page.emulateMedia({ forcedColors: 'active' });
  await checkLook(stage, `${name}-forced-colors`);
  await page.emulateMedia({ forcedColors: 'none' });
}

/** Colours go over to another theme's in a moment, which is long where the browser has no time to draw. */
function transitionsEnd(pane: PaneStage['pane']): Promise<void> {
  return pane.evaluate(async () => {
    const transitions = document.getAnimations().filter((each) => each instanceof CSSTransition);
    await Promise.allSettled(transitions.map(({ finished }) => finished));
  });
}

/** By how many pixels the page is wider than its frame. */
function overhang(pane: PaneStage['pane']): Promise<number> {
  return pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
