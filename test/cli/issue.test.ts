import { copyFileSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { issueCommand } from '../../src/cli/command/issueCommand';
import { readIssueMark, readIssues } from '../../src/core/issue/issueMark';
import { ISSUE_MARK_NAME, ISSUES_NAME } from '../../src/core/workbook';
import { readHiddenName } from '../../src/xlsx/readFile';
import { askOpenpyxl } from '../xlsx/openpyxl';
import { faultsAdded, faultsOf } from '../xlsx/validator';
import { criteriaSheet, unitList } from '../core/issue/criteriaBook';
import { workbook } from '../core/sheets';
import { writtenBook } from './books';
import { emptyFolder, sample } from './runRank';
import { runWith } from './runWith';

const run = runWith(issueCommand);

/** A folder with `book.xlsx`: a criteria set and two units. */
function folderWithBook(units: readonly string[] = ['Xã A', 'Xã B']): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'book.xlsx'), writtenBook(workbook(criteriaSheet(), unitList(units))));
  return folder;
}

describe('npm run issue', () => {
  it('writes a form a unit, tells how many, and leaves the workbook as it was', async () => {
    const folder = folderWithBook();
    const before = readFileSync(join(folder, 'book.xlsx'));
    const { status, stdout, stderr } = await run(['book.xlsx', '--out', 'forms'], folder);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Xã, phường: 2 phiếu, phát lần 1\nTệp gốc chưa ghi nhớ');
    expect(readdirSync(join(folder, 'forms'))).toEqual(['Phiếu Xã A.xlsx', 'Phiếu Xã B.xlsx']);
    expect(readFileSync(join(folder, 'book.xlsx'))).toEqual(before);
    const mark = readIssueMark(
      readHiddenName(readFileSync(join(folder, 'forms', 'Phiếu Xã B.xlsx')), ISSUE_MARK_NAME),
    );
    expect(mark).toMatchObject({ unit: 'Xã B', block: 'Xã, phường', year: 2025, issue: 1 });
  });

  it('writes forms that Microsoft’s validator has nothing against, protected, validated and hidden from nobody', async () => {
    const folder = folderWithBook(['Xã A <&">']);
    await run(['book.xlsx', '--out', 'forms'], folder);
    const [name = ''] = readdirSync(join(folder, 'forms'));
    const bytes = readFileSync(join(folder, 'forms', name));
    expect(await faultsOf(bytes)).toEqual([]);
    const script = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.active
print(json.dumps({
  "protected": sheet.protection.sheet, "password": sheet.protection.password,
  "open": [cell.coordinate for row in sheet.iter_rows() for cell in row if not cell.protection.locked],
  "rules": [[str(rule.sqref), rule.type, rule.formula1] for rule in sheet.data_validations.dataValidation],
  "unit": sheet["A2"].value, "modified": book.properties.modified.year > 2000 }))`;
    expect(askOpenpyxl(script, [bytes])).toEqual({
      protected: true,
      password: null,
      open: [9, 11, 13, 15, 16].flatMap((row) => [`D${row}`, `E${row}`, `F${row}`]),
      rules: [9, 11, 13, 15, 16].map((row) => [
        `D${row}`,
        'custom',
        expect.stringContaining(`UPPER(TRIM(D${row}))="KAD"`) as string,
      ]),
      unit: 'Đơn vị: Xã A <&">',
      modified: true,
    });
  });

  it('never writes over a file that is there: it may be filled in', async () => {
    const folder = folderWithBook();
    await run(['book.xlsx', '--out', 'forms'], folder);
    writeFileSync(join(folder, 'forms', 'Phiếu Xã B.xlsx'), 'filled in');
    const { status, stderr } = await run(['book.xlsx', '--out', 'forms'], folder);
    expect(status).toBe(1);
    expect(stderr).toContain('Phiếu Xã A.xlsx');
    expect(readFileSync(join(folder, 'forms', 'Phiếu Xã B.xlsx'), 'utf8')).toBe('filled in');
  });

  it('remembers the number in a copy, or in the workbook itself where that is named, and nothing else in it changes', async () => {
    const folder = folderWithBook();
    const before = readFileSync(join(folder, 'book.xlsx'));
    const { status } = await run(['book.xlsx', '--out', 'a', '--remember', 'book.xlsx'], folder);
    const after = readFileSync(join(folder, 'book.xlsx'));
    expect(status).toBe(0);
    expect(readIssues(readHiddenName(after, ISSUES_NAME))).toMatchObject([{ issue: 1, block: 'Xã, phường' }]);
    expect(await faultsAdded(before, after)).toEqual([]);
    const { stdout } = await run(['book.xlsx', '--out', 'b', '--remember', 'c.xlsx'], folder);
    expect(stdout).toContain('phát lần 1');
    expect(readIssues(readHiddenName(readFileSync(join(folder, 'c.xlsx')), ISSUES_NAME))).toHaveLength(1);
  });

  it('issues the sets that a workbook of scores has, with last year’s scores', async () => {
    const folder = emptyFolder();
    copyFileSync(sample, join(folder, 'book.xlsx'));
    const { status, stdout } = await run(
      ['book.xlsx', '--out', 'forms', '--block', 'Cấp huyện', '--last-year'],
      folder,
    );
    expect([status, stdout.split('\n')[0]]).toEqual([0, 'Cấp huyện: 13 phiếu, phát lần 1']);
  });

  it.each([
    ['no file', ['--out', 'x'], 'thiếu tên tệp'],
    ['no folder', ['book.xlsx'], 'thiếu tùy chọn --out'],
    ['an unknown block', ['book.xlsx', '--out', 'x', '--block', 'Huyện'], 'Không có khối này'],
    ['an unknown option', ['book.xlsx', '--out', 'x', '--blocks', 'Huyện'], 'Có phải là “--block”?'],
    [
      'another kind of copy',
      ['book.xlsx', '--out', 'x', '--remember', 'y.ods'],
      '--remember phải có đuôi .xlsx',
    ],
  ])('ends with 2 for %s, and writes nothing', async (_, args, said) => {
    const folder = folderWithBook();
    const { status, stderr } = await run(args, folder);
    expect([status, readdirSync(folder)]).toEqual([2, ['book.xlsx']]);
    expect(stderr).toContain(said);
  });
});
