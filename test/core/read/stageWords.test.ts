import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/core/read/cells/text';
import { CLAIMED, isClaimed, roundIn, stageOf } from '../../../src/core/read/scores/stageWords';
import { isTitleOfScores, titleStage } from '../../../src/core/read/scores/titleStage';

const long = (text: string, length: number) => text.padEnd(length, 'x ').slice(0, length);

describe('a title says how late in the appraisal its scores are', () => {
  it.each([
    ['PHIẾU TỰ CHẤM ĐIỂM NĂM 2025', CLAIMED],
    ['BÁO CÁO TỰ ĐÁNH GIÁ LẦN 2', CLAIMED + 1],
    ['TC', CLAIMED],
    ['TC Sở Nội vụ', CLAIMED],
    ['Sở TC', null],
    ['PHIẾU TỰ CHẤM VÀ THẨM ĐỊNH', null],
    ['TĐ', 0],
    ['Sở TĐ', null],
    ['KẾT QUẢ THẨM ĐỊNH NĂM 2025', 0],
    ['KẾT QUẢ THẨM TRA', 0],
    ['KẾT QUẢ CỦA HỘI ĐỒNG', 0],
    ['KẾT QUẢ SƠ BỘ', -1],
    ['KẾT QUẢ DỰ KIẾN', -1],
    ['DỰ THẢO KẾT QUẢ', -1],
    ['KẾT QUẢ BAN ĐẦU', -1],
    ['KẾT QUẢ TẠM TÍNH', -1],
    ['KẾT QUẢ TRƯỚC HỌP', -1],
    ['KẾT QUẢ TRƯỚC GIẢI TRÌNH', -1],
    ['KẾT QUẢ TRƯỚC KHI HỌP', -1],
    ['KẾT QUẢ TRƯỚC NGÀY 15/3', null],
    ['KẾT QUẢ CHÍNH THỨC', 200],
    ['KẾT QUẢ CUỐI CÙNG', 200],
    ['KẾT QUẢ LẦN CUỐI', 200],
    ['KẾT QUẢ SAU CÙNG', 200],
    ['KẾT QUẢ CHUNG CUỘC', 200],
    ['KẾT QUẢ SAU HỌP', 100],
    ['KẾT QUẢ THẨM ĐỊNH SAU GIẢI TRÌNH', 100],
    ['KẾT QUẢ SAU KHI RÀ SOÁT', 100],
    ['KẾT QUẢ SAU SÁP NHẬP', null],
    ['KẾT QUẢ ĐIỀU CHỈNH', 100],
    ['KẾT QUẢ PHÚC TRA', 100],
    ['KẾT QUẢ PHÚC KHẢO', 100],
    ['KẾT QUẢ THẨM ĐỊNH LẦN 3', 2],
    ['KẾT QUẢ LẦN 1', null],
    ['KẾT QUẢ NĂM 2025', null],
  ])('%s: %s', (title, stage) => {
    expect(titleStage(title)).toBe(stage);
  });

  it('of a survey alone, where it names no other points beside', () => {
    for (const word of ['XHH', 'ĐTXHH', 'SIPAS', 'ĐIỀU TRA', 'KHẢO SÁT', 'XÃ HỘI HỌC'])
      expect([word, titleStage(`KẾT QUẢ ${word} NĂM 2025`)]).toEqual([word, 'survey']);
    for (const words of ['VÀ ĐIỀU TRA', 'GỒM ĐIỂM XHH', 'CẢ ĐIỂM CỦA KHẢO SÁT', 'CỘNG SIPAS'])
      expect([words, titleStage(`TỔNG HỢP ĐIỂM ${words}`)]).toEqual([words, null]);
    expect(titleStage('TỔNG HỢP ĐIỂM VÀ KẾT QUẢ CỦA CUỘC KHẢO SÁT')).toBe('survey');
    expect(titleStage('THẨM ĐỊNH ĐIỂM KHẢO SÁT')).toBe(0);
    expect(titleStage('KHẢO SÁT LẦN 2')).toBe(1);
  });

  it('where it is no longer than 300 letters', () => {
    expect(titleStage(long('KẾT QUẢ CHÍNH THỨC ', 300))).toBe(200);
    expect(titleStage(long('KẾT QUẢ CHÍNH THỨC ', 301))).toBeNull();
  });
});

describe('a header says how late in the appraisal its scores are', () => {
  it.each([
    ['Điểm sơ bộ', -1],
    ['Điểm dự kiến', -1],
    ['Điểm trước họp', -1],
    ['Điểm đề xuất', -1],
    ['Điểm chưa trừ', -1],
    ['Điểm chưa bị trừ', -1],
    ['Điểm chưa điều chỉnh', -1],
    ['Điểm chính thức', 200],
    ['Điểm chốt', 200],
    ['Điểm kết luận', 200],
    ['Điểm sau giải trình', 100],
    ['Điểm điều chỉnh', 100],
    ['Điểm phúc khảo', 100],
    ['Final', 100],
    ['Hội đồng', 0.25],
    ['Tổ thẩm định', -0.25],
    ['Điểm tổng', 0],
    ['Điểm lần 2', 1],
    ['Điểm', 0],
  ])('%s: %s', (text, stage) => {
    expect(stageOf({ text, above: [] })).toBe(stage);
  });

  it('by the nearest header above it that says so, where its own says nothing', () => {
    expect(stageOf({ text: 'Điểm', above: ['Chính thức', 'Lần 2', 'Sở Nội vụ'] })).toBe(1);
    expect(stageOf({ text: 'Điểm', above: ['Chính thức', 'Sở Nội vụ'] })).toBe(200);
    expect(stageOf({ text: 'Điểm sơ bộ', above: ['Lần 2'] })).toBe(-1);
    expect(stageOf({ text: 'Điểm', above: ['Sở Nội vụ'] })).toBe(0);
  });

  it('where it is no longer than 160 letters', () => {
    expect(stageOf({ text: long('Điểm chính thức ', 160), above: [] })).toBe(200);
    expect(stageOf({ text: long('Điểm chính thức ', 161), above: [] })).toBe(0);
  });
});

it('rounds are counted from the first one', () => {
  const rounds = ['lan 1', 'lan 2', 'vong 3', 'dot thu hai', 'lan ii', 'lan ba', 'vong iii', 'lan 12'];
  expect(rounds.map(roundIn)).toEqual([0, 1, 2, 1, 1, 2, 2, 11]);
  expect(['diem', 'lan dau', 'lan 123', 'phan 2', 'lan2'].map(roundIn)).toEqual([0, 0, 0, 0, 0]);
});

it('stages of self-scores are those before all appraisal, of whatever round', () => {
  expect([CLAIMED, CLAIMED + 11, CLAIMED / 2, -1, 0, 200].map(isClaimed)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

it('a title of scores begins with a word for them, after the number of an annex', () => {
  const isTitle = (text: string) => isTitleOfScores(fold(text));
  for (const title of [
    'BẢNG ĐIỂM',
    'BIỂU 2',
    'Phụ lục I BẢNG ĐIỂM',
    'Phụ lục 12 Tổng hợp',
    'Chỉ số CCHC',
    'Xếp hạng',
    'Tự chấm',
    'Khảo sát SIPAS',
  ])
    expect([title, isTitle(title)]).toEqual([title, true]);
  for (const line of [
    'Đơn vị: Sở Nội vụ',
    'Kèm theo bảng điểm',
    'Phụ lục I',
    'Bảngđiểm',
    'Phụ lục 12345 Bảng',
  ])
    expect([line, isTitle(line)]).toEqual([line, false]);
});
