import type { BlockSet } from '../criteriaSets/blockSets';
import { isOfSurvey, setOfBlock, surveyMaxOf } from '../criteriaSets/blockSets';
import { blockOfName } from '../criteriaSets/blockUnits';
import type { SetUnit } from '../criteriaSets/blockUnits';
import { matchLines } from '../criteriaSets/lineMatcher';
import type { LineMatch } from '../criteriaSets/lineMatcher';
import { yearOfPeriod } from '../period';
import { Problem } from '../problem';
import { toNumber } from '../points';
import { readSheets } from '../read/assess';
import type { ReadingSettings } from '../read/assess';
import type { CriteriaLine } from '../read/criteria/criteriaLines';
import type { UnitDirectory } from '../read/model/assessment';
import { LAYOUTS } from '../read/model/layouts';
import { areAlike, comparedName } from '../read/names/nameLikeness';
import { kindOfUnit } from '../read/names/unitNames';
import type { ReadSource } from '../read/sheets/sheetReading';
import { rememberedFor } from '../remembered';
import type { SheetSnapshot } from '../workbook';
import { UNDECIDED, answerId } from './decisions';
import type { AnswerDecision, GatherDecisions } from './decisions';
import { filedUnits } from './filedUnits';
import type { FiledRow, FiledUnit } from './filedUnits';
import { left } from './left';
import type { Left } from './left';
import type { AnswerState, OwnCell, OwnColumn, UnitFile } from './unitFile';

/** What a unit says to each line of its block's set; lines that its file does not have are left out. */
export type OwnCells = ReadonlyMap<CriteriaLine, Readonly<Record<OwnColumn, OwnCell>>>;

/** What one file says of one unit. */
export interface Answer {
  /** `answerId`; of a file without a table its path. */
  readonly id: string;
  readonly file: UnitFile;
  /** `''` where no table was read. */
  readonly sheet: string;
  /** As its list calls it, else as the file does; `''` where nothing tells. */
  readonly unit: string;
  /** `''` where nothing tells a unit. */
  readonly key: string;
  readonly block: string;
  readonly set: BlockSet | null;
  /** The file calls it by a name that is another one's now, or was. */
  readonly isFormerName: boolean;
  readonly cells: OwnCells;
  /** Self-scores with points. */
  readonly scores: number;
  /** Criteria that it should score and has not. */
  readonly blanks: number;
  readonly left: readonly Left[];
  readonly decision: AnswerDecision;
  /** It was refused, or would be, for what a person may take it in spite of. */
  readonly isDoubtful: boolean;
  /** Why it cannot be taken; `null` where it can. */
  readonly refused: Exclude<AnswerState, 'taken' | 'replaced' | 'same' | 'older' | 'ask'> | null;
}

/** What is known of the workbook that gathers. */
export interface Gatherer {
  readonly sets: readonly BlockSet[];
  readonly units: readonly SetUnit[];
  readonly directory: UnitDirectory;
  /** A list of units says who is waited for, so that any other one is not listed. */
  readonly hasList: boolean;
  readonly settings: ReadingSettings;
  readonly decisions: GatherDecisions;
}

/** What each file says: a line a file and unit, in the order of the files; files that cannot be read have one, too. */
export function answersOf(files: readonly UnitFile[], known: Gatherer): readonly Answer[] {
  const read = files.map((file) => ({ file, found: readFile(file, known) }));
  const sets = [...known.sets, ...setsOfFiles(read, known)];
  return read.flatMap(({ file, found }): readonly Answer[] => {
    if (found.nothing !== null) return [found.nothing];
    return onePerUnit(found.tables.map(({ filed, who }) => answerOf(file, filed, who, { ...known, sets })));
  });
}

/** The units of a file; `nothing` is said of one that has none. */
interface ReadFile {
  readonly tables: readonly Found[];
  readonly nothing: Answer | null;
}

interface Found {
  readonly filed: FiledUnit;
  readonly who: Who;
}

/** The tables of a file's sheets, and whether one has units in rows; result sheets of ours are none. */
const tablesOf = rememberedFor((sheets: readonly SheetSnapshot[], settings: ReadingSettings) => {
  const { sources } = readSheets(
    sheets.filter(({ resultMark }) => resultMark === null),
    settings,
  );
  return { filed: filedUnits(sources), isOfRows: hasUnitsInRows(sources) };
});

