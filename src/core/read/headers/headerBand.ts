import type { SheetSnapshot } from '../../workbook';
import { criterionNumbers } from './criterionNumberRow';
import { romanNumber } from '../words/printedRank';
import { withDistrictColumn } from './columns/districts';
import { spreadHeader } from './columns/headerColumns';
import type { HeaderColumn } from './columns/headerColumns';
import { isAppraiser } from '../roles/dictionary/appraiserWords';
import { headerMax, maxInCell } from '../roles/headerMax';
import { roleOfHeader } from '../roles/headers';
import type { ColumnRole } from '../roles/headers';
import { saysHeadsAgain, withHeadsOnce } from './filledHeads';
import { withLoneUnitColumn } from './columns/loneUnitColumn';
import { isNamelessUnit } from './namelessUnit';
import { saysDifference } from '../words/differenceWords';
import { isPeriodAlone } from '../words/periodIn';
import { withPlusColumns } from './columns/plusColumns';
import { roundOf, withEarlierStages, withRoundColumns } from './columns/roundColumns';
import { withOnlyResult, withScorerColumns } from './columns/scorerColumns';
import { isSectionedList } from './columns/sectionedList';
import { isPointsOfMax } from '../cells/scoreTexts';
import { contentAt, filledColumns, textAt, textColumns } from '../cells/sheetCells';
import { fold, textOf, tidy } from '../cells/text';
import { isBlockName } from '../names/blockNames';
import { kindOfUnit } from '../names/unitNames';
import { hasWeights, isWeightRow } from './weightRows';
import { withWordColumns } from './columns/wordColumns';
import { weightAlone } from '../roles/dictionary/weightText';

export type { HeaderColumn } from './columns/headerColumns';

/** The header of a table: one to five rows, spread over its columns. */
export interface HeaderBand {
  readonly firstRow: number;
  /** First row of data below the header and its row of column numbers. */
  readonly dataRow: number;
  readonly columns: readonly HeaderColumn[];
  /** Numbers of a header row of maxima, by column. */
  readonly maxima: ReadonlyMap<number, number>;
  /** Rows of weights in, above or below a header of units, see `weightInRow`; left out where there are none. */
  readonly weightRows?: readonly number[];
}

const MOST_ROWS = 5;
/** Above units the levels of criteria, the kinds of score and the maxima may each have a row. */
const MOST_ROWS_ABOVE_UNITS = 8;

/**
 * The first header at or below `fromRow`: a row that names a criterion or a unit column together with a max, score,
 * index or rank column, with the rows below it that part merged headers further, give maxima or number the columns.
 * `null` when there is none.
 */
export function findHeader(sheet: SheetSnapshot, fromRow: number): HeaderBand | null {
  for (let row = fromRow; row < sheet.values.length; row++) {
    const band = headerAt(sheet, row, fromRow);
    if (band !== null) return band;
  }
  return null;
}

/** The header whose first row of known words is `row`; `null` when none begins there. Looks up no higher than `top`. */
export function headerAt(asTyped: SheetSnapshot, row: number, top: number): HeaderBand | null {
  if (!mayBeHeader(asTyped, row)) return null;
  const sheet = withHeadsOnce(asTyped, row, MOST_ROWS);
  const first = firstRow(sheet, row);
  let textRows = [row];
  const maxima = new Map<number, number>();
  const weightRows: number[] = [];
  const last = Math.max(-1, ...first.alone);
  let next = row + 1;
  const most = first.ofUnits ? MOST_ROWS_ABOVE_UNITS : MOST_ROWS;
  for (; next < row + most; next++) {
    if (saysHeadsAgain(sheet, next)) continue;
    if (namesYears(sheet, first, next) || numbersCriteria(sheet, first, next, textRows)) {
      textRows.push(next);
      continue;
    }
    if (isColumnNumbers(sheet, next)) break;
    if (readMaxima(sheet, first, next, maxima, textRows)) continue;
    if (first.ofUnits && isWeightRow(sheet, next, last)) {
      weightRows.push(next);
      continue;
    }
    if (!partsHeader(sheet, first, next)) break;
    textRows.push(next);
  }
  // The same header in the other language: the Vietnamese one tells more.
  if (isHeaderAgain(sheet, row, next)) {
    const isOver = (column: number) => textRows.some((line) => textAt(sheet, line, column) !== '');
    // The names of the rows may only be written again beside what parts the header further.
    if (!filledColumns(sheet, next).every(isOver)) textRows.push(next);
    else if (textRows.length === 1 && isPlain(sheet, row) && !isPlain(sheet, next)) textRows = [next];
    next++;
  }
  const highest = Math.max(top, row - (first.ofUnits ? most : 1));
  for (let above = row - 1; above >= highest; above--) {
    if (first.ofUnits && isWeightRow(sheet, above, last) && hasWeights(sheet, above, last))
      weightRows.unshift(above);
    else if (groupsHeader(sheet, above, first)) textRows.unshift(above);
    else break;
  }
  const isWeight = (text: string) => first.ofUnits && weightAlone(text) !== null;
  const spread = withEarlierStages(
    withRoundColumns(withPlusColumns(spreadHeader(sheet, textRows, isWeight))),
  );
  weightRows.push(...textRows.filter((line) => hasText(sheet, line, last, isWeight)));
  if (isColumnNumbers(sheet, next)) next++;
  if (readMaxima(sheet, first, next, maxima, textRows)) next++;
  const ofUnits = withLoneUnitColumn(spread, sheet, next);
  const scored = withScorerColumns(withDistrictColumn(ofUnits, sheet, next), sheet, next);
  const columns = withWordColumns(withOnlyResult(scored, sheet, next), sheet, next);
  if (!namesTable(columns, maxima.size > 0) && !isSectionedList(columns, sheet, next)) return null;
  const band = { firstRow: Math.min(row, ...textRows, ...weightRows), dataRow: next, columns, maxima };
  return weightRows.length === 0 ? band : { ...band, weightRows };
}

