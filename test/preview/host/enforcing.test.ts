import { describe, expect, it } from 'vitest';
import { bookExtras, sheetExtras } from '../../../src/preview/host/excelExtras';
import { type HeadlessExcel, headlessExcel } from '../../excel/headlessExcel';
import { sheetNamed, univerData } from '../../excel/univerBook';

const two = () =>
  headlessExcel(univerData({ name: 'Sở A', values: [[1, 2]] }, { name: 'Sở B', values: [[3]] }));

/** Runs a batch of one sync; `code` of Excel's error, or `null`. */
async function codeOf(
  { Excel }: HeadlessExcel,
  batch: (context: Excel.RequestContext) => void,
): Promise<string | null> {
  try {
    await Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
    return null;
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error
      ? String(error.code)
      : String(error);
  }
}

describe('loading', () => {
  it('gives what was asked for and nothing else', async () => {
    const { Excel } = two();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sở A').getRange('A1').load('values');
      await context.sync();
      expect(range.values).toEqual([[1]]);
      expect(() => range.rowIndex).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });

  it('reaches through objects and collections', async () => {
    const { Excel } = two();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/protection/protected');
      const range = worksheets.getItem('sở a').getRange('A1').load('format/font/bold,format/columnWidth');
      await context.sync();
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.protection.protected])).toEqual([
        ['Sở A', false],
        ['Sở B', false],
      ]);
      expect(() => worksheets.items[0]?.visibility).toThrow(
        expect.objectContaining({ code: 'PropertyNotLoaded' }),
      );
      expect(range.format.font.bold).toBe(false);
    });
  });

  it('answers null objects, and ItemNotFound where one was needed', async () => {
    const excel = two();
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItemOrNullObject('Sở C');
      const used = sheet.getUsedRangeOrNullObject(true).load('values');
      const name = worksheets.getItem('Sở A').names.getItemOrNullObject('X').load('formula');
      await context.sync();
      expect([sheet.isNullObject, used.isNullObject, name.isNullObject]).toEqual([true, true, true]);
    });
    expect(await codeOf(excel, (context) => context.workbook.worksheets.getItem('Sở C').load('name'))).toBe(
      'ItemNotFound',
    );
  });

  it('says which API it does not know instead of passing it over', async () => {
    const excel = two();
    await expect(
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sở A').charts.load('items/name');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ApiNotFound', debugInfo: { errorLocation: 'Worksheet.Charts' } });
    expect(
      await codeOf(excel, (context) =>
        context.workbook.worksheets.getItem('Sở A').getRange('A1').load('hidden'),
      ),
    ).toBe('ApiNotFound');
    expect(
      await codeOf(excel, (context) => {
        context.workbook.worksheets.getItem('Sở A').getRange('A1').merge();
      }),
    ).toBe('ApiNotFound');
  });

  it('keeps ranges between two syncs and lets go of them at the end', async () => {
    const { Excel, host } = two();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sở A').getRange('A1');
      await context.sync();
      range.values = [[7]];
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[7]]);
      expect(host.statistics().keptReferences).toBe(1);
    });
    expect(host.statistics()).toMatchObject({ syncs: 3, keptReferences: 0 });
  });
});

