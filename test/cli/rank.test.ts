import { existsSync, readFileSync, writeFileSync, copyFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { readWorkbookFile } from '../../src/xlsx/readFile';
import {
  builtFolder,
  emptyFolder,
  runRank,
  runRankProcess,
  runRankUnread,
  sample,
  startTime,
} from './runRank';

describe('npm run rank', () => {
  it('prints the ranking, writes the copy and the JSON, and leaves the original as it was', () => {
    const folder = emptyFolder();
    copyFileSync(sample, join(folder, 'diem.xlsx'));
    const before = readFileSync(join(folder, 'diem.xlsx'));
    const { status, stdout, stderr } = runRankProcess(
      ['diem.xlsx', '--out', 'ket-qua.xlsx', '--json', 'ket-qua.json'],
      folder,
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('Sở, ban, ngành – năm 2023: bình quân 90,53%');
    expect(stdout).toMatch(/^ +3 +Sở Ngoại vụ +94,90\/100,00 +94,90% +11 +▲ 8$/mu);
    expect(readFileSync(join(folder, 'diem.xlsx'))).toEqual(before);
    const names = readWorkbookFile(readFileSync(join(folder, 'ket-qua.xlsx'))).sheets.map(({ name }) => name);
    expect(names.slice(-21)).toEqual([
      'Xếp hạng Sở, ban, ngành',
      'Xếp hạng Cấp huyện',
      'Xếp hạng Cơ quan Trung ương',
      'Lĩnh vực Sở, ban, ngành',
      'Lĩnh vực Cấp huyện',
      'Lĩnh vực Cơ quan Trung ương',
      'Ma trận Sở, ban, ngành',
      'Ma trận Cấp huyện',
      'Ma trận Cơ quan Trung ương',
      'Biểu đồ Sở, ban, ngành',
      'Biểu đồ Cấp huyện',
      'Biểu đồ Cơ quan Trung ương',
      'Tiêu chí 0 điểm',
      'Biến động',
      'Thẩm định',
      'Vết thẩm định',
      'Thống kê',
      'Nhận định',
      'Kiểm tra dữ liệu',
      'Nhật ký',
      'Nhật ký (số liệu)',
    ]);
    expect(JSON.parse(readFileSync(join(folder, 'ket-qua.json'), 'utf8'))).toMatchObject({
      schema: 2,
      sheets: names.slice(-22),
    });
    expect(readdirSync(folder).sort()).toEqual(['diem.xlsx', 'ket-qua.json', 'ket-qua.xlsx']);
  });

  it('writes its file also where nobody reads on what it prints', async () => {
    const folder = emptyFolder();
    expect(await runRankUnread([sample, '--out', 'a.xlsx'], folder)).toEqual({ status: 0, stderr: '' });
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
  });

  it('writes the same results into a file that already has them; only the log goes on', async () => {
    const folder = emptyFolder();
    expect((await runRank([sample, '--out', 'a.xlsx'], folder)).status).toBe(0);
    expect((await runRank(['a.xlsx', '--out', 'b.xlsx'], folder)).status).toBe(0);
    const [first, second] = ['a.xlsx', 'b.xlsx'].map((name) =>
      readWorkbookFile(readFileSync(join(folder, name))),
    );
    const others = (book: typeof first) => book?.sheets.filter(({ name }) => !name.startsWith('Nhật ký'));
    expect(others(second)).toEqual(others(first));
    expect(second?.sheets.map(({ name }) => name)).toEqual(first?.sheets.map(({ name }) => name));
  });

  it('adds feedback sheets of all units, of a block or of one unit', async () => {
    const folder = emptyFolder();
    const written = async (feedback: string) => {
      const { status } = await runRank([sample, '--out', 'a.xlsx', '--feedback', feedback], folder);
      const { sheets } = readWorkbookFile(readFileSync(join(folder, 'a.xlsx')));
      return { status, names: sheets.map(({ name }) => name).filter((name) => name.startsWith('Phiếu')) };
    };
    expect(await written('Sở Nội vụ')).toEqual({ status: 0, names: ['Phiếu Sở Nội vụ'] });
    expect((await written('Cơ quan Trung ương')).names).toHaveLength(7);
    expect((await written('all')).names).toHaveLength(39);
  });

  it('tells how it is used, by an example, with its exit codes, and which version it is', async () => {
    const { status, stdout } = await runRank(['--help'], emptyFolder());
    expect(status).toBe(0);
    for (const part of ['Cách dùng:', '--feedback', 'Ví dụ:', 'Mã kết thúc:\n  0  ', '\n  3  ']) {
      expect(stdout).toContain(part);
    }
    expect(await runRank(['-v'], emptyFolder())).toEqual({
      status: 0,
      stdout: `Xếp hạng chỉ số CCHC, phiên bản ${version}\n`,
      stderr: '',
    });
    expect((await runRank(['--lang=en', '--help'], emptyFolder())).stdout).toContain('Exit codes:\n  0  ');
  });

  it('is built once, not at each start', () => {
    const builds = () =>
      readdirSync(builtFolder)
        .filter((name) => name.startsWith('rank-'))
        .map((name) => [name, statSync(join(builtFolder, name)).mtimeMs]);
    expect(runRankProcess(['--version'], emptyFolder()).status).toBe(0);
    const before = builds();
    expect(before).toHaveLength(1);
    expect(runRankProcess(['--version'], emptyFolder()).status).toBe(0);
    expect(builds()).toEqual(before);
  });

  it('starts in a few times what Node itself takes to start once it is built', () => {
    const folder = emptyFolder();
    expect(runRankProcess(['--version'], folder).status).toBe(0);
    expect(startTime(folder)).toBeLessThan(6);
  });

  it('speaks English when asked to', async () => {
    const { stdout } = await runRank([sample, '--lang', 'en'], emptyFolder());
    expect(stdout).toContain('Sở, ban, ngành, 2023: average 90.53%');
    expect(stdout).toContain('94.90/100.00  94.90%');
  });

  it('prints grades where the rules give some, for the blocks that have them, and how many have each', async () => {
    const folder = emptyFolder();
    const grades = [{ name: 'Tốt', from: 90 }, { name: 'Khá' }];
    const rules = {
      blocks: [
        { block: 'Cấp huyện', grades, headGrades: [{ name: 'Hoàn thành', from: 0 }], rankDecimals: 3 },
      ],
    };
    writeFileSync(join(folder, 'rules.json'), JSON.stringify(rules));
    const { stdout } = await runRank([sample, '--settings', 'rules.json', '--json', 'r.json'], folder);
    expect(stdout).toMatch(
      /^Hạng +Đơn vị +Điểm +Chỉ số +Năm trước +Thay đổi +Xếp loại +Mức độ hoàn thành nhiệm vụ của người đứng đầu$/mu,
    );
    expect(stdout).toMatch(/^ +1 +\S.+ \d\d,\d{3}% .+ Tốt +Hoàn thành$/mu);
    expect(stdout).toMatch(/^Xếp loại: Tốt \d+ .*; Khá \d+/mu);
    expect(stdout).toMatch(/^Hạng +Đơn vị +Điểm +Chỉ số +Năm trước +Thay đổi$/mu);
    expect(JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8'))).toMatchObject({
      blocks: [
        { gradeCounts: [] },
        { gradeCounts: [{ grade: 'Tốt' }, { grade: 'Khá' }] },
        { gradeCounts: [] },
      ],
    });
  });

  it('takes rules from a settings file', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'rules.json'), '{"excludedUnits": ["Sở Ngoại vụ"]}');
    const { status, stdout } = await runRank([sample, '--settings', 'rules.json'], folder);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ +3 +Sở Kế hoạch và Đầu tư /mu);
    expect(stdout).toMatch(/^ +– +Sở Ngoại vụ /mu);
  });
});

