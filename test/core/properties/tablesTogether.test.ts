import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnIndex } from '../../../src/core/addresses/address';
import { rankedAlone } from './rankedAlone';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { columnNumbers, decoration, headerCells, numberCell, signatures } from './decoration';
import type { Decoration } from './decoration';
import { runs } from './runs';

/** Blocks with the hundredths of a point, of 100 points, that each of their units got. */
const blocks = fc.array(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 6 }), {
  minLength: 2,
  maxLength: 3,
});

const NAMES = ['Khối sở, ban, ngành', 'Khối UBND cấp xã', 'Cơ quan Trung ương'];

describe('tables of units that share a sheet', () => {
  it('side by side, with a blank column between them or without, each give their own units with their cells', () => {
    fc.assert(
      fc.property(blocks, decoration, fc.constantFrom(0, 1, 2), (points, own, gap) => {
        const parts = points.map((block, index) => table(block, index, own));
        const height = Math.max(...parts.map((rows) => rows.length));
        const rows = Array.from({ length: height }, (_, row) =>
          parts.flatMap((part, index) => [
            ...(index === 0 ? [] : new Array<null>(gap).fill(null)),
            ...Array.from({ length: 4 }, (_, column) => part[row]?.[column] ?? null),
          ]),
        );
        expectBlocks(placed(own, [[TITLE], ...rows, ...signatures(own)]), points);
      }),
      runs(100),
    );
  });

  it('below each other, or parted by rows with a block’s name, give the same', () => {
    fc.assert(
      fc.property(blocks, decoration, fc.boolean(), (points, own, divided) => {
        const rows = divided
          ? [
              ...header(own),
              ...points.flatMap((block, index) => [divider(index), ...unitRows(block, index, own)]),
            ]
          : points.flatMap((block, index) => [...table(block, index, own), []]);
        expectBlocks(placed(own, [[TITLE], ...rows, ...signatures(own)]), points);
      }),
      runs(100),
    );
  });
});

const TITLE = 'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025';

function expectBlocks(snapshot: SheetSnapshot, points: readonly (readonly number[])[]): void {
  const { ranking } = rankedAlone(workbook(snapshot));
  const found = ranking.blocks.flatMap(({ units }) =>
    units.map(({ name, points, maxPoints, place }) => ({
      name,
      points,
      maxPoints,
      at: textAt(snapshot, place.cell),
    })),
  );
  const expected = points.flatMap((block, index) =>
    block.map((score, unit) => ({
      name: nameOf(index, unit),
      points: score / 100,
      maxPoints: 100,
      at: nameOf(index, unit),
    })),
  );
  const byName = (a: { readonly name: string }, b: { readonly name: string }) => (a.name < b.name ? -1 : 1);
  expect(found.toSorted(byName)).toEqual(expected.toSorted(byName));
  expect(ranking.blocks.map(({ units }) => units.length)).toEqual(points.map((block) => block.length));
}

/** What stands in a cell of the sheet, by its address in the workbook. */
function textAt({ values, firstRow, firstColumn }: SheetSnapshot, cell: string): CellContent {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
  return values[Number(row) - 1 - firstRow]?.[columnIndex(letters) - firstColumn] ?? null;
}

function nameOf(block: number, unit: number): string {
  return [`Sở Số ${unit + 1}A`, `Xã Số ${unit + 1}`, `Cục Số ${unit + 1}`][block] ?? '';
}

function table(
  block: readonly number[],
  index: number,
  own: Decoration,
): readonly (readonly CellContent[])[] {
  return [[NAMES[index] ?? ''], ...header(own), ...unitRows(block, index, own)];
}

function header(own: Decoration): readonly (readonly CellContent[])[] {
  return [...headerCells(own, [['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm']]), ...columnNumbers(own, 4)];
}

function divider(index: number): readonly CellContent[] {
  return [['I', 'II', 'III'][index] ?? '', NAMES[index] ?? ''];
}

function unitRows(
  block: readonly number[],
  index: number,
  own: Decoration,
): readonly (readonly CellContent[])[] {
  return block.map((score, unit) => [
    unit + 1,
    nameOf(index, unit),
    numberCell(10_000, own, unit),
    numberCell(score, own, unit),
  ]);
}

function placed(own: Decoration, rows: readonly (readonly CellContent[])[]): SheetSnapshot {
  return sheet('Tổng hợp', rows, { firstRow: own.offset.row, firstColumn: own.offset.column });
}
