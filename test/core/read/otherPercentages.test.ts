import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

const TITLE = 'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025';
const UNITS = ['Xã Cam Lộ', 'Xã Gio Linh', 'Xã Bến Hải'];

/** Columns of percentages that are no index of the ranking. */
const OTHERS = [
  'Chỉ số SIPAS (%)',
  'Chỉ số hài lòng',
  'Chỉ số hài lòng của người dân (%)',
  'Chỉ số hài lòng về CCHC (%)',
  'Tỷ lệ hài lòng (%)',
  'Tỷ lệ hồ sơ đúng hạn (%)',
  'Tỉ lệ giải quyết TTHC đúng hạn (%)',
  'Tỷ lệ DVC trực tuyến (%)',
  'Tỷ lệ số hóa',
  'Tỷ lệ văn bản điện tử (%)',
  'Chỉ số DTI',
  'Chỉ số chuyển đổi số',
  'Chỉ số PAPI (%)',
];

/** Columns of percentages that are that index. */
const OWN = [
  'Chỉ số CCHC (%)',
  'Chỉ số CCHC',
  'Chỉ số cải cách hành chính năm 2025 (%)',
  'PAR INDEX',
  'Chỉ số (%)',
  'Chỉ số',
  'Tỷ lệ đạt (%)',
];

const INDEXES = [90, 80, 70];
/** Of something else, in the other order. */
const ELSE = [97, 98.5, 99];

interface Printed {
  readonly header: string;
  readonly values: readonly CellContent[];
}

const own = (header: string): Printed => ({ header, values: INDEXES });
const other = (header: string): Printed => ({ header, values: ELSE });
const max: Printed = { header: 'Điểm tối đa', values: [100, 100, 100] };

/** The units' indexes in the order of their ranks, and what matters of what is said. */
function ranked(columns: readonly Printed[], title = TITLE): readonly string[] {
  const table = sheet('KQ', [
    [title],
    ['Khối: Xã, phường'],
    ['TT', 'Đơn vị', ...columns.map(({ header }) => header)],
    ...UNITS.map((unit, at) => [at + 1, unit, ...columns.map(({ values }) => values[at] ?? null)]),
  ]);
  return toldBy(workbook(table), ({ severity }) => severity !== 'info');
}

const RIGHT = ['Xã Cam Lộ 90', 'Xã Gio Linh 80', 'Xã Bến Hải 70'];
const BY_OTHER = ['Xã Bến Hải 99', 'Xã Gio Linh 98.5', 'Xã Cam Lộ 97'];
const ranks: Printed = { header: 'Xếp hạng', values: [1, 2, 3] };

describe('a column of percentages that is of something else', () => {
  it.each(OTHERS)('is not taken for the index beside it: %s', (header) => {
    for (const index of OWN) {
      expect([index, ranked([other(header), own(index)])]).toEqual([index, RIGHT]);
      expect([index, ranked([own(index), other(header)])]).toEqual([index, RIGHT]);
      expect([index, ranked([other(header), own(index), ranks])]).toEqual([index, RIGHT]);
    }
  });

  it.each(OTHERS)('is not compared with what the points give: %s', (header) => {
    expect(ranked([other(header), max, own('Điểm đạt được'), ranks])).toEqual(RIGHT);
    expect(ranked([max, own('Tổng điểm'), other(header)])).toEqual(RIGHT);
    expect(ranked([max, own('Điểm thẩm định'), other(header), own('Chỉ số (%)')])).toEqual(RIGHT);
    const half = (name: string) => ({ header: `${name} (50 điểm)`, values: [45, 40, 35] });
    expect(ranked([half('Thể chế'), half('Tài chính công'), other(header)])).toEqual(RIGHT);
  });

  it.each(OTHERS)('is left out where the title names both: %s', (header) => {
    const title = 'KẾT QUẢ CHỈ SỐ CCHC, SIPAS VÀ DTI NĂM 2025';
    expect(ranked([other(header), own('Chỉ số CCHC (%)')], title)).toEqual(RIGHT);
  });
});

describe('a column of percentages that is the index', () => {
  it.each([...OWN, 'Tỷ lệ đạt so với điểm tối đa (%)', 'Chỉ số của đơn vị (%)', 'Tỷ lệ % điểm đạt được'])(
    'is compared with what the points give: %s',
    (header) => {
      expect(ranked([max, own('Điểm đạt được'), other(header)]).join()).toContain('stated-total-differs');
    },
  );

  it.each(['Tỷ lệ (%)', 'Chỉ số', 'Tỷ lệ đạt (%)'])(
    'counts before a plain one where it names CCHC: %s',
    (header) => {
      expect(ranked([other(header), own('Chỉ số CCHC (%)')]).slice(0, 3)).toEqual(RIGHT);
    },
  );

  it.each(['Chỉ số SIPAS (%)', 'Chỉ số hài lòng', 'Tỷ lệ hồ sơ đúng hạn (%)', 'Chỉ số DTI'])(
    'is not made of the only one that names something else, which is said: %s',
    (header) => {
      expect(ranked([other(header)])).toContain('C3 column-unread');
      expect(ranked([other(header)])).not.toContain('Xã Cam Lộ 97');
    },
  );

  it.each([
    ['Chỉ số DTI', 'KẾT QUẢ CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025'],
    ['Chỉ số chuyển đổi số', 'KẾT QUẢ XẾP HẠNG DTI NĂM 2025'],
    ['Chỉ số hài lòng (%)', 'KẾT QUẢ CHỈ SỐ SIPAS NĂM 2025'],
    ['Tỷ lệ hồ sơ đúng hạn (%)', 'KẾT QUẢ GIẢI QUYẾT HỒ SƠ NĂM 2025'],
  ])('is that of the title: %s', (header, title) => {
    expect(ranked([other(header)], title)).toEqual(BY_OTHER);
  });
});
