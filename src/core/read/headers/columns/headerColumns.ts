import type { SheetSnapshot } from '../../../workbook';
import { isBlockName } from '../../names/blockNames';
import { countsThings } from '../../names/countHeaders';
import { isAppraiser } from '../../roles/dictionary/appraiserWords';
import { roleOfHeader } from '../../roles/headers';
import type { ColumnRole } from '../../roles/headers';
import { beginsWithDifference } from '../../words/differenceWords';
import { isPeriodAlone } from '../../words/periodIn';
import type { HeaderColumn } from './headerColumn';
import { withDifferences } from './differenceColumns';
import { withPartsOfScores } from './partsOfScores';
import { SCORE_ROLES } from '../../roles/roles';
import { textAt } from '../../cells/sheetCells';
import { fold } from '../../cells/text';
import { kindOfUnit } from '../../names/unitNames';

export type { HeaderColumn } from './headerColumn';

/**
 * Spreads header rows over the columns. The lowest text of each column decides its role; one that tells nothing by
 * itself (`Lần 2`) is read together with the merged header above it (`Điểm thẩm định`), unless it names a unit. A
 * merged header reaches over the blanks to its right, in a lower row only as far as the header above it does; one that is
 * written again in each column is one header. What `isApart` of all texts is left out where another one stands over the column.
 */
export function spreadHeader(
  sheet: SheetSnapshot,
  rows: readonly number[],
  isApart: (text: string) => boolean,
): readonly HeaderColumn[] {
  const width = sheet.values[rows[0] ?? 0]?.length ?? 0;
  let sources: readonly (number | null)[] = new Array<number>(width).fill(0);
  const texts = rows.map((row) => sources.map((_, column) => textAt(sheet, row, column)));
  const spread = texts.map((line) => {
    sources = reach(line, sources);
    return sources;
  });
  const columns = sources.map((_, column): HeaderColumn => {
    const named = texts.findLastIndex((line) => line[column] !== '' && !isApart(line[column] ?? ''));
    const own = named === -1 ? texts.findLastIndex((line) => line[column] !== '') : named;
    if (own === -1) return { column, row: rows[0] ?? 0, text: '', role: null, above: [] };
    const text = texts[own]?.[column] ?? '';
    const above: string[] = [];
    for (let level = 0; level < own; level++) {
      const from = spread[level]?.[column] ?? null;
      const group = from === null ? '' : (texts[level]?.[from] ?? '');
      if (group !== '' && !isApart(group)) above.push(group);
    }
    return { column, row: rows[own] ?? 0, text, role: roleOf(text, above), above };
  });
  return withDifferences(withPartsOfScores(columns));
}

/** For each column the column whose text reaches over it; `null` where none does. */
function reach(line: readonly string[], above: readonly (number | null)[]): readonly (number | null)[] {
  let from: number | null = null;
  return line.map((text, column) => {
    const parted = column > 0 && above[column] !== above[column - 1];
    if (text !== '') from = !parted && from !== null && line[from] === text ? from : column;
    else if (parted) from = null;
    return from;
  });
}

function roleOf(text: string, above: readonly string[]): ColumnRole | null {
  const own = roleOfHeader(text);
  const group = above.at(-1);
  if (kindOfUnit(text) !== null) return own;
  if (group === undefined) return own ?? periodRole(text, above);
  if (isAppraiser(text)) return ofAppraiser(own, text, group);
  if (own === null) {
    // `Nội vụ` below `Sở, ban, ngành`.
    if (isBlockName(group)) return periodRole(text, above);
    const whole = roleOfHeader(`${group} ${text}`);
    // `Số sáng kiến` below `Điểm thưởng` is no points.
    const isCount = (whole === 'bonus' || whole === 'penalty') && countsThings(text);
    return isCount ? 'note' : (whole ?? periodRole(text, above) ?? roleOver(group));
  }
  const over = SCORE_ROLES.has(own) || own === 'max' ? roleOfHeader(group) : null;
  if (own === 'max') return over === 'bonus' || over === 'penalty' ? `${over}Max` : own;
  // What can be had, or was verified, of the part that units score themselves and of the survey.
  if (over === 'max') return 'max';
  if (own === 'final' && over !== null && SCORE_ROLES.has(over) && BARE.test(fold(text))) return over;
  return own === 'self' && (over === 'verified1' || over === 'verified2') ? over : own;
}

/** `Cơ quan thường trực` below `Điểm thẩm định` is no unit's name. */
function ofAppraiser(own: ColumnRole | null, text: string, group: string): ColumnRole | null {
  const over = roleOfHeader(group);
  return over === 'verified1' || over === 'verified2' ? over : (own ?? roleOfHeader(`${group} ${text}`));
}

/** Below a kind of score stand the fields that it is of, whatever they are called. */
function roleOver(group: string): ColumnRole | null {
  const role = roleOfHeader(group);
  return role !== null && SCORE_ROLES.has(role) ? role : null;
}

/** A column that is called after its period alone (`Tháng 8`, `Năm 2023`) holds its score, or its index in per cent. */
function periodRole(text: string, above: readonly string[]): ColumnRole | null {
  if (!isPeriodAlone(text) || above.some(beginsWithDifference)) return null;
  return text.includes('%') ? 'index' : 'final';
}

/** A header that says no more than that points stand below it, `Điểm (1)`. */
const BARE = /^(?:(?:diem|diem so|so diem)(?: \d{1,2})?|diem (?:dat|cham))$/u;
