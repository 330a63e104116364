import { SheetsSelectionsService } from '@univerjs/sheets';
import { describe, expect, it } from 'vitest';
import { selectCell } from '../../src/excel/selectCell';
import { headlessExcel } from './headlessExcel';
import { univerData } from './univerBook';

describe('showing a cell', () => {
  it.each(['Sở A', "Khối 'sở' (1)", 'A1'])(
    'brings the sheet %s to the front and selects the cell',
    async (name) => {
      const { workbook, univer } = headlessExcel(
        univerData({ name: 'Đầu', values: [] }, { name, values: [[1]] }),
      );
      await selectCell({ sheet: name, cell: 'F23' });
      expect(workbook.getActiveSheet().getName()).toBe(name);
      const selection = univer.__getInjector().get(SheetsSelectionsService).getCurrentLastSelection();
      expect(selection?.range).toMatchObject({ startRow: 22, endRow: 22, startColumn: 5, endColumn: 5 });
    },
  );

  it('says that the sheet is gone, and which', async () => {
    headlessExcel(univerData({ name: 'Sở A', values: [] }));
    await expect(selectCell({ sheet: 'Sở B', cell: 'A1' })).rejects.toMatchObject({
      code: 'sheet-gone',
      params: { sheet: 'Sở B' },
    });
  });
});