describe('wrong use ends with 2 and writes nothing', () => {
  it.each([
    ['no file', [], 'thiếu tên tệp phiếu chấm điểm'],
    [
      'two files, one of them a name without its quotation marks',
      ['Chấm', 'điểm.xlsx'],
      '“điểm.xlsx” là tệp thứ hai',
    ],
    ['an unknown option', ['a.xlsx', '--fast'], 'không có tùy chọn “--fast”.\nXem'],
    ['an option with a typing error', ['a.xlsx', '--helpp'], '“--helpp”. Có phải là “--help”?'],
    [
      'an option with a letter amiss',
      ['a.xlsx', '--fedback', 'all'],
      '“--fedback”. Có phải là “--feedback”?',
    ],
    ['an option that is cut short', ['a.xlsx', '--feed', 'all'], '“--feed”. Có phải là “--feedback”?'],
    ['an option with one dash', ['a.xlsx', '-out', 'x.xlsx'], '“-out”. Có phải là “--out”?'],
    ['an option without its value at the end', ['a.xlsx', '--out'], 'thiếu giá trị sau tùy chọn “--out”'],
    [
      'an option without its value before another',
      ['a.xlsx', '--out', '--json', 'r.json'],
      'sau tùy chọn “--out”',
    ],
    ['an option with an empty value', ['a.xlsx', '--out='], 'thiếu giá trị sau tùy chọn “--out”'],
    ['an option that takes no value', ['--help=vi'], '“--help” không nhận giá trị'],
    ['an option twice', ['a.xlsx', '--out', 'x.xlsx', '--out=y.xlsx'], '“--out” được ghi hai lần'],
    ['an unknown language', [sample, '--lang', 'fr'], 'không nhận “fr”'],
    ['an output of another kind', [sample, '--out', 'x.csv'], 'tệp --out phải có đuôi .xlsx'],
    ['a JSON file of another kind', [sample, '--json', 'x.txt'], 'tệp --json phải có đuôi .json'],
    ['feedback sheets without a file for them', [sample, '--feedback', 'all'], '--out'],
    ['feedback sheets of no unit', [sample, '--out', 'x.xlsx', '--feedback', 'Sở X'], 'Sở X'],
    ['a folder in place of the file', ['.'], 'Đây là một thư mục, không phải một tệp.\nTệp: '],
    ['a folder in place of the rules', [sample, '--settings', '.'], 'Đây là một thư mục'],
    [
      'an output in a folder that is not there',
      [sample, '--out', 'kq/x.xlsx'],
      'Không có thư mục để ghi tệp kết quả.\nThư mục: ',
    ],
    ['a JSON file in a folder that is not there', [sample, '--json', 'kq/x.json'], 'Không có thư mục'],
    [
      'an unknown key in the settings',
      [sample, '--settings', 'unknown.json'],
      'Mục: thresholds\nDòng trong tệp: 2\nKý tự thứ: 17\n',
    ],
    [
      'a value that does not fit',
      [sample, '--settings', 'bad.json'],
      'Mục: ties\nDòng trong tệp: 1\nKý tự thứ: 10\nGiá trị: "olympic"',
    ],
    [
      'settings that are no JSON',
      [sample, '--settings', 'broken.json'],
      'broken.json\nDòng trong tệp: 2\nKý tự thứ: 1\n',
    ],
    [
      'settings as large as a film',
      [sample, '--settings', 'large.json'],
      'Tệp quá lớn, không thể là tệp quy tắc',
    ],
  ])('%s', async (_, args, says) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'unknown.json'), '{\n  "thresholds": 1}');
    writeFileSync(join(folder, 'bad.json'), '{"ties": "olympic"}');
    writeFileSync(join(folder, 'broken.json'), '{"ties": "dense",\n}');
    writeFileSync(join(folder, 'large.json'), `${' '.repeat(1_000_000)}{}`);
    const before = readdirSync(folder);
    const { status, stdout, stderr } = await runRank(args, folder);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(readdirSync(folder)).toEqual(before);
  });

  it('an output that is the input, under whatever name', async () => {
    const folder = emptyFolder();
    copyFileSync(sample, join(folder, 'diem.xlsx'));
    const before = readFileSync(join(folder, 'diem.xlsx'));
    const { status, stderr } = await runRank(
      ['diem.xlsx', '--out', `../${folder.split('/').at(-1)}/diem.xlsx`],
      folder,
    );
    expect(status).toBe(2);
    expect(stderr).toContain('tệp gốc');
    expect(readFileSync(join(folder, 'diem.xlsx'))).toEqual(before);
  });
});

