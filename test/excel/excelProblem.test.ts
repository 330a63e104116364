import { describe, expect, it } from 'vitest';
import { selectCell } from '../../src/excel/selectCell';
import { headlessExcel } from './headlessExcel';
import { univerData } from './univerBook';

describe('an error of Excel', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'cell-edit-mode'],
    ['AccessDenied', 'sheet-protected'],
    ['ItemNotFound', 'sheet-gone'],
    ['InvalidReference', 'sheet-gone'],
    ['UnsupportedSheet', 'sheet-gone'],
    ['ItemAlreadyExists', 'workbook-changed'],
    ['InactiveWorkbook', 'another-workbook-in-front'],
    ['RequestPayloadSizeLimitExceeded', 'too-large-for-excel'],
    ['ResponsePayloadSizeLimitExceeded', 'too-large-for-excel'],
    ['MemoryLimitReached', 'too-large-for-excel'],
    ['RequestAborted', 'excel-busy'],
    ['ActivityLimitReached', 'excel-busy'],
    ['ApiNotFound', 'excel-too-old'],
    ['InvalidOrTimedOutSession', 'excel-session-over'],
    ['InvalidSelection', 'another-workbook-in-front'],
    ['GeneralException', 'excel-failed'],
    ['InvalidArgument', 'excel-failed'],
    ['constructor', 'excel-failed'],
  ])('%s is told as %s', async (code, problem) => {
    const { host } = headlessExcel(univerData({ name: 'A', values: [] }));
    host.failAtSync(1, code);
    await expect(selectCell({ sheet: 'A', cell: 'A1' })).rejects.toMatchObject({
      name: 'Problem',
      code: problem,
    });
  });

  it('that has no text of its own is told with its code', async () => {
    const { host } = headlessExcel(univerData({ name: 'A', values: [] }));
    host.failAtSync(1, 'UnheardOf');
    await expect(selectCell({ sheet: 'A', cell: 'A1' })).rejects.toMatchObject({
      params: { detail: 'UnheardOf' },
    });
  });
});
