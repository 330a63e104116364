import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { fold } from '../../../src/core/read/cells/text';
import { isSummaryLabel } from '../../../src/core/read/roles/headers';
import { isGradeGroup } from '../../../src/core/read/words/gradeGroups';
import { isFigureOverAll, isNoUnit } from '../../../src/core/read/names/noUnit';
import { provinces } from '../names/communes';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Rows = readonly (readonly CellContent[])[];

const TITLE = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'];
const MATTER = new Set(['row-unread', 'column-unread', 'numbering-broken', 'block-from-row']);

/** `Sở A 80` of each ranked unit, then where something is said of rows, columns or blocks. */
function told(rows: Rows): readonly string[] {
  return toldBy(workbook(sheet('KQ', [TITLE, ['Khối: Sở, ban, ngành'], ...rows])), ({ code }) =>
    MATTER.has(code),
  );
}

const TOTALS: Rows = [
  ['TT', 'Đơn vị', 'Tổng điểm', 'Xếp hạng'],
  [1, 'Sở A', 90, 1],
  [2, 'Sở B', 80, 2],
  [3, 'Sở C', 70, 3],
];
const FIELDS: Rows = [
  ['TT', 'Đơn vị', 'Thể chế (50 điểm)', 'Thủ tục (50 điểm)'],
  [1, 'Sở A', 45, 45],
  [2, 'Sở B', 40, 40],
  [3, 'Sở C', 35, 35],
];
const UNITS = ['Sở A 90', 'Sở B 80', 'Sở C 70'];

const OVER_ALL = [
  'Toàn tỉnh',
  'TOÀN TỈNH',
  'Toan tinh',
  'Toàn ngành',
  'Cả tỉnh',
  'Cấp tỉnh',
  'Điểm sàn',
  'Tỷ lệ',
  'Chênh lệch',
  'Khoảng cách',
  'Năm 2024',
  'Năm trước',
  'Mục tiêu',
  'Kế hoạch giao',
  'So với năm 2024',
  'Tổng số đơn vị',
  'Tổng hợp chung',
  'BQ',
  'Cộng khối I',
  'Số đơn vị đạt tối đa',
  'Đơn vị dẫn đầu: Sở A',
];

describe('a row without a number that says what is over all units is none of them', () => {
  it.each(OVER_ALL)('“%s”', (label) => {
    expect(told([...TOTALS, [null, label, 75]])).toEqual(UNITS);
    expect(told([...TOTALS, [label, null, 75]])).toEqual(UNITS);
    expect(told([...FIELDS, [null, label, 40, 35]])).toEqual(UNITS);
    const [header = [], ...units] = TOTALS;
    expect(told([header, [null, label, 95], ...units])).toEqual(UNITS);
    expect(told([header.slice(1), [label, 95], ...units.map((row) => row.slice(1))])).toEqual(UNITS);
  });

  it('beside a line that a block’s name begins', () => {
    const rows: Rows = [
      [null, 'Khối sở đạt bình quân', 75],
      [null, 'Giá trị lớn nhất', 80],
      [null, 'Chênh lệch', 10],
    ];
    expect(told([...TOTALS, ...rows])).toEqual(UNITS);
  });
});

describe('a row below units that is called a figure over all of them', () => {
  const numbersIn = (label: string, points: number) =>
    toldBy(
      workbook(sheet('KQ', [TITLE, ['Khối: Sở, ban, ngành'], ...TOTALS, [null, label, points]])),
      ({ code }) => code === 'numbers-unread',
    );

  it.each([
    ['Toàn tỉnh', 80],
    ['Toàn ngành', 80],
    ['Mức bình quân', 80],
    ['Tổng hợp chung', 240],
    ['Khoảng cách', 20],
  ])('is silent where it is one: %s %d', (label, points) => {
    expect(numbersIn(label, points + 0.004)).toEqual(UNITS);
  });

  it.each([
    ['Toàn tỉnh', 75.5],
    ['Mục tiêu', 85.5],
    ['Điểm sàn', 50.5],
  ])('is said where it is none: %s %d', (label, points) => {
    expect(numbersIn(label, points)).toEqual([...UNITS, 'C7 numbers-unread']);
  });
});

