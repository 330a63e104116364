import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellOfAddress } from '../../../src/core/addresses/address';
import type { Rules, TieBreaker } from '../../../src/core/settings/rules';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, Place, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { runs } from './runs';

const MAXIMA = [2, 0.5, 3, 1.25];
const UNITS = ['Sở A', 'Sở B', 'Sở constructor', 'Sở D', 'Sở E'];

const table = fc
  .tuple(
    ...MAXIMA.map((max) =>
      fc.array(
        fc.oneof(
          { weight: 4, arbitrary: fc.constant(0) },
          { weight: 4, arbitrary: fc.integer({ min: 0, max: max * 4 }).map((quarters) => quarters / 4) },
          { weight: 1, arbitrary: fc.constantFrom(null, 'KAD') },
        ),
        { minLength: UNITS.length, maxLength: UNITS.length },
      ),
    ),
  )
  .map(([a = [], b = [], c = [], d = []]) =>
    sheet('Điểm', [
      ['CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
      ['STT', 'Nội dung', 'Điểm tối đa', ...UNITS],
      ['1', 'Công tác chỉ đạo', 2.5],
      ['1.1', 'Kế hoạch', 2, ...a],
      ['1.2', 'Báo cáo', 0.5, ...b],
      ['2', 'Cải cách thể chế', 4.25],
      ['2.1', 'Rà soát văn bản', 3, ...c],
      ['2.2', 'Công khai', 1.25, ...d],
    ]),
  );

/** The same with weights of criteria, of fields or of both, or with factors. */
const weighed = fc
  .tuple(
    table,
    fc.constantFrom(
      ['Trọng số', null, 20, 15, null, 40, 25],
      ['Trọng số', '60%', null, null, '40%', null, null],
      ['Trọng số', 0.7, 0.3, 0.7, 0.3, 0.5, 0.5],
      ['Hệ số', null, 2, 1.5, null, 1, 3],
    ),
  )
  .map(([scores, weights]) =>
    sheet(scores.name, [
      ...scores.values.map((row, at) => [...row, ...(at === 0 ? [] : [weights[at - 1] ?? null])]),
    ]),
  );

const rules = fc.record<Partial<Rules>>({
  notApplicable: fc.constantFrom('reduce', 'rescale', 'full'),
  ties: fc.constantFrom('competition', 'dense'),
  rankDecimals: fc.constantFrom(null, 0, 2),
  blankScores: fc.constantFrom('provisional', 'unranked', 'skip'),
  tieBreakers: fc.array(
    fc.constantFrom<TieBreaker[]>({ by: 'zeroScores' }, { by: 'field', field: 'Cải cách thể chế' }),
    { maxLength: 2 },
  ),
});

it.each([
  ['without weights', table],
  ['with weights, and what it costs in the index', weighed],
])('tells of every zero score the rank that a run with its max gives: %s', (_, tables) => {
  fc.assert(
    fc.property(tables, rules, (scores, chosen) => {
      const settings = { ...defaultSettings, ...chosen };
      const now = blockOf(scores);
      for (const { unit, maxPoints, rankIfMet, lostPercent, place } of now.zeroScores) {
        const met = blockOf(withCell(scores, place, maxPoints));
        const [before, after] = [now, met].map(({ units }) => units.find(({ name }) => name === unit));
        expect(rankIfMet).toBe(after?.rank);
        if (now.weights === null) expect(lostPercent).toBeUndefined();
        else expect(lostPercent).toBeCloseTo((after?.percent ?? 0) - (before?.percent ?? 0), 9);
      }

      function blockOf(snapshot: SheetSnapshot) {
        const [block] = rankWorkbook(workbook(snapshot), settings).ranking.blocks;
        if (block === undefined) throw new Error('no block');
        return block;
      }
    }),
    runs(60),
  );
});

function withCell(snapshot: SheetSnapshot, { cell }: Place, content: CellContent): SheetSnapshot {
  const at = cellOfAddress(cell);
  return {
    ...snapshot,
    values: snapshot.values.map((line, row) =>
      row === at?.row ? line.map((old, column) => (column === at.column ? content : old)) : line,
    ),
  };
}
