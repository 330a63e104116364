import { describe, expect, test } from 'vitest';
import { webStage } from './webStage';

const open = webStage();

describe('the task pane with office.js, in the frame of Excel on the web', () => {
  test('ranks the sample by a click, speaks the language of Office and needs nothing beyond ExcelApi 1.9', async () => {
    const { takePicture, pane, excel, faults } = await open('sample', {
      language: 'en',
      excelApi: '1.9',
      colorScheme: 'dark',
    });

    await pane.getByRole('button', { name: 'Compute Ranking', exact: true }).click();

    await pane.getByText('90.53%').waitFor();
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
