import type { CellContent, Place, SheetSnapshot } from '../../../workbook';
import { isFigureAt } from '../../cells/scoreTexts';
import { formatAt } from '../../cells/cellFormat';
import { contentAt, placeAt, textAt } from '../../cells/sheetCells';
import { fold } from '../../cells/text';
import { roleOfHeader } from '../../roles/headers';
import { APART_ROLES, SCORE_ROLES } from '../../roles/roles';
import { areWhole, sharesRead } from '../../roles/shareScale';
import type { Shares } from '../../roles/shareScale';
import { shareWord, weightInCell } from '../../roles/dictionary/weightText';
import type { TypedWeight } from '../../roles/dictionary/weightText';
import { isNotRankedHeading, notRankedIn } from '../../words/notRanked';
import { kindOfUnit } from '../../names/unitNames';

/** What a sheet without a table of its own says of what is ranked, and where. */
export interface UnusedSheet {
  readonly why: 'weights' | 'notRanked' | 'points' | 'apart' | 'list';
  /** The unit or criterion of which it says that. */
  readonly unit: string;
  readonly place: Place;
}

/** What is ranked, as a text may name it. */
export interface Ranked {
  readonly isUnit: (text: string) => boolean;
  readonly isCriterion: (text: string) => boolean;
  /** Whether shares are those of the maxima of a criteria set, by which it counts anyway. */
  readonly areMaxima: (shares: Shares) => boolean;
}

/**
 * What a sheet that gives nothing says of units or criteria that are ranked without it: a list of units that are not
 * ranked, weights of criteria or fields, points of units (`Điểm cũ | Điểm mới`), their bonus and penalty points, or a list of them.
 */
export function unusedSheet(sheet: SheetSnapshot, toRow: number, ranked: Ranked): UnusedSheet | null {
  for (let row = 0; row < toRow; row++) {
    const texts = (sheet.values[row] ?? []).map((_, column) => textAt(sheet, row, column));
    const known = texts.filter((text) => text !== '');
    if (known.length === 0) continue;
    if (known.length === 1 && isNotRankedHeading(known[0] ?? '')) {
      const unit = firstBelow(sheet, row, ranked.isUnit, () => true);
      if (unit !== null) return { why: 'notRanked', ...unit };
    }
    if (known.length < 2) continue;
    const roles = texts.map((text) => roleOfHeader(text));
    const weight = roles.findIndex((role) => role === 'weight' || role === 'factor');
    const isFigure = (column: number) => (own: number) => FIGURE.test(textAt(sheet, own, column));
    if (weight !== -1) {
      const is = (text: string) => ranked.isCriterion(text) || ranked.isUnit(text);
      const weighted = firstBelow(sheet, row, is, isFigure(weight));
      if (weighted !== null) return { why: 'weights', ...weighted };
    }
    const shares = texts.findIndex((text) => shareWord(text) !== null);
    const shared = shares === -1 ? null : sharesBelow(sheet, row, shares, ranked);
    if (shared !== null) return { why: 'weights', ...shared };
    if (!roles.includes('unit')) continue;
    const rank = roles.indexOf('rank');
    const isLeftOut = (own: number) => {
      const text = textAt(sheet, own, rank);
      return fold(text) === 'khong' || notRankedIn(text, 'rank');
    };
    const leftOut = rank === -1 ? null : firstBelow(sheet, row, ranked.isUnit, isLeftOut);
    if (leftOut !== null) return { why: 'notRanked', ...leftOut };
    const points = texts.findIndex((text, column) => holdsPoints(text, roles[column] ?? null));
    const unit = points === -1 ? null : firstBelow(sheet, row, ranked.isUnit, isFigure(points));
    const role = roles[points] ?? null;
    if (unit !== null) return { why: role !== null && APART_ROLES.has(role) ? 'apart' : 'points', ...unit };
  }
  return unusedList(sheet, toRow, ranked);
}

/** A list of units (`DANH SÁCH ĐƠN VỊ`) whose columns are not told, so that the groups that it has them in are not used. */
function unusedList(sheet: SheetSnapshot, toRow: number, { isUnit }: Ranked): UnusedSheet | null {
  const isTitled = (row: number) =>
    (sheet.values[row] ?? []).some((content) => isShort(content) && LIST.test(fold(content)));
  const rows = Array.from({ length: toRow }, (_, row) => row);
  const title = LIST.test(fold(sheet.name)) ? -1 : rows.find(isTitled);
  const unit = title === undefined ? null : firstBelow(sheet, title, isUnit, () => true);
  return unit === null || title === undefined || !hasGroups(sheet, title + 1)
    ? null
    : { why: 'list', ...unit };
}