function readFile(file: UnitFile, known: Gatherer): ReadFile {
  if (file.content instanceof Problem) {
    const refused = file.content.code === 'password-protected-file' ? 'password' : 'unreadable';
    const said = [left('cannot-read', '', { problem: file.content })];
    return { tables: [], nothing: emptyAnswer(file, refused, said, known) };
  }
  const { sheets, hiddenSheets } = known.settings;
  const { filed, isOfRows } = tablesOf(file.content, { sheets, hiddenSheets });
  if (filed.length === 0) {
    const why = left(isOfRows ? 'units-in-rows' : 'no-table', '', { of: 'file' });
    return { tables: [], nothing: emptyAnswer(file, 'no-scores', [why], known) };
  }
  const isOnly = new Set(filed.map(({ name }) => known.directory.keyOf(name))).size === 1;
  return {
    tables: filed.map((one) => ({ filed: one, who: whoIs(one, file, isOnly, known) })),
    nothing: null,
  };
}

/** Whether a file scores units row by row, whose maxima and names of criteria are none of a set. */
function hasUnitsInRows(sources: readonly ReadSource[]): boolean {
  return sources
    .flatMap(({ tables, unitTables }) => [...tables, ...unitTables])
    .some(({ table: { kind, units } }) => LAYOUTS[kind].rows === 'units' && units.length > 0);
}

function emptyAnswer(
  file: UnitFile,
  refused: NonNullable<Answer['refused']>,
  said: readonly Left[],
  { units, directory }: Gatherer,
): Answer {
  const named = file.mark?.unit ?? '';
  const key = named === '' ? '' : directory.keyOf(named);
  const unit = units.find((one) => one.key === key);
  return {
    ...{ id: file.path, decision: UNDECIDED, isDoubtful: false },
    ...{ file, refused, key, sheet: '', set: null, cells: new Map(), scores: 0, blanks: 0, left: said },
    unit: unit?.name ?? named,
    block: unit?.block ?? file.mark?.block ?? '',
    isFormerName: false,
  };
}

/** Whose table it is. */
interface Who {
  readonly id: string;
  readonly decision: AnswerDecision;
  readonly name: string;
  readonly key: string;
  readonly unit: SetUnit | null;
  readonly said: readonly Left[];
}

/**
 * The unit of a table: what a person decided comes first. Else what it says itself comes before what the hidden name of its file says, and that before the name of
 * its tab and, where a list has it, that of the file.
 */
function whoIs(filed: FiledUnit, { mark, path }: UnitFile, isOnly: boolean, known: Gatherer): Who {
  const id = answerId(path, filed.sheet, filed.name);
  const decision = known.decisions.get(id) ?? UNDECIDED;
  const own = filed.namedBy === 'sheet' ? null : filed.name;
  const marked = isOnly ? (mark?.unit ?? null) : null;
  const ofTab = filed.namedBy === 'sheet' && kindOfUnit(filed.name) !== null ? filed.name : null;
  const ofFile = isOnly
    ? (/([^/\\]*?)(?:\.[^./\\]*)?$/u.exec(path)?.[1] ?? '').replace(/^Phiếu\s+/iu, '')
    : '';
  const unitOf = (name: string) => known.units.find(({ key }) => key === known.directory.keyOf(name)) ?? null;
  const whoOf = (name: string, said: readonly Left[]): Who => {
    const unit = unitOf(name);
    const isFormer = unit !== null && known.directory.ownKeyOf(name) !== known.directory.ownKeyOf(unit.name);
    const former = isFormer ? [left('former-name', filed.headCell, { name, unit: unit.name })] : [];
    return { id, decision, name, key: known.directory.keyOf(name), unit, said: [...said, ...former] };
  };
  const isKnown = (name: string) => unitOf(name) !== null;
  const chosen = decision.unit;
  if (chosen !== null && isKnown(chosen))
    return whoOf(chosen, [left('unit-chosen', filed.headCell, { name: filed.name, unit: chosen })]);
  if (own !== null && (isKnown(own) || marked === null || !isKnown(marked))) {
    const differs = marked !== null && known.directory.keyOf(marked) !== known.directory.keyOf(own);
    return whoOf(own, differs ? [left('unit-of-mark-differs', filed.headCell, { unit: marked })] : []);
  }
  if (marked !== null)
    return whoOf(marked, own === null ? [] : [left('unit-of-mark', filed.headCell, { unit: marked })]);
  if (ofTab !== null) return whoOf(ofTab, []);
  const named = ofFile.normalize('NFC');
  if (isKnown(named)) return whoOf(named, [left('unit-of-file-name', filed.headCell, { unit: named })]);
  return { id, decision, name: filed.name, key: known.directory.keyOf(filed.name), unit: null, said: [] };
}

