import type { ICellData, ICommandInfo, Injector } from '@univerjs/core';
import { CommandType, ICommandService } from '@univerjs/core';
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
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import { bounds, formatAddress, type Rectangle } from './rectangle';

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
 * it, the client itself included. Formatting and recalculated values are no changes.
 */
export function sheetEvents(injector: Injector, send: (message: string) => void): SheetEvents {
  const wanted = new Set<SheetEventName>();
  let lastId = 0;
  const listening = injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (wanted.size === 0 || options?.['fromFormula'] === true) return;
    const event = eventOf(command);
    if (event === null || !wanted.has(event.name)) return;
    const content = JSON.stringify({ source: 'Local', ...event.content });
    const entry = [EVENT_CATEGORY, eventTypes[event.name], WORKBOOK, content, String(++lastId)];
    setTimeout(() => {
      send(JSON.stringify({ type: EVENT_MESSAGE, message: { entries: [entry] } }));
    });
  });
  return {
    add: (name) => wanted.add(name),
    remove: (name) => wanted.delete(name),
    stop: () => {
      wanted.clear();
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
  readonly content: Readonly<Record<string, string>>;
}

function eventOf({ id, type, params }: Readonly<ICommandInfo>): SheetEvent | null {
  if (type === CommandType.COMMAND) return null;
  const given = new Map(Object.entries(params ?? {}));
  const worksheetId = String(given.get('subUnitId') ?? '');
  switch (id) {
    case SetRangeValuesMutation.id: {
      const area = changedArea(given.get('cellValue'));
      if (area === null) return null;
      return dataChanged(worksheetId, 'RangeEdited', { address: formatAddress(area) });
    }
    case InsertSheetMutation.id: {
      const sheet: unknown = given.get('sheet');
      const sheetId = typeof sheet === 'object' && sheet !== null && 'id' in sheet ? String(sheet.id) : '';
      return { name: 'Added', content: { worksheetId: sheetId } };
    }
    case RemoveSheetMutation.id:
      return { name: 'Deleted', content: { worksheetId } };
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
  rest: Readonly<Record<string, string>>,
): SheetEvent {
  return { name: 'DataChanged', content: { worksheetId, changeType, ...rest } };
}

/** A move has a sheet that it takes cells from and one that it puts them into. */
function sheetOfMove(params: ReadonlyMap<string, unknown>): string | null {
  const to: unknown = params.get('to');
  return typeof to === 'object' && to !== null && 'subUnitId' in to ? String(to.subUnitId) : null;
}

/** The smallest rectangle of cells that have other content than before; `null` where only their look was set. */
function changedArea(cellValue: unknown): Rectangle | null {
  let area: Rectangle | null = null;
  for (const [row, line] of entriesOf(cellValue)) {
    for (const [column, cell] of entriesOf(line)) {
      if (!hasContent(cell)) continue;
      const at = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      area = area === null ? at : bounds(area, at);
    }
  }
  return area;
}

function entriesOf(value: unknown): readonly [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

const contentKeys: readonly (keyof ICellData)[] = ['v', 'f', 'si', 'p'];

/** A cell that is set to `null` is emptied. */
function hasContent(cell: unknown): boolean {
  return cell === null || (typeof cell === 'object' && contentKeys.some((key) => key in cell));
}