describe('another row without a number among rows that have one is said and not ranked', () => {
  it.each([
    'Người lập',
    'Ghi chú',
    'Đơn vị thí điểm',
    'Số liệu tham khảo',
    'Kết quả khảo sát khác',
    '-',
    '…',
    ...'Tỉnh,Hà Tĩnh,Tỉnh Hà Tĩnh,Thành phố,Khối,Cụm,Nhóm,Chuẩn,Mốc,Sàn,Trần,Hội đồng,VN'.split(','),
    'Vùng Bắc Trung Bộ',
  ])('“%s”', (label) => {
    expect(told([...TOTALS, [null, label, 75]])).toEqual([...UNITS, 'B7 row-unread']);
    expect(told([...FIELDS, [null, label, 40, 35]])).toEqual([...UNITS, 'B7 row-unread']);
  });

  it('and so is a dash for a name beside a number', () => {
    expect(told([...TOTALS, [4, '-', 75, null]])).toEqual([...UNITS, 'B7 row-unread']);
  });
});

const ODD = [
  'Công an tỉnh',
  'VNPT',
  'EVN',
  'Bảo hiểm xã hội',
  'A Lưới',
  'constructor',
  'Tỉnh đoàn',
  'Kỳ Sơn',
  'Năm Căn',
  'Quý Lộc',
  'Y tế',
  'Hội Nông dân',
  'Huế',
];

const OFFICES_BY_NAME = new Set(['Công an tỉnh', 'Bảo hiểm xã hội', 'Tỉnh đoàn', 'Y tế', 'Hội Nông dân']);

describe('a unit whose name tells no kind stays one', () => {
  it.each(ODD)('“%s”', (name) => {
    const [header = [], ...units] = TOTALS;
    const fourth = [...UNITS, `${name} 60`];
    expect(told([...TOTALS, [4, name, 60, 4]])).toEqual(fourth);
    // Without a number it may be anything, unless it is called like an office, or ranked.
    const unnumbered = OFFICES_BY_NAME.has(name) ? fourth : [...UNITS, 'B7 row-unread'];
    expect(told([...TOTALS, [null, name, 60]])).toEqual(unnumbered);
    expect(told([...TOTALS, [null, name, 60, 4]])).toEqual(fourth);
    expect(told([header.slice(1), ...units.map((row) => row.slice(1)), [name, 60, 4]])).toEqual(fourth);
    expect(told(columns(name))).toEqual(['Sở Nội vụ 100', 'Sở Y tế 90', 'Sở Tư pháp 80', `${name} 50`]);
  });

  it('by its printed rank, or by the number that is missing between its neighbours’', () => {
    expect(told([...TOTALS, [null, 'Cơ quan thường trực', 60, 4]])).toEqual([
      ...UNITS,
      'Cơ quan thường trực 60',
    ]);
    const gap: Rows = [
      [1, 'Sở A', 90],
      [null, 'Cơ quan thường trực', 80],
      [3, 'Sở C', 70],
      [4, 'Sở D', 60],
    ];
    expect(told([['TT', 'Đơn vị', 'Tổng điểm'], ...gap])).toContain('Cơ quan thường trực 80');
  });

  it('where no row, or none of its block, has a number', () => {
    const names = ['Cơ quan thường trực', 'Bộ phận một cửa'];
    const rows = names.map((name, at) => [null, name, 90 - at]);
    expect(told([['TT', 'Đơn vị', 'Tổng điểm'], ...rows])).toEqual(
      names.map((name, at) => `${name} ${90 - at}`),
    );
    expect(told([...TOTALS, ['II', 'Khối khác'], ...rows])).toEqual([
      ...UNITS,
      ...names.map((name, at) => `${name} ${90 - at}`),
    ]);
  });
});

