import { blockSetsOf } from '../criteriaSets/blockSets';
import { unitsOf } from '../criteriaSets/blockUnits';
import { assess } from '../read/assess';
import { assessmentSettings } from '../read/names/blockRules';
import type { UnitDirectory } from '../read/model/assessment';
import { SheetNames } from '../report/marks/sheetNames';
import { readWorkbook } from '../run/run';
import type { Settings } from '../settings';
import type { CellEdit, PlannedSheet, WorkbookSnapshot } from '../workbook';
import { answersOf } from './answers';
import type { Answer, Gatherer } from './answers';
import type { GatherLine, GatherRun } from './gatherRun';
import type { GatherWords } from './gatherWords';
import { leftText } from './left';
import { merged, rememberedOf } from './merge';
import type { ChangedCell } from './merge';
import { oldRegister, registerEdits, registerSheet } from './register';
import type { RegisterLine } from './register';
import { surveyPoints } from './surveyPoints';
import type { SurveyPoints } from './surveyPoints';
import { surveyTargets, withoutPoints } from './surveyTargets';
import { takenBefore, takenKeys, takenSheet } from './takenBefore';
import type { TakenCell } from './takenBefore';
import type { UnitFile } from './unitFile';
import { UnitSheets } from './unitSheets';
import type { UnitSheet } from './unitSheets';
import { judged } from './versions';
import { editsOf, gatheredSheet, surveyEdits } from './writtenSheets';

/** A unit whose answer was taken, and where it goes. */
interface TakenUnit {
  readonly answer: Answer;
  readonly sheet: UnitSheet | null;
  readonly changed: readonly ChangedCell[];
}

/**
 * Gathers files (*thu phiếu*) into a workbook: a plain sheet a unit and the register, and what changes of those that are there.
 * Pure; the same files in any order give the same sheets.
 *
 * @param survey a file of survey points, put into the survey columns of the sheets that are there then
 */
