import { pointsOf } from '../../points';
import type { Points } from '../../points';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { SheetSnapshot } from '../../workbook';
import { dateOrTimeAt } from '../cells/cellFormat';
import { mergedRows } from '../cells/mergedCells';
import type { Score } from '../cells/score';
import { contentAt, figureAt, placeAt, textAt } from '../cells/sheetCells';
import { fold } from '../cells/text';
import { criterionColumns } from '../criteria/fieldColumns';
import { criteriaLines } from '../criteria/criteriaLines';
import { readCriteria } from '../criteria/criteriaTree';
import type { CriteriaRows } from '../criteria/criteriaTree';
import type { HeaderBand } from '../headers/headerBand';
import type { UnitReading } from '../model/assessment';
import { kindOfUnit } from '../names/unitNames';
import { isUnitOfTab } from '../names/unitOfTab';
import { readLetterhead, withPeriodOfSheet } from '../parts/letterhead';
import { scoreColumns } from '../scores/scoreColumns';
import { kindsOfText } from '../texts/textColumns';
import type { CriteriaSheet, ReadSheet } from './sheetTables';

/**
 * The criteria sheets on a sheet that is titled `BỘ TIÊU CHÍ …` or called so, names no unit and has no scores. Points in
 * columns of scores are maxima where they make up the max of their rows, or where only a survey has a column.
 */
export function readCriteriaSheets(sheet: SheetSnapshot, read: ReadSheet): readonly CriteriaSheet[] {
  const [first] = read.spans;
  if (first === undefined || first.sheet.values.length === 0) return [];
  if (!isTitledSet(first.sheet, first.header.firstRow) && !TAB.test(fold(sheet.name))) return [];
  if (read.unitTables.length + read.published.length + read.lists.length > 0) return [];
  if (read.tables.some(({ table }) => table.kind !== 'unitScoreSheet' && table.units.some(mayBeUnit)))
    return [];
  const found: CriteriaSheet[] = [];
  let from = 0;
  for (const { sheet: part, header } of read.spans) {
    const one = readTable(part, header, from, read);
    if (one === null) return [];
    found.push(one.read);
    from = one.endRow;
  }
  return found.filter(({ set }) => set.leaves.length > 0);
}

/** A column of texts is called by no unit's name and has no points. */
function mayBeUnit(unit: UnitReading): boolean {
  return kindOfUnit(unit.name) !== null || hasPoints(unit);
}

function hasPoints({ kinds, apartColumns = [], apartRows = [] }: UnitReading): boolean {
  const isPoints = (score: Score) => typeof score === 'number' && score !== 0;
  return (
    [...kinds, ...apartRows].some(({ scores }) => scores.some(isPoints)) ||
    apartColumns.some(({ points }) => points !== 0)
  );
}

const TITLE =
  /^(?:(?:phu luc|bieu|mau)(?: so)?(?: [0-9ivx]{1,4}[a-z]?)? )?(?:bo|bang|khung|danh muc|he thong|noi dung)(?: cac)? tieu chi(?: |$)/u;
const TAB = /^(?:\d+ )?(?:bo|bang|khung|danh muc)? ?tieu chi(?: |$)/u;

function isTitledSet(sheet: SheetSnapshot, toRow: number): boolean {
  for (let row = 0; row < toRow; row++) {
    const width = sheet.values[row]?.length ?? 0;
    for (let column = 0; column < width; column++) {
      if (TITLE.test(fold(textAt(sheet, row, column).slice(0, LONGEST_TITLE)))) return true;
    }
  }
  return false;
}

const LONGEST_TITLE = 200;

function readTable(
  sheet: SheetSnapshot,
  header: HeaderBand,
  from: number,
  read: ReadSheet,
): { readonly read: CriteriaSheet; readonly endRow: number } | null {
  const has = (role: string) => header.columns.some((column) => column.role === role);
  if (!has('max') || !has('name') || has('unit')) return null;
  const above = readLetterhead(sheet, from, header.firstRow);
  if (above.unit !== null) return null;
  const letterhead = withPeriodOfSheet(above, sheet.name, false);
  const rows = readCriteria(sheet, header, []);
  const surveyMaxima = surveyMaximaOf(sheet, header, rows, read);
  if (surveyMaxima === null) return null;
  const columns = criterionColumns(sheet, header, () => false);
  const { block, year } = letterhead;
  const place = placeAt(sheet, header.firstRow, columns.code ?? columns.name);
  const lines = criteriaLines(sheet, header.dataRow, columns, rows);
  return {
    read: {
      ...{ place, block, year, set: rows.set, lines, surveyMaxima },
      findings: [...rows.findings, ...datesOfSurvey(sheet, header, rows)],
    },
    endRow: rows.endRow,
  };
}

