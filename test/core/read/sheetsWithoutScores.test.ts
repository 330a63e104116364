import { describe, expect, it } from 'vitest';
import { computeRanking, inspectWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { SheetSnapshot } from '../../../src/core/workbook';
import { core as texts } from '../../../src/locales/vi/core';
import { applied } from '../appliedPlan';
import { NOW, sheet, unitSheet, workbook } from '../sheets';

const good = [unitSheet('Sở Nội vụ', [2, 3, 4]), unitSheet('Sở Y tế', [1, 3, 5])];

function said(...sheets: readonly SheetSnapshot[]) {
  return inspectWorkbook(workbook(...good, ...sheets), defaultSettings)
    .findings.filter((one) => one.code === 'sheet-without-scores' || one.code === 'unit-gone')
    .map(({ code, place, facts }) => [
      code,
      `${place.sheet}!${place.cell}`,
      'why' in facts ? facts.why : facts.from,
      facts.unit,
    ]);
}

/** A unit score sheet without its header row, and without the rows above it that are left out here. */
function headless(name: string, lines: readonly string[]): SheetSnapshot {
  return sheet(name, [
    ...lines.map((line) => [line]),
    ['1', 'Công tác chỉ đạo', 5],
    ['1.1', 'Kế hoạch CCHC', 2, 2, 1.5],
    ['1.2', 'Báo cáo CCHC', 3, 3, 2.5],
    ['2', 'Cải cách thể chế', 5],
    ['2.1', 'Rà soát văn bản', 5, 5, 4.25],
  ]);
}

/** Names of tabs that are words of every office, or of a whole block. */
const COMMON_TABS = [
  ...['Thống kê', 'THỐNG KÊ', 'Thong ke', 'Thống kê điểm', 'Thống Kê Điểm', 'Thống kê 2024', 'Tổng hợp'],
  ...[
    'Thanh tra',
    'Thanh tra, kiểm tra',
    'Kiểm tra',
    'Báo cáo',
    'Bao cao',
    'Báo cáo tổng hợp',
    'Trường hợp đặc biệt',
  ],
  ...[
    'Xã hội hóa',
    'Xã hội',
    'Xã',
    'Xã, phường',
    'Huyện',
    'Thành phố',
    'Sở, ban, ngành',
    'Khối sở',
    'Trường',
  ],
  ...['Trung tâm', 'Viện dẫn', 'Sở hữu trí tuệ', 'Cục bộ', 'Ngân hàng câu hỏi'],
];
const OFFICE_TABS = [
  ...[
    'Cục Thống kê',
    'Thống kê tỉnh',
    'Thống kê Hà Tĩnh',
    'Chi cục Thống kê',
    'Thanh tra tỉnh',
    'Thanh tra TP',
  ],
  ...['THANH TRA TỈNH', 'Báo Hà Tĩnh', 'Xã Hội Hoan', 'Viện Dân tộc', 'Kho bạc', 'Công an'],
  ...['Trung tâm Y tế', 'Huyện Cục Bộ', 'Ngân hàng Nhà nước', 'Vien Dan toc', 'Sở Tư pháp'],
];

describe('a sheet that looks like one of scores and gives none', () => {
  const TITLE = 'BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023';
  const WITHOUT = 'sheet-without-scores';
  it.each([
    [
      'its line with the unit',
      headless('Phiếu 3', [TITLE, 'Đơn vị: Sở Tư pháp']),
      [WITHOUT, 'Phiếu 3!A2', 'unit-line', 'Đơn vị: Sở Tư pháp'.slice(8)],
    ],
    [
      'the name of a unit as its own',
      headless('Sở Tư pháp', []),
      [WITHOUT, 'Sở Tư pháp!A1', 'unit-name', 'Sở Tư pháp'],
    ],
    ['the criteria of the others', headless('Sheet3', []), [WITHOUT, 'Sheet3!A1', 'criteria', 'Sheet3']],
    [
      'its title',
      sheet('Sheet3', [[TITLE], ['a', 'b'], ['x', 1.5], ['y', 2.25], ['z', 3]]),
      [WITHOUT, 'Sheet3!A1', 'title', 'Sheet3'],
    ],
    [
      'names of units with figures',
      sheet('Tổng hợp', [
        ['Sở Nội vụ', 1.5],
        ['Sở Y tế', 2.5],
        ['Sở Nội vụ', 3.75],
      ]),
      [WITHOUT, 'Tổng hợp!A1', 'units', ''],
    ],
    [
      'a title of scores above criteria without a max',
      sheet('Sheet2', [
        ['KẾT QUẢ CHẤM ĐIỂM CCHC CẤP XÃ NĂM 2024'],
        ['STT', 'Tiêu chí', 'Xã A', 'Xã B'],
        [1, 'Ban hành kế hoạch', 9, 6],
        [2, 'Giải ngân', 4, 10],
      ]),
      [WITHOUT, 'Sheet2!A1', 'title', 'Sheet2'],
    ],
    [
      'a title of scores above one row of them',
      sheet('Sheet2', [
        ['PHIẾU CHẤM ĐIỂM NĂM 2024'],
        ['Trường B'],
        ['STT', 'Nội dung', 'Thang', 'Điểm'],
        [1, 'X', 10, 8],
      ]),
      [WITHOUT, 'Sheet2!A1', 'title', 'Sheet2'],
    ],
    [
      'numbered units with figures and no header',
      sheet('Sheet2', [
        ['1', 'Trường A', 100, 90],
        ['2', 'Trường B', 100, 80],
      ]),
      [WITHOUT, 'Sheet2!A1', 'units', ''],
    ],
    [
      'a unit’s name and nothing in it',
      sheet('Sở Tư pháp', []),
      [WITHOUT, 'Sở Tư pháp!A1', 'unit-name', 'Sở Tư pháp'],
    ],
    ...OFFICE_TABS.map((name): [string, SheetSnapshot, unknown[]] => [
      `the name of an office, ${name}`,
      sheet(name, [['Chưa nộp']]),
      [WITHOUT, `${name}!A1`, 'unit-name', name],
    ]),
    [
      'criteria below a name of common words',
      headless('Thanh tra', []),
      [WITHOUT, 'Thanh tra!A1', 'criteria', 'Thanh tra'],
    ],
    [
      'its line with the unit below a name of common words',
      headless('Thống kê', ['Đơn vị: Cục Thống kê']),
      [WITHOUT, 'Thống kê!A1', 'unit-line', 'Cục Thống kê'],
    ],
  ])('is a warning by %s', (_, made, expected) => {
    expect(said(made)).toEqual([expected]);
  });

  it.each([
    [
      'a guide',
      sheet('Hướng dẫn', [
        ['HƯỚNG DẪN CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2023'],
        ['1', 'Đọc kỹ'],
        ['2', 'Nhập điểm'],
        ['3', 'Lưu lại'],
      ]),
    ],
    [
      'a criteria set',
      sheet('Bộ tiêu chí', [
        ['BỘ TIÊU CHÍ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
        ['1', 'Công tác chỉ đạo', 5],
        ['1.1', 'Kế hoạch CCHC', 2],
        ['1.2', 'Báo cáo CCHC', 3],
        ['2.1', 'Rà soát văn bản', 5],
      ]),
    ],
    [
      'telephone numbers',
      sheet('Liên hệ', [
        ['Sở Nội vụ', 912345678],
        ['Sở Y tế', 987654321],
        ['Sở Tư pháp', 901234567],
      ]),
    ],
    [
      'statistics of an office',
      sheet('Số liệu', [
        ['THỐNG KÊ HỒ SƠ NĂM 2023'],
        ['STT', 'Loại hồ sơ', 'Tiếp nhận', 'Giải quyết'],
        [1, 'Hộ tịch', 100, 90],
        [2, 'Đất đai', 100, 80],
      ]),
    ],
    [
      'statistics of units',
      sheet('Số liệu', [
        ['STT', 'Tên trường học', 'Số lớp', 'Số học sinh'],
        [1, 'Trường A', 20, 900],
        [2, 'Trường B', 15, 600],
      ]),
    ],
    [
      'a list of staff',
      sheet('Cán bộ', [
        ['DANH SÁCH TỔ CHẤM ĐIỂM'],
        ['STT', 'Họ và tên', 'Năm sinh', 'Chức vụ'],
        [1, 'Nguyễn Văn A', 1980, 'Tổ trưởng'],
        [2, 'Trần Thị B', 1985, 'Thành viên'],
      ]),
    ],
    ['an empty sheet', sheet('Sheet9', [])],
    ...COMMON_TABS.flatMap((name): [string, SheetSnapshot][] => [
      [
        `figures in a tab ${name}`,
        sheet(name, [
          ['Số phiếu phát ra', 120],
          ['Số phiếu thu về', 100],
        ]),
      ],
      [`nothing in a tab ${name}`, sheet(name, [])],
    ]),
    ['notes', sheet('Ghi chú', [['Họp lúc 8 giờ', 3]])],
  ])('is none: %s', (_, made) => {
    expect(said(made)).toEqual([]);
  });
});

describe('a unit that was there before', () => {
  const lastYear = (units: readonly string[], block = 'Các sở, ban, ngành tỉnh') =>
    sheet('Xếp hạng 2022', [
      ['XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2022'],
      ['STT', 'Tên đơn vị', 'Chỉ số (%)', 'Xếp hạng'],
      ['I', block],
      ...units.map((unit, index) => [index + 1, unit, 95 - index, index + 1]),
    ]);

  it('and is not now is a warning at last year’s line', () => {
    expect(said(lastYear(['Sở Nội vụ', 'Sở Công Thương', 'Sở Y tế']))).toEqual([
      ['unit-gone', 'Xếp hạng 2022!B5', 'lastYear', 'Sở Công Thương'],
    ]);
  });

  it('is told once where nobody of its block is left', () => {
    const { findings } = inspectWorkbook(
      workbook(...good, lastYear(['Huyện A', 'Huyện B', 'Huyện C'], 'UBND huyện, thị xã')),
      defaultSettings,
    );
    expect(findings.filter(({ code }) => code === 'unit-gone')).toMatchObject([
      { severity: 'info', facts: { unit: 'Huyện A', count: 3 } },
    ]);
  });

  it('is told once, and as a warning, where the block is there and nobody of it', () => {
    const { findings, overview } = inspectWorkbook(
      workbook(...good, lastYear(['Sở A', 'Sở B', 'Sở C'])),
      defaultSettings,
    );
    expect(findings.filter(({ code }) => code === 'unit-gone')).toMatchObject([
      { severity: 'warning', facts: { unit: 'Sở A', count: 3 } },
    ]);
    expect(overview.missing).toEqual({ names: ['Sở A'], more: 2 });
  });

  it('is not gone where a list calls it the former name of one that is scored', () => {
    const list = sheet('Danh mục', [
      ['STT', 'Tên đơn vị', 'Khối', 'Tên cũ'],
      [1, 'Sở Nội vụ', 'Sở, ban, ngành', 'Sở Lao động; Sở Nội vụ'],
      [2, 'Sở Y tế', 'Sở, ban, ngành', null],
    ]);
    expect(said(list, lastYear(['Sở Nội vụ', 'Sở Lao động', 'Sở Y tế']))).toEqual([]);
  });

  it('is a warning after the run before had it, once', () => {
    const first = workbook(...good, unitSheet('Sở Tư pháp', [1, 1, 1]));
    const after = applied(first, computeRanking(first, defaultSettings, texts, NOW).plan);
    const sheets = after.sheets.map((one) =>
      one.name === 'Sở Tư pháp' ? { ...headless('Phiếu', ['Đơn vị: Sở Tư pháp']), name: 'Phiếu' } : one,
    );
    const run = computeRanking({ sheets }, defaultSettings, texts, NOW);
    const codes = run.findings.map(({ code, place, facts }) => [
      code,
      place.sheet,
      'unit' in facts ? facts.unit : null,
    ]);
    expect(codes).toContainEqual(['unit-gone', 'Nhật ký', 'Sở Tư pháp']);
    expect(codes).toContainEqual(['sheet-without-scores', 'Phiếu', 'Sở Tư pháp']);
    expect(run.overview.missing).toEqual({ names: ['Sở Tư pháp'], more: 0 });
    const summary = run.plan.sheets.find(({ name }) => name === 'Tổng hợp');
    expect(JSON.stringify(summary?.values)).toContain('có thể bị bỏ sót, không có trong kết quả: Sở Tư pháp');
    const announcement = run.plan.sheets.find(({ name }) => name === 'Nhận định');
    expect(JSON.stringify(announcement?.values)).not.toContain('Sở Tư pháp');
    const again = computeRanking(applied({ sheets }, run.plan), defaultSettings, texts, NOW);
    expect(again.findings.filter(({ code }) => code === 'unit-gone')).toEqual([]);
  });
});

describe('a score sheet whose only column of scores has a header that nobody knows', () => {
  it.each(['Điểm của Hội đồng', 'Điểm xét', 'Kết quả chấm', 'Số điểm', 'Kết quả', 'Chốt'])(
    '%s is said to give no scores, and is no unit',
    (header) => {
      const own = sheet('Phiếu 3', [
        ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
        ['Đơn vị: Sở Tư pháp'],
        ['STT', 'Tiêu chí', 'Điểm tối đa', header],
        ['1', 'Kế hoạch CCHC', 2, 1.5],
        ['2', 'Báo cáo CCHC', 3, 2.5],
      ]);
      expect(said(own)).toEqual([['sheet-without-scores', 'Phiếu 3!A2', 'unit-line', 'Sở Tư pháp']]);
      const { ranking } = computeRanking(workbook(...good, own), defaultSettings, texts, NOW);
      expect(ranking.blocks.flatMap(({ units }) => units.map(({ name }) => name))).not.toContain(header);
    },
  );
});

describe('a score sheet of two criteria with a damaged header and no line of a unit', () => {
  const phieu = (header: readonly (string | null)[], names = ['Kế hoạch', 'Báo cáo'], name = 'Phiếu 3') =>
    sheet(name, [[...header], ['1', names[0] ?? '', 5, 4], ['2', names[1] ?? '', 5, 3]]);
  const WHOLE = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'];
  const warned = (one: SheetSnapshot) =>
    inspectWorkbook(
      workbook(phieu(WHOLE, undefined, 'Sở Nội vụ'), phieu(WHOLE, undefined, 'Sở Y tế'), one),
      defaultSettings,
    )
      .findings.filter((one) => one.code === 'sheet-without-scores' || one.code === 'sheet-passed-over')
      .map(({ code, severity, facts }) => `${severity} ${code} ${'why' in facts ? facts.why : ''}`);

  it.each([
    [['STT', null, 'Điểm tối đa', 'Điểm thẩm định'], 'criteria', 'header'],
    [['STT', 'Tiêu chí', null, 'Điểm thẩm định'], 'criteria', 'header'],
    [['STT', 'Tiêu chí', 'Điểm tối đa', null], 'criteria', 'header'],
    [[null, null, null, null], 'criteria', ''],
  ])('is a warning: %j', (header, known, other) => {
    expect(warned(phieu(header))).toEqual([`warning sheet-without-scores ${known}`]);
    const names = ['Văn bản', 'Hồ sơ'];
    const said = other === '' ? 'info sheet-passed-over ' : `warning sheet-without-scores ${other}`;
    expect(warned(phieu(header, names))).toEqual([said]);
  });

  it('is none where it is a set of criteria with their weights', () => {
    expect(warned(phieu(['STT', 'Tiêu chí', 'Điểm tối đa', 'Trọng số'], ['Văn bản', 'Hồ sơ']))).toEqual([
      'info sheet-passed-over ',
    ]);
  });
});