export function planGather(
  snapshot: WorkbookSnapshot,
  files: readonly UnitFile[],
  settings: Settings,
  words: GatherWords,
  survey: UnitFile | null = null,
): GatherRun {
  const read = readWorkbook(snapshot, settings);
  const { assessment } = assess(read, assessmentSettings(settings));
  const { directory } = assessment;
  const sets = blockSetsOf(read.sources, assessment);
  const units = unitsOf(read.sources, assessment, sets);
  const hasList = read.sources.some(({ lists }) => lists.length > 0);
  const known: Gatherer = { sets, units, directory, hasList, settings };
  const sheets = new UnitSheets(read.sources, directory);
  const before = takenBefore(snapshot.sheets, words.taken);
  const taken = takenKeys(before.cells, directory);
  const answers = answersOf(files, known);
  const linesOf = new Map<Answer, GatherLine>();
  const done: TakenUnit[] = [];
  const asked = new Set<string>();
  for (const own of groupedByUnit(answers)) {
    for (const { answer, state, said } of judged(own)) {
      const { file, sheet, unit, block, scores, left } = answer;
      const line = { file: file.path, sheet, unit, block, scores, changed: [] };
      if (state !== 'taken' || answer.set === null) {
        if (state === 'ask') asked.add(answer.key);
        linesOf.set(answer, { ...line, state, left: [...said, ...left] });
        continue;
      }
      const there = sheets.of(answer.key, answer.set);
      const result = merged(answer, there, taken);
      if (result.state === 'ask') asked.add(answer.key);
      if (result.state === 'taken' || result.state === 'replaced')
        done.push({ answer, sheet: there, changed: result.changed });
      const all = [...said, ...result.said, ...left];
      linesOf.set(answer, { ...line, state: result.state, changed: result.changed, left: all });
    }
  }
  const lines = answers.flatMap((answer) => linesOf.get(answer) ?? []);
  const targets = surveyTargets(done, units, sheets);
  const surveyed =
    survey === null ? NO_SURVEY : surveyPoints(survey, known, (key) => targets.get(key) ?? null);
  const has = new Set([
    ...done.map(({ answer }) => answer.key),
    ...before.cells.map(({ unit }) => directory.keyOf(unit)),
  ]);
  const missing = units
    .filter(
      ({ key, set }) => !has.has(key) && !asked.has(key) && (set === null || !isFilled(sheets.of(key, set))),
    )
    .map(({ name: unit, block }) => ({ unit, block }));
  const cells = [
    ...rememberedAfter(before.cells, done, taken, directory),
    ...[...surveyed.points.values()].flatMap((points) => [...points.values()]),
  ];
  const unsurveyed =
    survey === null
      ? []
      : [...targets].flatMap(([key, target]) => withoutPoints(target, surveyed.points.get(key)));
  const outcome = { done, lines, answers, missing, cells, before: before.sheet, directory, units };
  const written = planned(snapshot, { ...outcome, points: surveyed.points, sheets }, words);
  return { lines: [...lines, ...surveyed.lines], missing: [...missing, ...unsurveyed], ...written };
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

/** What is remembered now: of units that were taken what they said, of all others what was. */
function rememberedAfter(
  before: readonly TakenCell[],
  done: readonly TakenUnit[],
  taken: ReadonlyMap<string, TakenCell>,
  directory: UnitDirectory,
): readonly TakenCell[] {
  const now = new Set(done.map(({ answer }) => answer.key));
  const kept = before.filter(({ unit, column }) => column === 'survey' || !now.has(directory.keyOf(unit)));
  return [...kept, ...inUnitOrder(done).flatMap(({ answer }) => rememberedOf(answer, taken))];
}

function inUnitOrder(done: readonly TakenUnit[]): readonly TakenUnit[] {
  return done.toSorted((one, other) => (one.answer.unit < other.answer.unit ? -1 : 1));
}

interface Outcome {
  readonly done: readonly TakenUnit[];
  readonly lines: readonly GatherLine[];
  readonly answers: readonly Answer[];
  readonly missing: GatherRun['missing'];
  readonly cells: readonly TakenCell[];
  readonly before: string | null;
  readonly directory: UnitDirectory;
  readonly units: Gatherer['units'];
  readonly points: SurveyPoints['points'];
  readonly sheets: UnitSheets;
}

function planned(
  snapshot: WorkbookSnapshot,
  { done, lines, answers, missing, cells, before, directory, units, points, sheets: known }: Outcome,
  words: GatherWords,
): Pick<GatherRun, 'plan' | 'edits' | 'sheets'> {
  const taken = snapshot.sheets.map(({ name }) => name).filter((name) => name !== before);
  const names = new SheetNames([...taken, ...(snapshot.otherTabs ?? [])]);
  const position = new Map(units.map(({ key }, index) => [key, index]));
  const place = ({ answer }: TakenUnit) => position.get(answer.key) ?? units.length;
  const ordered = inUnitOrder(done).toSorted((one, other) => place(one) - place(other));
  const tabs = new Map<string, string>();
  const sheets: PlannedSheet[] = [];
  const edits: CellEdit[] = [];
  for (const unit of ordered) {
    const { key, set } = unit.answer;
    if (unit.sheet !== null) {
      tabs.set(key, unit.sheet.sheet);
      edits.push(...editsOf(unit.sheet, unit.changed));
    } else if (set !== null) {
      const name = names.take(unit.answer.unit);
      tabs.set(key, name);
      sheets.push(gatheredSheet(name, unit.answer, points.get(key), words));
    }
  }
  for (const [key, own] of points) edits.push(...surveyEdits(key, own, { units, known }));
  const register = oldRegister(snapshot.sheets, words.register);
  const registered = registerLines(lines, answers, missing, tabs, words);
  const ofRegister = register === null ? [] : registerEdits(register, registered, directory);
  const newRegister =
    register === null
      ? [registerSheet(names.take(words.register.sheetName), registered, words.register)]
      : [];
  const memory =
    done.length + points.size > 0
      ? [takenSheet(before ?? names.take(words.taken.sheetName), cells, words.taken)]
      : [];
  const all = [...sheets, ...newRegister, ...memory];
  const activate = register?.sheet ?? newRegister[0]?.name ?? '';
  const changed = new Set([...edits, ...ofRegister].map(({ sheet }) => sheet));
  return {
    plan: { sheets: all, replaces: memory.length > 0 && before !== null ? [before] : [], activate },
    edits: [...edits, ...ofRegister],
    sheets: [...changed, ...all.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name)],
  };
}

/** A line a file and unit but for those that say the same again, then the units that are waited for. */
function registerLines(
  lines: readonly GatherLine[],
  answers: readonly Answer[],
  missing: GatherRun['missing'],
  tabs: ReadonlyMap<string, string>,
  words: GatherWords,
): readonly RegisterLine[] {
  const sent = lines.flatMap((line, index): readonly RegisterLine[] => {
    const answer = answers[index];
    if (answer === undefined || line.state === 'same') return [];
    const { file, key, scores, blanks, left } = answer;
    const told = [...new Set([...line.left, ...left])];
    return [
      {
        ...{ unit: line.unit, block: line.block, file: line.file, sheet: line.sheet, scores, blanks },
        state: words.states[line.state],
        saved: file.saved,
        issue: file.mark?.issue ?? null,
        hash: file.hash,
        left: told
          .map((one) => `${one.cell === '' ? '' : `${one.cell}: `}${leftText(one, words.left)}`)
          .join('\n'),
        tab: tabs.get(key) ?? '',
      },
    ];
  });
  const waited = missing.map(({ unit, block }): RegisterLine => ({
    ...{ unit, block, file: '', sheet: '', hash: '', left: '', tab: '' },
    state: words.states.missing,
    ...{ saved: null, issue: null, scores: null, blanks: null },
  }));
  return [
    ...sent.toSorted((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : 0)),
    ...waited.filter(({ unit }) => !sent.some((line) => line.unit === unit)),
  ];
}

/** Whether anything is to be written of a gathered unit. */
export function hasTaken({ lines }: GatherRun): boolean {
  return lines.some(({ state }) => state === 'taken' || state === 'replaced' || state === 'same');
}
