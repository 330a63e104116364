import { cellAddress } from '../addresses/address';
import { given } from '../lists';
import type { Objection } from '../objections/objection';
import { criterionOfRow, unitsOfRow } from '../objections/rowOfScore';
import type { UnitInBlock } from '../objections/rowOfScore';
import { readAsMeant, rowEdits, withEdits } from '../newObjections/newRows';
import type { NewRow } from '../newObjections/newRows';
import { FIRST_ROW, FORM_COLUMNS, objectionForm, UNIT_COLUMN } from '../newObjections/objectionForm';
import type { ObjectionFormWords } from '../newObjections/objectionForm';
import { rowNames } from '../newObjections/rowNames';
import { Problem } from '../problem';
import { scorePlace } from '../read/model/assessment';
import type { Assessment } from '../read/model/assessment';
import type { ObjectionColumn } from '../read/model/objections';
import { objectionRoom } from '../read/objections/objectionRoom';
import type { ObjectionRoom } from '../read/objections/objectionRoom';
import { SheetNames } from '../report/marks/sheetNames';
import type { Settings } from '../settings/settings';
import { trialsOf } from '../whatif/preparedTrial';
import { plannedContent } from '../workbook';
import type { CellEdit, Place, PlannedSheet, SheetSnapshot, WorkbookSnapshot, WritePlan } from '../workbook';
import { rankable } from './rankable';
import { assessed, readWorkbook } from './run';
import { triedChanges } from './triedChanges';
import type { TriedScores } from './triedChanges';

/** What is written as objections (*kiến nghị*) of a unit, and what came of it. */
export interface ObjectionsRun {
  readonly plan: WritePlan;
  readonly edits: readonly CellEdit[];
  readonly written: WrittenObjections;
}

/** What a person is told of it. */
export interface WrittenObjections {
  readonly unit: string;
  /**
   * The sheet that has them, whether it is new, and whether they stand apart from the rows before, below sums or signatures; of
   * nothing that was written `null`.
   */
  readonly sheet: { readonly name: string; readonly isNew: boolean; readonly isApart: boolean } | null;
  /** In the order of the criteria, with the cell of the unit in the row of each. */
  readonly rows: readonly ObjectionWritten[];
  readonly left: readonly ObjectionLeft[];
}

interface ObjectionWritten {
  readonly code: string;
  readonly criterion: string;
  readonly place: Place;
}

/**
 * A criterion that no row is written of, and the cell that says why. `open`, `decided`, `notCounted`: the unit has a row of
 * it, which waits, is decided, or counts for nothing as it is; two rows on one score would count for nothing both.
 * `unclear`: no row can tell it from others.
 */
interface ObjectionLeft extends ObjectionWritten {
  readonly why: 'open' | 'decided' | 'notCounted' | 'unclear';
}

/**
 * Scores that were tried of a unit as its objections: rows of the workbook's sheet of objections, below those that it has,
 * else of a new sheet `Kiến nghị`. Each has the score that stands and the one tried; it is open, and its reason is the
 * officer's. What would not be read back as it is meant is not written. Pure, as `computeRanking`.
 *
 * @throws Problem `feedback-unit-unknown` for a unit that is not ranked, `tried-scores-changed` where the workbook has other
 * scores now than those that were tried from
 */
export function planObjections(
  snapshot: WorkbookSnapshot,
  settings: Settings,
  words: ObjectionFormWords,
  wish: TriedScores,
): ObjectionsRun {
  const { assessment, objections } = assessed(snapshot, settings, readWorkbook(snapshot, settings));
  const { blocks, settings: asked, lastYear } = rankable(assessment, settings);
  const prepared = trialsOf(blocks, asked, lastYear)(wish.block, wish.unit);
  // As it stands in the sheets, without what was decided.
  const target = unitIn(assessment, wish);
  if (prepared === null || target === null) throw new Problem('feedback-unit-unknown', { unit: wish.unit });
  const tried = triedChanges(prepared, wish).toSorted((one, other) => one.leaf - other.leaf);
  const unitsOf = unitsOfRow(assessment);
  const room = roomFor(snapshot, assessment, target, unitsOf);
  const columns = new Set<ObjectionColumn>(room?.room.columns.keys() ?? FORM_COLUMNS.map(({ key }) => key));
  const there = rowsThere(assessment, target, unitsOf, objections.objections);
  const rows: NewRow[] = [];
  const left = new Map<number, ObjectionLeft>();
  const leave = (leaf: number, why: ObjectionLeft['why'], place: Place): void => {
    left.set(leaf, { ...titleOf(target, leaf), place, why });
  };
  for (const { leaf, to } of tried) {
    const score = target.unit.scores[leaf];
    const before = there.get(leaf);
    const names = rowNames(target, leaf, unitsOf, columns);
    const criterion = target.unit.set.leaves[leaf];
    if (before !== undefined) leave(leaf, before.why, before.place);
    else if (names === null || criterion === undefined) leave(leaf, 'unclear', scorePlace(target.unit, leaf));
    else rows.push({ leaf, criterion, names, from: typeof score === 'number' ? score : null, asked: to });
  }
  const name = new SheetNames([
    ...snapshot.sheets.map((sheet) => sheet.name),
    ...(snapshot.otherTabs ?? []),
    // What is said of how a sheet is read would hold for a new one of its name.
    ...settings.sheets.map(({ sheet }) => sheet),
  ]).take(words.sheetName);
  const period = blocks.find((block) => block.name === wish.block)?.year ?? null;
  const write = (own: readonly NewRow[]) =>
    room === null ? ofNewSheet(objectionForm(name, period, own, words), own) : ofSheet(room, own);
  let kept: readonly NewRow[] = rows;
  let made = write(kept);
  // Each time with fewer rows.
  while (made.isMeant.includes(false)) {
    const { isMeant } = made;
    for (const { leaf } of kept.filter((_, index) => isMeant[index] !== true))
      leave(leaf, 'unclear', scorePlace(target.unit, leaf));
    kept = kept.filter((_, index) => isMeant[index] === true);
    made = write(kept);
  }
  const { sheet, places, plan, edits } = made;
  return {
    plan,
    edits,
    written: {
      unit: wish.unit,
      sheet:
        kept.length === 0
          ? null
          : { name: sheet, isNew: room === null, isApart: room?.room.isApart(kept.length) ?? false },
      rows: kept.flatMap(({ leaf }, index) =>
        given(places[index], (cell) => ({ ...titleOf(target, leaf), place: { sheet, cell } })),
      ),
      left: [...left].toSorted(([one], [other]) => one - other).map(([, one]) => one),
    },
  };
}

