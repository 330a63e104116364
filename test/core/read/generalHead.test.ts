import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

function ranked(rows: readonly (readonly CellContent[])[]) {
  const { ranking } = rankWorkbook(
    workbook(sheet('KQ', [['KẾT QUẢ CHẤM ĐIỂM NĂM 2024'], ...rows])),
    defaultSettings,
  );
  const [block] = ranking.blocks;
  return {
    fields: block?.fields.map(({ name }) => name),
    units: block?.units.map(
      ({ name, points, maxPoints }) => `${name} ${String(points)}/${String(maxPoints)}`,
    ),
  };
}

/** A text over columns in each way in which a table of units × fields gives a field's max. */
const layouts: readonly (readonly [string, (name: string) => readonly (readonly CellContent[])[]])[] = [
  [
    'the max in the header text',
    (name) => [
      ['STT', 'Tên đơn vị', `${name} (20 điểm)`, 'Thể chế (30 điểm)', 'Tài chính (50 điểm)'],
      [1, 'Sở A', 10, 20, 40],
      [2, 'Sở B', 20, 10, 30],
    ],
  ],
  [
    'a row of maxima',
    (name) => [
      ['STT', 'Tên đơn vị', 'Thể chế', name, 'Tài chính'],
      [null, 'Điểm tối đa', 30, 20, 50],
      [1, 'Sở A', 20, 10, 40],
      [2, 'Sở B', 10, 20, 30],
    ],
  ],
  [
    'kinds of score below it',
    (name) => [
      [
        'STT',
        'Tên đơn vị',
        'Thể chế (30 điểm)',
        null,
        `${name} (20 điểm)`,
        null,
        'Tài chính (50 điểm)',
        null,
      ],
      [null, null, 'TC', 'TĐ', 'TC', 'TĐ', 'TC', 'TĐ'],
      [1, 'Sở A', 25, 20, 15, 10, 45, 40],
      [2, 'Sở B', 15, 10, 20, 20, 35, 30],
    ],
  ],
  [
    'a max of each unit below it',
    (name) => [
      ['STT', 'Tên đơn vị', 'Thể chế', null, name, null, 'Tài chính', null],
      [null, null, 'Điểm tối đa', 'TĐ', 'Điểm tối đa', 'TĐ', 'Điểm tối đa', 'TĐ'],
      [1, 'Sở A', 30, 20, 20, 10, 50, 40],
      [2, 'Sở B', 30, 10, 20, 20, 50, 30],
    ],
  ],
];

describe.each(layouts)('with %s', (_, rows) => {
  it.each([
    'Kỷ luật, kỷ cương hành chính',
    'KỶ LUẬT HÀNH CHÍNH',
    'Ký số văn bản',
    'Kỹ năng số',
    'Quy chế làm việc',
    'QUY CHẾ DÂN CHỦ',
    'Quỹ đất công',
    'Quy che lam viec',
    'Ky luat',
    '3. Quy hoạch',
    'Tăng cường ứng dụng công nghệ thông tin',
    'Tăng trưởng kinh tế',
    'Giảm nghèo',
    'Giám sát, phản biện',
    'Thang bảng lương',
    'Thăng hạng viên chức',
    'Chứng thực điện tử',
    'Đột phá, sáng tạo',
    'Lan tỏa mô hình',
  ])('%s is a field', (name) => {
    const { fields, units } = ranked(rows(name));
    expect(fields).toContain(name.replace(/^3\. /u, ''));
    expect(fields).toHaveLength(3);
    expect(units).toEqual(['Sở A 70/100', 'Sở B 60/100']);
  });

  it.each([
    'Kết quả đánh giá',
    'Kết quả thẩm định năm 2024',
    'Quý III',
    'Quí 3',
    'QUÝ IV NĂM 2024',
    'Kỳ này',
    'Kì trước',
    'Tháng 9',
    'Thang 9',
    'Lần 2',
    'Đợt 1',
    'Tăng/giảm',
    'Tăng, giảm bậc',
    'Trong đó',
    'Tổng các tiêu chí',
    'Đánh giá chung',
    'Các tiêu chí thành phần',
  ])('%s is none', (name) => {
    expect(ranked(rows(name)).fields).not.toContain(name);
  });
});

