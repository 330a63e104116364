import { blockSetsOf, onlySets } from '../criteriaSets/blockSets';
import { unitKeys, unitsOf } from '../criteriaSets/blockUnits';
import type { UnitKeys } from '../criteriaSets/blockUnits';
import { assess } from '../read/assess';
import { assessmentSettings } from '../read/names/blockRules';
import { readWorkbook } from '../run/run';
import { rememberedFor } from '../remembered';
import type { Settings } from '../settings/settings';
import type { WorkbookSnapshot } from '../workbook';
import { answersOf } from './matching/answers';
import type { Answer, Gatherer } from './files/answer';
import { NO_DECISIONS } from './files/decisions';
import type { GatherDecisions } from './files/decisions';
import { inUnitOrder, plannedBook } from './sheets/gatheredBook';
import { gatheredUnit } from './sheets/gatheredUnit';
import type { TakenUnit } from './sheets/gatheredUnit';
import type { GatherLine, GatherRun } from './sheets/gatherRun';
import type { GatherWords } from './sheets/gatherWords';
import { rememberedOf, replacedIn } from './sheets/remembered';
import { surveyPoints } from './sheets/surveyPoints';
import type { SurveyPoints } from './sheets/surveyPoints';
import { surveyTargets, withoutPoints } from './sheets/surveyTargets';
import { isOfPeriod, keyOfTaken, keysOfLine, takenBefore, takenKeys } from './files/takenBefore';
import type { TakenCell, TakenKeys } from './files/takenBefore';
import { OWN_COLUMNS } from './files/unitFile';
import type { AnswerState, UnitFile } from './files/unitFile';
import { UnitSheets } from './files/unitSheets';
import type { UnitSheet } from './files/unitSheets';

/**
 * Gathers files (*thu phiếu*) into a workbook: a plain sheet a unit and the register, and what changes of those that are there.
 * Pure; the same files in any order give the same sheets.
 *
 * @param survey a file of survey points, put into the survey columns of the sheets that are there then
 * @param decisions what a person decided of files that are in doubt
 * @throws Problem `criteria-sets-differ` where a block has two criteria sets of one year
 */
export function planGather(
  snapshot: WorkbookSnapshot,
  files: readonly UnitFile[],
  settings: Settings,
  words: GatherWords,
  survey: UnitFile | null = null,
  decisions: GatherDecisions = NO_DECISIONS,
): GatherRun {
  const { sheets, ...workbook } = workbookKnown(snapshot, settings);
  const { keys, units } = workbook;
  const known: Gatherer = { ...workbook, settings, decisions };
  const before = takenBefore(snapshot.sheets, words.taken);
  const taken = takenKeys(before.cells, keys);
  const answers = answersOf(files, known);
  const linesOf = new Map<Answer, GatherLine>();
  const done: TakenUnit[] = [];
  const asked = new Set<string>();
  const setOf = new Map(units.map(({ key, set }) => [key, set]));
  const sheetOf = ({ key, set }: Answer) => {
    const own = set ?? setOf.get(key) ?? null;
    return own === null ? null : sheets.of(key, own);
  };
  for (const own of groupedByUnit(answers)) {
    const unit = gatheredUnit(own, sheetOf, taken);
    if (unit.done !== null) done.push(unit.done);
    for (const { answer, state, changed, said } of unit.outcomes) {
      const { file, sheet, block, scores, left } = answer;
      if (state === 'ask') asked.add(answer.key);
      linesOf.set(answer, {
        ...{ file: file.path, sheet, unit: answer.unit, block, scores, state, changed },
        ...openTo(answer, known),
        tab: sheetOf(answer)?.sheet ?? '',
        left: [...said, ...left],
        isTakeable: isTakeable(answer, state),
      });
    }
  }
  const lines = answers.flatMap((answer) => linesOf.get(answer) ?? []);
  const targets = surveyTargets(done, units, sheets);
  const surveyed =
    survey === null ? NO_SURVEY : surveyPoints(survey, known, (key) => targets.get(key) ?? null);
  const has = new Set([
    ...done.map(({ answer }) => answer.key),
    ...before.cells.flatMap((cell) => {
      const key = keys.keyOf(cell.unit);
      const set = setOf.get(key) ?? null;
      // What was taken in an earlier year is none of this one's.
      return set === null || isOfPeriod(cell, set) ? [key] : [];
    }),
  ]);
  const missing = units
    .filter(
      ({ key, set }) => !has.has(key) && !asked.has(key) && (set === null || !isFilled(sheets.of(key, set))),
    )
    .map(({ name: unit, block }) => ({ unit, block }));
  const cells = [
    ...rememberedAfter(before.cells, done, taken, keys),
    ...[...surveyed.points.values()].flatMap((points) => [...points.values()]),
  ];
  const unsurveyed =
    survey === null
      ? []
      : [...targets].flatMap(([key, target]) => withoutPoints(target, surveyed.points.get(key)));
  const memory = { cells, replaced: [...before.replaced, ...inUnitOrder(done).flatMap(replacedIn)] };
  const outcome = { done, lines, answers, missing, memory, before: before.sheet, keys, units };
  const { tabs, ...written } = plannedBook(snapshot, { ...outcome, points: surveyed.points, sheets }, words);
  const tabbed = lines.map((line, index): GatherLine => {
    const tab = tabs.get(answers[index]?.key ?? '') ?? line.tab;
    return { ...line, tab, isNewTab: tab !== line.tab };
  });
  return {
    ...{ lines: [...tabbed, ...surveyed.lines], missing: [...missing, ...unsurveyed], ...written },
    units: units.map(({ label: unit, block }) => ({ unit, block })),
  };
}