/** The sets of blocks for which the workbook has none: for each that which most files of it have. */
function setsOfFiles(read: readonly { readonly found: ReadFile }[], { sets }: Gatherer): readonly BlockSet[] {
  const found = read.flatMap((one) => one.found.tables);
  const blocks = new Map<string, Map<string, { readonly set: BlockSet; readonly count: number }>>();
  for (const { filed, who } of found) {
    const block = blockOf(filed, who, sets);
    if (setOfBlock(sets, block) !== null) continue;
    const counts = blocks.get(block) ?? new Map<string, { set: BlockSet; count: number }>();
    const before = counts.get(filed.set.hash);
    counts.set(filed.set.hash, {
      set: { ...(before?.set ?? filed.set), block },
      count: (before?.count ?? 0) + 1,
    });
    blocks.set(block, counts);
  }
  return [...blocks.values()].flatMap((counts) => {
    const [most] = [...counts.values()].sort(
      (one, other) => other.count - one.count || (one.set.hash < other.set.hash ? -1 : 1),
    );
    return most === undefined ? [] : [most.set];
  });
}

function blockOf({ block }: FiledUnit, { unit, name }: Who, sets: readonly BlockSet[]): string {
  return unit?.block ?? block ?? blockOfName(name, sets);
}

function answerOf(file: UnitFile, filed: FiledUnit, who: Who, known: Gatherer): Answer {
  const block = blockOf(filed, who, known.sets);
  const set = setOfBlock(known.sets, block);
  const unit = who.unit?.name ?? who.name;
  const { id, decision } = who;
  const shared = { id, decision, file, sheet: filed.sheet, unit, key: who.key, block, set };
  const isFormerName = who.said.some(({ why }) => why === 'former-name');
  const said = [...who.said, ...filed.said];
  if (set === null) {
    const why = [...said, left('no-set', '', { block })];
    return { ...shared, isFormerName, ...NOTHING, isDoubtful: false, left: why, refused: 'other-criteria' };
  }
  const { cells, said: ofRows, matched } = cellsOf(filed, set);
  const values = [...cells.values()].map(({ self }) => self.content);
  const scores = values.filter((content) => typeof content === 'number').length;
  const toScore = set.lines.filter((line) => line.kind === 'leaf' && !isOfSurvey(set, line));
  const blanks = toScore.filter((line) => (cells.get(line)?.self.content ?? null) === null).length;
  const refusal = refusalOf(file, filed, who, known, { set, matched, hasScores: values.some(isSaid) });
  return {
    ...shared,
    isFormerName,
    ...{ cells, scores, blanks, left: [...refusal.said, ...said, ...ofRows] },
    isDoubtful: refusal.isDoubtful === true,
    refused: refusal.state,
  };
}

const NOTHING = { cells: new Map<CriteriaLine, never>(), scores: 0, blanks: 0 };

function isSaid(content: OwnCell['content']): boolean {
  return content !== null && content !== undefined;
}

interface Refusal {
  readonly state: Answer['refused'];
  readonly isDoubtful?: boolean;
  readonly said: readonly Left[];
}

/** Why a unit's table cannot be taken: who it is comes before what it is of, and that before what is in it. */
function refusalOf(
  { mark }: UnitFile,
  filed: FiledUnit,
  { name, unit, decision }: Who,
  { hasList, units }: Gatherer,
  {
    set,
    matched,
    hasScores,
  }: { readonly set: BlockSet; readonly matched: number; readonly hasScores: boolean },
): Refusal {
  if (hasList && unit === null) {
    const like = units.find((one) => areAlike(comparedName(one.name), comparedName(name)))?.name ?? null;
    return { state: 'not-listed', said: [left('not-in-list', '', { name, like })] };
  }
  const doubts = doubtsOf(mark, filed, set, matched);
  const isDoubtful = doubts.length > 0 && matched > 0;
  if (doubts.length > 0 && !(isDoubtful && decision.take))
    return { state: 'other-criteria', isDoubtful: isDoubtful && hasScores, said: doubts };
  if (!hasScores) return { state: 'no-scores', said: [left('no-self-scores', '', { of: 'file' })] };
  return {
    state: null,
    isDoubtful,
    said: isDoubtful ? [left('taken-in-spite', '', { of: 'file' }), ...doubts] : [],
  };
}

