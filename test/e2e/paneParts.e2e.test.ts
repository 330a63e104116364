import { describe, expect, test } from 'vitest';
import { dataView as englishData } from '../../src/locales/en/pane/dataView';
import { pane as englishPane } from '../../src/locales/en/pane/pane';
import { rules as englishRules } from '../../src/locales/en/pane/rules';
import { settings as englishSettings } from '../../src/locales/en/settings';
import { dataView as vietnameseData } from '../../src/locales/vi/pane/dataView';
import { pane as vietnamesePane } from '../../src/locales/vi/pane/pane';
import { rules as vietnameseRules } from '../../src/locales/vi/pane/rules';
import { settings as vietnameseSettings } from '../../src/locales/vi/settings';
import { checkLook } from './paneCheck';
import { webStage } from './webStage';

const open = webStage();

const vietnamese = {
  pane: vietnamesePane,
  data: vietnameseData,
  rules: vietnameseRules,
  settings: vietnameseSettings,
};
const english: typeof vietnamese = {
  pane: englishPane,
  data: englishData,
  rules: englishRules,
  settings: englishSettings,
};

// Whole views are looked at in all four looks by `paneViews`; these are what opens within them.
describe.each([
  ['light', 'vi', vietnamese],
  ['dark', 'en', english],
] as const)('parts that open within the views (%s, %s)', (theme, language, words) => {
  async function shown() {
    const stage = await open('sample', { language });
    const { page, pane, setWidth } = stage;
    await page.emulateMedia({ colorScheme: theme });
    const button = (name: string | RegExp) => pane.getByRole('button', { name, exact: true });
    return {
      ...stage,
      button,
      area: (name: keyof typeof words.pane.areas) => button(words.pane.areas[name]).click(),
      take: async (part: string) => {
        await setWidth(320);
        await checkLook(stage, `part-${part}-320-${theme}-${language}`);
        await setWidth(350);
        await checkLook(stage, `part-${part}-${theme}-${language}`);
      },
    };
  }

  test('how a sheet is read, its correction, each section of the rules, the effect of a change, and saved rules', async () => {
    const { pane, button, take, area, faults } = await shown();
    await area('data');
    await pane.locator('section[aria-busy="false"] li').nth(2).getByRole('button').click();
    await take('sheet');
    // The first values of a column, as its language writes numbers.
    await pane.getByText(language === 'vi' ? '20,5 · 3,5 · 1' : '20.5 · 3.5 · 1').waitFor();
    await pane.locator('form').scrollIntoViewIfNeeded();
    await take('sheet-form');
    await button(words.data.ignore).click();
    await button(words.data.unignore).waitFor();
    await take('sheet-ignored');
    await button(words.data.unignore).click();
    await button(words.data.ignore).waitFor();

    const { rules, settings } = words;
    const field = (name: string) => pane.getByLabel(name, { exact: true });
    const heading = (name: string) => pane.locator('h2 button').filter({ hasText: name });
    /** Opens one section and closes the one before. */
    const show = async (name: string, before: string): Promise<void> => {
      await heading(before).click();
      await heading(name).click();
      await heading(before).scrollIntoViewIfNeeded();
    };
    await area('rules');
    await button(rules.readAgain).waitFor();
    await field(settings.scoreSource.name).waitFor();
    await pane.locator('section[aria-busy="true"]').waitFor({ state: 'detached' });
    await field(settings.scoreSource.name).selectOption('self');
    await button(rules.effect.show).click();
    await take('rules-effect');
    await button(rules.effect.hide).click();
    await show(rules.sections.ranking, rules.sections.points);
    for (const index of [1, 2]) {
      await field(rules.tieBreakers.choose).selectOption({ index });
      await button(rules.tieBreakers.add).click();
    }
    await take('rules-ranking');
    await show(rules.sections.grades, rules.sections.ranking);
    await button(rules.scales.grades[0]?.name ?? '').click();
    await button(rules.scales.headGrades[0]?.name ?? '').click();
    await take('rules-grades');
    await button(rules.resetRule(settings.headGrades.name)).click();
    await show(rules.sections.names, rules.sections.grades);
    await field(rules.excludedUnits.choose).fill('so thong tin va truyen thong');
    await button(rules.excludedUnits.add).first().click();
    await field(rules.aliases.other).fill('Sở TM&MT');
    await field(rules.aliases.nameOf).fill('Sở Tài nguyên và Môi trường');
    await field(rules.aliases.nameOf).press('Enter');
    await take('rules-names');
    await show(rules.sections.papers, rules.sections.names);
    await field(rules.commendation.chooseCriterion).fill('1.1.1');
    await button(rules.commendation.add).first().click();
    await take('rules-merit');
    await show(rules.sections.preset, rules.sections.papers);
    await button(rules.preset.save).click();
    await take('rules-file');
    await field(rules.scope).selectOption({ index: 1 });
    await pane.locator('h2 button').first().click();
    await field(settings.notApplicable.name).selectOption('full');
    await take('rules-block');
    await button(rules.effect.save).click();
    await pane.getByText(rules.effect.saved).waitFor();
    await take('rules-saved');
    expect(faults).toEqual([]);
  });
});