/** Cheap look at one row, and the one below, before anything is built for it. */
function mayBeHeader(sheet: SheetSnapshot, row: number): boolean {
  const { known, names } = knownWords(sheet, row);
  return known >= 2 || (names && knownWords(sheet, row + 1).known >= 2);
}

function knownWords(sheet: SheetSnapshot, row: number): { known: number; names: boolean } {
  let known = 0;
  let names = false;
  const columns = textColumns(sheet, row);
  for (const column of columns) {
    const text = textAt(sheet, row, column);
    const role = roleOfHeader(text);
    if (role === null || weightAlone(text) !== null) continue;
    known++;
    names ||= role === 'unit';
    if (known === 2) return { known, names };
  }
  // Weights over fields are no header by themselves.
  const weights = names
    ? columns.filter((column) => weightAlone(textAt(sheet, row, column)) !== null).length
    : 0;
  return { known: known + weights, names };
}

/** The first row of known words of a header. */
interface FirstRow {
  readonly row: number;
  /** The columns whose header stands alone. */
  readonly alone: ReadonlySet<number>;
  /** Whether the rows of the table are units. */
  readonly ofUnits: boolean;
  /** Whether blocks stand over units in columns. */
  readonly hasBlocks: boolean;
}

function firstRow(sheet: SheetSnapshot, row: number): FirstRow {
  const alone = new Set<number>();
  /** Columns of known words, as a rank left of the units. */
  const known: number[] = [];
  let unit = Infinity;
  let name = Infinity;
  let max = Infinity;
  const over: number[] = [];
  const blocks: number[] = [];
  for (const column of textColumns(sheet, row)) {
    const text = textAt(sheet, row, column);
    const role = roleOfHeader(text);
    if (role !== null) known.push(column);
    if (role === 'unit') unit = Math.min(unit, column);
    if (role === 'name') name = Math.min(name, column);
    if (role === 'max') max = Math.min(max, column);
    // Over the units right of the criteria's maxima.
    const isOver = name < max && max < column && textAt(sheet, row + 1, column) !== '';
    if (isOver && (role === 'unit' || role === null) && isBlockName(text)) blocks.push(column);
    // `Tên đơn vị`
    if (isOver && role === 'unit') {
      over.push(column);
      continue;
    }
    if (role === 'code' || role === 'name' || role === 'unit' || role === 'max') alone.add(column);
  }
  const [only] = over;
  // `Sở, ngành | Xã, phường` are blocks.
  const hasBlocks = blocks.length > 1 && over.every((column) => blocks.includes(column));
  const areOver = hasBlocks || (over.length === 1 && reachesOver(sheet, row, only ?? 0));
  if (!areOver) for (const column of over) alone.add(column);
  const ofUnits = unit < name;
  // Above units `Lĩnh vực …` and `Điểm tối đa` are groups like any other.
  return ofUnits
    ? { row, alone: new Set(known.filter((column) => column <= unit)), ofUnits, hasBlocks: false }
    : { row, alone, ofUnits, hasBlocks };
}

/** Whether a header has a blank right of it that it may reach over, with a text below that. */
function reachesOver(sheet: SheetSnapshot, row: number, column: number): boolean {
  return textAt(sheet, row, column + 1) === '' && textAt(sheet, row + 1, column + 1) !== '';
}

/**
 * Whether `row` is a further header row: only texts, none in the columns whose header above stands alone. Above criteria
 * half of them are known words or units; above units they may be names of fields.
 */