/** By the leaf; `null` where the points beside the maxima are somebody's scores. */
function surveyMaximaOf(
  sheet: SheetSnapshot,
  header: HeaderBand,
  rows: CriteriaRows,
  read: ReadSheet,
): readonly Points[] | null {
  const { leaves } = rows.set;
  const { kinds } = scoreColumns(header.columns);
  const survey = surveyColumns(header);
  const others = kinds.filter(({ role }) => role !== 'survey').map(({ column }) => column);
  const inColumns = (columns: readonly number[]) =>
    leaves.map(({ row }) => columns.reduce((sum, column) => sum + pointsAt(sheet, row, column), 0));
  const ofSurvey = inColumns(survey);
  const ofOthers = inColumns(others);
  if (read.tables.some(({ table }) => table.units.some(hasPoints))) {
    if (isUnitOfTab(sheet.name) || survey.length === 0) return null;
    const isWhole = leaves.every(({ maxPoints }, index) => {
      const [own = 0, other = 0] = [ofSurvey[index], ofOthers[index]];
      return own + other === maxPoints || (own === 0 && other === 0);
    });
    const isPart = leaves.every(({ maxPoints }, index) => (ofSurvey[index] ?? 0) <= maxPoints);
    const hasOthers = ofOthers.some((points) => points !== 0);
    if (hasOthers ? !isWhole : !isPart) return null;
  } else if (kinds.length > 0 && isUnitOfTab(sheet.name)) return null;
  if (ofSurvey.some((points) => points !== 0)) return ofSurvey;
  const isSurveyed = surveyedRows(sheet, header, rows);
  return leaves.map(({ row, maxPoints }) => (isSurveyed(row) ? maxPoints : 0));
}

function surveyColumns({ columns }: HeaderBand): readonly number[] {
  const secondMax = columns.find(({ role, text }) => role === 'max' && SURVEY.test(fold(text)));
  return [
    ...scoreColumns(columns).kinds.flatMap(({ role, column }) => (role === 'survey' ? [column] : [])),
    ...(secondMax === undefined ? [] : [secondMax.column]),
  ];
}

/** Survey maxima that became dates or times, which are none; those of the whole are told with the table. */
function datesOfSurvey(
  sheet: SheetSnapshot,
  header: HeaderBand,
  { set }: Pick<CriteriaRows, 'set'>,
): readonly Finding[] {
  const columns = surveyColumns(header).filter(
    (column) => header.columns.find((one) => one.column === column)?.role !== 'max',
  );
  return set.leaves.flatMap(({ row }) =>
    columns.flatMap((column): readonly Finding[] => {
      const content = contentAt(sheet, row, column);
      const text = typeof content === 'number' ? dateOrTimeAt(sheet, row, column, content) : null;
      return text === null
        ? []
        : [finding('cell-is-date', placeAt(sheet, row, column), { text, read: 'none' })];
    }),
  );
}

function pointsAt(sheet: SheetSnapshot, row: number, column: number): Points {
  return pointsOf(figureAt(sheet, row, column) ?? 0) ?? 0;
}

/** Which rows say beside their max that a survey scores them, or stand below one that says so of all of its criteria. */
function surveyedRows(
  sheet: SheetSnapshot,
  { columns }: HeaderBand,
  { parents }: CriteriaRows,
): (row: number) => boolean {
  const texts = columns
    .filter(({ role, text, above }) => (role === 'note' || role === null) && !isOfEvidence({ text, above }))
    .map(({ column }) => ({ column, merged: mergedRows(sheet, column) }));
  const said = (row: number): boolean | null => {
    const own = texts
      .map(({ column, merged }) => fold(textAt(sheet, merged.get(row) ?? row, column)))
      .filter((text) => text.length <= LONGEST_METHOD && METHOD.test(text));
    if (own.length === 0) return null;
    return own.some((text) => SURVEY.test(text)) && !own.some((text) => BY_OFFICES.test(text));
  };
  return (row) => {
    const above = parents
      .filter((parent) => parent.row < row && row <= parent.lastRow)
      .sort((one, other) => other.row - one.row);
    return [row, ...above.map((parent) => parent.row)].map(said).find((one) => one !== null) ?? false;
  };
}

function isOfEvidence(header: Parameters<typeof kindsOfText>[0]): boolean {
  const kinds = kindsOfText(header);
  return kinds.includes('evidence') || kinds.includes('explanation');
}

/** A remark that is longer tells how a survey is made use of, not that it gives the score. */
const LONGEST_METHOD = 60;
const SURVEY = /\b(?:dieu tra|xhh|xa hoi hoc|khao sat|do luong|sipas)\b/u;
const BY_OFFICES = /\b(?:tu danh gia|tu cham|tham dinh|hoi dong|tai lieu|ho so)\b/u;
const METHOD = new RegExp(`${SURVEY.source}|${BY_OFFICES.source}`, 'u');
