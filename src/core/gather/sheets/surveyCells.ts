import { surveyMaxOf } from '../../criteriaSets/blockSets';
import type { BlockSet } from '../../criteriaSets/blockSets';
import { matchLines } from '../../criteriaSets/lineMatcher';
import { toNumber } from '../../points';
import type { CriteriaLine } from '../../read/criteria/criteriaLines';
import { readNumber } from '../../read/cells/score';
import { formatAt } from '../../read/cells/cellFormat';
import type { ScoreFault } from '../../read/cells/scoreColumn';
import { fold, textOf } from '../../read/cells/text';
import { holdsRow } from '../../read/layouts/sheetTables';
import type { ReadTable } from '../../read/layouts/unitScoreSheet';
import { cellPlace, rowOnSheet } from '../../read/model/assessment';
import type { KindOfScore, ScoreTable, UnitReading } from '../../read/model/assessment';
import type { ReadSource } from '../../read/sheets/sheetReading';
import { left } from '../files/left';
import type { Left } from '../files/left';
import { isRounded } from '../files/roundedPoints';

/** Survey points of a line in a cell of the file; whether they can be taken is not said yet. */
export interface SurveyCell {
  readonly line: CriteriaLine;
  readonly cell: string;
  readonly points: number;
}

/** What a table of a file of survey points gives one of its units, and what in it are no points of the set. */
export interface SurveyCells {
  readonly cells: readonly SurveyCell[];
  readonly said: readonly Left[];
}

/** Reads the survey points of a unit: a word, a date, a share and points of another max are said and left. */
export function surveyCells(
  source: ReadSource,
  read: ReadTable,
  unit: UnitReading,
  set: BlockSet,
): SurveyCells {
  const { table } = read;
  const kind = surveyKind(unit);
  if (kind === null) return { cells: [], said: severalColumns(source, table, unit) };
  const cells: SurveyCell[] = [];
  const said: Left[] = [];
  const lines = linesFor(table, set);
  const isOfShares = kind.role === 'index' || hasShareHeader(source, table, unit, kind);
  for (const [index, score] of kind.scores.entries()) {
    if (score === 'notScored') continue;
    const cell = cellOf(table, unit, kind, index);
    const line = lines[index] ?? null;
    if (line === null) {
      said.push(left('no-line-for-points', cell, { header: table.set.leaves[index]?.name ?? '' }));
      continue;
    }
    const of = { code: line.line.code, name: line.line.name };
    const shown = shownIn(source, table, unit, kind, index);
    const fault = kind.faults.get(index);
    const isShare = shown.endsWith('%') || (isOfShares && !line.isByName);
    const max = statedMax(read, unit, index);
    const expected = toNumber(surveyMaxOf(set, line.line));
    const isOfSet = max === null || max === expected || max === toNumber(line.line.maxPoints ?? 0);
    if (fault !== undefined) said.push(left(whyOf(fault.code), cell, { ...of, text: fault.text }));
    else if (isShare) said.push(left('score-as-percent', cell, { ...of, text: shown }));
    else if (typeof score !== 'number') said.push(left('score-not-a-number', cell, { ...of, text: shown }));
    else if (!isOfSet)
      said.push(left('survey-max-differs', cell, { ...of, score: toNumber(score), max, expected }));
    else {
      cells.push({ line: line.line, cell, points: toNumber(score) });
      said.push(
        ...roundedPoints(source, read.table, unit, { kind, index, cell, of, points: toNumber(score) }),
      );
    }
  }
  return { cells, said };
}

/** `4/10` where the max is 5 is no number of points. */
function whyOf(code: ScoreFault['code']): Exclude<ScoreFault['code'], 'score-max-differs'> {
  return code === 'score-max-differs' ? 'score-not-a-number' : code;
}

/** The survey's of several kinds of score, else the only one that has points, else the only one that has anything. */
function surveyKind({ kinds }: UnitReading): KindOfScore | null {
  const numbered = kinds.filter(({ scores }) => scores.some((score) => typeof score === 'number'));
  const filled = numbered.length > 0 ? numbered : kinds.filter(isFilled);
  const survey = kinds.find((one) => one.role === 'survey' && isFilled(one));
  return survey ?? (filled.length === 1 ? (filled[0] ?? null) : null);
}

function isFilled({ scores }: KindOfScore): boolean {
  return scores.some((score) => score !== 'notScored');
}

/** Columns of which nothing tells the survey's. */
function severalColumns(source: ReadSource, table: ScoreTable, unit: UnitReading): readonly Left[] {
  return unit.kinds.filter(isFilled).map((kind) => {
    const first = kind.scores.findIndex((score) => score !== 'notScored');
    const count = kind.scores.filter((score) => score !== 'notScored').length;
    const header = headerOf(source, table, unit, kind);
    return left('column-unread', cellOf(table, unit, kind, first), { header, count });
  });
}