/** What a workbook tells of sets, units and their sheets. */
const workbookKnown = rememberedFor((snapshot: WorkbookSnapshot, settings: Settings) => {
  const read = readWorkbook(snapshot, settings);
  const { assessment } = assess(read, assessmentSettings(settings));
  const { directory } = assessment;
  onlySets(read.sources);
  const sets = blockSetsOf(read.sources, assessment);
  const units = unitsOf(read.sources, assessment, sets);
  const keys = unitKeys(units, directory);
  return {
    ...{ sets, directory, units, keys },
    hasList: read.sources.some(({ lists }) => lists.length > 0),
    sheets: new UnitSheets(read.sources, keys),
  };
});

/** What a person may decide of an answer besides taking it, and what was decided. */
function openTo(
  { id, decision, sheet }: Answer,
  { units }: Gatherer,
): Pick<GatherLine, 'id' | 'decision' | 'hasUnitChoice' | 'isOfSurvey' | 'isNewTab'> {
  return {
    id,
    decision,
    isOfSurvey: false,
    isNewTab: false,
    hasUnitChoice: sheet !== '' && units.length > 0,
  };
}

/** Whether a person may take an answer in spite of what speaks against it. */
function isTakeable({ isDoubtful, refused }: Answer, state: AnswerState): boolean {
  return state === 'ask' || state === 'older' || (refused === 'other-criteria' && isDoubtful);
}

const NO_SURVEY: SurveyPoints = { lines: [], points: new Map() };

function groupedByUnit(answers: readonly Answer[]): readonly (readonly Answer[])[] {
  const groups = new Map<string, Answer[]>();
  for (const [index, answer] of answers.entries()) {
    // A file that tells no unit is nobody's second version.
    const key = answer.key === '' ? `?${index}` : answer.key;
    groups.set(key, [...(groups.get(key) ?? []), answer]);
  }
  return [...groups.values()];
}

function isFilled(sheet: UnitSheet | null): boolean {
  return sheet !== null && [...sheet.rows.keys()].some((line) => sheet.contentOf(line, 'self') !== null);
}

/** What is remembered now: of units that were taken what they said, of all others, and of lines that they did not name, what was. */
function rememberedAfter(
  before: readonly TakenCell[],
  done: readonly TakenUnit[],
  taken: TakenKeys,
  keys: UnitKeys,
): readonly TakenCell[] {
  const told = new Set(
    done.flatMap(({ answer: { key, set, cells } }) =>
      [...cells.keys()].flatMap((line) =>
        set === null ? [] : OWN_COLUMNS.flatMap((column) => keysOfLine(key, set, line, column)),
      ),
    ),
  );
  const kept = before.filter((cell) => !told.has(keyOfTaken(keys.keyOf(cell.unit), cell, cell.column)));
  return [
    ...kept,
    ...inUnitOrder(done).flatMap(({ answer, giving, sheet }) => rememberedOf(answer, giving, sheet, taken)),
  ];
}

/** Whether anything is to be written of a gathered unit. */
export function hasTaken({ lines }: GatherRun): boolean {
  return lines.some(({ state }) => state === 'taken' || state === 'replaced' || state === 'same');
}
