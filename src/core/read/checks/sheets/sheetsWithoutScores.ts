import { given } from '../../../lists';
import { shortened } from '../../../shortened';
import { topOf } from '../../../workbook';
import type { Place, SheetSnapshot } from '../../../workbook';
import type { Assessment, CriteriaSet } from '../../model/assessment';
import { finding } from '../../../findings/findings';
import type { Finding } from '../../../findings/findings';
import { readLetterhead } from '../../parts/letterhead';
import { roleOfHeader } from '../../roles/headers';
import { SCORE_ROLES } from '../../roles/roles';
import { areMaxima } from '../../roles/shareScale';
import type { Shares } from '../../roles/shareScale';
import type { ReadSource } from '../../sheets/sheetReading';
import { areAverages } from '../../scores/scoreColumns';
import { isTitledStatistics } from '../../unitRows/countTables';
import { contentAt, placeAt, textAt } from '../../cells/sheetCells';
import { fold, tidy } from '../../cells/text';
import { isUnitOfTab } from '../../names/unitOfTab';
import { kindOfUnit } from '../../names/unitNames';
import { figureColumns } from './figures';
import { lostTable } from './lostTables';
import { isFigureAt } from '../../cells/scoreTexts';
import { headlessScores, scoredRows } from './scoredRows';
import { looksLikeUnitTable, unusedSheet } from './unusedSheets';
import type { UnusedSheet } from './unusedSheets';

/** Why a sheet looks like one of scores. */
type Why = ('unit-line' | 'title' | 'unit-name' | 'criteria' | 'units' | 'header') | UnusedSheet['why'];

/** Who is known of a workbook besides those that are scored, by their keys. */
export interface KnownUnits {
  readonly keyOf: (name: string) => string;
  /** Units with scores of this year. */
  readonly scored: ReadonlySet<string>;
  /** Units of this year, of the year before, of the lists and of the run before. */
  readonly all: ReadonlySet<string>;
}

/**
 * A warning for each sheet that gives nothing and looks as if it had scores: by a line `Đơn vị: …`, its title, the name
 * of a unit, criteria of another sheet with figures beside them, words of a header above figures, or units with figures beside them. What such a sheet
 * says of a unit is in no result.
 */
export function sheetsWithoutScores(
  sources: readonly ReadSource[],
  assessment: Pick<Assessment, 'blocks' | 'earlierBlocks' | 'year'>,
  known: KnownUnits,
): readonly Finding[] {
  const { year } = assessment;
  const passedOver = sources.filter((source) => isPassedOver(source) && !isStatistics(source));
  if (passedOver.length === 0) return [];
  const criteria = criteriaNames(assessment);
  const fields = fieldNames(assessment);
  const ranked = {
    isUnit: (text: string) => known.scored.has(known.keyOf(text)),
    isCriterion: (text: string) => fields.has(fold(text)) || criteria.has(fold(text)),
    areMaxima: (shares: Shares) => assessment.blocks.some(({ set }) => areMaxima(shares, set, ROUNDED)),
  };
  return passedOver.flatMap(({ sheet, spans }) => {
    const head = Math.min(sheet.values.length, HEAD_ROWS);
    const look =
      lookOf(sheet, criteria, known) ??
      unusedSheet(sheet, head, ranked) ??
      unitLook(sheet, head) ??
      lostTable(sheet, head, { year, isScored: ranked.isUnit }) ??
      untoldLook(sheet, head, spans);
    return given(look, ({ place, why, unit }) => {
      const headers = SCORE_SHEET.has(why) ? untoldColumns(spans) : [];
      const facts = { sheet: sheet.name, why, unit };
      return finding('sheet-without-scores', place, headers.length === 0 ? facts : { ...facts, headers });
    });
  });
}

/** A sheet that names some unit, above columns of numbers of which nobody told what they are. */
function untoldLook(sheet: SheetSnapshot, head: number, spans: ReadSource['spans']): Look | null {
  const { unit } = readLetterhead(sheet, 0, head);
  if (unit === null || untoldColumns(spans).length === 0) return null;
  return { why: 'unit-line', unit: unit.text, place: unit.place };
}

const SCORE_SHEET: ReadonlySet<Why> = new Set<Why>(['unit-line', 'unit-name', 'criteria', 'header', 'title']);

