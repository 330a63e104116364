import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkObjections } from '../../../src/core/objections/checkObjections';
import { toNumber } from '../../../src/core/points';
import { assess } from '../../../src/core/read/assess';
import type { Assessment } from '../../../src/core/read/model/assessment';
import type { ObjectionRow } from '../../../src/core/read/model/objections';
import { assessmentSettings } from '../../../src/core/read/names/blockRules';
import { planObjections } from '../../../src/core/run/planObjections';
import { rankable } from '../../../src/core/run/rankable';
import { readWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, Place, SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook';
import { objectionForm } from '../../../src/locales/office/objectionForm';
import { applied } from '../appliedPlan';
import { runs } from '../properties/runs';
import { sheet, workbook } from '../sheets';
import { HEADER } from './objectionBooks';

/** Names that a workbook may have and that look like something else, or mean something to a reader. */
const hostile = fc.constantFrom(
  ...['=SUM(A1:A9)', '=1+1', '+84 phòng', '-', '@nội vụ', "'Sở", 'TRUE', '#N/A', '1/2', '2:05', '1.10', '0'],
  ...['constructor', '__proto__', 'A', 'B', 'Tổng cộng', 'Tư pháp', 'Thẩm định', 'Kiến nghị', 'Ghi chú'],
  ...[
    'Sở Y tế / Cấp huyện',
    'Nội vụ/1.1',
    'Quyết định số 5',
    'Đơn vị',
    'Chấp nhận',
    'Đồng  ý',
    'x'.repeat(2_001),
  ],
);
const name = fc.oneof(
  { weight: 3, arbitrary: hostile },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }) },
  { weight: 2, arbitrary: fc.constantFrom('Sở Nội vụ', 'Sở Y tế', 'Phòng Nội vụ', 'Xã Kỳ Anh', 'Xã Kì Anh') },
);

const LEAVES = ['1.1', '1.2', '2.1', '2.2'] as const;
const score = fc.constantFrom<CellContent>(0, 0.5, 1.234567, 2, 2.75, 3, null, 'KAD');

const scored = fc.record({
  units: fc.uniqueArray(fc.record({ unit: name, scores: fc.array(score, { minLength: 4, maxLength: 4 }) }), {
    minLength: 1,
    maxLength: 3,
    selector: ({ unit }) => unit,
  }),
  criteria: fc.array(name, { minLength: 4, maxLength: 4 }),
  /** Whether fields number their criteria alike, so that a number is two criteria's. */
  isAlike: fc.boolean(),
  blocks: fc.array(fc.constantFrom('Sở, ban, ngành', 'Cấp huyện'), { minLength: 3, maxLength: 3 }),
});
type Scored = typeof scored extends fc.Arbitrary<infer Made> ? Made : never;

function scoreSheets({ units, criteria, isAlike, blocks }: Scored): readonly SheetSnapshot[] {
  return units.map(({ unit, scores }, at) =>
    sheet(`Phiếu ${String(at + 1)}`, [
      ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
      [`Đơn vị: ${unit}`],
      [`Khối: ${blocks[at] ?? ''}`],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
      ...LEAVES.flatMap((code, leaf): readonly (readonly CellContent[])[] => [
        ...(leaf % 2 === 0 ? [[leaf === 0 ? 'I' : 'II', leaf === 0 ? 'Chỉ đạo' : 'Thể chế', 6]] : []),
        [isAlike ? `1.${String((leaf % 2) + 1)}` : code, criteria[leaf] ?? '', 3, scores[leaf] ?? null],
      ]),
    ]),
  );
}

/** The office's list: its columns in any order, with others among them, some rows, and what stands below. */
const list = fc.record({
  header: fc.shuffledSubarray([...HEADER, 'Khối', 'Điểm tối đa', 'Đợt', 'Minh chứng', 'Quyết định lần 2'], {
    minLength: 5,
  }),
  rows: fc.array(fc.record({ unit: fc.nat(3), leaf: fc.nat(3), asked: fc.constantFrom(0.25, 1, 2.5) }), {
    maxLength: 3,
  }),
  ready: fc.nat(3),
  below: fc.constantFrom<readonly (readonly CellContent[])[]>(
    [],
    [['Tổng cộng', null, null, 5]],
    [[], ['Nơi nhận:', null, null, null, 'GIÁM ĐỐC']],
  ),
  firstRow: fc.nat(4),
  firstColumn: fc.nat(3),
});
type List = typeof list extends fc.Arbitrary<infer Made> ? Made : never;

