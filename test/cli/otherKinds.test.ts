import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { rankCommand } from '../../src/cli/command/rankCommand';
import { defaultSettings } from '../../src/core/settings/settings';
import { computeRanking } from '../../src/core/run/run';
import { resultJson } from '../../src/core/run/resultJson';
import { core } from '../../src/locales/vi/core';
import { openBook } from '../../src/sentFiles/openBook';
import { readSentFile } from '../../src/sentFiles/readSentFile';
import { asWorkbook } from '../../src/xlsx/asWorkbook';
import { pack, readZip, unpack, writeZip } from '../../src/xlsx/package/zip';
import { readWorkbookFile } from '../../src/xlsx/readFile';
import { NOW, unitSheet, workbook } from '../core/sheets';
import { hostileNames } from '../hostile/hostileNames';
import { faultsAdded } from '../xlsx/validator';
import { writtenBook } from './books';
import { emptyFolder, sample } from './runRank';
import { runWith } from './runWith';

const rank = runWith(rankCommand);
const SAVED = '2026-01-05T08:00:00Z';
const book = workbook(
  unitSheet('Sở A', [2, 3, 5]),
  unitSheet('Sở B', [0, 2.5, 4]),
  unitSheet('Sở C', [1.25, 'KAD', 4]),
);

/** All that a ranking of these sheets tells, in figures. */
function toldOf(snapshot: ReturnType<typeof readWorkbookFile>): unknown {
  return resultJson(computeRanking(snapshot, defaultSettings, core, NOW), core);
}

