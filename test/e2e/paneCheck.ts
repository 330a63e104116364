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

/** Holds that no word and no figure of the pane goes on in the next line. */
export async function checkWords({ pane }: Pick<ShownPane, 'pane'>, name: string): Promise<void> {
  expect(await pane.evaluate(brokenWords), `${name} has words in pieces`).toEqual([]);
}

/** Runs in the page: words and figures of at most a dozen characters that go on in the next line. */
function brokenWords(): readonly string[] {
  const broken = new Set<string>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    for (const { 0: word, index } of text.nodeValue?.matchAll(/[\p{L}\p{M}\p{N},.%]{2,12}/gu) ?? []) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const lines = new Set(Array.from(range.getClientRects(), ({ bottom }) => Math.round(bottom)));
      if (lines.size > 1) broken.add(word);
    }
  }
  return [...broken];
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