function partsHeader(
  sheet: SheetSnapshot,
  { row: first, alone, ofUnits, hasBlocks }: FirstRow,
  row: number,
): boolean {
  let texts = 0;
  let known = 0;
  const width = sheet.values[row]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    const content = contentAt(sheet, row, column);
    if (content === null || content === '') continue;
    if (typeof content !== 'string' || alone.has(column) || isPointsOfMax(content)) return false;
    texts++;
    const text = textAt(sheet, row, column);
    if (
      roleOfHeader(text) !== null ||
      kindOfUnit(text) !== null ||
      ROUND.test(fold(text)) ||
      roundOf(text) !== null ||
      isPeriodAlone(text) ||
      isAppraiser(text)
    )
      known++;
  }
  const areUnits = hasBlocks && row === first + 1;
  return texts > 0 && (ofUnits || areUnits || known * 2 >= texts);
}

/** What parts a kind of score further: `Lần 1`, `Vòng 2`, `Đợt II`. */
const ROUND = /^(lan|vong|dot) (thu )?(\d|[iv]+|nhat|mot|hai|ba)$/u;

/**
 * Whether `row` is a header row above units that numbers criteria: no texts but numbers, each the next after the one
 * before, beside `Tiêu chí` or nothing. Numbers that could as well be maxima are criteria's where maxima stand
 * elsewhere, numbers that could be those of the columns where nothing else names what stands in them.
 */
function numbersCriteria(
  sheet: SheetSnapshot,
  first: FirstRow,
  row: number,
  above: readonly number[],
): boolean {
  const columns = first.ofUnits ? columnsBeside(sheet, first, row) : [];
  switch (criterionNumbers(columns.map((column) => textAt(sheet, row, column)))) {
    case 'surely':
      return true;
    case 'maybe':
      return (
        readMaxima(sheet, first, row + 1, new Map(), above) ||
        columns.every((column) => above.some((line) => headerMax(textAt(sheet, line, column)).max !== null))
      );
    case 'list':
      return columns.some((column) => above.every((line) => textAt(sheet, line, column) === ''));
    case 'no':
      return false;
  }
}

/** The filled columns of a header row beside the names of the rows, none where those hold anything but a label. */
function columnsBeside(sheet: SheetSnapshot, { alone }: FirstRow, row: number): readonly number[] {
  const columns: number[] = [];
  const width = sheet.values[row]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    const text = textAt(sheet, row, column);
    if (text === '') continue;
    if (!alone.has(column)) columns.push(column);
    else if (!NUMBERED.has(roleOfHeader(text) ?? 'max')) return [];
  }
  return columns;
}

/** What a row of numbers of criteria may be called. */
const NUMBERED: ReadonlySet<ColumnRole> = new Set(['code', 'name']);

/** Whether a row names a year for each of several columns, as text or as number: `2023 | 2024 | Tăng/giảm`. */
function namesYears(sheet: SheetSnapshot, { alone }: FirstRow, row: number): boolean {
  let years = 0;
  const width = sheet.values[row]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    const text = textAt(sheet, row, column);
    if (text === '') continue;
    if (alone.has(column)) return false;
    if (YEAR.test(text)) years++;
    else if (!saysDifference(text)) return false;
  }
  return years >= 2;
}

const YEAR = /^(?:năm )?20\d\d$/iu;

/** Whether `row` holds the groups above a header: two texts or more, each above a header and none above its row names. */
function groupsHeader(sheet: SheetSnapshot, row: number, { alone }: FirstRow): boolean {
  const last = Math.max(-1, ...alone);
  let texts = 0;
  const width = sheet.values[row]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    const content = contentAt(sheet, row, column);
    if (content === null || content === '') continue;
    if (typeof content !== 'string' || column <= last || textAt(sheet, row + 1, column) === '') return false;
    texts++;
  }
  return texts >= 2;
}

/**
 * Takes a row of maxima in a header above units: only numbers (`10`, `10 điểm`), with `Điểm tối đa` or nothing under the
 * number and name columns. `false` when it is none.
 */
function readMaxima(
  sheet: SheetSnapshot,
  { alone, ofUnits }: FirstRow,
  row: number,
  maxima: Map<number, number>,
  textRows: readonly number[],
): boolean {
  if (!ofUnits) return false;
  const found = new Map<number, number>();
  const width = sheet.values[row]?.length ?? 0;
  let isNamed = false;
  let remarks = 0;
  for (let column = 0; column < width; column++) {
    const content = contentAt(sheet, row, column);
    if (content === null || content === '') continue;
    const max = alone.has(column) ? null : maxInCell(content);
    if (max === null && found.size === 0 && isMaxLabel(textAt(sheet, row, column), alone.has(column))) {
      isNamed = true;
      continue;
    }
    if (max !== null) found.set(column, max);
    else if (isNamed && !alone.has(column) && found.size > 0) remarks++;
    else return false;
  }
  // A row that says what it is may end in a remark.
  if (remarks * 2 > found.size) return false;
  if (!isNamed && isNamelessUnit(sheet, found, maxima, textRows)) return false;
  for (const [column, max] of found) maxima.set(column, max);
  return found.size > 0;
}

