import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { papersCommand } from '../../src/cli/papersCommand';
import { unitSheet, workbook } from '../core/sheets';
import { writtenBook } from './books';
import { emptyFolder } from './runRank';
import { runWith } from './runWith';

const run = runWith(papersCommand);

function folderWithBook(): string {
  const folder = emptyFolder();
  const book = workbook(unitSheet('Sở A', [2, 3, 5]), unitSheet('Sở B', [0, 2.5, 4]));
  writeFileSync(join(folder, 'book.xlsx'), writtenBook(book));
  return folder;
}

describe('npm run papers', () => {
  it('writes the papers, says what the drafts lack, and leaves the workbook as it was', async () => {
    const folder = folderWithBook();
    const before = readFileSync(join(folder, 'book.xlsx'));
    const { status, stdout, stderr } = await run(['book.xlsx', '--out', 'ho-so'], folder);
    expect([status, stderr]).toEqual([0, '']);
    expect(readdirSync(join(folder, 'ho-so')).sort()).toEqual(
      [
        'Báo cáo kết quả.docx',
        'Kế hoạch khắc phục.docx',
        'Quyết định công bố.docx',
        'Tờ trình khen thưởng.docx',
      ].sort(),
    );
    expect(stdout).toContain(
      '“Báo cáo kết quả” là bản nháp, còn thiếu: cơ quan ban hành; số, ký hiệu; địa danh; ngày ban hành; căn cứ ban hành; nơi nhận; chức vụ người ký; họ tên người ký.',
    );
    expect(readFileSync(join(folder, 'book.xlsx'))).toEqual(before);
  });

  it('writes the ones that are asked for, and over none that is there', async () => {
    const folder = folderWithBook();
    expect((await run(['book.xlsx', '--out', '.', '--papers', 'report'], folder)).status).toBe(0);
    const { status, stderr } = await run(['book.xlsx', '--out', '.'], folder);
    expect(status).toBe(1);
    expect(stderr).toContain('Báo cáo kết quả.docx');
    expect(existsSync(join(folder, 'Quyết định công bố.docx'))).toBe(false);
  });

  it.each([
    [[], 'thiếu tùy chọn --out'],
    [['--out', 'a', '--papers', 'decree'], 'decision, report, directive, commendation'],
    [['--out', 'a', '--details', 'wrong.json'], 'isuer'],
  ])('refuses a wrong command line %j by what is wrong in it', async (args, told) => {
    const folder = folderWithBook();
    writeFileSync(join(folder, 'wrong.json'), '{\n  "isuer": "A"\n}');
    const { status, stderr } = await run(['book.xlsx', ...args], folder);
    expect(status).toBe(2);
    expect(stderr).toContain(told);
    expect(existsSync(join(folder, 'a'))).toBe(false);
  });

  it('tells of a workbook that cannot be ranked what is wrong in it', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'book.xlsx'), writtenBook(workbook(unitSheet('Sở A', [9, 3, 5]))));
    const { status, stderr } = await run(['book.xlsx', '--out', 'a'], folder);
    expect(status).toBe(1);
    expect(stderr).toContain('[Sở A!E6]');
  });
});