/** A column of a rate (`Tỷ lệ hài lòng (%)`), whose numbers are no points. */
function hasShareHeader(
  source: ReadSource,
  table: ScoreTable,
  unit: UnitReading,
  kind: KindOfScore,
): boolean {
  const header = headerOf(source, table, unit, kind);
  return header.includes('%') || OF_SHARES.test(fold(header));
}

const OF_SHARES = /\b(?:ty le|ti le|phan tram)\b/u;

function headerOf(source: ReadSource, table: ScoreTable, unit: UnitReading, kind: KindOfScore): string {
  const row = rowOf(table, unit, kind, 0);
  const span = source.spans.find((one) => holdsRow(one, table, row));
  return span?.header.columns.find(({ column }) => column === columnOf(kind, 0))?.text ?? '';
}

/**
 * The max that the file itself gives survey points: `null` where it gives none. A max of the whole, beside other scores, is
 * none of the survey's.
 */
function statedMax({ table, findings }: ReadTable, unit: UnitReading, index: number): number | null {
  const ofSurvey = table.scoring.surveyMaxima?.[index] ?? null;
  if (ofSurvey !== null) return toNumber(ofSurvey);
  const isAssumed = findings.some(({ code }) => code === 'scale-assumed');
  if (isAssumed || unit.kinds.filter(isFilled).length > 1) return null;
  const max = unit.set.leaves[index]?.maxPoints ?? 0;
  return max === 0 ? null : toNumber(max);
}

function rowOf(table: ScoreTable, unit: UnitReading, { row }: KindOfScore, index: number): number {
  return row ?? unit.row ?? table.set.leaves[index]?.row ?? 0;
}

function columnOf({ columns }: KindOfScore, index: number): number {
  return typeof columns === 'number' ? columns : (columns[index] ?? 0);
}

function cellOf(table: ScoreTable, unit: UnitReading, kind: KindOfScore, index: number): string {
  return cellPlace(table, rowOf(table, unit, kind, index), columnOf(kind, index)).cell;
}

/** What a person sees in a cell: 85% of 0.85 that is formatted so, which the reader takes as a share of the max. */
function shownIn(
  { sheet }: ReadSource,
  table: ScoreTable,
  unit: UnitReading,
  kind: KindOfScore,
  index: number,
): string {
  const row = rowOnSheet(table.origin, rowOf(table, unit, kind, index)) - sheet.firstRow;
  const column = table.origin.column + columnOf(kind, index) - sheet.firstColumn;
  const content = sheet.values[row]?.[column] ?? null;
  const isShare = typeof content === 'number' && formatAt(sheet, row, column) === 'percent';
  return isShare ? `${Number((content * 100).toPrecision(12))}%` : textOf(content).trim();
}

/** Points that are finer than a millionth. */
function roundedPoints(
  { sheet }: ReadSource,
  table: ScoreTable,
  unit: UnitReading,
  { kind, index, cell, of, points }: TakenPoints,
): readonly Left[] {
  const row = rowOnSheet(table.origin, rowOf(table, unit, kind, index)) - sheet.firstRow;
  const column = table.origin.column + columnOf(kind, index) - sheet.firstColumn;
  const content = sheet.values[row]?.[column] ?? null;
  const typed = readNumber(content);
  if (typed === undefined || !isRounded(typed, points)) return [];
  return [left('score-rounded', cell, { ...of, text: textOf(content).trim(), score: points, count: 1 })];
}

interface TakenPoints {
  readonly kind: KindOfScore;
  readonly index: number;
  readonly cell: string;
  readonly of: { readonly code: string; readonly name: string };
  readonly points: number;
}

/** A line of the set that a leaf means, and whether its number or name says so. */
interface MeantLine {
  readonly line: CriteriaLine;
  readonly isByName: boolean;
}

/**
 * By the leaf of a table, the line of the set that its points are of: by number and name; of a field, or of the whole, the
 * only one in it that the survey scores.
 */
function linesFor({ set: own, kind }: ScoreTable, set: BlockSet): readonly (MeantLine | null)[] {
  const surveyed = set.lines.filter((line) => surveyMaxOf(set, line) > 0);
  const rows = own.leaves.map(({ code, name, field }) => ({
    ...{ kind: 'leaf' as const, code, name },
    field: own.fields[field] ?? '',
  }));
  const matches = matchLines({ set: set.set, lines: surveyed }, rows);
  const ofCriteria = kind === 'unitScoreSheet' || kind === 'criteriaByUnits' || kind === 'unitsByCriteria';
  return matches.map((match, index) => {
    if (match !== null) return { line: match.line, isByName: true };
    if (ofCriteria) return null;
    const name = own.leaves[index]?.name ?? '';
    const isOfField = ({ leaf }: CriteriaLine) =>
      set.set.fields[set.set.leaves[leaf ?? -1]?.field ?? -1]?.toLowerCase() === name.toLowerCase();
    const inField = own.leaves.length === 1 ? surveyed : surveyed.filter(isOfField);
    const [line] = inField;
    return inField.length === 1 && line !== undefined ? { line, isByName: false } : null;
  });
}
