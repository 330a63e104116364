import type { BlockSet } from '../../criteriaSets/blockSets';
import { setOfBlock } from '../../criteriaSets/blockSets';
import { blockOfName } from '../../criteriaSets/blockUnits';
import { mayBeOfOnePeriod } from '../../period';
import { Problem } from '../../problem';
import { readSheets } from '../../read/readSheets';
import type { ReadingSettings } from '../../read/readSheets';
import { LAYOUTS } from '../../read/model/layouts';
import { areAlike, comparedName } from '../../read/names/nameLikeness';
import type { ReadSource } from '../../read/sheets/sheetReading';
import { rememberedFor } from '../../remembered';
import type { SheetSnapshot } from '../../workbook';
import type { Answer, Gatherer } from '../files/answer';
import { UNDECIDED } from '../files/decisions';
import { filedUnits } from './filedUnits';
import type { FiledUnit } from './filedUnits';
import { onePerUnit } from './joinedTables';
import { left } from '../files/left';
import type { Left, LeftWhy } from '../files/left';
import { cellsOf } from './matchedRows';
import type { MatchedRows } from './matchedRows';
import { countsOf, isSaid } from '../files/ownCells';
import type { UnitFile } from '../files/unitFile';
import { whoIs } from './whose';
import type { Who } from './whose';

/** What each file says: a line a file and unit, in the order of the files; files that cannot be read have one, too. */
export function answersOf(files: readonly UnitFile[], known: Gatherer): readonly Answer[] {
  const hashes = hashesByPath(files);
  const read = files.map((file, index) => {
    const isAlone = (hashes.get(file.path)?.size ?? 0) < 2;
    return { file, index, found: readFile(file, isAlone ? file.path : `${file.path} ${file.hash}`, known) };
  });
  const sets = [...known.sets, ...setsOfFiles(read, known)];
  return read.flatMap(({ file, index, found }): readonly Answer[] => {
    if (found.nothing !== null) return [{ ...found.nothing, by: String(index) }];
    return onePerUnit(
      found.tables.map(({ filed, who }, at) =>
        answerOf(file, filed, { ...who, by: `${index} ${at}` }, { ...known, sets }),
      ),
    );
  });
}

/** Files of one name and other bytes come from several folders. */
function hashesByPath(files: readonly UnitFile[]): ReadonlyMap<string, ReadonlySet<string>> {
  const hashes = new Map<string, Set<string>>();
  for (const { path, hash } of files) hashes.set(path, (hashes.get(path) ?? new Set()).add(hash));
  return hashes;
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

function readFile(file: UnitFile, name: string, known: Gatherer): ReadFile {
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
  const isOnly = new Set(filed.map(({ name, block }) => known.keys.keyOf(name, block))).size === 1;
  return {
    tables: numbered(filed).map(({ one, number }) => {
      const own = { ...file, name: number === 1 ? name : `${name} #${number}` };
      return { filed: one, who: whoIs(one, own, isOnly, known) };
    }),
    nothing: null,
  };
}

/** Tables with their numbers among those of one sheet and name, so that a person can choose one of them. */
function numbered(
  tables: readonly FiledUnit[],
): readonly { readonly one: FiledUnit; readonly number: number }[] {
  const counts = new Map<string, number>();
  return tables.map((one) => {
    const key = `${one.sheet}\n${one.name}`;
    const number = (counts.get(key) ?? 0) + 1;
    counts.set(key, number);
    return { one, number };
  });
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
  { units, keys }: Gatherer,
): Answer {
  const named = file.mark?.unit ?? '';
  const key = named === '' ? '' : keys.keyOf(named, file.mark?.block);
  const unit = units.find((one) => one.key === key);
  return {
    ...{ id: file.path, by: '', decision: UNDECIDED, isDoubtful: false },
    ...{ file, refused, key, sheet: '', set: null, cells: new Map(), scores: 0, blanks: 0, left: said },
    unit: unit?.name ?? named,
    label: unit?.label ?? named,
    block: unit?.block ?? file.mark?.block ?? '',
    former: '',
  };
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

function answerOf(file: UnitFile, filed: FiledUnit, who: Who & Pick<Answer, 'by'>, known: Gatherer): Answer {
  const block = blockOf(filed, who, known.sets);
  const set = setOfBlock(known.sets, block);
  const unit = who.unit?.name ?? who.name;
  const { id, by, decision } = who;
  const label = who.unit?.label ?? who.name;
  const shared = { id, by, decision, file, sheet: filed.sheet, unit, label, key: who.key, block, set };
  const { former } = who;
  const said = [...who.said, ...filed.said];
  if (set === null) {
    const why = [...said, left('no-set', '', { block })];
    return { ...shared, former, ...NOTHING, isDoubtful: false, left: why, refused: 'other-criteria' };
  }
  const version = { issue: file.mark?.issue ?? null, saved: file.saved };
  const origin = { by, file: file.path, sheet: filed.sheet, former, ...version };
  const { cells, said: ofRows, used, ...matches } = cellsOf(filed, set, origin);
  const beside = said.filter(({ why, cell }) => !(NOT_USED.has(why) && used.has(cell)));
  const hasScores = [...cells.values()].some(({ self }) => isSaid(self));
  const refusal = refusalOf(file, filed, who, known, { set, ...matches, hasScores });
  return {
    ...shared,
    former,
    ...{ cells, ...countsOf(cells, set), left: [...refusal.said, ...beside, ...ofRows] },
    isDoubtful: refusal.isDoubtful === true,
    refused: refusal.state,
  };
}

const NOT_USED: ReadonlySet<LeftWhy> = new Set(['score-not-used', 'text-not-used']);
const NOTHING = { cells: new Map<never, never>(), scores: 0, blanks: 0 };

interface FiledContent extends Pick<MatchedRows, 'matched' | 'isExact'> {
  readonly set: BlockSet;
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
  { hasList, units, keys }: Gatherer,
  { hasScores, ...content }: FiledContent & { readonly hasScores: boolean },
): Refusal {
  const blocks = unit === null ? keys.blocksOf(name) : [];
  if (blocks.length > 0) return { state: 'not-listed', said: [left('unit-of-blocks', '', { name, blocks })] };
  if (hasList && unit === null) {
    const like = units.find((one) => areAlike(comparedName(one.name), comparedName(name)))?.name ?? null;
    return { state: 'not-listed', said: [left('not-in-list', '', { name, like })] };
  }
  const doubts = doubtsOf(mark, filed, content);
  const isDoubtful = doubts.length > 0 && content.matched > 0;
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
function doubtsOf(
  mark: UnitFile['mark'],
  filed: FiledUnit,
  { set, matched, isExact }: FiledContent,
): readonly Left[] {
  const year = filed.year ?? mark?.year ?? null;
  if (year !== null && set.year !== null && !mayBeOfOnePeriod(year, set.year))
    return [left('other-year', '', { year, expected: set.year })];
  if (mark !== null && set.from === 'criteria' && mark.set !== set.hash)
    return [left('earlier-issue', '', { issue: mark.issue })];
  const leaves = set.lines.filter(({ kind }) => kind === 'leaf').length;
  const filedLeaves = filed.rows.filter(({ kind }) => kind === 'leaf').length;
  // Some fields in one file, the rest in another one.
  const isPart = isExact && matched >= FEWEST_OF_PART;
  if (matched * 2 < Math.max(leaves, filedLeaves) && !isPart)
    return [left('other-set', '', { found: matched, of: leaves })];
  return [];
}

/** A single criterion may be that of any other set. */
const FEWEST_OF_PART = 2;