/** Why a table is not of the set: `[]` where it is. */
function doubtsOf(mark: UnitFile['mark'], filed: FiledUnit, set: BlockSet, matched: number): readonly Left[] {
  const year = filed.year ?? mark?.year ?? null;
  if (year !== null && set.year !== null && yearOfPeriod(year) !== yearOfPeriod(set.year))
    return [left('other-year', '', { year, expected: set.year })];
  if (mark !== null && set.from === 'criteria' && mark.set !== set.hash)
    return [left('earlier-issue', '', { issue: mark.issue })];
  const leaves = set.lines.filter(({ kind }) => kind === 'leaf').length;
  const filedLeaves = filed.rows.filter(({ kind }) => kind === 'leaf').length;
  if (matched * 2 < Math.max(leaves, filedLeaves))
    return [left('other-set', '', { found: matched, of: leaves })];
  return [];
}

/** What a table says to each line of the set, and of its rows what is not taken. */
function cellsOf(
  filed: FiledUnit,
  set: BlockSet,
): { readonly cells: OwnCells; readonly said: readonly Left[]; readonly matched: number } {
  const matches = matchLines(set, filed.rows);
  const cells = new Map<CriteriaLine, FiledRow['own']>();
  const said: Left[] = [];
  for (const [index, row] of filed.rows.entries()) {
    const match = matches[index] ?? null;
    if (match === null) {
      const cell = isSaid(row.own.self.content) ? row.own.self.cell : row.nameCell;
      said.push(left('criterion-unknown', cell, { code: row.code, name: row.name }));
      continue;
    }
    const own = takenCells(row, match.line, set);
    cells.set(match.line, own.cells);
    said.push(...saidOfMatch(row, match), ...own.said);
  }
  for (const line of set.lines) {
    if (line.kind === 'leaf' && !cells.has(line) && !isOfSurvey(set, line))
      said.push(left('criterion-missing', filed.headCell, { code: line.code, name: line.name }));
  }
  const matched = [...cells.keys()].filter(({ kind }) => kind === 'leaf').length;
  return { cells, said, matched };
}

function saidOfMatch(row: FiledRow, { line, by }: LineMatch): readonly Left[] {
  const { code, name, maxPoints, nameCell, maxCell } = row;
  const max = { code, name, max: toNumber(maxPoints ?? 0), expected: toNumber(line.maxPoints ?? 0) };
  return [
    ...(by === 'name' && line.code !== code
      ? [left('number-differs', nameCell, { code, name, expected: line.code })]
      : []),
    ...(by === 'code' ? [left('name-differs', nameCell, { code, name, expected: line.name })] : []),
    ...(maxPoints !== line.maxPoints ? [left('max-differs', maxCell, max)] : []),
  ];
}

/** The cells of a row that may be taken: no score above what the unit can score, and none of what only the survey scores. */
function takenCells(
  row: FiledRow,
  line: CriteriaLine,
  set: BlockSet,
): { readonly cells: FiledRow['own']; readonly said: readonly Left[] } {
  const { code, name } = line;
  const { cell, content } = row.own.self;
  const refuse = (one: Left) => ({ cells: { ...row.own, self: { cell, content: undefined } }, said: [one] });
  if (isOfSurvey(set, line) && (isSaid(content) || row.said.length > 0))
    return refuse(left('score-of-survey', cell, { code, name }));
  if (typeof content === 'number') {
    const max = line.maxPoints === null ? Infinity : toNumber(line.maxPoints - surveyMaxOf(set, line));
    const isPenalty = line.kind === 'penalty';
    if (content < 0 && line.kind === 'leaf')
      return refuse(left('score-negative', cell, { code, name, score: content }));
    if ((isPenalty ? Math.abs(content) : content) > max)
      return refuse(left('score-above-max', cell, { code, name, score: content, max }));
  }
  return { cells: row.own, said: row.said };
}

/**
 * Of several tables of a unit in one file the one that can be taken, with most scores; the others are named. One whose unit a
 * person chose stands for itself.
 */
function onePerUnit(answers: readonly Answer[]): readonly Answer[] {
  const byUnit = new Map<string, Answer[]>();
  for (const answer of answers) {
    const key = answer.decision.unit === null ? answer.key : answer.id;
    byUnit.set(key, [...(byUnit.get(key) ?? []), answer]);
  }
  return [...byUnit.values()].flatMap((own) => {
    const [first, ...others] = own.toSorted(
      (one, other) =>
        Number(other.refused === null) - Number(one.refused === null) || other.scores - one.scores,
    );
    if (first === undefined) return [];
    const said = others.map(({ sheet }) => left('other-sheet', '', { sheet }));
    return [{ ...first, left: [...first.left, ...said] }];
  });
}
