import { surveyMaxOf } from '../../criteriaSets/blockSets';
import type { BlockSet } from '../../criteriaSets/blockSets';
import { matchLines } from '../../criteriaSets/lineMatcher';
import { Problem } from '../../problem';
import { toNumber } from '../../points';
import { readSheets } from '../../read/assess';
import type { CriteriaLine } from '../../read/criteria/criteriaLines';
import { cellPlace } from '../../read/model/assessment';
import type { KindOfScore, ScoreTable, UnitReading } from '../../read/model/assessment';
import type { Gatherer } from '../files/answer';
import { left } from '../files/left';
import type { Left } from '../files/left';
import { lineName } from '../files/lineName';
import { UNDECIDED, answerId } from '../files/decisions';
import type { GatherLine } from './gatherRun';
import type { TakenCell } from '../files/takenBefore';
import type { AnswerState, OwnContent, UnitFile } from '../files/unitFile';

/** A unit whose sheet is in the workbook or comes into it, and what its survey column has. */
export interface SurveyTarget {
  readonly unit: string;
  readonly block: string;
  readonly set: BlockSet;
  readonly now: (line: CriteriaLine) => OwnContent;
}

/** What a file of survey points gives: points by unit and line, and a line for each of its units. */
export interface SurveyPoints {
  readonly lines: readonly GatherLine[];
  readonly points: ReadonlyMap<string, ReadonlyMap<CriteriaLine, TakenCell>>;
}

/**
 * Survey points (*điểm điều tra xã hội học*) of another workbook, units × points or criteria × units, for the sheets that are
 * there. Points that stand there already are not added again, and others than these stay.
 */
export function surveyPoints(
  file: UnitFile,
  known: Gatherer,
  targetOf: (key: string) => SurveyTarget | null,
): SurveyPoints {
  const shared = {
    ...{
      id: file.path,
      isOfSurvey: true,
      isNewTab: false,
      decision: UNDECIDED,
      hasUnitChoice: false,
      isTakeable: false,
      tab: '',
    },
    ...{ file: file.path, sheet: '', unit: '', block: '', scores: 0, changed: [] },
  };
  if (file.content instanceof Problem) {
    const state = file.content.code === 'password-protected-file' ? 'password' : 'unreadable';
    const said = [left('cannot-read', '', { problem: file.content })];
    return { lines: [{ ...shared, state, left: said }], points: new Map() };
  }
  const { sources } = readSheets(file.content, known.settings);
  const tables = sources.flatMap((source) =>
    [...source.tables, ...source.unitTables].map(({ table }) => table),
  );
  const points = new Map<string, Map<CriteriaLine, TakenCell>>();
  const lines = tables.flatMap((table) =>
    table.units.map((unit): GatherLine => {
      const key = known.directory.keyOf(unit.name);
      const target = targetOf(key);
      const own = {
        ...shared,
        id: answerId(file.path, table.sheet, unit.name),
        sheet: table.sheet,
        unit: target?.unit ?? unit.name,
        block: target?.block ?? '',
      };
      if (target === null) {
        const said = [left('unit-not-gathered', unit.place.cell, { name: unit.name })];
        return { ...own, state: 'not-listed', left: said };
      }
      const found = pointsOf(file, table, unit, target);
      const before = points.get(key) ?? new Map<CriteriaLine, TakenCell>();
      for (const [line, cell] of found.points) before.set(line, cell);
      points.set(key, before);
      return { ...own, state: found.state, scores: found.points.size, left: found.said };
    }),
  );
  if (lines.length > 0) return { lines, points };
  return { lines: [{ ...shared, state: 'no-scores', left: [left('no-table', '', { of: 'file' })] }], points };
}

/** The survey's of several kinds of score, else the only one that has any. */
function surveyKind({ kinds }: UnitReading): KindOfScore | null {
  const filled = kinds.filter(({ scores }) => scores.some((score) => typeof score === 'number'));
  return filled.find(({ role }) => role === 'survey') ?? (filled.length === 1 ? (filled[0] ?? null) : null);
}

function pointsOf(
  file: UnitFile,
  table: ScoreTable,
  unit: UnitReading,
  { set, now, unit: name }: SurveyTarget,
): {
  readonly state: AnswerState;
  readonly points: ReadonlyMap<CriteriaLine, TakenCell>;
  readonly said: readonly Left[];
} {
  const kind = surveyKind(unit);
  const said: Left[] = [];
  const points = new Map<CriteriaLine, TakenCell>();
  const lines = linesFor(table, set);
  let isThere = false;
  for (const [index, score] of (kind?.scores ?? []).entries()) {
    if (typeof score !== 'number') continue;
    const { columns, row = unit.row } = kind ?? { columns: 0 };
    const column = typeof columns === 'number' ? columns : (columns[index] ?? 0);
    const { cell } = cellPlace(table, row ?? table.set.leaves[index]?.row ?? 0, column);
    const line = lines[index] ?? null;
    const header = table.set.leaves[index]?.name ?? '';
    if (line === null) {
      said.push(left('no-line-for-points', cell, { header }));
      continue;
    }
    const { code, name: criterion } = line;
    const max = toNumber(surveyMaxOf(set, line));
    const [content, kept] = [toNumber(score), now(line)];
    if (content > max || content < 0)
      said.push(
        left('score-above-max', cell, { code, name: criterion, score: content, max, isOfSurvey: true }),
      );
    else if (kept === content) isThere = true;
    else if (kept !== null)
      said.push(left('points-differ', cell, { code, name: criterion, kept, sent: content }));
    else {
      const from = { file: file.path, sheet: table.sheet, cell, issue: null, saved: file.saved };
      points.set(line, { unit: name, code, name: lineName(set, line), column: 'survey', content, ...from });
    }
  }
  return { state: points.size > 0 ? 'taken' : isThere ? 'same' : 'no-scores', points, said };
}

/**
 * By the leaf of a table, the line of the set that its points are of: by number and name; of a field, or of the whole, the
 * only one in it that the survey scores.
 */
function linesFor({ set: own, kind }: ScoreTable, set: BlockSet): readonly (CriteriaLine | null)[] {
  const surveyed = set.lines.filter((line) => surveyMaxOf(set, line) > 0);
  const rows = own.leaves.map(({ code, name, field }) => ({
    ...{ kind: 'leaf' as const, code, name },
    field: own.fields[field] ?? '',
  }));
  const matches = matchLines({ set: set.set, lines: surveyed }, rows);
  const ofCriteria = kind === 'unitScoreSheet' || kind === 'criteriaByUnits' || kind === 'unitsByCriteria';
  return matches.map((match, index) => {
    if (match !== null) return match.line;
    if (ofCriteria) return null;
    const name = own.leaves[index]?.name ?? '';
    const isOfField = ({ leaf }: CriteriaLine) =>
      set.set.fields[set.set.leaves[leaf ?? -1]?.field ?? -1]?.toLowerCase() === name.toLowerCase();
    const inField = own.leaves.length === 1 ? surveyed : surveyed.filter(isOfField);
    return inField.length === 1 ? (inField[0] ?? null) : null;
  });
}
