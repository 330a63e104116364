import type { Frame } from 'playwright-core';
import { expect, test } from 'vitest';
import { checkLook, checkWords } from './paneCheck';
import { dress, looks } from './paneLooks';
import type { PaneStage } from './paneStage';
import { webStage } from './webStage';

const VIEWS = ['ranking', 'moves', 'zero-scores', 'what-if', 'appraisal', 'announcement', 'findings'];
const AREAS = {
  vi: { data: 'Dữ liệu', rules: 'Quy tắc', help: 'Hướng dẫn' },
  en: { data: 'Data', rules: 'Rules', help: 'Help' },
} as const;
type Language = keyof typeof AREAS;

const open = webStage();

/** Every view is looked at in one language after the other, on one page. */
const LANGUAGES = ['vi', 'en'] as const;

/** Where all stands, once it stands still: rows of long lists are drawn by what was measured of those before. */
async function settledLayout({ page, pane }: Awaited<ReturnType<typeof openComputed>>): Promise<string> {
  let before = '';
  for (let now = await layoutOf(pane); now !== before; now = await layoutOf(pane)) {
    before = now;
    await page.waitForTimeout(250);
  }
  return before;
}

/** Computing and drawing take long where several tests run on one core. */
const PATIENCE = { timeout: 120_000 };

test('the sample is ranked with ExcelApi 1.9; every view fits into 350 px and at 200 % zoom with whole words, and axe finds nothing, in both languages and themes and in forced colours', async () => {
  const stage = await openComputed();
  for (const language of LANGUAGES) {
    const spokenIn = looks.filter(([, spoken]) => spoken === language);
    await dress(stage.page, stage.pane, ['light', language]);
    await visit(stage, language, async (view) => {
      const layouts: string[] = [];
      for (const look of spokenIn) {
        await dress(stage.page, stage.pane, look);
        await checkLook(stage, `view-${view}-${look.join('-')}`);
        layouts.push(await settledLayout(stage));
      }
      // A theme changes nothing but colours: what is looked at in one language need not be in each theme.
      expect(layouts).toHaveLength(2);
      expect(layouts[1] === layouts[0], `${view} looks the same in both themes`).toBe(true);
      await checkWords(stage, `view-${view}-${language}`);
    });
  }
  await dress(stage.page, stage.pane, ['light', 'vi']);
  // Half the width is what twice the zoom leaves.
  await stage.setWidth(175);
  await visit(stage, 'vi', async (view) => {
    await checkLook(stage, `view-${view}-200-percent`);
    await checkWords(stage, `view-${view}-200-percent`);
  });
  await stage.setWidth(350);
  await stage.page.emulateMedia({ forcedColors: 'active' });
  await visit(stage, 'vi', (view) => checkLook(stage, `view-${view}-forced-colors`));
  expect(stage.faults).toEqual([]);
}, 400_000);

/** A digest of where each element of the pane is and what it says. */
function layoutOf(pane: Frame): Promise<string> {
  return pane.evaluate(async () => {
    const lines = [...document.querySelectorAll('main *')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const own = [...element.childNodes].flatMap((node) => (node instanceof Text ? [node.data] : []));
      return [element.tagName, x, y, width, height, ...own].join(' ');
    });
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(lines.join('\n')));
    return new Uint8Array(digest).join(' ');
  });
}

async function openComputed(): Promise<PaneStage> {
  const stage = await open('sample', { excelApi: '1.9' });
  await stage.pane.getByRole('button', { name: 'Tính xếp hạng', exact: true }).click(PATIENCE);
  await stage.pane.getByRole('tab').first().waitFor(PATIENCE);
  await stage.pane.locator('main[aria-busy="true"]').waitFor({ state: 'detached', ...PATIENCE });
  await stage.pane.getByText('Bình quân 90,53%').waitFor(PATIENCE);
  expect(await stage.sheetNames()).toContain('Xếp hạng Sở, ban, ngành');
  return stage;
}

/** Opens every view and part of the pane in turn; `look` is called when it stands. */
async function visit(
  { pane }: Pick<PaneStage, 'pane'>,
  language: Language,
  look: (view: string) => Promise<void>,
): Promise<void> {
  await pane.getByRole('button', { name: /^(Kết quả|Results)$/u }).click();
  for (const [index, view] of VIEWS.entries()) {
    await pane.getByRole('tab').nth(index).click();
    await pane.getByRole('tabpanel').locator('li, tr, p, h2').first().waitFor(PATIENCE);
    await look(view);
  }
  for (const area of ['data', 'rules', 'help'] as const) {
    await openArea(pane, AREAS[language][area]);
    await look(area);
  }
}

async function openArea(pane: Frame, name: string): Promise<void> {
  await pane.getByRole('button', { name, exact: true }).click();
  await pane.locator(`section[aria-label="${name}"] button`).first().waitFor(PATIENCE);
  await pane.locator('section[aria-busy="true"]').waitFor({ state: 'detached', ...PATIENCE });
}
