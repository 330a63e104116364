import type { ICellData, ICommandInfo, Injector, Workbook } from '@univerjs/core';
import { CommandType, ICommandService, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import { bounds, formatAddress } from './rectangle';
import type { Rectangle } from './rectangle';

/** The events of `workbook.worksheets` that this host raises, by the names with which a client registers for them. */
const eventTypes = { DataChanged: 10, Activated: 11, Added: 13, Deleted: 15 } as const;

export type SheetEventName = keyof typeof eventTypes;

/** What one client asked to be told. */
export interface EventRegister {
  add(name: SheetEventName): void;
  remove(name: SheetEventName): void;
}

export interface SheetEvents extends EventRegister {
  /** Tells the client no more. */
  stop(): void;
}

/**
 * Tells one client, as Excel does, what happens to the sheets: in messages of type 3, later than it happens, whoever did
 * it, the client itself included. Recalculated values are no changes; formatting is told like one, and so is freezing
 * like showing the sheet. Of a single cell it is told what it held before and after.
 */
export function sheetEvents(injector: Injector, send: (message: string) => void): SheetEvents {
  const wanted = new Set<SheetEventName>();
  /** What happens in one go is told in one message: each costs a client's window more than what it tells. */
  const untold: unknown[] = [];
  let lastId = 0;
  let before: CellValue = '';
  const commands = injector.get(ICommandService);
  const foreseeing = commands.beforeCommandExecuted((command) => {
    if (wanted.size > 0) before = valueOfCell(injector, command) ?? '';
  });
  const listening = commands.onCommandExecuted((command, options) => {
    if (wanted.size === 0 || options?.['fromFormula'] === true) return;
    const after = valueOfCell(injector, command);
    const event = eventOf(command, after === null ? {} : { valueBefore: before, valueAfter: after });
    if (event === null || !wanted.has(event.name)) return;
    const content = JSON.stringify({ source: 'Local', ...event.content });
    const entry = [EVENT_CATEGORY, eventTypes[event.name], WORKBOOK, content, String(++lastId)];
    untold.push(entry);
    if (untold.length > 1) return;
    setTimeout(() => {
      send(JSON.stringify({ type: EVENT_MESSAGE, message: { entries: untold.splice(0) } }));
    });
  });
  return {
    add: (name) => wanted.add(name),
    remove: (name) => wanted.delete(name),
    stop: () => {
      wanted.clear();
      foreseeing.dispose();
      listening.dispose();
    },
  };
}

/** `HostBridge` of the client takes these for events. */
const EVENT_MESSAGE = 3;
const EVENT_CATEGORY = 65_536;
const WORKBOOK = 'Workbook';

interface SheetEvent {
  readonly name: SheetEventName;
  readonly content: Readonly<Record<string, CellValue>>;
}

type CellValue = string | number | boolean;

/** What the one cell that a command sets holds now; `null` for a command that sets several cells or none. */
function valueOfCell(injector: Injector, { id, params }: Readonly<ICommandInfo>): CellValue | null {
  if (id !== SetRangeValuesMutation.id) return null;
  const given = new Map(Object.entries(params ?? {}));
  const area = areaWhere(given.get('cellValue'), () => true);
  if (area?.rows !== 1 || area.columns !== 1) return null;
  const sheet = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)
    ?.getSheetBySheetId(String(given.get('subUnitId')));
  return sheet?.getCellMatrix().getValue(area.row, area.column)?.v ?? '';
}

function eventOf(
  { id, type, params }: Readonly<ICommandInfo>,
  details: Readonly<Record<string, CellValue>>,
): SheetEvent | null {
  if (type === CommandType.COMMAND) return null;
  const given = new Map(Object.entries(params ?? {}));
  const worksheetId = String(given.get('subUnitId') ?? '');
  switch (id) {
    case SetRangeValuesMutation.id: {
      const cells: unknown = given.get('cellValue');
      const area = areaWhere(cells, hasContent) ?? areaWhere(cells, () => true);
      if (area === null) return null;
      return dataChanged(worksheetId, 'RangeEdited', { address: formatAddress(area), ...details });
    }
    case InsertSheetMutation.id: {
      const sheet: unknown = given.get('sheet');
      const sheetId = typeof sheet === 'object' && sheet !== null && 'id' in sheet ? String(sheet.id) : '';
      return { name: 'Added', content: { worksheetId: sheetId } };
    }
    case RemoveSheetMutation.id:
      return { name: 'Deleted', content: { worksheetId } };
    case SetFrozenMutation.id:
    case SetWorksheetActiveOperation.id:
      return { name: 'Activated', content: { worksheetId } };
    case MoveRangeMutation.id:
      return dataChanged(sheetOfMove(given) ?? worksheetId, 'RangeEdited', {});
    default: {
      const changeType = structuralChanges.get(id);
      return changeType === undefined ? null : dataChanged(worksheetId, changeType, {});
    }
  }
}

const structuralChanges: ReadonlyMap<string, string> = new Map([
  [InsertRowMutation.id, 'RowInserted'],
  [RemoveRowMutation.id, 'RowDeleted'],
  [InsertColMutation.id, 'ColumnInserted'],
  [RemoveColMutation.id, 'ColumnDeleted'],
  [MoveRowsMutation.id, 'RangeEdited'],
  [MoveColsMutation.id, 'RangeEdited'],
  [ReorderRangeMutation.id, 'RangeEdited'],
]);

function dataChanged(
  worksheetId: string,
  changeType: string,
  rest: Readonly<Record<string, CellValue>>,
): SheetEvent {
  return { name: 'DataChanged', content: { worksheetId, changeType, ...rest } };
}

/** A move has a sheet that it takes cells from and one that it puts them into. */
function sheetOfMove(params: ReadonlyMap<string, unknown>): string | null {
  const to: unknown = params.get('to');
  return typeof to === 'object' && to !== null && 'subUnitId' in to ? String(to.subUnitId) : null;
}

/** The smallest rectangle of the cells that are set, as far as they are meant; `null` where none is. */
function areaWhere(cellValue: unknown, isMeant: (cell: unknown) => boolean): Rectangle | null {
  let area: Rectangle | null = null;
  for (const [row, line] of entriesOf(cellValue)) {
    for (const [column, cell] of entriesOf(line)) {
      if (!isMeant(cell)) continue;
      const at = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      area = area === null ? at : bounds(area, at);
    }
  }
  return area;
}

function entriesOf(value: unknown): readonly [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

const CONTENT_KEYS: readonly (keyof ICellData)[] = ['v', 'f', 'si', 'p'];

/** Whether a cell gets content and not only a look; one that is set to `null` is emptied. */
function hasContent(cell: unknown): boolean {
  return cell === null || (typeof cell === 'object' && CONTENT_KEYS.some((key) => key in cell));
}
