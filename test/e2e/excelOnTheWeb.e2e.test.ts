import { describe, expect, test } from 'vitest';
import { MICROSOFTS_COPY } from '../../src/excel/officeLoaded';
import { paneSteps } from './paneSteps';
import { webStage } from './webStage';

const open = webStage();
type Stage = Awaited<ReturnType<typeof open>>;

describe('the task pane with office.js, in the frame of Excel on the web', () => {
  // The sample is ranked so by `paneViews`.
  test('ranks by a click, speaks the language of Office and needs nothing beyond ExcelApi 1.9', async () => {
    const { takePicture, pane, excel, faults } = await open('ready', {
      language: 'en',
      excelApi: '1.9',
      colorScheme: 'dark',
    });

    await pane.getByRole('button', { name: 'Compute Ranking', exact: true }).click();

    await pane.getByText('80.00%').first().waitFor();
    await takePicture('ranking-en-dark');
    expect(excel.workbook.getSheetBySheetName('Ranking Sở, ban, ngành')).not.toBeNull();
    expect(faults).toEqual([]);
  });

  test('asks for Enter while a cell is being edited, and ranks by itself after it', async () => {
    const { pane, excel, faults } = await open('ready');
    excel.host.setCellEditMode(true);

    await pane.getByRole('button', { name: 'Tính xếp hạng', exact: true }).click();
    await pane.getByText('Nhấn Enter (hoặc Esc) trong ô đó; việc tính sẽ tự tiếp tục.').waitFor();
    excel.host.setCellEditMode(false);

    await pane.getByText('Bình quân 80,00%').waitFor();
    expect(faults).toEqual([]);
  });
});

describe('office.js in the task pane', () => {
  const own = ({ page }: Pick<Stage, 'page'>, file: string) => new URL(`office-js/${file}`, page.url()).href;
  const hosted = (file: string) => MICROSOFTS_COPY.replace('office.js', file);
  const ranks = async ({ pane }: Stage) => {
    await paneSteps(pane).compute();
    await pane.getByText('Bình quân 80,00%').waitFor();
  };

  test("is Microsoft's, with all its parts, where that can be reached", async () => {
    const stage = await open('ready', { microsoft: 'reached' });
    await ranks(stage);
    expect(stage.officeScripts).toEqual([hosted('office.js'), hosted('excel-web-16.00.js')]);
    expect(stage.faults).toEqual([]);
  });

  test('is the copy where Microsoft is blocked, and is so at once the next time', async () => {
    const stage = await open('ready');
    await ranks(stage);
    let asked = 0;
    stage.page.on('request', (request) => {
      if (request.url().startsWith(hosted(''))) asked++;
    });
    await stage.reopenPane();
    await stage.pane.getByRole('button', { name: 'Tính xếp hạng', exact: true }).waitFor();
    expect(asked).toBe(0);
    expect(new Set(stage.officeScripts)).toEqual(
      new Set([own(stage, 'office.js'), own(stage, 'excel-web-16.00.js')]),
    );
    expect(stage.faults).toEqual([]);
  });

  test('is the copy after three seconds where Microsoft does not answer', async () => {
    const stage = await open('ready', { microsoft: 'silent' });
    await ranks(stage);
    expect(stage.officeScripts).toEqual([own(stage, 'office.js'), own(stage, 'excel-web-16.00.js')]);
    const begunAt = await stage.pane.evaluate(
      (copy) => performance.getEntriesByName(copy)[0]?.startTime ?? 0,
      own(stage, 'office.js'),
    );
    // Milliseconds since the page began to load, on a machine that may be slow.
    expect(begunAt).toBeGreaterThan(2_900);
    expect(begunAt).toBeLessThan(20_000);
    expect(stage.faults).toEqual([]);
  });

  test("is the copy where a network answers in Microsoft's place", async () => {
    const stage = await open('ready', { microsoft: 'page of a proxy' });
    await ranks(stage);
    expect(stage.officeScripts).toEqual([
      hosted('office.js'),
      own(stage, 'office.js'),
      own(stage, 'excel-web-16.00.js'),
    ]);
    // Of a script of another host a page is not told more.
    expect(stage.faults).toEqual(['page error: ']);
  });
});
