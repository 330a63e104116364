import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerDictionary } from '../../../src/core/read/roles/dictionary/headerDictionary';
import type { ColumnRole } from '../../../src/core/read/roles/dictionary/columnRole';
import { headerMax } from '../../../src/core/read/roles/headerMax';
import { roleOfHeader } from '../../../src/core/read/roles/headers';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import { sheet, workbook } from '../sheets';
import { textOf } from '../../../src/core/read/cells/text';

const variants = (Object.keys(headerDictionary) as ColumnRole[]).flatMap((role) =>
  headerDictionary[role].map((words) => ({ role, words })),
);
const POINTS: ReadonlySet<ColumnRole> = new Set(['max', 'self', 'verified1', 'verified2', 'survey', 'final']);

describe('the words of headers', () => {
  it.each([
    ['Khối thi đua', 'block'],
    ['Cụm', 'block'],
    ['Cụm thi đua', 'block'],
    ['Cụm, khối thi đua', 'block'],
    ['Điểm trung bình', 'final'],
    ['Bình quân', 'final'],
    ['ĐIỂM BÌNH QUÂN', 'final'],
    ['Điểm trung bình năm 2025', 'final'],
    ['Điểm trung bình của khối', 'note'],
    ['Bình quân chung toàn tỉnh', 'note'],
    ['Điểm DDCI', 'final'],
    ['Chỉ số DDCI', 'index'],
    ['Điểm DTI', 'final'],
    ['Chỉ số DTI năm 2025', 'index'],
    ['SIPAS', 'survey'],
    ['Điểm SIPAS', 'survey'],
    ['Chỉ số SIPAS', 'index'],
  ])('%s tells %s (DOMAIN section 6)', (text, role) => {
    expect(roleOfHeader(text)).toBe(role);
  });

  it.each([
    ['Điểm chốt', 'final'],
    ['Điểm chấm', 'final'],
    ['Điểm tổng kết', 'final'],
    ['Điểm PAR INDEX', 'final'],
    ['Giá trị chỉ số', 'index'],
    ['Kết quả (%)', 'index'],
    ['Kết quả', null],
    ['Họ và tên đơn vị', 'unit'],
    ['Cả năm', 'final'],
    ['Điểm cả năm', 'final'],
    ['Weight', 'weight'],
    ['Weight(s)', 'weight'],
    ['Điểm thống nhất', 'final'],
    ['ĐIỂM CUỐI', 'final'],
    ['Điểm chính thức', 'final'],
    ['Điểm sau rà soát', 'final'],
    ['Điểm được công nhận năm 2025', 'final'],
    ['Điểm công bố', 'final'],
    ['Điểm công khai', null],
    ['Điểm cộng', 'bonus'],
    ['Điểm số', 'final'],
    ['Điểm Sở Nội vụ', 'verified1'],
    ['Điểm Sở Y tế', null],
    ['Điểm sau phúc tra', 'verified2'],
    ['Chấm lại', 'verified2'],
    ['Điểm rà soát lại', 'verified2'],
    ['Điểm sau đối thoại', 'verified2'],
    ['Điểm tổ công tác', 'verified1'],
    ['Tổ công tác', null],
    ['Điểm (/80)', 'final'],
    ['Điểm/80', 'final'],
    ['Tổng điểm thẩm định/100', 'verified1'],
    ['Điểm 9/12', null],
    ['Điểm tháng 9/2025', null],
    ['Điểm đơn vị chấm', 'self'],
    ['Trường', 'unit'],
    ['Tên trường', 'unit'],
    ['Tổ dân phố', 'unit'],
    ['Thôn/Tổ dân phố', 'unit'],
    ['Tổ dân phố 5', null],
    ['Doanh nghiệp An Phú', null],
    ['Phòng, ban', 'unit'],
  ])('%s, as offices write, tells %s', (text, role) => {
    expect(roleOfHeader(text)).toBe(role);
  });

  it.each([
    ['Điểm tối đa/Max score', 'max'],
    ['Max score / Điểm tối đa', 'max'],
    ['Đơn vị (Unit)', 'unit'],
    ['Unit (Đơn vị)', 'unit'],
    ['Agency / Đơn vị', 'unit'],
    ['Agency\nĐơn vị', 'unit'],
    ['Tên đơn vị\n(Name of agency)', 'unit'],
    ['Total / Tổng điểm', 'final'],
    ['Tổng điểm - Total score', 'final'],
    ['Ranking / Xếp hạng', 'rank'],
    ['Xếp hạng (Rank)', 'rank'],
    ['STT / No.', 'code'],
    ['Criteria | Tiêu chí', 'name'],
    ['Điểm tự chấm (Self-score)', 'self'],
    ['Self-score (Điểm tự chấm)', 'self'],
    ['Verified score', 'verified1'],
    ['Verified', 'verified1'],
    ['Verified/Thẩm định', 'verified1'],
    ['Appraised/Thẩm định', 'verified1'],
    ['Survey/Điều tra XHH', 'survey'],
    ['Max/Điểm tối đa', 'max'],
    ['Max (Điểm tối đa)', 'max'],
    ['Điểm tối đa (Max)', 'max'],
    ['Max', null],
    ['Remarks', 'note'],
    ['Tự chấm (Thẩm định)', 'self'],
    ['Sở TT&TT', null],
    ['Agency / Điểm', null],
  ])('%j tells %s, in one language or two', (text, role) => {
    expect(roleOfHeader(textOf(text))).toBe(role);
  });

  it.each([
    ['Đ. tối đa', 'max'],
    ['Đ.tối đa', 'max'],
    ['Đ. tự chấm', 'self'],
    ['Đ. thẩm định', 'verified1'],
    ['Đ. th.định', 'verified1'],
    ['Điểm t.đa', 'max'],
    ['Tên đ.vị', 'unit'],
    ['Đ.vị', 'unit'],
    ['S.T.T', 'code'],
    ['T.T.', 'code'],
    ['X. hạng', 'rank'],
    ['X.loại', 'grade'],
    ['G.chú', 'note'],
  ])('%s tells %s, abbreviated', (text, role) => {
    expect(roleOfHeader(text)).toBe(role);
  });

  it('tell the same role however they are spelled', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...variants),
        fc.constantFrom<(text: string) => string>(
          (text) => text,
          (text) => text.toUpperCase(),
          (text) => text.toLowerCase(),
        ),
        fc.constantFrom('NFC', 'NFD'),
        fc.constantFrom(' ', '  ', '\n', '\u00a0', '\r\n', ' \n '),
        fc.constantFrom('', ' (điểm)', ' (%)', ' (Điểm)', '\n(điểm)'),
        fc.constantFrom('', ' (1)', ' *', '(*)', '¹', ' [2]', ':', ' (**)'),
        ({ role, words }, cased, form, space, unit, mark) => {
          const measured = unit !== '' && !POINTS.has(role) ? '' : unit;
          fc.pre(!(mark === ':' && (role === 'unit' || role === 'block')));
          const text = cased(`${words}${measured}${mark}`).normalize(form).replaceAll(' ', space);
          const expected = role === 'final' && measured === ' (%)' ? 'index' : role;
          expect(roleOfHeader(textOf(text))).toBe(expected);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it.each<[text: string, max: number | null]>([
    ['Điểm (/80)', 80],
    ['Điểm/80', 80],
    ['Điểm /80 điểm', 80],
    ['Tổng điểm thẩm định / 100', 100],
    ['Điểm/2025', null],
    ['Điểm tháng 9/12', null],
    ['Đạt 70 điểm/100', null],
    ['Kế hoạch số 15/80', null],
  ])('of points say what they are of: %s', (text, max) => {
    expect(headerMax(text).max).toBe(max);
  });

  it('of points that say what they are of give units their max', () => {
    for (const head of ['Điểm (/80)', 'Điểm/80']) {
      const { ranking } = rankWorkbook(
        workbook(
          sheet('Sheet1', [
            ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
            ['STT', 'Đơn vị', head],
            [1, 'Xã A', 72],
            [2, 'Xã B', 64],
          ]),
        ),
        defaultSettings,
      );
      expect(ranking.blocks[0]?.units.map(({ percent }) => percent)).toEqual([90, 80]);
    }
  });
});
