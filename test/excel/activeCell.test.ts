import { describe, expect, it } from 'vitest';
import { activeCell } from '../../src/excel/activeCell';
import { selectCell } from '../../src/excel/selectCell';
import { bookExtras } from '../../src/preview/host/book/excelExtras';
import { headlessExcel } from './headlessExcel';
import { univerData } from './univerBook';

describe('the cell that is selected', () => {
  it('is known with its sheet', async () => {
    headlessExcel(univerData({ name: 'Đầu', values: [] }, { name: "Sở 'A'", values: [[1]] }));
    await selectCell({ sheet: "Sở 'A'", cell: 'F23' });
    expect(await activeCell()).toEqual({ sheet: "Sở 'A'", cell: 'F23' });
  });

  it('is none while a chart sheet is in front', async () => {
    const { workbook } = headlessExcel(univerData({ name: 'Đầu', values: [] }));
    bookExtras(workbook).chartSheetInFront = true;
    expect(await activeCell()).toBeNull();
  });

  it('is asked for again once nobody types into a cell', async () => {
    const { host } = headlessExcel(univerData({ name: 'Đầu', values: [] }));
    host.setCellEditMode(true);
    await expect(activeCell()).rejects.toMatchObject({ code: 'cell-edit-mode' });
  });
});
