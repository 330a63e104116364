import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

const TITLE = 'KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024';
const UNITS = [
  ['Sở Nội vụ', 99],
  ['Sở Y tế', 95],
  ['Sở Tư pháp', 97],
] as const;
type Row = readonly CellContent[];

/** A table of the three units with a column more, and rows below it. */
function table(header = '', cells: Row = [], below: readonly Row[] = [], mark = ''): SheetSnapshot {
  const more = (cell: CellContent) => (header === '' ? [] : [cell]);
  return sheet('KQ', [
    [TITLE],
    ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm', ...more(header)],
    ...UNITS.map(([name, points], at) => [
      at + 1,
      at === 0 ? `${name}${mark}` : name,
      100,
      points,
      ...more(cells[at] ?? null),
    ]),
    ...below,
  ]);
}

/** A sheet a unit; that of the first has further rows above and below its criteria. */
const scoreSheets = (above: readonly Row[] = [], below: readonly Row[] = []) =>
  UNITS.map(([name, points], at) =>
    sheet(name, [
      [TITLE],
      [`Đơn vị: ${name}`],
      ...(at === 0 ? above : []),
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
      [1, 'Chỉ đạo điều hành', 40, points - 60],
      [2, 'Cải cách thể chế', 60, 60],
      [null, 'Tổng cộng', 100, points],
      ...(at === 0 ? below : []),
    ]),
  );

/** A list of the three units with a column more. */
const list = (header: string, cells: Row) =>
  sheet('DS', [
    ['DANH SÁCH ĐƠN VỊ'],
    ['STT', 'Đơn vị', 'Khối', header],
    ...UNITS.map(([name], at) => [at + 1, name, 'Khối sở', cells[at] ?? null]),
  ]);

function results(...sheets: readonly SheetSnapshot[]) {
  const { ranking } = rankWorkbook(workbook(...sheets), defaultSettings);
  return {
    out: ranking.blocks.flatMap(({ units }) =>
      units.flatMap(({ name, rank }) => (rank === null ? [name] : [])),
    ),
    said: ranking.findings
      .filter(({ code }) => code === 'unit-not-ranked')
      .map(({ severity, place }) => `${severity} ${place.sheet}!${place.cell}`),
  };
}

const FIRST_OUT = (cell: string) => ({ out: ['Sở Nội vụ'], said: [`info ${cell}`] });
const NOBODY = { out: [], said: [] };

describe('a unit’s own sheet says that it is not ranked', () => {
  it.each([
    [[null, 'Xếp hạng', null, 'Không xếp hạng'], 'D8'],
    [[null, 'Ghi chú', null, 'Không xếp hạng'], 'D8'],
    [['Ghi chú: Không xếp hạng'], 'A8'],
    [['Đơn vị mới thành lập, không xếp hạng'], 'A8'],
  ] as const)('below its criteria: %j', (row, cell) => {
    expect(results(...scoreSheets([], [[], row]))).toEqual(FIRST_OUT(`Sở Nội vụ!${cell}`));
  });

  it.each(['Ghi chú: Không xếp hạng', '(Không xếp hạng)', '(Đơn vị không xếp hạng)', 'KXH'])(
    'above them: %s',
    (line) => {
      expect(results(...scoreSheets([[line]]))).toEqual(FIRST_OUT('Sở Nội vụ!A3'));
    },
  );

  it.each([
    'Đơn vị có điểm dưới 50 không xếp hạng',
    'Ghi chú: Tiêu chí 2 không xếp hạng theo nhóm',
    'Xếp hạng theo Quyết định số 12',
    'Năm 2023 không xếp hạng',
    'Không có ý kiến',
  ])('but not in other words: %s', (line) => {
    expect(results(...scoreSheets([], [[line]]))).toEqual(NOBODY);
  });
});

describe('a line beside a table of units', () => {
  it.each([
    'Ghi chú: Không xếp hạng Sở Nội vụ.',
    'Sở Nội vụ không xếp hạng (cơ quan thường trực)',
    'Không tham gia xếp hạng: Sở Nội vụ',
    '- Riêng Sở Nội vụ không xếp hạng. Sở Y tế xếp thứ 2.',
  ])('leaves out the unit that it names: %s', (line) => {
    expect(results(table('', [], [[line]]))).toEqual(FIRST_OUT('KQ!A6'));
  });

  it('leaves out all that it names', () => {
    const { out, said } = results(table('', [], [['Các đơn vị không xếp hạng: Sở Nội vụ, Sở Y tế']]));
    expect([out, said]).toEqual([
      ['Sở Nội vụ', 'Sở Y tế'],
      ['info KQ!A6', 'info KQ!A6'],
    ]);
  });

  it.each([
    [' (*)', '(*) Đơn vị không xếp hạng do mới thành lập'],
    ['*', '* Không xếp hạng'],
    [' (1)', '(1) Đơn vị không xếp hạng'],
  ])('leaves out the unit with its mark %s', (mark, line) => {
    const { out, said } = results(table('', [], [[line]], mark));
    expect([out, said]).toEqual([['Sở Nội vụ'], ['info KQ!A6']]);
  });

  it.each([
    'Ghi chú: có 01 đơn vị không xếp hạng',
    'Không xếp hạng theo đề nghị của Sở Nội vụ',
    '(*) Không xếp hạng',
  ])('is a warning where it names none: %s', (line) => {
    expect(results(table('', [], [[line]]))).toEqual({ out: [], said: ['warning KQ!A6'] });
  });
});

describe('a column of a table or a list says who is ranked', () => {
  it.each([
    ['Không xếp hạng', ['x', null, null]],
    ['Không tham gia xếp hạng', ['Có', 'Không', 'Không']],
    ['Tham gia xếp hạng', ['Không', 'Có', 'Có']],
    ['Tham gia xếp hạng', ['Không tham gia', 'x', 'x']],
    ['Tình trạng', ['Không xếp hạng', null, 'Bình thường']],
    ['Diện', ['Không xét', 'Xếp hạng', 'Xếp hạng']],
  ])('%s: %j', (header, cells) => {
    expect(results(table(header, cells))).toEqual(FIRST_OUT('KQ!E3'));
    expect(results(table(), list(header, cells))).toEqual(FIRST_OUT('DS!D3'));
  });

  it('a list with Có and Không below Xếp hạng stays one, with its blocks', () => {
    const sheets = [table(), list('Xếp hạng', ['Không', 'Có', 'Có'])];
    expect(results(...sheets)).toEqual(FIRST_OUT('DS!D3'));
    const { ranking } = rankWorkbook(workbook(...sheets), defaultSettings);
    expect(ranking.blocks.map(({ name }) => name)).toEqual(['Khối sở']);
  });

  it.each([
    ['Ghi chú', ['Không chấm điểm', null, null]],
    ['Tham gia xếp hạng', ['chưa rõ', 'Có', 'Có']],
  ])('what is not clear is a warning: %s %j', (header, cells) => {
    expect(results(table(), list(header, cells))).toEqual({ out: [], said: ['warning DS!D3'] });
  });

  it.each([
    ['Có trang thông tin điện tử', ['Không', 'Có', 'Có']],
    ['Ghi chú', ['Không', null, null]],
    ['Địa chỉ', ['Số 1 Khánh Hội', null, null]],
    ['Không xếp hạng', [null, null, null]],
    ['Tham gia xếp hạng', ['Có', 'Có', 'Có']],
  ])('other columns leave nobody out: %s %j', (header, cells) => {
    expect(results(table(), list(header, cells))).toEqual(NOBODY);
  });
});