// Over columns with a max for each unit the text itself has none, and may as well be over all fields.
describe.each(layouts.slice(0, 3))('with %s', (_, rows) => {
  it.each([
    'Kết quả giải quyết hồ sơ',
    'Tổng kết thi hành pháp luật',
    'Kỳ họp Hội đồng nhân dân',
    'Điểm sáng trong cải cách',
  ])('%s is a field, as it has a max', (name) => {
    expect(ranked(rows(name))).toMatchObject({ units: ['Sở A 70/100', 'Sở B 60/100'] });
  });
});

it('a field Công nghệ thông tin whose max is lost is said, as it is no sum (Cộng)', () => {
  const { ranking } = rankWorkbook(
    workbook(
      sheet('KQ', [
        ['KẾT QUẢ CHẤM ĐIỂM NĂM 2024'],
        ['STT', 'Tên đơn vị', 'Thể chế (30 điểm)', 'Tài chính (50 điểm)', 'Công nghệ thông tin'],
        [1, 'Sở A', 10, 20, 11.5],
        [2, 'Sở B', 20, 10, 17],
      ]),
    ),
    defaultSettings,
  );
  expect(ranking.findings.map(({ code, place }) => `${code} ${place.cell}`)).toContain('column-unread E2');
});

/** What nothing tells to be a field, or the total of all others, is said and counts for neither. */
describe.each([
  'Kết quả thực hiện CCHC',
  'Kết quả đánh giá',
  'Quý III',
  'Tháng 9',
  'Lần 2',
  'Trong đó',
  'Tổng hợp',
])('%s with 20 points of its own', (name) => {
  const places = (rows: readonly (readonly CellContent[])[]) => {
    const { ranking } = rankWorkbook(
      workbook(sheet('KQ', [['KẾT QUẢ CHẤM ĐIỂM NĂM 2024'], ...rows])),
      defaultSettings,
    );
    return ranking.findings.flatMap(({ code, place }) => (code === 'column-unread' ? [place.cell] : []));
  };

  it.each<[string, readonly (readonly CellContent[])[], string]>([
    [
      'beside one field',
      [
        ['STT', 'Tên đơn vị', `${name} (20 điểm)`, null, 'Thể chế (80 điểm)', null],
        [null, null, 'TC', 'TĐ', 'TC', 'TĐ'],
        [1, 'Sở A', 18, 15, 70, 60],
        [2, 'Sở B', 20, 19, 60, 50],
      ],
      'C3',
    ],
    [
      'in a row of maxima',
      [
        ['STT', 'Tên đơn vị', name, null, 'Thể chế', null],
        [null, null, 'TC', 'TĐ', 'TC', 'TĐ'],
        [null, 'Điểm tối đa', 20, 20, 80, 80],
        [1, 'Sở A', 18, 15, 70, 60],
        [2, 'Sở B', 20, 19, 60, 50],
      ],
      'C3',
    ],
    [
      'in a column of its own',
      [
        ['STT', 'Tên đơn vị', `${name} (20 điểm)`, 'Thể chế (80 điểm)'],
        [1, 'Sở A', 15, 60],
        [2, 'Sở B', 19, 50],
      ],
      'C2',
    ],
  ])('%s', (_, rows, cell) => {
    expect(ranked(rows)).toEqual({ fields: ['Thể chế'], units: ['Sở A 60/80', 'Sở B 50/80'] });
    expect(places(rows)).toContain(cell);
  });

  it('is the total with the points of all fields', () => {
    const rows = [
      ['STT', 'Tên đơn vị', 'Thể chế (30 điểm)', 'Tài chính (70 điểm)', `${name} (100 điểm)`, null],
      [null, null, null, null, 'TC', 'TĐ'],
      [1, 'Sở A', 20, 60, 85, 80],
      [2, 'Sở B', 10, 50, 70, 60],
    ];
    expect(ranked(rows).units).toEqual(['Sở A 80/100', 'Sở B 60/100']);
    expect(places(rows)).toEqual([]);
  });
});
