import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../../../src/core/run/run';
import { defaultSettings } from '../../../../src/core/settings/settings';
import type { SheetSnapshot } from '../../../../src/core/workbook';
import { plainText } from '../../../../src/core/report/words/phrases';
import { core as texts } from '../../../../src/locales/vi/core';
import { applied } from '../../appliedPlan';
import { NOW, workbook } from '../../sheets';
import { listOf, table } from './historySheets';

describe('the history of a block, written', () => {
  it('is said in the announcement where three years or more are known, and nowhere else', () => {
    const points = (...all: readonly number[]) =>
      new Map(['Xã An Bình', 'Xã Cẩm Mỹ', 'Xã Gia Hưng'].map((unit, at) => [unit, all[at] ?? 0]));
    const sheets = [
      table('NĂM 2025', 'scores', points(90, 80, 70), 100),
      table('NĂM 2024', 'printed', points(80, 85, 70), 100),
      table('NĂM 2022', 'printed', points(70, 85, 75), 100),
    ];
    const said = (of: readonly SheetSnapshot[]) =>
      computeRanking(workbook(...of), defaultSettings, texts, NOW).announcement.paragraphs.flatMap(
        ({ sentences }) =>
          sentences.filter(({ kind }) => kind.startsWith('years')).map(({ phrase }) => plainText(phrase)),
      );
    expect(said(sheets)).toEqual([
      'Qua các năm có số liệu, chỉ số bình quân của khối cấp xã: năm 2022 đạt 76,67%; năm 2024 đạt 78,33%; năm 2025 đạt 80,00%.',
      'Xã Cẩm Mỹ đứng đầu khối nhiều nhất: 2 lần trong 3 kỳ có số liệu (năm 2022, năm 2024).',
      'Tăng hạng liên tục từ năm 2022 đến năm 2025: Xã An Bình (thứ 3, thứ 2, thứ nhất).',
    ]);
    expect(said(sheets.slice(0, 2))).toEqual([]);
    // A year of ranks counts among those that had a leader, and is named among the averages.
    expect(said([...sheets, table('NĂM 2023', 'ranks', points(80, 85, 70), 100)]).slice(0, 2)).toEqual([
      'Qua các năm có số liệu, chỉ số bình quân của khối cấp xã: năm 2022 đạt 76,67%; năm 2023 chỉ có thứ hạng; năm 2024 đạt 78,33%; năm 2025 đạt 80,00%.',
      'Xã Cẩm Mỹ đứng đầu khối nhiều nhất: 3 lần trong 4 kỳ có số liệu (năm 2022, năm 2023, năm 2024).',
    ]);
    // Of three months, of which the second has another set and the last has two leaders.
    expect(
      said([
        table('THÁNG 1/2025', 'scores', points(90, 80, 70), 100),
        table('THÁNG 2/2025', 'scores', points(90, 80, 70), 120),
        table('THÁNG 3/2025', 'scores', points(90, 90, 70), 120),
      ]),
    ).toEqual([
      'Qua các kỳ có số liệu, chỉ số bình quân của khối cấp xã: tháng 1/2025 đạt 80,00%; tháng 2/2025 đạt 66,67% (bộ tiêu chí đã thay đổi); tháng 3/2025 đạt 69,44%.',
      'Xã An Bình đứng đầu khối nhiều nhất: 3 lần trong 3 kỳ có số liệu (tháng 1/2025, tháng 2/2025, tháng 3/2025 đồng hạng).',
    ]);
  });

  it('is a sheet that speaks of periods where they are no years, and tells a part that a merged unit is called by apart', () => {
    const textsOf = (...sheets: readonly SheetSnapshot[]) => {
      const settings = { ...defaultSettings, resultSheets: ['history'] as const };
      const book = workbook(...sheets);
      const written = applied(book, computeRanking(book, settings, texts, NOW).plan).sheets;
      const own = written.find(({ name }) => name === 'Nhiều năm');
      return (own?.values ?? []).flatMap((row) => row.map(String));
    };
    const points = new Map([
      ['Xã An Bình', 90],
      ['Xã Cẩm Mỹ', 80],
    ]);
    const halves = textsOf(
      table('6 THÁNG ĐẦU NĂM 2025', 'scores', points, 100),
      table('6 THÁNG ĐẦU NĂM 2024', 'scores', points, 100),
    );
    expect(halves).toContain(
      'CHỈ SỐ CẢI CÁCH HÀNH CHÍNH QUA CÁC KỲ, 6 THÁNG ĐẦU NĂM 2024 – 6 THÁNG ĐẦU NĂM 2025',
    );
    expect(halves).toContainEqual(expect.stringContaining('TỪNG ĐƠN VỊ QUA CÁC KỲ'));
    const merged = textsOf(
      table('NĂM 2025', 'scores', points, 100),
      listOf([
        { name: 'Xã An Bình', former: ['Xã An Bình', 'Xã Gia Hưng'] },
        { name: 'Xã Cẩm Mỹ', former: [] },
      ]),
      table('NĂM 2024', 'scores', new Map([...points, ['Xã Gia Hưng', 70]]), 100),
    );
    expect(merged).toContain('Xã An Bình (trước sáp nhập)');
    expect(merged).toContain('Trước khi sáp nhập.');
    expect(merged.filter((text) => text === 'Không còn; nay thuộc Xã An Bình.')).toHaveLength(1);
    const parted = textsOf(
      table('NĂM 2025', 'scores', points, 100),
      listOf([
        { name: 'Xã An Bình', former: ['Xã An Bình', 'Xã Gia Hưng'] },
        { name: 'Xã Cẩm Mỹ', former: ['Xã Cẩm Mỹ', 'Xã Gia Hưng'] },
      ]),
      table('NĂM 2024', 'scores', new Map([...points, ['Xã Gia Hưng', 70]]), 100),
    );
    expect(parted).toContain('Xã An Bình (trước chia tách)');
    expect(parted.filter((text) => text.includes('sáp nhập)'))).toEqual([]);
    const renamed = textsOf(
      table('NĂM 2025', 'scores', points, 100),
      listOf([
        { name: 'Xã An Bình', former: ['Xã Cẩm Mỹ'] },
        { name: 'Xã Cẩm Mỹ', former: ['Xã An Bình'] },
      ]),
      table('NĂM 2024', 'scores', points, 100),
    );
    expect(renamed).toContain('Xã An Bình (đơn vị cũ cùng tên)');
  });
});
