import type { IStyleData } from '@univerjs/core';
import type { Rectangle } from '../book/rectangle';
import type { UniverBook } from '../book/univerBook';
import { BooleanNumber } from '@univerjs/core';
import { patchStylesBy } from './cellStyles';
import { growTo, matrixReader } from './cellWriting';
import { asFlag } from '../protocol/excelObject';
import { apiNotFound, invalidArgument } from '../protocol/hostError';
import { readColor } from './colors';
import { cellCount } from '../book/rectangle';

/** Of one call; more are refused by this host, and make Excel fail or run out of memory. */
const MOST_CELLS = 80_000;

/** `range.setCellProperties`: the looks of each cell; an empty object leaves its cell as it is. */
export function setCellProperties(book: UniverBook, sheetId: string, area: Rectangle, data: unknown): void {
  if (!Array.isArray(data)) throw invalidArgument('a two-dimensional array was expected');
  if (cellCount(area) >= MOST_CELLS) throw invalidArgument('too many cells for one call');
  const propertiesAt = matrixReader(data, area);
  growTo(book, sheetId, area.row + area.rows, area.column + area.columns);
  const patches = new Map<string, IStyleData>();
  const kinds: string[][] = [];
  for (let row = 0; row < area.rows; row++) {
    const line: string[] = [];
    for (let column = 0; column < area.columns; column++) {
      const properties = propertiesAt(row, column);
      const kind = JSON.stringify(properties);
      if (!patches.has(kind)) patches.set(kind, patchOf(properties));
      line.push(kind);
    }
    kinds.push(line);
  }
  patchStylesBy(
    book,
    sheetId,
    area,
    (row, column) => kinds[row - area.row]?.[column - area.column] ?? null,
    (style, kind) => {
      const patch = kind === null ? {} : (patches.get(kind) ?? {});
      return Object.keys(patch).length === 0 ? null : { ...style, ...patch };
    },
  );
}

function patchOf(properties: unknown): IStyleData {
  const format = only(properties, ['format']).get('format');
  const { fill, font } = Object.fromEntries(only(format, ['fill', 'font']));
  const fillColor = only(fill, ['color']).get('color');
  const ofFont = only(font, ['color', 'bold']);
  const fontColor = ofFont.get('color');
  const bold = ofFont.get('bold');
  return {
    ...(fillColor === undefined ? {} : { bg: readColor(fillColor) }),
    ...(fontColor === undefined ? {} : { cl: readColor(fontColor) }),
    ...(bold === undefined ? {} : { bl: asFlag(bold) ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  };
}

/** The entries of an object, which has no others; none of what was left out. */
function only(value: unknown, names: readonly string[]): ReadonlyMap<string, unknown> {
  if (value === undefined || value === null) return new Map();
  if (typeof value !== 'object') throw invalidArgument('an object was expected');
  const entries = Object.entries(value);
  for (const [name] of entries) {
    if (!names.includes(name)) throw apiNotFound(`setCellProperties: ${name}`);
  }
  return new Map(entries);
}
