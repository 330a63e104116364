import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mock } from 'vitest';
import { SetRangeValuesCommand, SetStyleCommand, SetWorksheetNameCommand } from '@univerjs/sheets';
import { ICommandService } from '@univerjs/core';
import { defaultSettings } from '../../src/core/settings/settings';
import type { SheetSnapshot } from '../../src/core/workbook';
import { rankOpenWorkbook } from '../../src/excel/rankOpenWorkbook';
import { readWorkbook } from '../../src/excel/reading/readWorkbook';
import { watchSheets } from '../../src/excel/watchSheets';
import type { SheetWatch } from '../../src/excel/watchSheets';
import { core as texts } from '../../src/locales/vi/core';
import { unitSheet } from '../core/sheets';
import { headlessExcel } from './headlessExcel';
import type { HeadlessExcel } from './headlessExcel';
import { univerData } from './univerBook';

let onChange: Mock<() => void>;
let excel: HeadlessExcel;
let watch: SheetWatch;

beforeEach(async () => {
  onChange = vi.fn<() => void>();
  excel = headlessExcel(univerData(scoreSheet('Sở A'), scoreSheet('__proto__')));
  watch = await watchSheets(onChange);
});

afterEach(async () => {
  await excel.host.calculated();
  excel.univer.dispose();
});

function scoreSheet(unit: string) {
  const { name, values } = unitSheet(unit, [1, 3, 5]);
  return { name, values };
}

/** What was read of the sheets, where they are not being read. */
function readOf(sheets: readonly SheetSnapshot[]) {
  return { sheets: () => sheets, settled: () => Promise.resolve(), onEdit: () => undefined };
}

/** What is told of a change has been told when this resolves: events come later than what they are of. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 150));
}

/** Waits until a change is told, and whether it is told again. */
async function told(): Promise<void> {
  await vi.waitFor(() => {
    expect(onChange).toHaveBeenCalled();
  }, 10_000);
  await settled();
}

async function run(batch: (worksheets: Excel.WorksheetCollection) => void): Promise<void> {
  await excel.Excel.run(async (context) => {
    batch(context.workbook.worksheets);
    await context.sync();
  });
  await settled();
}