describe('a batch', () => {
  it('stops at the action that fails; what came before stays', async () => {
    const excel = two();
    const code = await codeOf(excel, ({ workbook: { worksheets } }) => {
      worksheets.add('Mới');
      worksheets.add('mới');
      worksheets.add('Sau');
    });
    expect(code).toBe('ItemAlreadyExists');
    expect(excel.workbook.getSheets().map((sheet) => sheet.getName())).toEqual(['Sở A', 'Sở B', 'Mới']);
  });

  it('fails where a test says so: before its actions or after them', async () => {
    const excel = two();
    excel.host.failAtSync(2, 'GeneralException');
    excel.host.failAtSync(3, 'RequestAborted', 'after');
    const add = (name: string) =>
      codeOf(excel, ({ workbook }) => {
        workbook.worksheets.add(name);
      });
    expect([await add('1'), await add('2'), await add('3'), await add('4')]).toEqual([
      null,
      'GeneralException',
      'RequestAborted',
      null,
    ]);
    expect(excel.workbook.getSheets().map((sheet) => sheet.getName())).toEqual([
      'Sở A',
      'Sở B',
      '1',
      '3',
      '4',
    ]);
  });

  it('counts its syncs, actions and bytes', async () => {
    const excel = two();
    await codeOf(excel, ({ workbook }) => workbook.worksheets.getItem('Sở A').getRange('A1').load('values'));
    const { syncs, actions, bytesReceived, bytesSent } = excel.host.statistics();
    expect(syncs).toBe(1);
    expect(actions).toBeGreaterThan(1);
    expect(bytesReceived).toBeGreaterThan(100);
    expect(bytesSent).toBeGreaterThan(100);
    excel.host.resetStatistics();
    expect(excel.host.statistics().syncs).toBe(0);
  });

  it('is refused when it is larger than 5 MB, and so is an answer', async () => {
    const excel = two();
    const megabyte = 'x'.repeat(32_000);
    const values = Array.from({ length: 200 }, () => [megabyte]);
    const half = values.slice(0, 100);
    const write = (part: readonly string[][], row: number) =>
      codeOf(excel, ({ workbook }) => {
        workbook.worksheets.getItem('Sở A').getRangeByIndexes(row, 0, part.length, 1).values = [...part];
      });
    expect(await write(values, 0)).toBe('RequestPayloadSizeLimitExceeded');
    expect([await write(half, 0), await write(half, 100)]).toEqual([null, null]);
    const read = (address: string) =>
      codeOf(excel, ({ workbook }) => workbook.worksheets.getItem('Sở A').getRange(address).load('values'));
    expect([await read('A1:A100'), await read('A1:A200')]).toEqual([
      null,
      'ResponsePayloadSizeLimitExceeded',
    ]);
  });

  it('gives no values for a range of more than five million cells, and no error', async () => {
    const { Excel } = two();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sở A').getRange('A:E').load('values,cellCount');
      await context.sync();
      expect(range.cellCount).toBe(5 * 1_048_576);
      expect(range.values).toBeNull();
    });
  });

  it('fails while a cell is being edited, or waits until it ends when it was told to', async () => {
    const excel = two();
    excel.host.setCellEditMode(true);
    expect(await codeOf(excel, ({ workbook }) => workbook.worksheets.load('items/name'))).toBe(
      'InvalidOperationInCellEditMode',
    );
    setTimeout(() => {
      excel.host.setCellEditMode(false);
    }, 50);
    await excel.Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      expect(worksheets.items).toHaveLength(2);
    });
  });
});

describe('names of sheets', () => {
  it.each([
    '',
    'x'.repeat(32),
    'a/b',
    'a\\b',
    'a?b',
    'a*b',
    'a:b',
    'a[b',
    'a]b',
    "'a",
    "a'",
    'History',
    'HISTORY',
  ])('may not be %j', async (name) => {
    const excel = two();
    expect(
      await codeOf(excel, ({ workbook }) => {
        workbook.worksheets.add(name);
      }),
    ).toBe('InvalidArgument');
    expect(
      await codeOf(excel, ({ workbook }) => {
        workbook.worksheets.getItem('Sở A').name = name;
      }),
    ).toBe('InvalidArgument');
  });

  it.each(['x'.repeat(31), "a'b", 'Sở; ban, ngành (1)', 'constructor', '__proto__', 'lịch sử'])(
    'may be %j',
    async (name) => {
      expect(
        await codeOf(two(), ({ workbook }) => {
          workbook.worksheets.add(name);
        }),
      ).toBeNull();
    },
  );

  it('are unique without regard to case, but a sheet may change the case of its own', async () => {
    const excel = two();
    expect(
      await codeOf(excel, ({ workbook }) => {
        workbook.worksheets.add('SỞ A');
      }),
    ).toBe('ItemAlreadyExists');
    expect(
      await codeOf(excel, ({ workbook }) => {
        workbook.worksheets.getItem('Sở B').name = 'sở a';
      }),
    ).toBe('ItemAlreadyExists');
    expect(
      await codeOf(excel, ({ workbook }) => {
        workbook.worksheets.getItem('Sở A').name = 'SỞ A';
      }),
    ).toBeNull();
  });
});

