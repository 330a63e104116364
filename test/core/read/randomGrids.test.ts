import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RankingStopped } from '../../../src/core/run/rankingStopped';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent } from '../../../src/core/workbook';
import { core as texts } from '../../../src/locales/vi/core';
import { NOW, sheet, workbook } from '../sheets';
import { runs } from '../properties/runs';

const words = [
  'STT',
  'Tiêu chí',
  'Điểm tối đa',
  'Điểm thẩm định',
  'Điểm tự chấm',
  'Tên đơn vị',
  'Xếp hạng',
  'Đơn vị: Sở Nội vụ',
  'Khối: Cấp huyện',
  'NĂM 2023',
  'Tổng cộng',
  'Điểm thưởng',
  'I',
  '1.1',
  '1.1.1',
  'Kế hoạch',
  'Không áp dụng',
  '1,5',
];
const cell: fc.Arbitrary<CellContent> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.double({ min: -5, max: 20, noNaN: true }) },
  fc.string(),
  fc.boolean(),
  fc.constant({ error: '#REF!' }),
);

it(
  'the reader ends and never throws anything but a stopped run, whatever a sheet holds',
  { timeout: 120_000 },
  () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 }), (rows) => {
        try {
          computeRanking(workbook(sheet('S', rows)), defaultSettings, texts, NOW);
        } catch (error) {
          expect(error).toBeInstanceOf(RankingStopped);
        }
      }),
      runs(10_000),
    );
  },
);
