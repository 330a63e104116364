import { describe, expect, it } from 'vitest';
import { codeOf, two } from './twoSheets';

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