/** Whether a column of texts says the same of several rows. */
function hasGroups(sheet: SheetSnapshot, fromRow: number): boolean {
  const width = sheet.values[0]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    const seen = new Set<string>();
    for (let row = fromRow; row < sheet.values.length; row++) {
      const text = textAt(sheet, row, column);
      if (!/\p{L}/u.test(text)) continue;
      if (seen.has(text)) return true;
      seen.add(text);
    }
  }
  return false;
}

const LIST =
  /^(?:\S{1,5} )?danh (?:sach|muc) (?:cac )?(?:don vi|co quan|so|xa|phuong|dia phuong|huyen|khoi|cum)\b/u;

const FIGURE = /^-?\d{1,6}(?:[.,]\d{1,6})?\s?%?$/u;

function holdsPoints(text: string, role: ReturnType<typeof roleOfHeader>): boolean {
  return role === null
    ? /^(?:(?:so )?diem|ket qua)(?: |$)/u.test(fold(text))
    : SCORE_ROLES.has(role) || APART_ROLES.has(role);
}

/** The first of criteria or fields beside which a column `Tỷ lệ` has shares of the whole that are not those of the maxima. */
function sharesBelow(
  sheet: SheetSnapshot,
  above: number,
  column: number,
  { isCriterion, areMaxima }: Ranked,
): Pick<UnusedSheet, 'unit' | 'place'> | null {
  const typed: TypedWeight[] = [];
  for (let row = above + 1; row < sheet.values.length; row++) {
    if (!(sheet.values[row] ?? []).some((content) => isShort(content) && isCriterion(content))) continue;
    const share = weightInCell(contentAt(sheet, row, column), formatAt(sheet, row, column));
    if (share !== null && share !== 'unreadable') typed.push(share);
  }
  const whole = typed.length < 2 ? undefined : sharesRead(typed).find(areWhole);
  if (whole === undefined || areMaxima(whole)) return null;
  return firstBelow(sheet, above, isCriterion, (row) => textAt(sheet, row, column) !== '');
}

function firstBelow(
  sheet: SheetSnapshot,
  above: number,
  is: (text: string) => boolean,
  hasFigure: (row: number) => boolean,
): Pick<UnusedSheet, 'unit' | 'place'> | null {
  for (let row = above + 1; row < sheet.values.length; row++) {
    if (!hasFigure(row)) continue;
    const column = (sheet.values[row] ?? []).findIndex((content) => isShort(content) && is(content));
    if (column !== -1) return { unit: textAt(sheet, row, column), place: placeAt(sheet, row, column) };
  }
  return null;
}

/**
 * Whether a sheet is laid out as a table of scores of units whose header is lost: units in rows with figures, or units
 * side by side in a row above rows of figures, and a title that speaks of scores.
 */
export function looksLikeUnitTable(sheet: SheetSnapshot, toRow: number, figures: readonly number[]): boolean {
  if (figures.length === 0 || !speaksOfScores(sheet, toRow)) return false;
  let unitRows = 0;
  for (let row = 0; row < sheet.values.length; row++) {
    const line = sheet.values[row] ?? [];
    const units = line.flatMap((content, column) => (isUnit(content) ? [column] : []));
    if (units.length === 0) continue;
    const isNumber = (column: number) => isFigureAt(sheet, row, column);
    if (units.length === 1 && figures.some(isNumber) && ++unitRows >= FEWEST) return true;
    if (
      units.length >= FEWEST &&
      row < toRow &&
      units.filter((one) => figures.includes(one)).length >= FEWEST
    )
      return true;
  }
  return false;
}

const FEWEST = 2;
const LONGEST_NAME = 200;

function isShort(content: CellContent): content is string {
  return typeof content === 'string' && content.length <= LONGEST_NAME;
}

function isUnit(content: CellContent): boolean {
  return isShort(content) && kindOfUnit(content) !== null;
}

function speaksOfScores(sheet: SheetSnapshot, toRow: number): boolean {
  return sheet.values
    .slice(0, toRow)
    .some((row) => row.some((content) => isShort(content) && SCORES.test(fold(content))));
}

/** Words of a title above scores; `thời điểm`, `địa điểm` and the like are none. */
const SCORES = /(?:^|(?:^| )(?!(?:thoi|dia|quan|trong|uu|nhuoc) )[^ ]+ )diem(?: |$)|\bxep hang\b|\bchi so\b/u;
