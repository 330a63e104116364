import { expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility';
import { builtPreview, PICTURES } from './builtPreview';
import { previewScreen } from './previewPage';
import { workbookOf } from './scoreWorkbook';

const openPreview = builtPreview();

// The other looks are those of `paneViews` and `paneStates`.
const LOOKS: readonly (readonly ['light' | 'dark', 'vi' | 'en'])[] = [['light', 'vi']];

test.each(LOOKS)(
  'every state of the pane fits into 350 px and can be used by everybody (%s, %s); pictures are kept',
  async (theme, language) => {
    const { page, faults } = await openPreview(`?lang=${language}`, {
      colorScheme: theme,
      reducedMotion: 'reduce',
    });
    const { pane, open } = previewScreen(page);
    const main = pane.locator('main');
    await main.waitFor();
    const frame = page.frames().find((each) => each.parentFrame() === page.mainFrame());
    if (frame === undefined) throw new Error('The pane has no frame.');
    const button = (vi: string, en: string) =>
      pane.getByRole('button', { name: language === 'vi' ? vi : en, exact: true });
    const take = async (state: string): Promise<void> => {
      const tooWide = await main.evaluate(
        ({ ownerDocument: { documentElement } }) => documentElement.scrollWidth - documentElement.clientWidth,
      );
      expect(tooWide, state).toBeLessThanOrEqual(0);
      expect(await accessibilityFaults(frame), state).toEqual([]);
      await page.locator('iframe').screenshot({ path: `${PICTURES}/${state}-${theme}-${language}.png` });
    };

    await button('Tính xếp hạng', 'Compute Ranking').waitFor();
    await take('1-ready');
    await button('Dữ liệu', 'Data').click();
    await pane.locator('section[aria-busy="false"] li').nth(2).getByRole('button').click();
    await take('1-sheets');
    await pane.locator('form').waitFor();
    await pane.locator('form').scrollIntoViewIfNeeded();
    await take('1-sheet-form');
    await button('Bỏ qua trang này', 'Ignore this sheet').click();
    await button('Không bỏ qua nữa', 'No longer ignore it').waitFor();
    await take('1-sheet-ignored');
    await button('Không bỏ qua nữa', 'No longer ignore it').click();
    await button('Bỏ qua trang này', 'Ignore this sheet').waitFor();
    await button('Kết quả', 'Results').click();
    await button('Tính xếp hạng', 'Compute Ranking').click();
    await button('Hủy', 'Cancel').waitFor();
    await take('2-working');
    await pane.getByRole('tab').first().waitFor();
    await take('3-ranking');
    await page.screenshot({ path: `${PICTURES}/page-${theme}-${language}.png` });
    await pane.getByRole('tab').nth(2).click();
    await take('4-zero-scores');
    await pane.getByRole('tab').nth(4).click();
    await take('5-findings');
    await button('Dữ liệu', 'Data').click();
    await pane.locator('section[aria-busy="false"] li').first().waitFor();
    await take('5-sheets');
    await open('Ghi chú.xlsx', workbookOf('Ghi chú', [['Họp lúc 8 giờ']]));
    await page.getByText('Ghi chú.xlsx').waitFor();
    await pane.getByRole('tab').first().waitFor({ state: 'detached' });
    await button('Tính xếp hạng', 'Compute Ranking').click();
    await button('Thử lại', 'Try again').waitFor();
    await take('6-problem');
    expect(faults).toEqual([]);
  },
);