/** What columns of numbers right of the maxima of criteria are called whose words nobody knows: `Sơ khảo | Chung khảo`. */
function untoldColumns(spans: ReadSource['spans']): readonly string[] {
  const headers = spans.flatMap(({ sheet, header: { columns } }) => {
    const max = columns.find(({ role }) => role === 'max');
    if (max === undefined || columns.every(({ role }) => role !== 'name')) return [];
    const figures = new Set(figureColumns(sheet, FEWEST_BELOW_HEADER));
    const untold = columns.filter(
      ({ column, text, role }) =>
        column > max.column && figures.has(column) && text !== '' && (role === null || role === 'unit'),
    );
    return untold.map(({ text }) => shortened(text, LONGEST_HEADER));
  });
  return headers.slice(0, MOST_HEADERS);
}

const MOST_HEADERS = 6;
const LONGEST_HEADER = 60;

/** Whether the tables of a sheet say what units come to on average. */
function isStatistics({ sheet, spans }: ReadSource): boolean {
  const [first] = spans;
  return (
    first !== undefined &&
    isTitledStatistics(sheet, 0, first.header.firstRow) &&
    spans.every(({ header }) => areAverages(header.columns))
  );
}

/** Shares are often printed in whole per cent. */
const ROUNDED = 0.0051;

/** Whether nothing at all was read of a sheet that nobody wanted to be left out. */
export function isPassedOver(source: ReadSource): boolean {
  const { sheet, tables, unitTables, published, lists, skipped, correction } = source;
  if (skipped || correction?.ignore === true || source.isForm === true || source.ofOtherIndex === true)
    return false;
  if (source.criteria !== undefined) return false;
  if (sheet.values.length === 0 && kindOfUnit(sheet.name) === null) return false;
  return (
    tables.every(({ table }) => table.set.leaves.length === 0) &&
    unitTables.length === 0 &&
    lists.length === 0 &&
    published.every(({ units }) => units.length === 0)
  );
}

interface Look {
  readonly why: Why;
  readonly unit: string;
  readonly place: Place;
}

function lookOf(sheet: SheetSnapshot, criteria: ReadonlySet<string>, known: KnownUnits): Look | null {
  const top = topOf(sheet.name);
  const head = Math.min(sheet.values.length, HEAD_ROWS);
  const { unit } = readLetterhead(sheet, 0, head);
  if (unit !== null && isUnitName(unit.text, known))
    return { why: 'unit-line', unit: unit.text, place: unit.place };
  const name = tidy(sheet.name);
  if (isMissing(name, known)) return { why: 'unit-name', unit: name, place: top };
  const few = figureColumns(sheet, FEWEST_BELOW_HEADER);
  const fewest = Math.max(FEWEST_BELOW_HEADER, Math.min(FEWEST_ROWS, criteria.size));
  const isCriteria = hasRows(sheet, few, 2, fewest, (text) => criteria.has(fold(text)));
  const figures = figureColumns(sheet, FEWEST_ROWS);
  const named = figures.length === 0 ? null : namedUnit(sheet, head, known);
  if (named !== null) return { why: 'unit-name', ...named };
  if (isCriteria) return { why: 'criteria', unit: unit?.text ?? name, place: top };
  const scored = scoreHeader(sheet, head, few);
  const isBelow = (text: string) => roleOfHeader(text) === null && /\p{L}{2}/u.test(text);
  if (scored !== null && hasRows(sheet, few, 2, FEWEST_BELOW_HEADER, isBelow)) {
    return { why: 'header', unit: unit?.text ?? name, place: scored };
  }
  const rows = scoredRows(sheet);
  if (rows.length > 0 && isTitled(sheet, head, SCORES)) {
    return { why: 'title', unit: unit?.text ?? name, place: top };
  }
  const headless = headlessScores(sheet, rows);
  if (headless !== null) return { why: 'units', unit: '', place: placeAt(sheet, headless.row, 0) };
  if (figures.length === 0) return null;
  if (hasRows(sheet, figures, 1, FEWEST_ROWS, (text) => known.all.has(known.keyOf(text)))) {
    return { why: 'units', unit: '', place: top };
  }
  return isTitled(sheet, head) ? { why: 'title', unit: unit?.text ?? name, place: top } : null;
}

function unitLook(sheet: SheetSnapshot, toRow: number): Look | null {
  const isLike = looksLikeUnitTable(sheet, toRow, figureColumns(sheet, FEWEST_BELOW_HEADER));
  return isLike ? { why: 'units', unit: '', place: topOf(sheet.name) } : null;
}

/** Rows in which a sheet says what it is. */
const HEAD_ROWS = 15;
/** Rows of criteria or units that tell a table. */
const FEWEST_ROWS = 3;
/** The same below words of a header, or of a set of two criteria. */
const FEWEST_BELOW_HEADER = 2;
const LONGEST_TEXT = 500;