function listSheet({ header, rows, ready, below, ...at }: List, { units }: Scored): SheetSnapshot {
  const line = (cells: Readonly<Record<string, CellContent>>) => header.map((one) => cells[one] ?? null);
  return sheet(
    'Kiến nghị',
    [
      ['KIẾN NGHỊ CỦA CÁC ĐƠN VỊ'],
      header,
      ...rows.map(({ unit, leaf, asked }, index) =>
        line({
          STT: index + 1,
          'Đơn vị': units[unit]?.unit ?? 'Sở khác',
          'Mã tiêu chí': LEAVES[leaf] ?? '',
          'Điểm đề nghị': asked,
          Đợt: 'Quyết định số 7',
          'Lý do': '=A1',
        }),
      ),
      ...Array.from({ length: ready }, (_, index) => line({ STT: rows.length + index + 1 })),
      ...below,
    ],
    at,
  );
}

function read(book: WorkbookSnapshot): Assessment {
  return assess(readWorkbook(book, defaultSettings), assessmentSettings(defaultSettings)).assessment;
}

const rowOf = ({ cell }: Place) => /\d+$/u.exec(cell)?.[0];

const asked = fc.array(fc.constantFrom(null, 0, 0.01, 1.5, 2.999999, 3), { minLength: 4, maxLength: 4 });

describe('what is written as objections', () => {
  it('is read back exactly, beside all that was there, or is told to be left', () => {
    const law = fc.property(scored, fc.option(list), asked, fc.nat(2), (made, own, points, unitAt) => {
      const sheets = [...scoreSheets(made), ...(own === null ? [] : [listSheet(own, made)])];
      const book = workbook(...sheets);
      const before = read(book);
      const { blocks } = rankable(before, defaultSettings);
      const all = blocks.flatMap(({ name: block, units }) => units.map((unit) => ({ block, unit })));
      const target = all[unitAt % Math.max(1, all.length)];
      fc.pre(target !== undefined);
      const { block, unit } = target;
      const tried = unit.set.leaves.flatMap(({ code }, leaf) => {
        const [stands, to] = [unit.scores[leaf], points[leaf] ?? null];
        if (to === null || stands === 'notApplicable') return [];
        return [{ leaf, code, from: typeof stands === 'number' ? toNumber(stands) : null, to }];
      });
      // A name that two units of a block have says neither.
      fc.pre(all.filter((one) => one.block === block && one.unit.name === unit.name).length === 1);

      const { plan, edits, written } = planObjections(book, defaultSettings, objectionForm, {
        ...{ block, unit: unit.name, tried },
      });
      expect(written.rows.length + written.left.length).toBe(tried.length);
      if (written.sheet === null) {
        expect(written.rows).toEqual([]);
        expect(edits).toEqual([]);
        return;
      }
      for (const { sheet: edited, row, column } of edits) {
        const there = sheets.find(({ name: one }) => one === edited);
        expect(there?.values[row - there.firstRow]?.[column - there.firstColumn] ?? null).toBeNull();
      }
      const after = read(applied(book, plan, edits));
      const checkedBefore = checkObjections(before);
      const checked = checkObjections(after);
      const isNew = ({ places: { unit: own } }: ObjectionRow) =>
        written.rows.some(({ place }) => place.sheet === own.sheet && place.cell === own.cell);
      const old = checked.objections.filter(({ row }) => !isNew(row));
      expect(old.map(({ row }) => row)).toEqual(checkedBefore.objections.map(({ row }) => row));
      const left = new Set(written.left.map(({ code, criterion }) => `${code} ${criterion}`));
      const news = checked.objections.filter(({ row }) => isNew(row));
      expect(
        news.map(({ block: inBlock, unit: name, leaf, from, asked: to, decision }) => ({
          ...{ block: inBlock, name, leaf, decision },
          from: from === null ? null : toNumber(from),
          to: toNumber(to),
        })),
      ).toEqual(
        unit.set.leaves.flatMap(({ code, name: criterion }, leaf) => {
          const own = tried.find((one) => one.leaf === leaf);
          if (own === undefined || left.has(`${code} ${criterion}`)) return [];
          return [{ block, name: unit.name, leaf, decision: null, from: own.from, to: own.to }];
        }),
      );
      // Nothing is wrong with them, and nothing doubtful but asking for what stands.
      const told = checked.findings.filter(
        ({ code, place, facts }) =>
          code.startsWith('objection-') &&
          written.rows.some((row) => row.place.sheet === place.sheet && rowOf(row.place) === rowOf(place)) &&
          !('why' in facts && facts.why === 'asks-nothing'),
      );
      expect(told).toEqual([]);
      // Written once more there is nothing to write.
      const again = planObjections(applied(book, plan, edits), defaultSettings, objectionForm, {
        ...{ block, unit: unit.name, tried },
      });
      expect(again.written.rows).toEqual([]);
    });
    fc.assert(law, runs(400));
  });
});