/** Criteria × units with one more column, whose points are 5 of 10, before, among or behind the units. */
function columns(header: CellContent, at = 3, figures: readonly CellContent[] = [3, 2]): Rows {
  const lines: Rows = [
    ['STT', 'Nội dung', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp'],
    ['1', 'Thể chế', 6, 6, 5, 5],
    ['2', 'Thủ tục', 4, 4, 4, 3],
  ];
  const more = [header, ...figures];
  return lines.map((row, line) => [...row.slice(0, 3 + at), more[line] ?? null, ...row.slice(3 + at)]);
}

const RANKED = ['Sở Nội vụ 100', 'Sở Y tế 90', 'Sở Tư pháp 80'];

describe('a column beside units that is called like none of them', () => {
  it.each([
    'Số liệu',
    'Cách tính',
    'Mức độ',
    'Thực hiện',
    'Văn bản số',
    'Kết quả',
    'Chỉ số phụ',
    'Nội dung bổ sung',
    'Tổng hợp',
    'Toàn tỉnh',
    'Toàn khối',
    'Năm ngoái',
    'Bình quân',
    'TBC',
    'BQ',
    'Tổng',
    'Cao nhất',
    'Điểm mất',
    'Mục tiêu',
    'Điểm sàn',
    'Hạng',
    'Điểm trừ',
    '-',
  ])('“%s” is said and not ranked', (header) => {
    expect(told(columns(header, 0))).toEqual([...RANKED, 'D3 column-unread']);
    expect(told(columns(header, 1))).toEqual([...RANKED, 'E3 column-unread']);
    expect(told(columns(header, 3))).toEqual([...RANKED, 'G3 column-unread']);
  });

  it.each(['Số lượng', 'Số văn bản', 'Số hồ sơ', 'Số TTHC', 'Năm', 'Số đơn vị', 'Số đơn vị 0 điểm'])(
    '“%s” is known and not ranked',
    (header) => {
      expect(told(columns(header, 0))).toEqual(RANKED);
      expect(told(columns(header, 3))).toEqual(RANKED);
    },
  );

  it.each<readonly [header: CellContent, first: CellContent, second: CellContent]>([
    ['Toàn tỉnh', 5.33, 3.67],
    ['Bình quân', 5.333333, 3.6666667],
    ['Bình quân chung', '5,3', '3,7'],
    ['TBC', 5.3, 3.7],
    ['Tổng', 16, 11],
    ['Cao nhất', 6, 4],
    ['Thấp nhất', 5, 3],
    ['Trung vị', 5, 4],
    ['Khoảng cách', 1, 1],
    ['Chênh lệch', 1, 1],
    ['Độ lệch chuẩn', 0.47, 0.47],
    ['Độ lệch chuẩn', 0.58, 0.58],
    ['Điểm mất', 0.67, 0.33],
    ['Tỷ lệ đạt', '89%', '92%'],
    ['Tỷ lệ đạt (%)', 88.9, 91.7],
  ])('“%s” over figures that their scores give (%s, %s) is silent', (header, first, second) => {
    expect(told(columns(header, 0, [first, second]))).toEqual(RANKED);
    expect(told(columns(header, 3, [first, second]))).toEqual(RANKED);
  });
});

describe('a row without a number that is called like a group of grades or a block', () => {
  const groups = (...rows: Rows) => told([['TT', 'Đơn vị', 'Tổng điểm'], ...rows]);
  const GROUPS = ['Nhóm A', 'Nhóm 1', 'Xếp loại Tốt', 'Khá', 'Nhóm dẫn đầu', 'Hoàn thành tốt nhiệm vụ'];

  it.each(GROUPS)('“%s” with points that its units do not give is said', (name) => {
    const rows = [
      [1, 'Sở A', 90],
      [2, 'Sở B', 80],
      [null, name, 79.5],
      [3, 'Sở C', 70],
    ];
    expect(groups(...rows)).toContain('B6 row-unread');
    const unnumbered = rows.map((row) => row.slice(1));
    expect(told([['Đơn vị', 'Tổng điểm'], ...unnumbered])).toContain('A6 row-unread');
  });

  it.each(GROUPS)('“%s” with their average, sum or number is not', (name) => {
    for (const [first, second] of [
      [85, 65],
      [170, 130],
      [2, 2],
      [90, 70],
    ]) {
      const rows = [
        [null, name, first ?? null],
        ...[
          [1, 'Sở A', 90],
          [2, 'Sở B', 80],
          [null, 'Nhóm C', second ?? null],
          [3, 'Sở C', 70],
          [4, 'Sở D', 60],
        ],
      ];
      expect(groups(...rows).filter((one) => one.includes('row-unread'))).toEqual([]);
      const foot = [
        ...[
          [1, 'Sở A', 90],
          [2, 'Sở B', 80],
          [null, name, first ?? null],
          [3, 'Sở C', 70],
          [4, 'Sở D', 60],
        ],
      ];
      expect(groups(...foot).filter((one) => one.includes('row-unread'))).toEqual([]);
    }
  });

  it('with a number of its own is a heading, whatever stands beside it', () => {
    const rows = [
      ['I', 'Nhóm A', 88],
      [1, 'Sở A', 90],
      [2, 'Sở B', 80],
    ];
    expect(groups(...rows).filter((one) => one.includes('row-unread'))).toEqual([]);
  });
});

describe('names of real units', () => {
  const OFFICES =
    'Thanh tra tỉnh|Văn phòng UBND tỉnh|Văn phòng HĐND và UBND|Văn phòng Đoàn ĐBQH và HĐND tỉnh|Ban Quản lý Khu kinh tế|Ban Dân tộc|Ban Tiếp công dân|Chi cục Thuế|Cục Thống kê|Thống kê tỉnh|Thuế tỉnh|Kho bạc Nhà nước|Bảo hiểm xã hội tỉnh|Công an tỉnh|Bộ Chỉ huy Quân sự tỉnh|Ngân hàng Nhà nước|Tòa án nhân dân tỉnh|Tỉnh đoàn|Hội Nông dân|Liên đoàn Lao động|Đài Phát thanh và Truyền hình|Báo Hà Tĩnh|Trường Chính trị|Trung tâm Phục vụ hành chính công|Điện lực|Bưu điện tỉnh|Viễn thông|VNPT|Quỹ Đầu tư phát triển|Phòng Tổng hợp|Phòng Kế hoạch - Tài chính|Kế hoạch và Đầu tư|Nguồn nhân lực|Tài chính|Thanh tra|Thống kê|Sở Kế hoạch và Đầu tư|Tổng Công ty Điện lực|Cảng vụ Hàng hải|Vườn quốc gia';
  const communes = provinces().flatMap((province) => province.communes);
  const names = new Set([
    ...OFFICES.split('|'),
    ...communes.flatMap((name) => [name, name.replace(/^(?:Xã|Phường|Đặc khu) /u, '')]),
  ]);

  it.each<readonly [string, (name: string) => string]>([
    ['as they are', (name) => name],
    ['in capitals', (name) => name.toUpperCase()],
    ['in small letters', (name) => name.toLowerCase()],
    ['without tone marks', fold],
  ])('are none of the words for what is no unit, no grades and no sums, %s', (_, form) => {
    const taken = [...names]
      .map(form)
      .filter(
        (name) => isNoUnit(name) || isFigureOverAll(name) || isGradeGroup(name) || isSummaryLabel(name),
      );
    expect(taken).toEqual([]);
  });
});

describe('a signature', () => {
  it.each(['Người lập', 'GIÁM ĐỐC', 'THỦ TRƯỞNG ĐƠN VỊ'])(
    '“%s” above further units begins no block',
    (text) => {
      expect(told([...TOTALS, [null, text], [4, 'Sở D', 60, 4], [5, 'Sở E', 50, 5]])).toEqual([
        ...UNITS,
        'Sở D 60',
        'Sở E 50',
      ]);
    },
  );
});

describe('a row Điểm chuẩn at the foot', () => {
  it('is no max where many units have more: it says what they are measured by', () => {
    expect(told([...TOTALS, [null, 'Điểm chuẩn', 75]])).toEqual(UNITS);
    expect(told([...FIELDS, [null, 'Điểm chuẩn', 38, 38]])).toEqual(UNITS);
  });

  it('is the max where no unit has more, or where it is called one', () => {
    const percents = ['Sở A 75', 'Sở B 66.6667', 'Sở C 58.3333'];
    expect(told([...TOTALS, [null, 'Điểm chuẩn', 120]])).toEqual(percents);
    expect(told([...TOTALS, [null, 'Điểm chuẩn (tối đa)', 120]])).toEqual(percents);
  });

  it('and directly below the header it is the max', () => {
    const [header = [], ...units] = TOTALS;
    expect(told([header, [null, 'Điểm chuẩn', 120], ...units])).toEqual([
      'Sở A 75',
      'Sở B 66.6667',
      'Sở C 58.3333',
    ]);
  });
});

describe('a row with a Roman number or a letter above rows that number from 1 is a section', () => {
  it.each([
    ['I', 'Cấp tỉnh', 'II', 'Cấp xã'],
    ['A', 'Bảng A', 'B', 'Bảng B'],
    ['I', 'Departments', 'II', 'Communes'],
    ['I.', 'Vùng đồng bằng', 'II.', 'Vùng miền núi'],
  ])(
    '%s %s, %s %s, with the averages of its units, or with figures that are said',
    (one, first, two, second) => {
      const rows = (average: number): Rows => [
        ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định'],
        [one, first, 100, average],
        [1, 'Sở Nội vụ', 100, 80],
        [2, 'Sở Y tế', 100, 85],
        [two, second, 100, 80],
        [1, 'Xã An Hòa', 100, 90],
        [2, 'Xã Bình Lộc', 100, 70],
      ];
      const units = ['Sở Y tế 85', 'Sở Nội vụ 80', 'Xã An Hòa 90', 'Xã Bình Lộc 70'];
      expect(told(rows(82.5))).toEqual(units);
      expect(told(rows(77))).toEqual([...units, 'B4 row-unread']);
    },
  );

  it('and not a unit by its name, or one of units that are numbered so', () => {
    expect(
      told([
        ['TT', 'Đơn vị', 'Tổng điểm'],
        ['A', 'Sở Nội vụ', 90],
        ['B', 'Bưu điện', 80],
        ['C', 'VNPT', 70],
      ]),
    ).toEqual(['Sở Nội vụ 90', 'Bưu điện 80', 'VNPT 70']);
  });
});
