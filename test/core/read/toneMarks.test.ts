import { describe, expect, it } from 'vitest';
import { headerDictionary } from '../../../src/core/read/roles/dictionary/headerDictionary';
import type { ColumnRole } from '../../../src/core/read/roles/dictionary/columnRole';
import { isSummaryLabel, isTotalLabel, roleOfHeader } from '../../../src/core/read/roles/headers';
import { isPeriodAlone } from '../../../src/core/read/words/periodIn';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

const TITLE = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'];
const ranked = (...rows: readonly (readonly CellContent[])[]) => {
  const { ranking, findings } = rankWorkbook(workbook(sheet('Sheet1', rows)), defaultSettings);
  return {
    percents: Object.fromEntries(
      ranking.blocks.flatMap(({ units }) =>
        units.map(({ name, percent }) => [name, percent === null ? null : Number(percent.toFixed(2))]),
      ),
    ),
    unread: findings.flatMap(({ code, place }) => (code === 'column-unread' ? [place.cell] : [])),
  };
};

describe('a header is its letters and tone marks', () => {
  it.each<[text: string, twin: string, ColumnRole]>([
    ['Điểm thường', 'Điểm thưởng', 'bonus'],
    ['Điểm thường xuyên', 'Điểm thưởng sáng kiến', 'bonus'],
    ['Điểm thương mại', 'Điểm thưởng sáng kiến', 'bonus'],
    ['Thường', 'Thưởng', 'bonus'],
    ['Điểm công', 'Điểm cộng', 'bonus'],
    ['Điểm công khai', 'Điểm cộng thêm', 'bonus'],
    ['Điểm phát', 'Điểm phạt', 'penalty'],
    ['Điểm phát triển kinh tế', 'Điểm phạt', 'penalty'],
    ['Điểm phật giáo', 'Điểm phạt', 'penalty'],
    ['Điểm trú', 'Điểm trừ', 'penalty'],
    ['Điểm trữ', 'Điểm trừ', 'penalty'],
    ['Trụ sở', 'Trừ', 'penalty'],
    ['Trụ', 'Trừ', 'penalty'],
    ['Bị trú', 'Bị trừ', 'penalty'],
    ['Hội đồng chậm', 'Hội đồng chấm', 'verified1'],
    ['Điểm tổ chậm', 'Điểm tổ chấm', 'verified1'],
    ['Điểm thăm đình', 'Điểm thẩm định', 'verified1'],
    ['Thảm đỉnh', 'Thẩm định', 'verified1'],
    ['Phục trang', 'Phúc tra', 'verified2'],
    ['Điểm tối đà', 'Điểm tối đa', 'max'],
    ['Khúng điểm', 'Khung điểm', 'max'],
    ['Điểm sở', 'Điểm số', 'final'],
    ['Điểm đuôi', 'Điểm cuối', 'final'],
    ['Công chứng', 'Cộng', 'final'],
    ['Hàng', 'Hạng', 'rank'],
    ['Hàng năm', 'Hạng năm 2024', 'rank'],
    ['Xếp hàng', 'Xếp hạng', 'rank'],
    ['Thứ bác', 'Thứ bậc', 'rank'],
    ['Loài', 'Loại', 'grade'],
    ['Nhòm', 'Nhóm', 'grade'],
    ['Tỷ lễ', 'Tỷ lệ', 'index'],
    ['Chí số', 'Chỉ số', 'index'],
    ['Trong sổ', 'Trọng số', 'weight'],
    ['Hè số', 'Hệ số', 'factor'],
    ['Mức', 'Mục', 'code'],
    ['Má', 'Mã', 'code'],
    ['Tiêu chỉ', 'Tiêu chí', 'name'],
    ['Đợn vị', 'Đơn vị', 'unit'],
    ['Trưởng', 'Trường', 'unit'],
    ['Thốn', 'Thôn', 'unit'],
    ['Cùm', 'Cụm', 'block'],
    ['Khỏi', 'Khối', 'block'],
    ['Tên cụ', 'Tên cũ', 'formerName'],
    ['Ý kiện', 'Ý kiến', 'note'],
    ['Tặng', 'Tăng', 'note'],
    ['Giám', 'Giảm', 'note'],
  ])('%s is no %s (%s)', (text, twin, role) => {
    expect(roleOfHeader(twin)).toBe(role);
    expect(roleOfHeader(text)).not.toBe(role);
    expect(roleOfHeader(text.toUpperCase().normalize('NFD'))).not.toBe(role);
  });

  it('in each of its words: with another tone on one, no phrase of two words tells its role', () => {
    const tones = ['\u0300', '\u0301', '\u0309', '\u0323'];
    const phrases = Object.entries(headerDictionary).flatMap(([role, all]) =>
      all
        .filter((phrase) => /^\p{L}+(?: \p{L}+)?$/u.test(phrase) && !/^[ -~]*$/u.test(phrase))
        .map((phrase) => ({ role, phrase })),
    );
    expect(phrases.length).toBeGreaterThan(100);
    const told = phrases.flatMap(({ role, phrase }) => {
      const words = phrase.split(' ');
      if (words.some((word) => words.length > 1 && roleOfHeader(word) === role)) return [];
      return words.flatMap((word, at) => {
        const own = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(word.normalize('NFD'))?.[0];
        if (own === undefined) return [];
        return tones
          .filter((tone) => tone !== own && !(own === '\u0303' && tone === '\u0309'))
          .map((tone) => words.with(at, word.normalize('NFD').replace(own, tone)).join(' ').normalize('NFC'))
          .filter((text) => roleOfHeader(text) === role);
      });
    });
    expect(told).toEqual([]);
  });

  it.each<[text: string, ColumnRole]>([
    ['Diem thuong', 'bonus'],
    ['DIEM PHAT', 'penalty'],
    ['Diem tham dinh', 'verified1'],
    ['Diem toi da', 'max'],
    ['Điểm thẩm đinh', 'verified1'],
    ['Đơn vi', 'unit'],
    ['Điễm tối đa', 'max'],
    ['Tổng điễm', 'final'],
  ])('%s, typed without marks, without one, or as it is spoken, tells %s', (text, role) => {
    expect(roleOfHeader(text)).toBe(role);
  });

  it.each([
    'Số ngày chậm',
    'Số văn bản chậm',
    'Số VB chậm',
    'Số lần chậm',
    'Số thẩm định',
    'Số biên bản thẩm định',
    'Tổng số biên bản thẩm định',
    'Số hồ sơ tự chấm',
    'So ho so tu cham',
    'So van ban cham',
    'Số phiếu điều tra XHH',
    'Ngày tự chấm',
    'Người tự đánh giá',
    'Điểm +/-',
    'Điểm (+/-)',
    '+/-',
    'Điểm (+, -)',
  ])('%s is no score', (text) => {
    expect(roleOfHeader(text)).toBeNull();
  });

  it.each<[text: string, ColumnRole]>([
    ['Số điểm tự chấm', 'self'],
    ['Số điểm Hội đồng thẩm định', 'verified1'],
    ['Sở Nội vụ thẩm định', 'verified1'],
    ['Tháng 8 tự chấm', 'self'],
    ['Số điểm đạt được', 'final'],
    ['Số thứ tự', 'code'],
    ['Điểm cộng (+)', 'bonus'],
    ['Điểm trừ (-)', 'penalty'],
  ])('%s is one, or what it is: %s', (text, role) => {
    expect(roleOfHeader(text)).toBe(role);
  });

  it.each(['Tam Thắng', 'Đạt Thắng', 'Bảy Núi', 'Quỳ Ba', 'Nam Quang', 'Tổng Cọt', 'Trung Bính', 'Cao Nhật'])(
    'the commune %s is no period, sum or average',
    (name) => {
      expect([roleOfHeader(name), isPeriodAlone(name), isTotalLabel(name), isSummaryLabel(name)]).toEqual([
        null,
        false,
        false,
        false,
      ]);
    },
  );
});

