import { describe, expect, it } from 'vitest';
import { headlessExcel } from '../../excel/headlessExcel';
import { univerData } from '../../excel/univerBook';
import { HOSTILE_NAMES } from '../../hostile/hostileNames';

/** What one cell, D1 of `Sở A`, has after each of some changes. */
async function shown(
  { Excel }: ReturnType<typeof headlessExcel>,
  ...changes: readonly ((cell: Excel.Range, sheets: Excel.WorksheetCollection) => void)[]
): Promise<readonly unknown[]> {
  return await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const found: unknown[] = [];
    for (const change of changes) {
      const cell = worksheets.getItem('Sở A').getRange('D1');
      change(cell, worksheets);
      await context.sync();
      cell.load('formulas,values');
      await context.sync();
      found.push([cell.formulas[0]?.[0], cell.values[0]?.[0]]);
    }
    return found;
  });
}

const own = { name: 'Sở A', values: [[1, 2]] };

describe.each(HOSTILE_NAMES)('a sheet named %s', (name) => {
  it('is the one in which formulas look, before and after it is changed, renamed, named so again and deleted', async () => {
    const excel = headlessExcel(univerData(own, { name, values: [[90, null, 5]] }));
    expect(
      await shown(
        excel,
        (cell) => {
          cell.formulas = [[`='${name}'!A1-'${name}'!C1/2`]];
        },
        (_, sheets) => {
          sheets.getItem(name).getRange('A1').values = [[100]];
        },
        (_, sheets) => {
          sheets.getItem(name).name = 'Tạm';
        },
        (_, sheets) => {
          const sheet = sheets.getItem('Tạm');
          sheet.name = name;
          sheet.getRange('A1').values = [[90]];
        },
        (_, sheets) => {
          sheets.getItem(name).delete();
        },
      ),
    ).toEqual([
      [`='${name}'!A1-'${name}'!C1/2`, 87.5],
      [`='${name}'!A1-'${name}'!C1/2`, 97.5],
      ["='Tạm'!A1-'Tạm'!C1/2", 97.5],
      [`='${name}'!A1-'${name}'!C1/2`, 87.5],
      ['=#REF!-#REF!/2', '#REF!'],
    ]);
  });

  it('is none before it is added', async () => {
    const enter = (cell: Excel.Range) => {
      cell.formulas = [[`=${name}!A1`]];
    };
    expect(
      await shown(headlessExcel(univerData(own)), enter, (cell, sheets) => {
        sheets.add(name).getRange('A1').values = [[7]];
        enter(cell);
      }),
    ).toEqual([
      [`=${name}!A1`, '#VALUE!'],
      [`=${name}!A1`, 7],
    ]);
  });

  it('has names that lead to it, also one that is called as it is', async () => {
    const excel = headlessExcel(univerData(own, { name, values: [[90]] }));
    expect(
      await shown(
        excel,
        (cell, sheets) => {
          const { names } = cell.context.workbook;
          names.add('Diem', sheets.getItem(name).getRange('A1'));
          names.add(name, sheets.getItem(name).getRange('A1'));
          cell.formulas = [[`=Diem+${name}`]];
        },
        (_, sheets) => {
          sheets.getItem(name).getRange('A1').values = [[7]];
        },
      ),
    ).toEqual([
      [`=Diem+${name}`, 180],
      [`=Diem+${name}`, 14],
    ]);
  });
});