/** Whether a row below a header above units says in words what the header says: no unit is called `Unit` or `Đơn vị`. */
function isHeaderAgain(sheet: SheetSnapshot, above: number, row: number): boolean {
  const cells = sheet.values[row] ?? [];
  const names = cells.flatMap((content, column) =>
    typeof content === 'string' && roleOfHeader(tidy(content)) === 'unit' ? [column] : [],
  );
  const isName = (column: number) => roleOfHeader(textAt(sheet, above, column)) === 'unit';
  if (names.length === 0 || !names.every(isName)) return false;
  const texts = cells.filter((content) => content !== null && content !== '');
  return (
    texts.length > 2 &&
    texts.every((content) => typeof content === 'string' && !/^[\d\s.,%/]+$/u.test(content))
  );
}

/** Whether a row has no letter with a mark. */
function isPlain(sheet: SheetSnapshot, row: number): boolean {
  return (sheet.values[row] ?? []).every(
    (content) => typeof content !== 'string' || /^[ -~\s]*$/u.test(content),
  );
}

/** Whether a text says that the numbers right of it are maxima: below the names of the rows `Điểm` does so, too. */
function isMaxLabel(text: string, isRowName: boolean): boolean {
  return roleOfHeader(text) === 'max' || (isRowName && MAX_LABEL.test(fold(text)));
}

const MAX_LABEL =
  /^(?:max|maximum|muc toi da|(?:so |muc |khung |tong )?diem(?: tran| max| quy dinh| theo quy dinh)?)$/u;

/** Whether a cell of a row right of a column has a text of some kind. */
function hasText(sheet: SheetSnapshot, row: number, after: number, is: (text: string) => boolean): boolean {
  const width = sheet.values[row]?.length ?? 0;
  for (let column = after + 1; column < width; column++) if (is(textAt(sheet, row, column))) return true;
  return false;
}

function namesTable(columns: readonly HeaderColumn[], hasMaxima: boolean): boolean {
  const roles = new Set(columns.map((column) => column.role));
  if (roles.has('max') && (roles.has('name') || roles.has('unit'))) return true;
  if (!roles.has('unit')) return false;
  if (hasMaxima || RESULT_ROLES.some((role) => roles.has(role))) return true;
  if (columns.some(({ text, above }) => [text, ...above].some((line) => headerMax(line).max !== null)))
    return true;
  const names =
    roles.has('block') || roles.has('shortName') || roles.has('formerName') || roles.has('district');
  const isOfNames = (role: ColumnRole | null) => role === 'district' || role === 'formerName';
  return names && columns.every(({ role, text }) => isOfNames(role) || kindOfUnit(text) === null);
}

const RESULT_ROLES = ['rank', 'final', 'index', 'verified1', 'verified2', 'survey', 'grade'] as const;

/**
 * A row of column numbers under the header: `1, 2, 3 …`, `(1), (2), (3) …`, `A, B, 1, 2, 3=1+2 …`; from the first column on also
 * those that go on from a table before, `(5), (6), (7) …`, and `I, II, III …`.
 */
export function isColumnNumbers(sheet: SheetSnapshot, row: number): boolean {
  const cells = (sheet.values[row] ?? []).filter((content) => content !== null && content !== '');
  if (cells.length < 3) return false;
  const texts = cells.map(textOf);
  const isFromFirst = textAt(sheet, row, 0) !== '' && cells.length > 3;
  return numbersColumns(texts, isFromFirst) || (isFromFirst && texts.every(isRomanAt));
}

function numbersColumns(texts: readonly string[], mayGoOn: boolean): boolean {
  let previous = 0;
  let letters = 0;
  return texts.every((text, index) => {
    if (/^\(?[A-ZĐ]\)?$/u.test(text) && letters === index) {
      letters++;
      return true;
    }
    const match = /^[([]?(\d{1,3})[)\]]?(\s*=[\d\s()[\]+*/:x-]+)?\)?$/u.exec(text);
    const value = Number(match?.[1]);
    const isFirst = previous === 0 && (value <= 1 || (mayGoOn && index === 0 && value > 1));
    const follows = value === previous + 1 || isFirst;
    previous = value;
    return follows;
  });
}

/** Whether a text is the Roman number of its place. */
function isRomanAt(text: string, index: number): boolean {
  return romanNumber(text.replace(/^[([]|[)\]]$/gu, '')) === index + 1;
}
