import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, unitSheet, workbook } from '../sheets';

type Row = readonly CellContent[];

const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp'];
const TITLE = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'];
const BLOCK = ['Khối: Sở, ban, ngành'];

/** The same scores of this index in three layouts: 90, 80 and 70 per cent. */
const SCORES: Readonly<Record<string, readonly SheetSnapshot[]>> = {
  totals: [
    sheet('KQ', [
      TITLE,
      BLOCK,
      ['STT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định'],
      ...UNITS.map((unit, at): Row => [at + 1, unit, 100, 90 - at * 10]),
    ]),
  ],
  criteria: [
    sheet('Thẩm định', [
      TITLE,
      BLOCK,
      ['STT', 'Nội dung', 'Điểm tối đa', ...UNITS],
      ['1', 'Kế hoạch', 5, 4, 4, 4],
      ['2', 'Báo cáo', 5, 5, 4, 3],
    ]),
  ],
  'score sheets': UNITS.map((unit, at) => unitSheet(unit, [2, 3 - at, 4], { year: 2025 })),
};

/** Tables of something else in which the order of the units is turned round. */
const others = (year: number): Readonly<Record<string, SheetSnapshot>> => {
  const table = (name: string, title: string, head: Row, cells: (at: number) => Row) =>
    sheet(name, [
      [`${title} NĂM ${year}`],
      ['STT', 'Đơn vị', ...head],
      ...UNITS.map((unit, at): Row => [at + 1, unit, ...cells(at)]),
    ]);
  const counts = (at: number): Row => [100, 85 + at * 5, 85 + at * 5];
  return {
    dossiers: table('Hồ sơ', 'TÌNH HÌNH XỬ LÝ HỒ SƠ', ['Tiếp nhận', 'Đã giải quyết', 'Tỷ lệ (%)'], counts),
    'dossiers in time': table(
      'TTHC',
      'KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH',
      ['Tổng số hồ sơ', 'Đúng hạn', 'Tỷ lệ đúng hạn (%)'],
      counts,
    ),
    'services with ranks': table(
      'DVC',
      'DỊCH VỤ CÔNG TRỰC TUYẾN',
      ['Số hồ sơ', 'Trực tuyến', 'Tỷ lệ (%)', 'Xếp hạng'],
      (at) => [...counts(at), 3 - at],
    ),
    'papers of the reform': table(
      'Văn bản',
      'TỔNG HỢP VĂN BẢN CHỈ ĐẠO CCHC',
      ['Số văn bản', 'Đã thực hiện', 'Tỷ lệ (%)'],
      counts,
    ),
    'tasks called results of the index': table(
      'Nhiệm vụ',
      'KẾT QUẢ THỰC HIỆN NHIỆM VỤ NÂNG CAO CHỈ SỐ CCHC',
      ['Số nhiệm vụ', 'Hoàn thành', 'Tỷ lệ (%)'],
      counts,
    ),
    staff: table('Biên chế', 'BIÊN CHẾ CÁC CƠ QUAN', ['Biên chế giao', 'Có mặt', 'Tỷ lệ (%)'], counts),
    SIPAS: table('SIPAS', 'KẾT QUẢ CHỈ SỐ HÀI LÒNG (SIPAS)', ['Chỉ số (%)', 'Xếp hạng'], (at) => [
      80 + at,
      3 - at,
    ]),
    DTI: table('DTI', 'KẾT QUẢ CHUYỂN ĐỔI SỐ (DTI)', ['Điểm tối đa', 'Điểm', 'Xếp hạng'], (at) => [
      1000,
      600 + at,
      3 - at,
    ]),
    emulation: table('Thi đua', 'KẾT QUẢ CHẤM ĐIỂM THI ĐUA', ['Tổng điểm'], (at) => [80 + at]),
  };
};

/** `Sở Nội vụ 1 -` of each unit with its rank and last year's, then each finding but those about claims. */
function told(...sheets: readonly SheetSnapshot[]): readonly string[] {
  const { blocks, findings } = rankWorkbook(workbook(...sheets), defaultSettings).ranking;
  return [
    ...blocks.flatMap(({ units }) =>
      units.map(({ name, rank, previousRank }) => `${name} ${rank ?? '-'} ${previousRank ?? '-'}`),
    ),
    ...findings.map(({ code, severity, place }) => `${severity} ${code} ${place.sheet}`),
  ];
}

const RIGHT = UNITS.map((unit, at) => `${unit} ${at + 1} -`);

describe.each(Object.keys(SCORES))('beside scores of the index as %s', (layout) => {
  const scores = SCORES[layout] ?? [];

  it.each(Object.keys(others(2025)))('%s are neither ranked nor compared, wherever they stand', (other) => {
    for (const year of [2025, 2024, 2026]) {
      const table = others(year)[other];
      if (table === undefined) throw new Error(other);
      // Another index of a later year may be what is ranked.
      if (year === 2026 && ['SIPAS', 'DTI', 'emulation'].includes(other)) continue;
      const said = expect.stringMatching(`(?:info|warning) survey-apart ${table.name}`) as string;
      expect(told(table, ...scores)).toEqual([...RIGHT, said]);
      expect(told(...scores, table)).toEqual([...RIGHT, said]);
    }
  });
});

describe('without any scores beside it', () => {
  it('a table of shares is ranked as before', () => {
    const alone = others(2025)['dossiers'];
    if (alone === undefined) throw new Error('dossiers');
    expect(told(alone).slice(0, 3)).toEqual(['Sở Tư pháp 1 -', 'Sở Y tế 2 -', 'Sở Nội vụ 3 -']);
  });

  it('another index is ranked as before', () => {
    const alone = others(2025)['DTI'];
    if (alone === undefined) throw new Error('DTI');
    expect(told(alone).slice(0, 3)).toEqual(['Sở Tư pháp 1 -', 'Sở Y tế 2 -', 'Sở Nội vụ 3 -']);
  });
});

describe('last year’s ranking', () => {
  it.each([
    ['an index beside a count', 'KẾT QUẢ NĂM 2024', ['Số TTHC', 'Chỉ số (%)']],
    ['percentages below a title of the index', 'KẾT QUẢ CHỈ SỐ CCHC NĂM 2024', ['Số TTHC', 'Tỷ lệ (%)']],
    ['percentages alone', 'KẾT QUẢ NĂM 2024', ['Xếp loại', 'Tỷ lệ (%)']],
  ])('is %s', (_, title, head) => {
    const before = sheet('Năm 2024', [
      [title],
      ['STT', 'Đơn vị', ...head],
      ...UNITS.map((unit, at): Row => [at + 1, unit, head[0] === 'Xếp loại' ? 'Tốt' : 40 + at, 80 + at]),
    ]);
    const ranks = [3, 2, 1].map((rank, at) => `${UNITS[at] ?? ''} ${at + 1} ${rank}`);
    expect(told(...(SCORES['totals'] ?? []), before).slice(0, 3)).toEqual(ranks);
  });
});
