import type { Frame, Page } from 'playwright-core';

/** The themes and languages that the pane is looked at in; the first of them in every other way, too. */
export const looks = [
  ['light', 'vi'],
  ['dark', 'vi'],
  ['dark', 'en'],
  ['light', 'en'],
] as const;
export type Look = (typeof looks)[number];
/** The theme and the language that the pane does not begin with. */
export const otherLook = looks[2];
/** Both themes and both languages, once each. */
export const onceEach = [looks[0], otherLook] as const satisfies readonly Look[];

/** Gives the pane that is open a theme and a language, as a person does, and waits until it has them. */
export async function dress(page: Page, pane: Frame, [theme, language]: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await pane
    .getByRole('combobox', { name: /Ngôn ngữ · Language|Language · Ngôn ngữ/u })
    .selectOption(language);
  await pane.locator(`html[lang="${language}"] main`).waitFor();
  await pane.waitForFunction((isDark) => {
    const provider = document.querySelector('main')?.parentElement;
    if (provider === null || provider === undefined) return false;
    const [red = 0] = getComputedStyle(provider).backgroundColor.match(/\d+/gu)?.map(Number) ?? [];
    return red < 128 === isDark;
  }, theme === 'dark');
}

/** Shows the pane in each of these looks in turn, the first being how it was found, and at last as at first. */
export async function inEveryLook(
  page: Page,
  pane: Frame,
  look: (name: `${Look[0]}-${Look[1]}`, language: Look[1], isFirst: boolean) => Promise<void>,
  shown: readonly Look[] = looks,
): Promise<void> {
  for (const each of shown) {
    await dress(page, pane, each);
    await look(`${each[0]}-${each[1]}`, each[1], each === looks[0]);
  }
  await dress(page, pane, looks[0]);
}