describe('names of tables and defined names', () => {
  it.each(['1a', 'a b', 'A1', 'XFD1048576', 'R1C1', 'r', 'a-b', ''])('may not be %j', async (name) => {
    expect(
      await codeOf(two(), ({ workbook }) => {
        workbook.worksheets.getItem('Sở A').tables.add('A1:B2', true).name = name;
      }),
    ).toBe('InvalidArgument');
    expect(
      await codeOf(two(), ({ workbook }) => {
        workbook.worksheets.getItem('Sở A').names.add(name, '="x"');
      }),
    ).toBe('InvalidArgument');
  });

  it('of tables are unique in the workbook', async () => {
    expect(
      await codeOf(two(), ({ workbook: { worksheets } }) => {
        worksheets.getItem('Sở A').tables.add('A1:B2', true).name = 'Bảng_1';
        worksheets.getItem('Sở B').tables.add('A1:B2', true).name = 'bảng_1';
      }),
    ).toBe('ItemAlreadyExists');
  });

  it('belong to their sheet and go with it', async () => {
    const excel = two();
    expect(
      await codeOf(excel, ({ workbook: { worksheets } }) => {
        worksheets.getItem('Sở A').names.add('Mark', '="a"');
        worksheets.getItem('Sở B').names.add('Mark', '="b"');
        worksheets.getItem('Sở A').delete();
        worksheets.add('Sở A').names.add('Mark', '="c"');
      }),
    ).toBeNull();
    await excel.Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const found = ['Sở A', 'Sở B'].map((name) =>
        worksheets.getItem(name).names.getItem('mark').load('formula'),
      );
      names.load('items/name');
      await context.sync();
      expect(found.map(({ formula }) => formula as unknown)).toEqual(['="c"', '="b"']);
      expect(names.items).toEqual([]);
    });
  });

  it('take no text constant of more than 255 characters', async () => {
    const add = (length: number) =>
      codeOf(two(), ({ workbook }) => {
        workbook.worksheets.getItem('Sở A').names.add('M', `="${'x'.repeat(length)}"`);
      });
    expect([await add(255), await add(256)]).toEqual([null, 'InvalidArgument']);
  });

  it('tables do not overlap, and give blank or repeated headers a name', async () => {
    const excel = two();
    expect(
      await codeOf(excel, ({ workbook }) => {
        const { tables } = workbook.worksheets.getItem('Sở A');
        tables.add('A1:D3', true);
        tables.add('B2:B9', true);
      }),
    ).toBe('InvalidArgument');
    await excel.Excel.run(async (context) => {
      const header = context.workbook.worksheets.getItem('Sở A').getRange('A1:D1').load('values');
      await context.sync();
      expect(header.values).toEqual([['1', '2', 'Column3', 'Column4']]);
    });
  });
});