describe('bad input ends with 1, says what and where, and writes nothing', () => {
  it.each([
    ['a file that is not there', undefined, 'Không tìm thấy tệp'],
    ['another text', Buffer.from('Kính gửi các sở'), 'không phải là bảng tính đọc được.\nChọn'],
    ['a damaged file', readFileSync(sample).subarray(0, 50_000), 'bị hỏng'],
    [
      'a workbook without score sheets',
      workbookOf([['Xin chào']]),
      'Không có trang tính nào là phiếu chấm điểm',
    ],
    [
      'errors in every block',
      workbookOf([
        ['Đơn vị: Sở Nội vụ'],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
        ['1', 'Kế hoạch', 1, 3],
      ]),
      'Phiếu 1!D3',
    ],
  ])('%s', async (_, bytes, says) => {
    const folder = emptyFolder();
    if (bytes !== undefined) writeFileSync(join(folder, 'in.xlsx'), bytes);
    const { status, stdout, stderr } = await runRank(
      ['in.xlsx', '--out', 'out.xlsx', '--json', 'out.json'],
      folder,
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(says);
    expect(existsSync(join(folder, 'out.xlsx')) || existsSync(join(folder, 'out.json'))).toBe(false);
  });
});

it('a process that went wrong ends with the same codes, and says why to the standard error', () => {
  const folder = emptyFolder();
  expect(runRankProcess(['a.xlsx', '--fast'], folder)).toEqual({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('--fast') as unknown,
  });
  expect(runRankProcess(['a.xlsx'], folder)).toEqual({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('Không tìm thấy tệp') as unknown,
  });
});

function workbookOf(rows: (string | number)[][]): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Phiếu 1');
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}