function unitIn({ blocks }: Assessment, { block: name, unit: own }: TriedScores): UnitInBlock | null {
  const block = blocks.find((one) => one.name === name);
  const index = block?.units.findIndex((one) => one.name === own) ?? -1;
  const unit = block?.units[index];
  return unit === undefined ? null : { block: name, index, unit };
}

function titleOf({ unit }: UnitInBlock, leaf: number): { readonly code: string; readonly criterion: string } {
  const { code = '', name = '' } = unit.set.leaves[leaf] ?? {};
  return { code, criterion: name };
}

/** The rows that the unit has already, the first of each criterion, whatever is wrong with it. */
function rowsThere(
  { objections: sheets }: Assessment,
  { unit }: UnitInBlock,
  unitsOf: ReturnType<typeof unitsOfRow>,
  counted: readonly Objection[],
): ReadonlyMap<number, Pick<ObjectionLeft, 'why' | 'place'>> {
  const decisions = new Map(counted.map(({ row, decision }) => [row, decision]));
  const there = new Map<number, Pick<ObjectionLeft, 'why' | 'place'>>();
  for (const row of sheets.flatMap(({ rows }) => rows)) {
    if (!unitsOf(row).some((one) => one.unit === unit)) continue;
    const criterion = criterionOfRow(unit.set, row);
    if (typeof criterion !== 'number' || there.has(criterion)) continue;
    const decision = decisions.get(row);
    const why = decision === undefined ? 'notCounted' : decision === null ? 'open' : 'decided';
    there.set(criterion, { why, place: row.places.unit });
  }
  return there;
}

/**
 * The room of the sheet that rows are added to: of those that are seen the first with a row of the unit, else of its block,
 * else the first. `null` where the workbook has none.
 */
function roomFor(
  { sheets }: WorkbookSnapshot,
  { objections }: Assessment,
  { unit, block }: UnitInBlock,
  unitsOf: ReturnType<typeof unitsOfRow>,
): Room | null {
  const rooms = objections.flatMap(
    ({ sheet: name, rows }): readonly (Room & { readonly nearness: number })[] => {
      const sheet = sheets.find((one) => one.name === name);
      const room = sheet?.visibility === 'visible' ? objectionRoom(sheet) : null;
      if (sheet === undefined || room === null) return [];
      const units = rows.flatMap(unitsOf);
      const nearness = units.some((one) => one.unit === unit)
        ? 2
        : units.some((one) => one.block === block)
          ? 1
          : 0;
      return [{ sheet, room, nearness }];
    },
  );
  const [nearest] = rooms.toSorted((one, other) => other.nearness - one.nearness);
  return nearest ?? null;
}

interface Room {
  readonly sheet: SheetSnapshot;
  readonly room: ObjectionRoom;
}

/** What is written, where the rows stand, and which of them are read as they are meant. */
interface Made extends Pick<ObjectionsRun, 'plan' | 'edits'> {
  readonly sheet: string;
  /** The cells of the unit. */
  readonly places: readonly string[];
  readonly isMeant: readonly boolean[];
}

function ofSheet({ sheet, room }: Room, rows: readonly NewRow[]): Made {
  const edits = rowEdits(room, rows);
  const numbers = room.rows(rows.length);
  return {
    sheet: sheet.name,
    plan: { sheets: [], replaces: [], activate: sheet.name },
    edits,
    places: numbers.map((row) => cellAddress(row, room.columns.get('unit') ?? 0)),
    isMeant: readAsMeant(sheet, withEdits(sheet, edits), numbers, rows),
  };
}

function ofNewSheet(planned: PlannedSheet, rows: readonly NewRow[]): Made {
  const { name, visibility } = planned;
  const values = planned.values.map((row) => row.map(plannedContent));
  const numbers = rows.map((_, index) => FIRST_ROW + index);
  const asRead: SheetSnapshot = {
    ...{ name, visibility, values, firstRow: 0, firstColumn: 0, resultMark: null },
    numberFormats: values.map((row) => row.map(() => 'General')),
  };
  return {
    sheet: name,
    plan: { sheets: [planned], replaces: [], activate: name },
    edits: [],
    places: numbers.map((row) => cellAddress(row, UNIT_COLUMN)),
    isMeant: readAsMeant(null, asRead, numbers, rows),
  };
}