function isUnitName(text: string, known: KnownUnits): boolean {
  return kindOfUnit(text) !== null || known.all.has(known.keyOf(text));
}

/** Whether a text is the name of a unit that has no scores. */
function isMissing(text: string, { all, scored, keyOf }: KnownUnits): boolean {
  const key = keyOf(text);
  return !scored.has(key) && (all.has(key) || isUnitOfTab(text));
}

function namedUnit(
  sheet: SheetSnapshot,
  toRow: number,
  { all, scored, keyOf }: KnownUnits,
): { readonly unit: string; readonly place: Place } | null {
  for (let row = 0; row < toRow; row++) {
    const width = sheet.values[row]?.length ?? 0;
    for (let column = 0; column < width; column++) {
      const text = shortText(sheet, row, column);
      if (text === '') continue;
      const key = keyOf(text);
      if (all.has(key) && !scored.has(key)) return { unit: text, place: placeAt(sheet, row, column) };
    }
  }
  return null;
}

/**
 * What is left of a damaged header: a row with another word of a header beside that of a score, or beside that of a max
 * where figures stand below no word at all.
 */
function scoreHeader(sheet: SheetSnapshot, toRow: number, figures: readonly number[]): Place | null {
  for (let row = 0; row < toRow; row++) {
    const roles = (sheet.values[row] ?? []).map((_, column) => roleOfHeader(shortText(sheet, row, column)));
    if (roles.filter((role) => role !== null && role !== 'note').length < 2) continue;
    const isUntold = figures.some((column) => textAt(sheet, row, column) === '');
    const score = roles.findIndex(
      (role) => role !== null && (SCORE_ROLES.has(role) || (role === 'max' && isUntold)),
    );
    if (score !== -1) return placeAt(sheet, row, score);
  }
  return null;
}

/** Whether several rows have a text of a kind, and figures in so many columns. */
function hasRows(
  sheet: SheetSnapshot,
  figures: readonly number[],
  columns: number,
  fewest: number,
  is: (text: string) => boolean,
): boolean {
  let rows = 0;
  for (let row = 0; row < sheet.values.length; row++) {
    const width = sheet.values[row]?.length ?? 0;
    const filled = figures.filter((column) => isFigureAt(sheet, row, column)).length;
    if (filled < columns) continue;
    for (let column = 0; column < width; column++) {
      const text = shortText(sheet, row, column);
      if (text === '' || !is(text)) continue;
      rows++;
      break;
    }
    if (rows >= fewest) return true;
  }
  return false;
}

function shortText(sheet: SheetSnapshot, row: number, column: number): string {
  const content = contentAt(sheet, row, column);
  return typeof content === 'string' && content.length <= LONGEST_TEXT ? textAt(sheet, row, column) : '';
}

const TITLE =
  /\b(bang|phieu|bieu) (tu )?(cham|danh gia|tong hop)\b|\bcham diem\b|\bket qua\b.*\b(diem|cham|tham dinh|xep hang|chi so)\b/u;
/** A title that speaks of scores, so that one row like those of a score table is enough. */
const SCORES = /\b(?:cham diem|(?:phieu|bang) diem|xep hang)\b/u;
const NO_TITLE = /huong dan|quy trinh|thuyet minh|muc luc|ke hoach|quyet dinh|cach cham|nguyen tac/u;

function isTitled(sheet: SheetSnapshot, toRow: number, title = TITLE): boolean {
  for (let row = 0; row < toRow; row++) {
    const width = sheet.values[row]?.length ?? 0;
    for (let column = 0; column < width; column++) {
      const text = fold(shortText(sheet, row, column));
      if (title.test(text) && !NO_TITLE.test(text)) return true;
    }
  }
  return false;
}

/** Folded names of the fields that are scored. */
function fieldNames({ blocks }: Pick<Assessment, 'blocks'>): ReadonlySet<string> {
  return new Set(blocks.flatMap(({ set }) => set.fields.map(fold)));
}

/** Folded names of the criteria that are scored. */
function criteriaNames({
  blocks,
  earlierBlocks,
}: Pick<Assessment, 'blocks' | 'earlierBlocks'>): ReadonlySet<string> {
  const sets = new Set<CriteriaSet>([...blocks, ...earlierBlocks].map(({ set }) => set));
  return new Set([...sets].flatMap(({ leaves }) => leaves.map(({ name }) => fold(name))));
}
