import type { UnitKeys } from '../../criteriaSets/blockUnits';
import { SheetNames } from '../../report/marks/sheetNames';
import type { CellEdit, PlannedSheet, WorkbookSnapshot } from '../../workbook';
import type { Answer, Gatherer } from '../files/answer';
import type { TakenUnit } from './gatheredUnit';
import type { GatherLine, GatherRun } from './gatherRun';
import type { GatherWords } from './gatherWords';
import { leftText } from '../files/left';
import { oldRegister, registerEdits, registerSheet } from './register';
import type { RegisterLine } from './register';
import type { SurveyPoints } from './surveyPoints';
import { takenSheet } from '../files/takenBefore';
import type { TakenBefore } from '../files/takenBefore';
import type { UnitSheets } from '../files/unitSheets';
import { editsOf, gatheredSheet, surveyEdits } from './writtenSheets';

interface Outcome {
  readonly done: readonly TakenUnit[];
  readonly lines: readonly GatherLine[];
  readonly answers: readonly Answer[];
  readonly missing: GatherRun['missing'];
  readonly memory: Omit<TakenBefore, 'sheet'>;
  readonly before: string | null;
  readonly keys: UnitKeys;
  readonly units: Gatherer['units'];
  readonly points: SurveyPoints['points'];
  readonly sheets: UnitSheets;
}

/** The sheets of what was taken, the register and what is remembered, as new sheets and as cells of those that are there. */
export function plannedBook(
  snapshot: WorkbookSnapshot,
  { done, lines, answers, missing, memory: kept, before, keys, units, points, sheets: known }: Outcome,
  words: GatherWords,
): Pick<GatherRun, 'plan' | 'edits' | 'sheets' | 'writes'> & { readonly tabs: ReadonlyMap<string, string> } {
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
  const registered = registerLines(lines, answers, { missing, units }, tabs, words);
  const same = lines.flatMap(({ state, unit, block, file }, index) => {
    const { file: { hash } = { hash: '' }, set = null } = answers[index] ?? {};
    return state === 'same' ? [{ unit, block, file, hash, period: periodIn(set, words) }] : [];
  });
  const ofRegister = register === null ? [] : registerEdits(register, registered, same, keys);
  const newRegister =
    register === null
      ? [registerSheet(names.take(words.register.sheetName), registered, words.register)]
      : [];
  const memory =
    done.length + points.size > 0
      ? [takenSheet(before ?? names.take(words.taken.sheetName), kept, words.taken)]
      : [];
  const all = [...sheets, ...newRegister, ...memory];
  const activate = shownAtTheEnd(snapshot, register?.sheet ?? newRegister[0]?.name ?? '', all);
  const changed = new Set([...edits, ...ofRegister].map(({ sheet }) => sheet));
  return {
    tabs,
    writes: {
      newSheets: sheets.length,
      changedCells: changedCells(edits),
      changedSheets: new Set(edits.map(({ sheet }) => sheet)).size,
      registerRows: register === null ? registered.length : new Set(ofRegister.map(({ row }) => row)).size,
      register: register?.sheet ?? newRegister[0]?.name ?? '',
    },
    plan: { sheets: all, replaces: memory.length > 0 && before !== null ? [before] : [], activate },
    edits: [...edits, ...ofRegister],
    sheets: [...changed, ...all.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name)],
  };
}

/** The register where it is to be seen: no program shows a hidden sheet. */
function shownAtTheEnd(
  { sheets }: WorkbookSnapshot,
  register: string,
  made: readonly PlannedSheet[],
): string {
  const isHidden = sheets.some(({ name, visibility }) => name === register && visibility !== 'visible');
  if (!isHidden) return register;
  return [...made, ...sheets].find(({ visibility }) => visibility === 'visible')?.name ?? register;
}

/** Cells that are no sums of others. */
function changedCells(edits: readonly CellEdit[]): number {
  return edits.filter(({ isOfFormula }) => isOfFormula !== true).length;
}

/** A line a file and unit but for those that say the same again, then the units that are waited for. */
function registerLines(
  lines: readonly GatherLine[],
  answers: readonly Answer[],
  { missing, units }: Pick<Outcome, 'missing' | 'units'>,
  tabs: ReadonlyMap<string, string>,
  words: GatherWords,
): readonly RegisterLine[] {
  const sent = lines.flatMap((line, index): readonly RegisterLine[] => {
    const answer = answers[index];
    if (answer === undefined || line.state === 'same') return [];
    const { file, key, scores, blanks, left } = answer;
    const told = [...new Set([...line.left, ...left])];
    const lefts = told.map((one) => `${one.cell === '' ? '' : `${one.cell}: `}${leftText(one, words.left)}`);
    const replaced = line.changed.filter(({ from }) => from !== null);
    return [
      {
        ...{ unit: line.unit, block: line.block, file: line.file, sheet: line.sheet, scores, blanks },
        state: words.states[line.state],
        saved: file.saved,
        issue: file.mark?.issue ?? null,
        hash: file.hash,
        left: joined([...lefts, ...replaced.map((cell) => words.changed({ ...cell, ...cell.line }))], words),
        tab: tabs.get(key) ?? line.tab,
        period: periodIn(answer.set, words),
      },
    ];
  });
  const sets = new Map(units.map(({ name, block, set }) => [`${name}\n${block}`, set]));
  const waited = missing.map(({ unit, block }): RegisterLine => ({
    ...{ unit, block, file: '', sheet: '', hash: '', left: '', tab: '' },
    period: periodIn(sets.get(`${unit}\n${block}`) ?? null, words),
    state: words.states.missing,
    ...{ saved: null, issue: null, scores: null, blanks: null },
  }));
  return [
    ...sent.toSorted((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : 0)),
    ...waited.filter(({ unit, block }) => !sent.some((line) => line.unit === unit && line.block === block)),
  ];
}

function periodIn(set: Answer['set'], { register }: Pick<GatherWords, 'register'>): string {
  return set === null || set.year === null ? '' : register.period(set.year);
}

/** So much of a list as a cell holds. */
function joined(lines: readonly string[], { more }: Pick<GatherWords, 'more'>): string {
  let length = 0;
  const first = lines.filter((line) => (length += line.length + 1) <= LONGEST_CELL);
  const rest = lines.length - first.length;
  return [...first, ...(rest === 0 ? [] : [more(rest)])].join('\n');
}

/** Characters. */
const LONGEST_CELL = 8_000;

export function inUnitOrder(done: readonly TakenUnit[]): readonly TakenUnit[] {
  return done.toSorted((one, other) => (one.answer.label < other.answer.label ? -1 : 1));
}
