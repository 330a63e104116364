import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { gatherCommand } from '../../src/cli/command/gatherCommand';
import { issueCommand } from '../../src/cli/command/issueCommand';
import { rankCommand } from '../../src/cli/command/rankCommand';
import { readIssueMark } from '../../src/core/issue/issueMark';
import type { CellContent, WorkbookSnapshot } from '../../src/core/workbook';
import { ISSUE_MARK_NAME } from '../../src/core/workbook';
import { readHiddenName, readWorkbookFile } from '../../src/xlsx/readFile';
import { writePlanIntoCopy } from '../../src/xlsx/writeFile';
import { FULL, sent } from '../core/gather/sentFiles';
import { criteriaSheet, unitList } from '../core/issue/criteriaBook';
import { plainPlannedSheet, sheet, workbook } from '../core/sheets';
import { askOpenpyxl } from '../xlsx/openpyxl';
import { faultsAdded } from '../xlsx/validator';
import { writtenBook } from './books';
import { emptyFolder } from './runRank';
import { runWith } from './runWith';

const gather = runWith(gatherCommand);
const issue = runWith(issueCommand);
const rank = runWith(rankCommand);

interface GatherJson {
  readonly files: readonly {
    readonly file: string;
    readonly unit: string;
    readonly state: string;
    readonly left: readonly { readonly why: string; readonly text: string }[];
  }[];
  readonly missing: readonly unknown[];
  readonly sheets: readonly string[];
}

const jsonOf = (folder: string): GatherJson =>
  JSON.parse(readFileSync(join(folder, 'g.json'), 'utf8')) as GatherJson;
const statesOf = (folder: string) => jsonOf(folder).files.map(({ file, unit, state }) => [file, unit, state]);

/** A folder with a book of a criteria set and units. */
function folderWithBook(units: readonly string[] = ['Xã A', 'Xã B', 'Xã C', 'Xã D']): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'book.xlsx'), writtenBook(workbook(criteriaSheet(), unitList(units))));
  return folder;
}

/** The workbook of a filled form. */
function filled(
  unit: string,
  cells: Readonly<Record<string, readonly CellContent[]>> = FULL,
): WorkbookSnapshot {
  const { content } = sent(unit, { cells });
  if (content instanceof Error) throw content;
  return { sheets: content };
}

const ARGS = ['--out', 'g.xlsx', '--json', 'g.json'];