describe('watching the sheets', () => {
  it('tells of a score that is typed in the sheet', async () => {
    const commands = excel.univer.__getInjector().get(ICommandService);
    const [sheet] = excel.workbook.getSheets();
    commands.syncExecuteCommand(SetRangeValuesCommand.id, {
      unitId: excel.workbook.getUnitId(),
      subUnitId: sheet?.getSheetId(),
      range: { startRow: 5, endRow: 5, startColumn: 4, endColumn: 4 },
      value: { v: 2 },
    });
    await told();
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('tells of a change that another program makes, by the id of its sheet whatever its name', async () => {
    await run((worksheets) => {
      worksheets.getItem('__proto__').getRange('E6').values = [[0]];
    });
    await told();
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('does not take a look for a change', async () => {
    const commands = excel.univer.__getInjector().get(ICommandService);
    commands.syncExecuteCommand(SetStyleCommand.id, {
      unitId: excel.workbook.getUnitId(),
      subUnitId: excel.workbook.getSheets()[0]?.getSheetId(),
      range: { startRow: 5, endRow: 5, startColumn: 4, endColumn: 4 },
      style: { type: 'bl', value: 1 },
    });
    await settled();
    expect(onChange).not.toHaveBeenCalled();
  });

  describe('of several cells at once', () => {
    const setStyle = (excelNow: HeadlessExcel) => {
      excelNow.univer
        .__getInjector()
        .get(ICommandService)
        .syncExecuteCommand(SetStyleCommand.id, {
          unitId: excelNow.workbook.getUnitId(),
          subUnitId: excelNow.workbook.getSheets()[0]?.getSheetId(),
          range: { startRow: 4, endRow: 20, startColumn: 1, endColumn: 9 },
          style: { type: 'bl', value: 1 },
        });
    };

    beforeEach(async () => {
      excel.univer.dispose();
      excel = headlessExcel(univerData(scoreSheet('Sở A'), scoreSheet('__proto__')));
      const { sheets } = await readWorkbook();
      onChange = vi.fn<() => void>();
      watch = await watchSheets(onChange, readOf(sheets));
    });

    it('does not take a look for a change', async () => {
      setStyle(excel);
      await settled();
      await excel.host.calculated();
      await settled();
      expect(onChange).not.toHaveBeenCalled();
    });

    it('tells of scores that are pasted, and of scores that are cleared', async () => {
      for (const values of [
        [[1], [0]],
        [[''], ['']],
      ]) {
        onChange.mockClear();
        await run((worksheets) => {
          worksheets.getItem('Sở A').getRange('E6:E7').values = values;
        });
        await told();
        expect(onChange).toHaveBeenCalledTimes(1);
      }
    });
  });

  describe('that are being read', () => {
    let endReading: () => void;
    let onEdit: Mock<() => void>;
    const type = (score: number) =>
      run((worksheets) => {
        worksheets.getItem('Sở A').getRange('E6').values = [[score]];
      });

    beforeEach(async () => {
      excel.univer.dispose();
      excel = headlessExcel(univerData(scoreSheet('Sở A')));
      onChange = vi.fn<() => void>();
      onEdit = vi.fn<() => void>();
      const reading = new Promise<void>((resolve) => {
        endReading = resolve;
      });
      let sheets = (await readWorkbook()).sheets;
      watch = await watchSheets(onChange, { sheets: () => sheets, settled: () => reading, onEdit });
      await type(0);
      sheets = (await readWorkbook()).sheets;
    });

    it('says nothing of a score that was read as it was typed, but that a cell was edited', async () => {
      endReading();
      await settled();
      expect(onChange).not.toHaveBeenCalled();
      expect(onEdit).toHaveBeenCalledTimes(1);
    });

    it('tells of one that was typed behind the reading', async () => {
      await type(2);
      expect(onChange).not.toHaveBeenCalled();
      endReading();
      await told();
    });
  });

  it('does not take freezing, which Excel tells like the showing of a sheet, for a change', async () => {
    await run((worksheets) => {
      worksheets.getItem('Sở A').freezePanes.freezeRows(4);
    });
    expect(onChange).not.toHaveBeenCalled();
  });

  it('does not take the look that a program gives to cells for a change', async () => {
    await run((worksheets) => {
      worksheets.getItem('Sở A').getRange('A1:E6').format.fill.color = '#FFFF00';
    });
    expect(onChange).not.toHaveBeenCalled();
  });

  it.each([
    ['added', (worksheets: Excel.WorksheetCollection) => worksheets.add('Sở B')],
    [
      'deleted',
      (worksheets: Excel.WorksheetCollection) => {
        worksheets.getItem('Sở A').delete();
      },
    ],
  ])('tells of a sheet that is %s', async (_, change) => {
    await run(change);
    await told();
    expect(onChange).toHaveBeenCalled();
  });

  it('sees that a sheet was renamed when another one is shown', async () => {
    const commands = excel.univer.__getInjector().get(ICommandService);
    commands.syncExecuteCommand(SetWorksheetNameCommand.id, {
      unitId: excel.workbook.getUnitId(),
      subUnitId: excel.workbook.getSheets()[0]?.getSheetId(),
      name: 'Sở C',
    });
    expect(onChange).not.toHaveBeenCalled();
    await run((worksheets) => {
      worksheets.getItem('__proto__').activate();
    });
    await told();
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('says nothing of the result sheets that are written and replaced, nor of a change on them', async () => {
    const rank = () => watch.whileWriting(() => rankOpenWorkbook(defaultSettings, texts));
    const { plan } = await rank();
    await settled();
    await rank();
    await settled();
    await run((worksheets) => {
      worksheets.getItem(plan.activate).getRange('A1').values = [['Ghi chú']];
    });
    await run((worksheets) => {
      worksheets.getItem(plan.activate).delete();
    });
    expect(onChange).not.toHaveBeenCalled();
  });

  it('tells of a score that is changed while results are being written', async () => {
    await watch.whileWriting(async () => {
      const ranked = rankOpenWorkbook(defaultSettings, texts);
      await run((worksheets) => {
        worksheets.getItem('Sở A').getRange('E6').values = [[0]];
      });
      await ranked;
    });
    await told();
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  describe('while cells of these sheets are written', () => {
    const edit = (values: readonly (readonly [cell: string, value: number | string])[]) =>
      excel.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sở A');
        for (const [cell, value] of values) sheet.getRange(cell).values = [[value]];
        await context.sync();
      });

    beforeEach(async () => {
      excel.univer.dispose();
      excel = headlessExcel(univerData(scoreSheet('Sở A'), scoreSheet('__proto__')));
      const { sheets } = await readWorkbook();
      onChange = vi.fn<() => void>();
      watch = await watchSheets(onChange, readOf(sheets));
    });

    it('tells of them once they are', async () => {
      await watch.whileEditing(() => edit([['E6', 0]]));
      await told();
      expect(onChange).toHaveBeenCalledTimes(1);
    });

    it('says nothing where that failed and was undone, and tells of what a person changes then', async () => {
      const writing = watch.whileEditing(async () => {
        await edit([
          ['E6', 0],
          ['B30', 'Sở A'],
        ]);
        await settled();
        await edit([
          ['E6', 1],
          ['B30', ''],
        ]);
        throw new Error('not taken');
      });
      await expect(writing).rejects.toThrow('not taken');
      await settled();
      expect(onChange).not.toHaveBeenCalled();
      await run((worksheets) => {
        worksheets.getItem('Sở A').getRange('E6').values = [[2]];
      });
      await told();
      expect(onChange).toHaveBeenCalledTimes(1);
    });
  });

  it('is told nothing more once the window of its client is closed', async () => {
    excel.host.disconnect(excel.host.bridge);
    await run((worksheets) => {
      worksheets.getItem('Sở A').getRange('E6').values = [[0]];
    });
    expect(onChange).not.toHaveBeenCalled();
  });

  it('cannot begin while a cell is being edited', async () => {
    excel.host.setCellEditMode(true);
    await expect(watchSheets(onChange)).rejects.toMatchObject({ code: 'cell-edit-mode' });
  });
});