describe('protection', () => {
  it('of a sheet refuses changes of its cells, not reading', async () => {
    const excel = two();
    sheetExtras(sheetNamed(excel.workbook, 'Sở A')).protected = true;
    expect(
      await codeOf(excel, ({ workbook }) => {
        workbook.worksheets.getItem('Sở A').getRange('A1').values = [[9]];
      }),
    ).toBe('AccessDenied');
    expect(
      await codeOf(excel, ({ workbook }) => {
        workbook.worksheets.getItem('Sở A').getRange('A1').format.fill.color = '#FF0000';
      }),
    ).toBe('AccessDenied');
    expect(
      await codeOf(excel, ({ workbook }) =>
        workbook.worksheets.getItem('Sở A').getRange('A1').load('values'),
      ),
    ).toBeNull();
  });

  it('of the workbook refuses changes of its sheets, not of their cells', async () => {
    const excel = two();
    bookExtras(excel.workbook).protected = true;
    expect(
      await codeOf(excel, ({ workbook }) => {
        workbook.worksheets.add('Mới');
      }),
    ).toBe('AccessDenied');
    expect(
      await codeOf(excel, ({ workbook }) => {
        workbook.worksheets.getItem('Sở A').name = 'X';
      }),
    ).toBe('AccessDenied');
    expect(
      await codeOf(excel, ({ workbook }) => {
        workbook.worksheets.getItem('Sở A').delete();
      }),
    ).toBe('AccessDenied');
    expect(
      await codeOf(excel, ({ workbook }) => {
        workbook.worksheets.getItem('Sở A').getRange('A1').values = [[9]];
      }),
    ).toBeNull();
  });

  it('comes with a workbook that was opened as protected', async () => {
    const excel = headlessExcel({
      ...univerData({ name: 'A', values: [] }),
      custom: { excel: { protected: true } },
    });
    await excel.Excel.run(async (context) => {
      context.workbook.protection.load('protected');
      await context.sync();
      expect(context.workbook.protection.protected).toBe(true);
    });
  });
});

describe('sheets', () => {
  it('keep one visible: the last one is neither deleted nor hidden', async () => {
    const excel = headlessExcel(
      univerData({ name: 'A', values: [] }, { name: 'B', values: [], hidden: true }),
    );
    expect(
      await codeOf(excel, ({ workbook }) => {
        workbook.worksheets.getItem('A').delete();
      }),
    ).toBe('InvalidOperation');
    expect(
      await codeOf(excel, ({ workbook }) => {
        workbook.worksheets.getItem('A').visibility = 'Hidden';
      }),
    ).toBe('InvalidOperation');
  });

  it('move, hide and come to the front; the one behind a deleted one takes its place', async () => {
    const excel = two();
    const code = await codeOf(excel, ({ workbook: { worksheets } }) => {
      const added = worksheets.add('Mới');
      added.position = 0;
      added.tabColor = '#00FF00';
      added.activate();
      added.delete();
      worksheets.getItem('Sở B').visibility = 'VeryHidden';
    });
    expect(code).toBeNull();
    expect(excel.workbook.getActiveSheet().getName()).toBe('Sở A');
    expect(
      await codeOf(excel, ({ workbook }) => {
        workbook.worksheets.getItem('Sở B').delete();
      }),
    ).toBe('InvalidOperation');
  });

  it('a formula follows a sheet that is renamed', async () => {
    const { Excel } = two();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const cell = worksheets.getItem('Sở B').getRange('B1');
      cell.formulas = [["='Sở A'!B1*2"]];
      await context.sync();
      worksheets.getItem('Sở A').name = "Khối 'A' (1)";
      cell.load('formulas,values');
      await context.sync();
      expect([cell.formulas, cell.values]).toEqual([[["='Khối ''A'' (1)'!B1*2"]], [[4]]]);
    });
  });

  it('select a cell: its sheet is in front and the cell is selected', async () => {
    const excel = two();
    await codeOf(excel, ({ workbook }) => {
      workbook.worksheets.getItem('Sở B').getRange('B3').select();
    });
    expect(excel.workbook.getActiveSheet().getName()).toBe('Sở B');
  });
});

describe('settings of the workbook', () => {
  it('are kept, replaced, listed and deleted', async () => {
    const { Excel } = two();
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('constructor', { rankDecimals: 2 });
      settings.add('__proto__', [1]);
      settings.add('__proto__', [2]);
      await context.sync();
      const setting = settings.getItemOrNullObject('constructor').load('value');
      const missing = settings.getItemOrNullObject('toString');
      settings.load('items/key,items/value');
      await context.sync();
      expect(setting.value).toEqual({ rankDecimals: 2 });
      expect(missing.isNullObject).toBe(true);
      expect(settings.items.map(({ key, value }) => [key, value as unknown])).toEqual([
        ['constructor', { rankDecimals: 2 }],
        ['__proto__', [2]],
      ]);
      setting.delete();
      const count = settings.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
  });
});