describe('npm run gather', () => {
  it.each([
    ['a file', (file: string) => [file]],
    ['a file of a folder', () => ['sent']],
  ])('never writes over %s that a unit sent', async (_, sentFrom) => {
    const folder = folderWithBook();
    mkdirSync(join(folder, 'sent'));
    const file = join('sent', 'a.xlsx');
    writeFileSync(join(folder, file), writtenBook(filled('Xã A')));
    const before = readFileSync(join(folder, file));
    const { status, stderr } = await gather(['book.xlsx', ...sentFrom(file), '--out', file], folder);
    expect([status, stderr]).toEqual([2, expect.stringContaining('không bao giờ bị ghi đè')]);
    expect(readFileSync(join(folder, file))).toEqual(before);
  });

  it('reads files, folders and zips of every kind that offices send, and says what became of each', async () => {
    const folder = folderWithBook();
    mkdirSync(join(folder, 'sent', 'b'), { recursive: true });
    writeFileSync(join(folder, 'a.xls'), writtenBook(filled('Xã A'), { kind: 'biff8' }));
    writeFileSync(join(folder, 'sent', 'b', 'B.ods'), writtenBook(filled('Xã B'), { kind: 'ods' }));
    writeFileSync(join(folder, 'sent', '~$B.ods'), 'lock');
    const zip = zipSync({
      'Xã C/phiếu.xlsx': writtenBook(filled('Xã C')),
      'Xã C/công văn.pdf': Buffer.from('%PDF-1.7'),
    });
    writeFileSync(join(folder, 'c.zip'), zip);
    const { status, stderr, stdout } = await gather(
      ['book.xlsx', 'a.xls', 'sent/', 'c.zip', ...ARGS],
      folder,
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(statesOf(folder)).toEqual([
      ['a.xls', 'Xã A', 'taken'],
      ['sent/b/B.ods', 'Xã B', 'taken'],
      ['c.zip/Xã C/phiếu.xlsx', 'Xã C', 'taken'],
      ['c.zip/Xã C/công văn.pdf', '', 'unreadable'],
    ]);
    expect(jsonOf(folder)).toMatchObject({
      schema: 1,
      missing: [{ unit: 'Xã D', block: 'Xã, phường' }],
      sheets: ['Xã A', 'Xã B', 'Xã C', 'Thu phiếu'],
    });
    expect(stdout).toContain('Đã nhận: 3; Không đọc được: 1\nChưa gửi (1): Xã D');
    const before = readFileSync(join(folder, 'book.xlsx'));
    expect(await faultsAdded(before, readFileSync(join(folder, 'g.xlsx')))).toEqual([]);
  });

  it('ends with 1 where nothing was taken, and writes only what became of the files', async () => {
    const folder = folderWithBook();
    writeFileSync(join(folder, 'a.xlsx'), writtenBook(filled('Xã A', {})));
    writeFileSync(join(folder, 'b.xlsx'), Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3]));
    const { status } = await gather(['book.xlsx', 'a.xlsx', 'b.xlsx', ...ARGS], folder);
    expect(status).toBe(1);
    expect(readdirSync(folder).sort()).toEqual(['a.xlsx', 'b.xlsx', 'book.xlsx', 'g.json']);
    expect(statesOf(folder).map(([, , state]) => state)).toEqual(['no-scores', 'unreadable']);
  });

  it('changes nothing where the same files come again, and marks what a newer one changes', async () => {
    const folder = folderWithBook();
    writeFileSync(join(folder, 'a.xlsx'), writtenBook(filled('Xã A'), { saved: '2025-11-01T08:00:00Z' }));
    await gather(['book.xlsx', 'a.xlsx', ...ARGS], folder);
    expect((await gather(['g.xlsx', 'a.xlsx', '--out', 'h.xlsx'], folder)).status).toBe(0);
    expect(readFileSync(join(folder, 'h.xlsx'))).toEqual(readFileSync(join(folder, 'g.xlsx')));
    const newer = filled('Xã A', { ...FULL, '1.1': [0.5] });
    writeFileSync(join(folder, 'b.xlsx'), writtenBook(newer, { saved: '2025-11-02T08:00:00Z' }));
    const { stdout } = await gather(['g.xlsx', 'b.xlsx', '--out', 'h.xlsx', '--json', 'g.json'], folder);
    expect(stdout).toContain('Đã nhận, thay bản trước · Xã A · b.xlsx · 4 ô điểm\n    1.1 2 → 0,5\n');
    const script = `
import json, sys, openpyxl
sheet = openpyxl.load_workbook(sys.argv[1])["Xã A"]
values = openpyxl.load_workbook(sys.argv[1], data_only=True)["Xã A"]
print(json.dumps([[sheet[c].fill.fgColor.rgb, values[c].value] for c in ["D7", "D9", "D6", "D15"]]))`;
    expect(askOpenpyxl(script, [readFileSync(join(folder, 'h.xlsx'))])).toEqual([
      ['FFFFE699', 0.5],
      ['00000000', 3],
      ['FFE8F1FA', 3.5],
      ['FFE8F1FA', 7.5],
    ]);
  });

  it('asks whoever opens the gathered workbook to calculate the formulas of the office anew', async () => {
    const folder = folderWithBook();
    writeFileSync(join(folder, 'a.xlsx'), writtenBook(filled('Xã A')));
    await gather(['book.xlsx', 'a.xlsx', ...ARGS], folder);
    writeFileSync(join(folder, 'b.xlsx'), writtenBook(filled('Xã B')));
    await gather(['g.xlsx', 'b.xlsx', '--out', 'h.xlsx'], folder);
    const parts = unzipSync(readFileSync(join(folder, 'h.xlsx')));
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toMatch(
      /<calcPr[^>]* fullCalcOnLoad="1"/u,
    );
  });

  it('leaves no value of the office’s own formulas that follow what a newer file changed', async () => {
    const folder = folderWithBook();
    writeFileSync(join(folder, 'a.xlsx'), writtenBook(filled('Xã A'), { saved: '2025-11-01T08:00:00Z' }));
    await gather(['book.xlsx', 'a.xlsx', ...ARGS], folder);
    const watch = plainPlannedSheet('Theo dõi', [
      [
        { formula: "='Xã A'!D7*10", value: 20 },
        { formula: "='Xã A'!D9*10", value: 30 },
      ],
    ]);
    const plan = { sheets: [{ ...watch, mark: null }], replaces: [], activate: 'Theo dõi' };
    writeFileSync(
      join(folder, 'w.xlsx'),
      await writePlanIntoCopy(readFileSync(join(folder, 'g.xlsx')), plan),
    );
    const newer = filled('Xã A', { ...FULL, '1.1': [0.5] });
    writeFileSync(join(folder, 'b.xlsx'), writtenBook(newer, { saved: '2025-11-02T08:00:00Z' }));
    await gather(['w.xlsx', 'b.xlsx', '--out', 'h.xlsx'], folder);
    const { sheets } = readWorkbookFile(readFileSync(join(folder, 'h.xlsx')));
    expect(sheets.find(({ name }) => name === 'Theo dõi')?.values).toEqual([
      [{ error: '#GETTING_DATA' }, 30],
    ]);
  });

  it('lets nothing in but values: no formula, link, name or macro, and no text becomes one', async () => {
    const folder = folderWithBook();
    const hostile = { ...FULL, '1.1': [2, "=cmd|' /C calc'!A0", '@SUM(1)+HYPERLINK("http://x")'] };
    writeFileSync(join(folder, 'a.xlsx'), writtenBook(filled('Xã A', hostile), { names: { Evil: 'x' } }));
    await gather(['book.xlsx', 'a.xlsx', ...ARGS], folder);
    const script = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book["Xã A"]
print(json.dumps({
  "types": [[sheet[c].data_type, sheet[c].value] for c in ["G7", "H7"]],
  "names": [name.name for name in book.defined_names.definedName],
  "links": sum(1 for row in sheet.iter_rows() for cell in row if cell.hyperlink),
  "formulas": sorted({cell.value.split("(")[0] for row in sheet.iter_rows() for cell in row if cell.data_type == "f"}) }))`;
    expect(askOpenpyxl(script, [readFileSync(join(folder, 'g.xlsx'))])).toEqual({
      types: [
        ['s', "=cmd|' /C calc'!A0"],
        ['s', '@SUM(1)+HYPERLINK("http://x")'],
      ],
      names: [],
      links: 0,
      formulas: ['=IF'],
    });
  });

  it('puts survey points of another file into the survey column', async () => {
    const folder = folderWithBook(['Xã A']);
    writeFileSync(join(folder, 'a.xlsx'), writtenBook(filled('Xã A')));
    const points = sheet('XHH', [
      ['KẾT QUẢ ĐIỀU TRA XÃ HỘI HỌC NĂM 2025'],
      ['STT', 'Nội dung', 'Điểm tối đa', 'Xã A', 'Xã B'],
      ['2.2', 'Mức độ hài lòng', 3, 2.5, 2],
      ['2.3', 'Tiếp cận dịch vụ', 1, 0.5, 1],
    ]);
    writeFileSync(join(folder, 'xhh.xlsx'), writtenBook(workbook(points)));
    await gather(['book.xlsx', 'a.xlsx', '--out', 'g.xlsx'], folder);
    const { status } = await gather(
      ['g.xlsx', '--survey', 'xhh.xlsx', '--out', 'h.xlsx', '--json', 'g.json'],
      folder,
    );
    expect(status).toBe(0);
    expect(statesOf(folder)).toEqual([
      ['xhh.xlsx', 'Xã A', 'taken'],
      ['xhh.xlsx', 'Xã B', 'not-listed'],
    ]);
    const gathered = readWorkbookFile(readFileSync(join(folder, 'h.xlsx'))).sheets.find(
      ({ name }) => name === 'Xã A',
    );
    expect(
      gathered?.values.filter(([code]) => code === '2.2' || code === '2.3').map((row) => row[5]),
    ).toEqual([2.5, 0.5]);
  });

  it.each([
    ['no files', ['book.xlsx', '--out', 'g.xlsx'], 2, 'thiếu tệp, thư mục'],
    ['no --out', ['book.xlsx', 'a.xlsx'], 2, 'thiếu tùy chọn --out'],
    ['a file that is not there', ['book.xlsx', 'a.xlsx', '--out', 'g.xlsx'], 1, 'Không tìm thấy tệp'],
    ['the workbook as its own output', ['book.xlsx', 'a.xlsx', '--out', 'book.xlsx'], 2, 'trùng với tệp'],
  ])('tells %s', async (_, args, code, said) => {
    const { status, stderr } = await gather(args, folderWithBook());
    expect([status, stderr]).toEqual([code, expect.stringContaining(said)]);
  });
});

describe('issued, filled by another program, gathered and ranked', () => {
  it('168 communes come back in every digit, whatever their files are called', async () => {
    const units = Array.from(
      { length: 168 },
      (_, index) => `Xã Tân ${index % 2 === 0 ? 'Thành' : 'Thạnh'} ${index + 1}`,
    );
    const folder = folderWithBook(units);
    expect((await issue(['book.xlsx', '--out', 'forms'], folder)).status).toBe(0);
    const files = readdirSync(join(folder, 'forms')).map((name) => join(folder, 'forms', name));
    mkdirSync(join(folder, 'sent'));
    const script = `
import json, sys, openpyxl
truth = {}
for i, path in enumerate(sys.argv[2:]):
    book = openpyxl.load_workbook(path)
    sheet = book.active
    scores = [(i * 7 + k * 13) % 201 / 100 for k in range(4)]
    for row, score in zip([9, 11, 13, 15], scores):
        sheet.cell(row, 4).value = score
    truth[sheet["A2"].value[8:]] = scores
    book.save(sys.argv[1] + "/" + str(i) + ".xlsx")
print(json.dumps(truth))`;
    const truth = askOpenpyxl(script, [], join(folder, 'sent'), ...files) as Readonly<
      Record<string, readonly number[]>
    >;
    expect(Object.keys(truth)).toHaveLength(168);
    expect((await gather(['book.xlsx', 'sent', ...ARGS], folder)).status).toBe(0);
    expect(jsonOf(folder).files.flatMap(({ left }) => left)).toEqual([]);
    expect((await rank(['g.xlsx', '--json', 'r.json'], folder)).status).toBe(0);
    const { blocks } = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')) as {
      readonly blocks: readonly {
        readonly units: readonly { readonly name: string; readonly points: number }[];
      }[];
    };
    const points = Object.fromEntries(
      blocks.flatMap((block) => block.units.map(({ name, points: own }) => [name, own])),
    );
    const expected = Object.fromEntries(
      Object.entries(truth).map(([unit, scores]) => [
        unit,
        Math.round(scores.reduce((sum, score) => sum + score, 0) * 100) / 100,
      ]),
    );
    expect(points).toEqual(expected);
  });

  it('a form that another program saved still tells whose it is', async () => {
    const folder = folderWithBook();
    await issue(['book.xlsx', '--out', 'forms'], folder);
    const bytes = readFileSync(join(folder, 'forms', 'Phiếu Xã B.xlsx'));
    const script = `
import json, sys, openpyxl, base64, io
book = openpyxl.load_workbook(sys.argv[1])
out = io.BytesIO(); book.save(out)
print(json.dumps(base64.b64encode(out.getvalue()).decode()))`;
    const saved = Buffer.from(String(askOpenpyxl(script, [bytes])), 'base64');
    expect(readIssueMark(readHiddenName(saved, ISSUE_MARK_NAME))).toMatchObject({ unit: 'Xã B', issue: 1 });
  });
});