describe('a workbook of another kind', () => {
  it.each([
    ['xls', 'biff8'],
    ['ods', 'ods'],
  ] as const)(
    '.%s is ranked as the .xlsx with the same cells, and its copy is an .xlsx',
    async (ending, kind) => {
      const folder = emptyFolder();
      writeFileSync(join(folder, `điểm.${ending}`), writtenBook(book, { kind }));
      writeFileSync(join(folder, 'same.xlsx'), writtenBook(book));
      const other = await rank([`điểm.${ending}`, '--json', 'other.json', '--out', 'out.xlsx'], folder);
      expect([other.status, other.stderr]).toEqual([0, '']);
      expect(other.stdout).toContain(`Tệp .${ending} được đọc theo giá trị. Bản ghi ra là .xlsx`);
      await rank(['same.xlsx', '--json', 'same.json'], folder);
      expect(readFileSync(join(folder, 'other.json'), 'utf8')).toBe(
        readFileSync(join(folder, 'same.json'), 'utf8'),
      );
      const out = readFileSync(join(folder, 'out.xlsx'));
      const { sheets } = readWorkbookFile(out);
      expect(sheets.slice(0, 3).map(({ values }) => values)).toEqual(book.sheets.map(({ values }) => values));
      expect(await faultsAdded(writtenBook(book), out)).toEqual([]);
    },
  );

  it.each([
    ['xls', 'biff8'],
    ['ods', 'ods'],
  ] as const)('.%s may have sheets called __proto__, constructor and the like', async (ending, kind) => {
    const { snapshot, renamed } = await openBook(writtenBook(hostileNames, { kind }), `a.${ending}`, SAVED);
    expect(renamed).toEqual([]);
    expect(snapshot.sheets.map(({ name, values }) => [name, values])).toEqual(
      hostileNames.sheets.map(({ name, values }) => [name, values]),
    );
    expect(toldOf(snapshot)).toEqual(toldOf(hostileNames));
  });

  it('.csv is ranked, its sheet called as the file is', async () => {
    const folder = emptyFolder();
    writeFileSync(
      join(folder, 'Chấm điểm.csv'),
      ['STT;Đơn vị;Điểm tối đa;Điểm đạt', '1;Sở A;100;95,5', '2;Sở B;100;90,25', '3;Sở C;100;97'].join(
        '\r\n',
      ),
    );
    const { status, stdout, stderr } = await rank(['Chấm điểm.csv', '--out', 'out.xlsx'], folder);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/1 +Sở C +97,00\/100,00 +97,00%/u);
    expect(readWorkbookFile(readFileSync(join(folder, 'out.xlsx'))).sheets[0]?.name).toBe('Chấm điểm');
    const refused = await rank(['Chấm điểm.csv', '--out', 'out.csv'], folder);
    expect(refused.status).toBe(2);
    expect(readdirSync(folder).sort()).toEqual(['Chấm điểm.csv', 'out.xlsx']);
  });

  it('made of a .csv has a title that runs over the cells beside it, and wraps long texts of its table', async () => {
    const title = 'KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CỦA CÁC SỞ, BAN, NGÀNH NĂM 2025';
    const name = 'Ban hành kế hoạch cải cách hành chính năm và tổ chức thực hiện đúng thời hạn';
    const csv = new TextEncoder().encode(`${title};;\nSTT;Tiêu chí;Điểm\n1;${name};2`);
    const { file } = await openBook(csv, 'a.csv', SAVED);
    const part = (path: string) => {
      const found = readZip(file).find((one) => one.name === path);
      return found === undefined ? '' : new TextDecoder().decode(unpack(found));
    };
    const wraps = [...part('xl/styles.xml').matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gu)].map(([xf]) =>
      xf.includes('wrapText="1"'),
    );
    const styleOf = (cell: string) =>
      Number(
        new RegExp(`<c r="${cell}"[^>]*? s="(\\d+)"`, 'u').exec(part('xl/worksheets/sheet1.xml'))?.[1] ?? 0,
      );
    // Formats of styles come first, then those of cells.
    const cells = wraps.slice(
      wraps.length - (Number(/<cellXfs count="(\d+)"/u.exec(part('xl/styles.xml'))?.[1]) || 0),
    );
    expect([cells[styleOf('A1')], cells[styleOf('B3')]]).toEqual([false, true]);
  });

  it('that is a web page called .xls is ranked, and said to be one', async () => {
    const folder = emptyFolder();
    const cells = ['1', 'Sở A', '100', '87,5'].map((cell) => `<td>${cell}</td>`).join('');
    writeFileSync(
      join(folder, 'xuất.xls'),
      `<html><table><tr><th>STT<th>Đơn vị<th>Điểm tối đa<th>Điểm đạt<tr>${cells}<tr>${cells.replace('Sở A', 'Sở B').replace('87,5', '90')}</table>`,
    );
    const { status, stdout, stderr } = await rank(['xuất.xls'], folder);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Tệp HTML được đọc theo giá trị.');
    expect(stdout).toMatch(/2 +Sở A +87,50\/100,00 +87,50%/u);
  });

  it('tells what Excel would not take as the name of a sheet', async () => {
    const named = workbook({ ...unitSheet('Sở A', [2, 3, 5]), name: 'Sở KH&CN <"1">' });
    const bytes = writtenBook(named, { kind: 'ods' });
    const { renamed, snapshot } = await openBook(bytes, 'a.ods', SAVED);
    expect(renamed).toEqual([]);
    expect(snapshot.sheets[0]?.name).toBe('Sở KH&CN <"1">');
    const csv = new TextEncoder().encode('a;b\n1;2');
    const long = await openBook(csv, '/tmp/Chấm điểm các sở [bản cuối] gửi Sở Nội vụ.csv', SAVED);
    expect(long.renamed).toEqual([
      ['Chấm điểm các sở [bản cuối] gửi Sở Nội vụ', 'Chấm điểm các sở bản cuối gửi S'],
    ]);
  });

  it('.ods has names of sheets as they are, whatever XML makes of them, for the workbook and for files sent in', async () => {
    const names = ['Sở KH&CN', 'Sở KH&amp;CN', 'a &lt; b', '"x" y', '<b>', '&#38;', 'Sở ’A’'];
    const typed = writtenBook(workbook(...names.map((name) => ({ ...unitSheet('Sở A', [2, 3, 5]), name }))), {
      kind: 'ods',
    });
    // Other programs write letters by their numbers.
    const numbered = writeZip(
      readZip(typed).map((part) =>
        part.name === 'content.xml'
          ? pack(
              part.name,
              new TextEncoder().encode(
                new TextDecoder()
                  .decode(unpack(part))
                  .replaceAll('’', '&#8217;')
                  .replace('KH&amp;CN', 'KH&#x26;CN'),
              ),
            )
          : part,
      ),
    );
    for (const bytes of [typed, numbered]) {
      const { snapshot } = await openBook(bytes, 'a.ods', SAVED);
      const sent = await readSentFile(bytes, 'a.ods');
      expect(snapshot.sheets.map(({ name }) => name)).toEqual(names);
      expect(sent.snapshot.sheets.map(({ name }) => name)).toEqual(names);
    }
  });

  it('keeps number formats, merged areas, what is hidden, and days counted from 1904', async () => {
    const cells = utils.aoa_to_sheet([
      ['Điểm', 'Ngày', 'Tỷ lệ'],
      [1.5, { t: 'n', v: 44_197, z: 'dd/mm/yyyy' }, { t: 'n', v: 0.855, z: '0.0%' }],
      [null, 2, 3],
    ]);
    cells['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }];
    cells['!cols'] = [{}, { hidden: true }];
    const file = utils.book_new();
    utils.book_append_sheet(file, cells, 'Điểm');
    utils.book_append_sheet(file, utils.aoa_to_sheet([['x']]), 'Ẩn');
    file.Workbook = { WBProps: { date1904: true }, Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    const bytes = new Uint8Array(write(file, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
    const { snapshot } = await openBook(bytes, 'a.xls', SAVED);
    expect(snapshot.sheets).toMatchObject([
      {
        name: 'Điểm',
        visibility: 'visible',
        numberFormats: [
          ['General', 'General', 'General'],
          ['General', 'dd/mm/yyyy', '0.0%'],
          ['General', 'General', 'General'],
        ],
        merged: [{ row: 1, column: 0, rows: 2, columns: 1 }],
        hiddenColumns: [1],
        date1904: true,
      },
      { name: 'Ẩn', visibility: 'hidden' },
    ]);
    // SheetJS writes no hidden rows.
    const [first] = snapshot.sheets;
    const withHidden = { sheets: first === undefined ? [] : [{ ...first, hiddenRows: [2] }] };
    expect(readWorkbookFile(asWorkbook(withHidden, SAVED).file).sheets[0]?.hiddenRows).toEqual([2]);
  });

  it('that has no score sheet is told so', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'a.csv'), 'Họ tên;Ngày\nNguyễn Văn A;9');
    const { status, stderr } = await rank(['a.csv'], folder);
    expect(status).toBe(1);
    expect(stderr).toContain('Không có trang tính nào là phiếu chấm điểm');
  });

  it('the sample as .ods tells what the sample tells', async () => {
    const original = readWorkbookFile(readFileSync(sample));
    const { snapshot, madeOf } = await openBook(writtenBook(original, { kind: 'ods' }), 'mau.ods', SAVED);
    expect(madeOf).toBe('.ods');
    expect(toldOf(snapshot)).toEqual(toldOf(readWorkbookFile(writtenBook(original))));
  });
});
