import type { ExcelObject } from '../../protocol/excelObject';
import type { Rectangle } from '../../book/rectangle';
import type { UniverBook } from '../../book/univerBook';
import type { IBorderStyleData, IStyleData } from '@univerjs/core';
import { BorderStyleTypes } from '@univerjs/core';
import { patchStylesBy, styleAt } from '../../cells/cellStyles';
import { excelObject, oneOf } from '../../protocol/excelObject';
import { colorText, readColor } from '../../cells/colors';
import { changeCells } from './rangeArguments';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;
type Side = (typeof SIDES)[number];
const weights = new Map([
  ['Hairline', BorderStyleTypes.HAIR],
  ['Thin', BorderStyleTypes.THIN],
  ['Medium', BorderStyleTypes.MEDIUM],
  ['Thick', BorderStyleTypes.THICK],
]);
const lines = new Map([
  ['Continuous', BorderStyleTypes.THIN],
  ['Dash', BorderStyleTypes.DASHED],
  ['Dot', BorderStyleTypes.DOTTED],
  ['Double', BorderStyleTypes.DOUBLE],
]);
const black: IBorderStyleData = { s: BorderStyleTypes.THIN, cl: { rgb: '#000000' } };

/** `range.format.borders`. */
export function bordersObject(book: UniverBook, sheetId: string, area: Rectangle): ExcelObject {
  const border = (key: unknown) => borderObject(book, sheetId, area, oneOf(key, SIDES));
  return excelObject('RangeBorderCollection', { item: border, items: () => SIDES.map(border) });
}

function borderObject(book: UniverBook, sheetId: string, area: Rectangle, side: Side): ExcelObject {
  const read = () => styleAt(book, sheetId, area).bd?.[readFrom(side)] ?? null;
  const change = (patch: (old: IBorderStyleData) => IBorderStyleData | null) => {
    changeCells(book, sheetId);
    patchStylesBy(
      book,
      sheetId,
      area,
      (row, column) => sideOfCell(side, area, row, column),
      (style, cellSide) => withBorder(style, cellSide, patch),
    );
  };
  return excelObject('RangeBorder', {
    identity: { Id: side },
    scalars: {
      SideIndex: { get: () => side },
      Style: {
        get: () => (read() === null ? 'None' : 'Continuous'),
        set: (value) => {
          const line = lines.get(oneOf(value, ['None', ...lines.keys()]));
          change((old) => (line === undefined ? null : { ...old, s: line }));
        },
      },
      Weight: {
        get: () => 'Thin',
        set: (value) => {
          const weight = weights.get(oneOf(value, [...weights.keys()])) ?? BorderStyleTypes.THIN;
          change((old) => ({ ...old, s: weight }));
        },
      },
      Color: {
        get: () => colorText(read()?.cl) ?? '#000000',
        set: (value) => {
          const color = readColor(value);
          change((old) => ({ ...old, cl: color }));
        },
      },
    },
  });
}

type CellSide = 't' | 'r' | 'b' | 'l';

function readFrom(side: Side): CellSide {
  const of: Record<Side, CellSide> = {
    EdgeTop: 't',
    EdgeBottom: 'b',
    EdgeLeft: 'l',
    EdgeRight: 'r',
    InsideVertical: 'r',
    InsideHorizontal: 'b',
  };
  return of[side];
}

/** Which side of one cell a side of the whole area is; `null` where it is none. */
function sideOfCell(side: Side, area: Rectangle, row: number, column: number): CellSide | null {
  const top = row === area.row;
  const left = column === area.column;
  const bottom = row === area.row + area.rows - 1;
  const right = column === area.column + area.columns - 1;
  switch (side) {
    case 'EdgeTop':
      return top ? 't' : null;
    case 'EdgeBottom':
      return bottom ? 'b' : null;
    case 'EdgeLeft':
      return left ? 'l' : null;
    case 'EdgeRight':
      return right ? 'r' : null;
    case 'InsideVertical':
      return right ? null : 'r';
    case 'InsideHorizontal':
      return bottom ? null : 'b';
  }
}

function withBorder(
  style: IStyleData,
  side: CellSide | null,
  patch: (old: IBorderStyleData) => IBorderStyleData | null,
): IStyleData {
  if (side === null) return style;
  return { ...style, bd: { ...style.bd, [side]: patch(style.bd?.[side] ?? black) } };
}
