import { describe, expect, it } from 'vitest';
import { RankingStopped } from '../../../src/core/run/rankingStopped';
import { computeRanking } from '../../../src/core/run/run';
import { parseSettings } from '../../../src/core/settings/settings';
import { isPlannedFormula, plannedContent } from '../../../src/core/workbook';
import type {
  CellContent,
  PlannedContent,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../../src/core/workbook';
import type { LocalTime } from '../../../src/core/localTime';
import type { CoreTexts } from '../../../src/core/report/words/texts';
import { core as english } from '../../../src/locales/en/core';
import { core as vietnamese } from '../../../src/locales/vi/core';
import { applied } from '../appliedPlan';
import { NOW, sheet, unitSheet, workbook } from '../sheets';

const LATER: LocalTime = { ...NOW, day: 16, hour: 9, minute: 5 };
const SERIAL = 45366 + 8.5 / 24;
const SERIAL_LATER = 45367 + (9 + 5 / 60) / 24;

function run(
  book: WorkbookSnapshot,
  {
    time = NOW,
    settings = {},
    texts = vietnamese,
  }: { time?: LocalTime; settings?: unknown; texts?: CoreTexts } = {},
) {
  const { plan } = computeRanking(book, parseSettings(settings), texts, time);
  const log = plan.sheets.find(({ name }) => name.startsWith(texts.log.sheetName) && !name.includes('('));
  return { book: applied(book, plan), plan, log };
}

/** The lines of the log of a workbook that was written: from its first time on. */
function lines({ sheets }: WorkbookSnapshot, name = 'Nhật ký'): readonly (readonly CellContent[])[] {
  const log = sheets.find((one) => one.name === name);
  return log?.values.filter(([time]) => typeof time === 'number') ?? [];
}

/** Kind, unit, what, from, to, sheet and cell of each line. */
const told = (book: WorkbookSnapshot, name?: string) =>
  lines(book, name).map(([, kind, , unit, what, from, to, page, cell]) => [
    kind,
    unit,
    what,
    from,
    to,
    page,
    cell,
  ]);

const replaced = (book: WorkbookSnapshot, ...changed: readonly SheetSnapshot[]): WorkbookSnapshot => ({
  ...book,
  sheets: book.sheets.map((one) => changed.find(({ name }) => name === one.name) ?? one),
});

const three = workbook(
  unitSheet('Sở A', [2, 3, 5]),
  unitSheet('Sở B', [2, 3, 4]),
  unitSheet('Sở C', [2, 3, 3]),
);

describe('the log', () => {
  it('begins with one line that says when, of how many units, what was found and by which rules', () => {
    const { book, log } = run(three);
    expect(lines(book)).toEqual([
      [
        expect.closeTo(SERIAL, 5),
        'Lần tính',
        null,
        null,
        '1 khối, 3 đơn vị. 0 lỗi, 0 cảnh báo, 0 lưu ý. Lần tính đầu tiên được ghi lại.',
        null,
        null,
        null,
        null,
        vietnamese.rules(parseSettings({})),
        null,
      ],
    ]);
    const header = log?.table?.row ?? 0;
    const time = log?.styles.find(({ area, look }) => area.row > header && look.numberFormat !== undefined);
    expect(time).toMatchObject({ area: { column: 0 }, look: { numberFormat: 'dd/mm/yyyy hh:mm' } });
  });

  it('stands behind the findings, is led to by the summary, and its hidden figures come last', () => {
    const { plan, log } = run(three);
    const names = plan.sheets.map(({ name }) => name);
    expect(names.slice(-3)).toEqual(['Kiểm tra dữ liệu', 'Nhật ký', 'Nhật ký (số liệu)']);
    expect(plan.sheets.map(({ visibility }) => visibility).slice(-2)).toEqual(['visible', 'hidden']);
    expect(plan.sheets[0]?.values.flat().map(plannedContent)).toContain(log?.name);
  });

  it('tells of a changed score where it stands, and which ranks and indexes followed', () => {
    const first = run(three).book;
    const { book } = run(replaced(first, unitSheet('Sở C', [2, 3, 4.5])), { time: LATER });
    expect(told(book)).toEqual([
      [
        'Lần tính',
        null,
        '1 khối, 3 đơn vị. 0 lỗi, 0 cảnh báo, 0 lưu ý. So với lần tính 15/03/2024 08:30: thay đổi 1 điểm, 1 chỉ số, 2 thứ hạng. ' +
          'Thay 12 trang kết quả của lần tính trước: Tổng hợp; Xếp hạng Sở, ban, ngành; Lĩnh vực Sở, ban, ngành; Ma trận Sở, ban, ngành; Biểu đồ Sở, ban, ngành; Tiêu chí 0 điểm; Thẩm định; Vết thẩm định; Thống kê; Nhận định; Kiểm tra dữ liệu; Nhật ký.',
        null,
        null,
        null,
        null,
      ],
      ['Điểm', 'Sở C', '2.1 Rà soát văn bản (Cải cách thể chế)', 3, 4.5, 'Sở C', 'E11'],
      ['Thứ hạng', 'Sở B', 'Chỉ số vẫn 90,00%', 2, 3, 'Sở B', 'A2'],
      ['Thứ hạng', 'Sở C', 'Chỉ số 80,00% → 95,00%', 3, 2, 'Sở C', 'A2'],
      ['Lần tính', null, expect.stringContaining('đầu tiên'), null, null, null, null],
    ]);
    expect(lines(book).map(([time]) => time)).toEqual([
      ...Array.from({ length: 4 }, () => expect.closeTo(SERIAL_LATER, 5) as number),
      expect.closeTo(SERIAL, 5),
    ]);
  });

  it('links a changed score to its cell, and no cell of a sheet that is gone', () => {
    const first = run(three).book;
    const second = run(replaced(first, unitSheet('Sở C', [2, 3, 4.5])), { time: LATER });
    const links = (log: typeof second.log) =>
      log?.values
        .flat()
        .filter(isPlannedFormula)
        .map(({ formula }) => formula) ?? [];
    expect(links(second.log)).toContain(`=HYPERLINK("#'Sở C'!E11","E11")`);
    const renamed = {
      ...second.book,
      sheets: second.book.sheets.map((one) => (one.name === 'Sở C' ? { ...one, name: 'Phiếu C' } : one)),
    };
    const third = run(renamed);
    expect(links(third.log).filter((link) => link.includes('Sở C'))).toEqual([]);
    expect(told(third.book)).toContainEqual(expect.arrayContaining(['Sở C', 'E11']) as unknown);
  });

  it('says that nothing changed, and carries over every earlier line as it was', () => {
    const first = run(three).book;
    const second = run(replaced(first, unitSheet('Sở C', [2, 3, 4.5])), { time: LATER }).book;
    const third = run(second, { time: { ...LATER, hour: 10 } }).book;
    const [newest, ...earlier] = lines(third);
    expect(newest?.[4]).toContain('So với lần tính 16/03/2024 09:05: không có thay đổi.');
    expect(earlier).toEqual(lines(second));
  });

  it('keeps comments beside its lines, which do not make it the officer’s own', () => {
    const first = run(three).book;
    const commented = {
      ...first,
      sheets: first.sheets.map((one) =>
        one.name !== 'Nhật ký'
          ? one
          : {
              ...one,
              values: one.values.map((row) =>
                typeof row[0] === 'number' ? [...row.slice(0, -1), 'Đã báo cáo Hội đồng'] : row,
              ),
            },
      ),
    };
    const { book, plan } = run(commented, { time: LATER });
    expect(lines(book).map((line) => line[10])).toEqual([null, 'Đã báo cáo Hội đồng']);
    expect(plan.replaces).toContain('Nhật ký');
  });

  it('leaves a log that was edited and goes on in a new one with its lines', () => {
    const first = run(three).book;
    const edited = {
      ...first,
      sheets: first.sheets.map((one) =>
        one.name === 'Nhật ký' ? { ...one, values: [['NHẬT KÝ CỦA TÔI'], ...one.values.slice(1)] } : one,
      ),
    };
    const { book, plan } = run(edited, { time: LATER });
    expect(plan.replaces).not.toContain('Nhật ký');
    expect(lines(book, 'Nhật ký')).toHaveLength(1);
    expect(lines(book, 'Nhật ký (2)')).toHaveLength(2);
    const third = run(book, { time: { ...LATER, hour: 10 } }).book;
    expect(lines(third, 'Nhật ký (2)')).toHaveLength(3);
  });

  it('says that there is nothing to compare with where the hidden figures were edited or deleted', () => {
    const first = run(three).book;
    const without = { ...first, sheets: first.sheets.filter(({ name }) => name !== 'Nhật ký (số liệu)') };
    const damaged = {
      ...first,
      sheets: first.sheets.map((one) =>
        one.name === 'Nhật ký (số liệu)'
          ? { ...one, values: [...one.values.slice(0, -1), ['["Sở C"']] }
          : one,
      ),
    };
    for (const book of [without, damaged]) {
      expect(lines(run(book, { time: LATER }).book)[0]?.[4]).toContain(
        'Không so sánh được với lần tính trước',
      );
    }
  });

  it('names units and criteria that came or went, and a max that changed', () => {
    const first = run(three).book;
    const set =
      (max: number, third: string) =>
      (one: SheetSnapshot): SheetSnapshot => ({
        ...one,
        values: one.values.map((row) =>
          row[0] === '1.1'
            ? [...row.slice(0, 2), max, ...row.slice(3)]
            : row[0] === '2.1'
              ? [row[0], third, ...row.slice(2)]
              : row,
        ),
      });
    const changed = workbook(
      ...[unitSheet('Sở A', [2, 3, 5]), unitSheet('Sở B', [2, 3, 4]), unitSheet('Sở D', [2, 3, 3])].map(
        set(2.5, 'Kiểm tra văn bản'),
      ),
      ...first.sheets.filter(({ resultMark }) => resultMark !== null),
    );
    expect(told(run(changed, { time: LATER }).book).slice(1, 6)).toEqual([
      ['Tiêu chí', null, 'Đổi điểm tối đa: 1.1 Kế hoạch CCHC (Công tác chỉ đạo)', 2, 2.5, null, null],
      ['Tiêu chí', null, 'Tiêu chí thêm: 2.1 Kiểm tra văn bản (Cải cách thể chế)', '–', 5, null, null],
      ['Tiêu chí', null, 'Tiêu chí bỏ: 2.1 Rà soát văn bản (Cải cách thể chế)', 5, '–', null, null],
      ['Đơn vị', 'Sở D', 'Đơn vị chưa có ở lần tính trước (thứ hạng nay)', null, 3, 'Sở D', 'A2'],
      ['Đơn vị', 'Sở C', 'Đơn vị không còn trong khối (thứ hạng trước)', 3, null, null, null],
    ]);
  });

  it('knows a unit by its other name, a criterion by its new number and a score from a renamed sheet', () => {
    const first = run(three).book;
    const renamed = workbook(
      unitSheet('Sở A', [2, 3, 5], { name: 'Phiếu số 1' }),
      unitSheet('Sở B', [2, 3, 4]),
      unitSheet('Sở Xê', [2, 3, 3]),
      ...first.sheets.filter(({ resultMark }) => resultMark !== null),
    );
    const renumbered = replaced(
      renamed,
      ...renamed.sheets
        .filter(({ resultMark }) => resultMark === null)
        .map((one) => ({
          ...one,
          values: one.values.map((row) => (row[0] === '1.2' ? ['1.3', ...row.slice(1)] : row)),
        })),
    );
    const { book } = run(renumbered, { time: LATER, settings: { aliases: { 'Sở C': 'Sở Xê' } } });
    expect(told(book).map(([kind, , what]) => [kind, what])).toEqual([
      ['Lần tính', expect.stringContaining('thay đổi 1 quy tắc.')],
      ['Quy tắc', 'Thay đổi: tên khác của đơn vị, lĩnh vực'],
      ['Lần tính', expect.stringContaining('đầu tiên')],
    ]);
  });

  it('names the settings that changed, with the ranks that followed', () => {
    const close = workbook(
      sheet('Bảng', [
        ['BẢNG ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
        ['Khối: Sở, ban, ngành'],
        ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Điểm thẩm định'],
        [1, 'Sở A', 100, 90.04],
        [2, 'Sở B', 100, 90.01],
      ]),
    );
    const first = run(close).book;
    const { book } = run(first, { time: LATER, settings: { rankDecimals: 1 } });
    expect(told(book).slice(1, 3)).toEqual([
      ['Quy tắc', null, 'Thay đổi: số thập phân khi so sánh', null, null, null, null],
      ['Thứ hạng', 'Sở B', 'Chỉ số vẫn 90,01%', 2, 1, 'Bảng', 'B5'],
    ]);
  });

  it('tells blank from zero, and lists bonus points', () => {
    const bonus = (points: CellContent, score: CellContent) => {
      const one = unitSheet('Sở A', [2, 3, score]);
      return {
        ...one,
        values: [
          ...one.values.slice(0, 11),
          [null, 'Điểm thưởng', null, null, points],
          ...one.values.slice(11),
        ],
        numberFormats: [...one.numberFormats, one.numberFormats[0] ?? []],
      };
    };
    const settings = { scoreSource: 'verified' };
    const first = run(workbook(bonus(0, null), unitSheet('Sở B', [1, 1, 1])), { settings }).book;
    const { book } = run(replaced(first, bonus(1, 0)), { time: LATER, settings });
    expect(told(book).filter(([kind]) => kind === 'Điểm')).toEqual([
      ['Điểm', 'Sở A', '2.1 Rà soát văn bản (Cải cách thể chế)', 'chưa chấm', 0, 'Sở A', 'E11'],
      ['Điểm', 'Sở A', 'Điểm thưởng', 0, 1, 'Sở A', 'E12'],
    ]);
  });

  it('names a block that errors stopped this time', () => {
    const two = workbook(
      unitSheet('Sở A', [2, 3, 5]),
      unitSheet('Huyện B', [2, 3, 4], { block: 'Cấp huyện' }),
    );
    const first = run(two).book;
    const { book } = run(replaced(first, unitSheet('Huyện B', [2, 3, 9], { block: 'Cấp huyện' })), {
      time: LATER,
    });
    expect(lines(book)[0]?.[4]).toContain('1 khối, 1 đơn vị; không xếp hạng vì có lỗi: Cấp huyện. 1 lỗi');
    expect(lines(book)[1]?.slice(1, 5)).toEqual([
      'Khối',
      'Cấp huyện',
      null,
      'Khối không còn, hoặc không xếp hạng được lần này',
    ]);
  });

  it('lists fifty changes of a kind and counts the others', () => {
    const many = (score: number) =>
      workbook(...Array.from({ length: 60 }, (_, index) => unitSheet(`Sở ${index}`, [score, 3, 5])));
    const first = run(many(1)).book;
    const { book } = run(replaced(first, ...many(2).sheets), { time: LATER });
    const scores = told(book).filter(([kind]) => kind === 'Điểm');
    expect(scores).toHaveLength(51);
    expect(scores.at(-1)).toEqual(['Điểm', null, '… và 10 thay đổi khác', null, null, null, null]);
  });

  it('goes on in another language', () => {
    const first = run(three).book;
    const { book } = run(first, { time: LATER, texts: english });
    expect(told(book, 'Log').map(([kind]) => kind)).toEqual(['Run', 'Lần tính']);
    expect(lines(book, 'Log')[0]?.[4]).toContain('Since the run of 15/03/2024 08:30: no change.');
  });

  it('takes hostile names for the names they are', () => {
    const hostile = ['constructor', '__proto__', '=1+1', 'a"b\\c\u202e', '[1,2]'];
    const scored = (score: number) =>
      hostile.map((unit, index) => unitSheet(unit, [2, 3, score], { name: `S${index}` }));
    const first = run(workbook(...scored(4))).book;
    const { book } = run(replaced(first, ...scored(3)), { time: LATER });
    const changed = told(book).filter(([kind]) => kind === 'Điểm');
    expect(changed.map(([, unit, , from, to]) => [unit, from, to])).toEqual(
      ['constructor', '__proto__', '=1+1', 'a"b\\c', '[1,2]'].map((unit) => [unit, 4, 3]),
    );
  });

  it('is not written where nothing could be ranked', () => {
    expect(() => run(workbook(sheet('Trống', [['a']])))).toThrow(RankingStopped);
  });
});

describe('its length', () => {
  const HEADER: readonly PlannedContent[] = [
    'Thời gian',
    'Loại',
    'Khối',
    'Đơn vị',
    'Nội dung',
    'Từ',
    'Thành',
    'Trang nguồn',
    'Ô',
    'Cách tính',
    'Ghi chú',
  ];
  const old = (count: number): SheetSnapshot =>
    sheet(
      'Nhật ký',
      [
        ['NHẬT KÝ'],
        HEADER,
        ...Array.from({ length: count }, (_, index): readonly CellContent[] => [
          45000 - index,
          'Lần tính',
          null,
          null,
          `lần ${count - index}`,
          null,
          null,
          null,
          null,
          'Cách tính',
          null,
        ]),
      ],
      { resultMark: '2:log:0000000000000000' },
    );

  it('is a thousand runs; a last line says that older ones were left out', () => {
    const { book } = run(workbook(...three.sheets, old(1_200)));
    const log = lines(book, 'Nhật ký (2)');
    expect(log).toHaveLength(1_001);
    expect(log[999]?.[4]).toBe('lần 202');
    expect(log[1_000]?.slice(0, 2)).toEqual([45000 - 999, 'Đã lược']);
  });
});