describe('columns whose headers only look like words of points', () => {
  it.each(['Số ngày chậm', 'Số biên bản thẩm định', 'Số thẩm định', 'Số hồ sơ tự chấm', 'Điểm +/-'])(
    'count in no total: %s beside the verified score',
    (head) => {
      const { percents } = ranked(
        TITLE,
        ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định', head],
        [1, 'Sở A', 100, 80, 3],
        [2, 'Sở B', 100, 85, 2],
        [3, 'Sở C', 100, 70, 1],
      );
      expect(percents).toEqual({ 'Sở A': 80, 'Sở B': 85, 'Sở C': 70 });
    },
  );

  it('count for no criterion on a score sheet', () => {
    const { percents } = ranked(
      ['PHIẾU CHẤM ĐIỂM NĂM 2025'],
      ['Đơn vị: Sở A'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Thẩm định', 'Số ngày chậm'],
      ['1', 'Thể chế', 10],
      ['1.1', 'Văn bản', 4, 4, 3, 0],
      ['1.2', 'Rà soát', 6, 6, 5, 2],
    );
    expect(percents).toEqual({ 'Sở A': 80 });
  });

  it.each(['Điểm phát triển kinh tế', 'Điểm thường xuyên', 'Điểm thương mại điện tử', 'Trụ sở'])(
    'are fields with a max of their own: %s',
    (field) => {
      const { percents } = ranked(
        TITLE,
        ['STT', 'Đơn vị', 'Thể chế (20 điểm)', `${field} (10 điểm)`, 'Tài chính (20 điểm)'],
        [1, 'Sở A', 15, 8, 15],
        [2, 'Sở B', 18, 6, 18],
        [3, 'Sở C', 19, 10, 10],
      );
      expect(percents).toEqual({ 'Sở A': 76, 'Sở B': 84, 'Sở C': 78 });
    },
  );

  it.each(['Điểm thường', 'Trụ sở', 'Điểm phát'])(
    'are said where nothing tells what they are: %s',
    (head) => {
      const { percents, unread } = ranked(
        TITLE,
        ['TT', 'Đơn vị', 'Tổng điểm', head],
        [1, 'Sở A', 80, 3],
        [2, 'Sở B', 85, 2],
        [3, 'Sở C', 70, 1],
      );
      expect(percents).toEqual({ 'Sở A': 80, 'Sở B': 85, 'Sở C': 70 });
      expect(unread).toEqual(['D2']);
    },
  );

  it('are units where they are called like months: Tam Thắng', () => {
    const { percents } = ranked(
      TITLE,
      ['TT', 'Nội dung', 'Điểm tối đa', 'An Hòa', 'An Bình', 'Tam Thắng', 'Kỳ Sơn'],
      ['1', 'Thể chế', 100],
      ['1.1', 'Văn bản', 60, 50, 51, 52, 53],
      ['1.2', 'Khác', 40, 30, 31, 32, 33],
    );
    expect(percents).toEqual({ 'An Hòa': 80, 'An Bình': 82, 'Tam Thắng': 84, 'Kỳ Sơn': 86 });
  });
});
