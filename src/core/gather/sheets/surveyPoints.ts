import { surveyMaxOf } from '../../criteriaSets/blockSets';
import type { BlockSet } from '../../criteriaSets/blockSets';
import { Problem } from '../../problem';
import { toNumber } from '../../points';
import { readSheets } from '../../read/readSheets';
import type { CriteriaLine } from '../../read/criteria/criteriaLines';
import { mayBeOfOnePeriod, periodKey } from '../../period';
import type { UnitReading } from '../../read/model/assessment';
import type { Gatherer } from '../files/answer';
import { left } from '../files/left';
import type { Left } from '../files/left';
import { lineName } from '../files/lineName';
import { UNDECIDED, answerId } from '../files/decisions';
import type { GatherLine } from './gatherRun';
import { surveyCells } from './surveyCells';
import type { SurveyCell } from './surveyCells';
import type { TakenCell } from '../files/takenBefore';
import type { AnswerState, OwnContent, UnitFile } from '../files/unitFile';

/** A unit whose sheet is in the workbook or comes into it, and what its survey column has. */
export interface SurveyTarget {
  readonly unit: string;
  readonly label: string;
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
 * there. Points that stand there already are not added again, and others than these stay; of a unit's points that differ
 * within the file none count.
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
  const found = sources.flatMap((source) =>
    [...source.tables, ...source.unitTables].flatMap((read) =>
      read.table.units.map((unit): FoundUnit => {
        const key = known.keys.keyOf(unit.name, unit.block ?? read.table.block);
        const target = targetOf(key);
        const named = { key, sheet: read.table.sheet, unit, target };
        if (target === null) {
          const { name, place } = unit;
          const blocks = known.units.some((one) => one.key === key) ? [] : known.keys.blocksOf(name);
          const said = [
            blocks.length > 0
              ? left('unit-of-blocks', place.cell, { name, blocks })
              : left('unit-not-gathered', place.cell, { name }),
          ];
          return { ...named, refused: 'not-listed', cells: [], said };
        }
        const { year: expected } = target.set;
        const { year } = read.table;
        if (year !== null && expected !== null && !mayBeOfOnePeriod(year, expected)) {
          const said = [left('other-year', unit.place.cell, { year, expected })];
          return { ...named, refused: 'other-criteria', cells: [], said };
        }
        return { ...named, refused: null, ...surveyCells(source, read, unit, target.set) };
      }),
    ),
  );
  if (found.length === 0)
    return {
      lines: [{ ...shared, state: 'no-scores', left: [left('no-table', '', { of: 'file' })] }],
      points: new Map(),
    };
  const byUnit = new Map<string, FoundUnit[]>();
  for (const one of found) {
    const same = byUnit.get(one.key);
    if (same === undefined) byUnit.set(one.key, [one]);
    else same.push(one);
  }
  const points = new Map<string, Map<CriteriaLine, TakenCell>>();
  const lines = found.map((one): GatherLine => {
    const { sheet, unit, target } = one;
    const own = {
      ...shared,
      id: answerId(file.path, sheet, unit.name),
      sheet,
      unit: target?.unit ?? unit.name,
      block: target?.block ?? '',
    };
    if (target === null || one.refused !== null)
      return { ...own, state: one.refused ?? 'not-listed', left: one.said };
    const taken = points.get(one.key) ?? new Map<CriteriaLine, TakenCell>();
    points.set(one.key, taken);
    const { state, scores, said } = takePoints(file, one, target, {
      tables: byUnit.get(one.key) ?? [],
      taken,
    });
    return { ...own, state, scores, left: [...one.said, ...said] };
  });
  return { lines, points };
}

/** A unit of a table in the file, and the points that it is given there. */
interface FoundUnit {
  readonly key: string;
  readonly sheet: string;
  readonly unit: UnitReading;
  readonly target: SurveyTarget | null;
  /** Why nothing of it can be taken. */
  readonly refused: AnswerState | null;
  readonly cells: readonly SurveyCell[];
  readonly said: readonly Left[];
}

/** Takes those points of a table that are sure; `taken` has those of the same unit in tables before it. */
function takePoints(
  file: UnitFile,
  one: FoundUnit,
  { set, now, label }: SurveyTarget,
  { tables, taken }: { readonly tables: readonly FoundUnit[]; readonly taken: Map<CriteriaLine, TakenCell> },
): { readonly state: AnswerState; readonly scores: number; readonly said: readonly Left[] } {
  const said: Left[] = [];
  let [scores, isThere] = [0, false];
  for (const { line, cell, points } of one.cells) {
    const of = { code: line.code, name: line.name };
    const max = toNumber(surveyMaxOf(set, line));
    const kept = now(line);
    const others = otherPoints(tables, line, points);
    if (others.length > 0) said.push(left('points-repeated', cell, { ...of, score: points, others }));
    else if (points > max || points < 0)
      said.push(left('score-above-max', cell, { ...of, score: points, max, isOfSurvey: true }));
    else if (kept === points || taken.has(line)) isThere = true;
    else if (kept !== null) said.push(left('points-differ', cell, { ...of, kept, sent: points }));
    else {
      scores++;
      const from = { file: file.path, sheet: one.sheet, cell, issue: null, saved: file.saved, former: '' };
      const name = lineName(set, line);
      taken.set(line, {
        unit: label,
        code: line.code,
        name,
        column: 'survey',
        content: points,
        ...from,
        period: set.year === null ? '' : periodKey(set.year),
      });
    }
  }
  return { state: scores > 0 ? 'taken' : isThere ? 'same' : 'no-scores', scores, said };
}

/** The cells that give the same unit other points of a line. */
function otherPoints(tables: readonly FoundUnit[], line: CriteriaLine, points: number): readonly string[] {
  return tables.flatMap(({ sheet, cells }) =>
    cells.filter((one) => one.line === line && one.points !== points).map(({ cell }) => `${sheet}!${cell}`),
  );
}
