import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { papersCommand } from '../../src/cli/command/papersCommand';
import { DETAILS_NAMES, detailsPieces } from '../../src/core/papers/office/keptDetails';
import { writeHiddenName } from '../../src/xlsx/writeFile';
import { unitSheet, workbook } from '../core/sheets';
import { letterhead, line } from '../docx/letterheads';
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

  it('takes what the file of details leaves out from the workbook, and says so', async () => {
    const folder = folderWithBook();
    const legalBases = Array.from({ length: 6 }, () => 'Luật '.repeat(190));
    const pieces = detailsPieces({ issuer: 'SỞ NỘI VỤ', place: 'Huế', number: '1/QĐ-SNV', legalBases });
    expect(pieces).toHaveLength(2);
    const path = join(folder, 'book.xlsx');
    for (const [at, piece] of pieces.entries())
      writeFileSync(path, writeHiddenName(readFileSync(path), DETAILS_NAMES[at] ?? '', piece));
    const kept = await run(['book.xlsx', '--out', 'a', '--papers', 'decision'], folder);
    expect(kept.stdout).toContain('Thông tin trên hồ sơ lấy theo thông tin lưu trong tệp Excel.');
    expect(kept.stdout).toContain('còn thiếu: ngày ban hành; nơi nhận; chức vụ người ký; họ tên người ký.');
    writeFileSync(join(folder, 'given.json'), '{ "date": "2024-01-15" }');
    const args = ['book.xlsx', '--out', 'b', '--papers', 'decision', '--details', 'given.json'];
    const both = await run(args, folder);
    expect(both.stdout).toContain(
      'Mục nào tệp thông tin không nêu thì lấy theo thông tin lưu trong tệp Excel.',
    );
    expect(both.stdout).toContain('còn thiếu: nơi nhận; chức vụ người ký; họ tên người ký.');
  });

  it('says that what the workbook keeps cannot be read, and writes drafts', async () => {
    const folder = folderWithBook();
    const path = join(folder, 'book.xlsx');
    writeFileSync(path, writeHiddenName(readFileSync(path), DETAILS_NAMES[0] ?? '', '1/2:{'));
    const { status, stdout } = await run(['book.xlsx', '--out', 'a', '--papers', 'decision'], folder);
    expect(status).toBe(0);
    expect(stdout).toContain(
      'Thông tin ghi trên hồ sơ lưu trong tệp Excel này không đọc được nên chưa được dùng.',
    );
    expect(stdout).toContain('“Quyết định công bố” là bản nháp');
  });

  it('writes the ones that are asked for, and over none that is there', async () => {
    const folder = folderWithBook();
    expect((await run(['book.xlsx', '--out', '.', '--papers', 'report'], folder)).status).toBe(0);
    const { status, stderr } = await run(['book.xlsx', '--out', '.'], folder);
    expect(status).toBe(1);
    expect(stderr).toContain('Báo cáo kết quả.docx');
    // The same words as of forms that are there already: these are no forms.
    expect(stderr).not.toContain('phiếu');
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

  it('tells the findings of the workbook and the blocks that are stopped, as the ranking does', async () => {
    const folder = emptyFolder();
    const book = workbook(
      unitSheet('Sở A', [2, 3, 5]),
      unitSheet('Huyện D', [9, 1, 4.5], { block: 'Cấp huyện' }),
    );
    writeFileSync(join(folder, 'book.xlsx'), writtenBook(book));
    const rules = { commendation: { first: 1, noZeroIn: ['9.9'] } };
    writeFileSync(join(folder, 'rules.json'), JSON.stringify(rules));
    const args = ['book.xlsx', '--out', 'a', '--papers', 'decision', '--settings', 'rules.json'];
    const { status, stdout } = await run(args, folder);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Kiểm tra dữ liệu: 1 lỗi, [1-9]\d* cảnh báo$/mu);
    expect(stdout).toContain('[Huyện D!E6]');
    expect(stdout).toMatch(/“9\.9”.*\(setting-unused\)/u);
    expect(stdout).toContain('Không xếp hạng khối “Cấp huyện” vì có lỗi ở trên.');
  });

  it('writes them on the letterhead that is given, and says what it lacks, once for all papers', async () => {
    const folder = folderWithBook();
    writeFileSync(
      join(folder, 'mau.docx'),
      letterhead({ body: line('{{NOI_DUNG}}') + line('{{SO_TRANG}}') }),
    );
    const args = ['book.xlsx', '--out', 'a', '--papers', 'decision,report', '--letterhead', 'mau.docx'];
    const { status, stdout } = await run(args, folder);
    expect(status).toBe(0);
    expect(stdout).toContain('“Quyết định công bố”, “Báo cáo kết quả”: Mẫu văn bản có {{SO_TRANG}}');
    const english = await run([...args.slice(0, 2), 'b', ...args.slice(3), '--lang', 'en'], folder);
    expect(english.stdout).toContain('The letterhead has {{SO_TRANG}}');
  });

  it('refuses a letterhead that is none, by its path and with what to do, and writes nothing', async () => {
    const folder = folderWithBook();
    const { status, stderr } = await run(['book.xlsx', '--out', 'a', '--letterhead', 'book.xlsx'], folder);
    expect(status).toBe(2);
    expect(stderr).toContain('Mẫu văn bản không phải là tệp Word (.docx).');
    expect(stderr).toContain('book.xlsx');
    expect(existsSync(join(folder, 'a'))).toBe(false);
    expect((await run(['book.xlsx', '--out', 'a', '--letterhead', 'none.docx'], folder)).status).toBe(1);
  });
});
