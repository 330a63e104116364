import type { ICellData, Injector, Workbook, Worksheet } from '@univerjs/core';
import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
} from '@univerjs/core';
import { IDefinedNamesService } from '@univerjs/engine-formula';
import { ConditionalFormattingRuleModel } from '@univerjs/sheets-conditional-formatting';
import { TableManager } from '@univerjs/sheets-table';
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import { HostError, itemNotFound } from '../protocol/hostError';

/** The Univer workbook behind the host, and the services of Univer that the host's objects use. */
export interface UniverBook {
  readonly unitId: string;
  readonly workbook: Workbook;
  readonly injector: Injector;
  readonly definedNames: IDefinedNamesService;
  readonly conditionalFormats: ConditionalFormattingRuleModel;
  readonly tables: TableManager;
  /** Carries out a Univer command, mutation or operation on this workbook. @throws HostError GeneralException */
  run(commandId: string, params: object): void;
  /**
   * Writes cells, together with those staged before: the client sends a large array in pieces of 1,500 cells, and
   * Univer goes over the whole sheet for each mutation. They are in the sheet before anything looks at it.
   */
  stageCells(sheetId: string, cells: CellRows): void;
  /** Puts what is staged into the sheets. */
  flush(): void;
  /** Excel forgets what could be undone when a sheet is deleted or renamed; so does this host. */
  clearUndo(): void;
}

/** Cells by row and column. */
type CellRows = ReadonlyMap<number, ReadonlyMap<number, ICellData>>;

/**
 * A way to the workbook that is open in Univer now: one and the same `UniverBook` for as long as it stays open, since
 * the ranges that a client keeps go on using theirs. It throws HostError GeneralException when none is open.
 */
export function bookOpener(injector: Injector): () => UniverBook {
  let book: UniverBook | null = null;
  return () => {
    const workbook = injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new HostError('GeneralException', 'No workbook is open.');
    if (book?.workbook !== workbook) book = createBook(injector, workbook);
    return book;
  };
}

function createBook(injector: Injector, workbook: Workbook): UniverBook {
  const unitId = workbook.getUnitId();
  const commands = injector.get(ICommandService);
  const staged = new Map<string, Map<number, Map<number, ICellData>>>();
  const execute = (commandId: string, params: object) => {
    if (!commands.syncExecuteCommand(commandId, { unitId, ...params })) {
      throw new HostError('GeneralException', `Univer refused ${commandId}.`);
    }
  };
  const flush = () => {
    const sheets = [...staged];
    staged.clear();
    for (const [subUnitId, cells] of sheets) {
      const worksheet = workbook.getSheetBySheetId(subUnitId);
      if (!worksheet) continue;
      for (const { id, params } of growth(worksheet, cells)) execute(id, { subUnitId, ...params });
      const cellValue = Object.fromEntries([...cells].map(([row, line]) => [row, Object.fromEntries(line)]));
      execute(SetRangeValuesMutation.id, { subUnitId, cellValue });
    }
  };
  return {
    unitId,
    workbook,
    injector,
    flush,
    definedNames: injector.get(IDefinedNamesService),
    conditionalFormats: injector.get(ConditionalFormattingRuleModel),
    tables: injector.get(TableManager),
    run(commandId, params) {
      flush();
      execute(commandId, params);
    },
    stageCells(sheetId, cells) {
      const rows = staged.get(sheetId) ?? new Map<number, Map<number, ICellData>>();
      for (const [row, line] of cells) rows.set(row, new Map([...(rows.get(row) ?? []), ...line]));
      staged.set(sheetId, rows);
    },
    clearUndo() {
      injector.get(IUndoRedoService).clearUndoRedo(unitId);
    },
  };
}

/** Univer's sheets have a size, Excel's have not: what makes room for the cells. */
function growth(worksheet: Worksheet, cells: CellRows): { id: string; params: object }[] {
  let [rowCount, columnCount] = [worksheet.getRowCount(), worksheet.getColumnCount()];
  for (const [row, line] of cells) {
    rowCount = Math.max(rowCount, row + 1);
    for (const column of line.keys()) columnCount = Math.max(columnCount, column + 1);
  }
  return [
    ...(rowCount > worksheet.getRowCount()
      ? [{ id: SetWorksheetRowCountMutation.id, params: { rowCount } }]
      : []),
    ...(columnCount > worksheet.getColumnCount()
      ? [{ id: SetWorksheetColumnCountMutation.id, params: { columnCount } }]
      : []),
  ];
}

/** The sheet as it is now. @throws HostError ItemNotFound when the sheet has been deleted meanwhile. */
export function worksheetOf(book: UniverBook, sheetId: string): Worksheet {
  book.flush();
  return worksheetBeforeFlush(book, sheetId);
}

/** The sheet, the values of staged cells not yet in it. */
export function worksheetBeforeFlush(book: UniverBook, sheetId: string): Worksheet {
  const worksheet = book.workbook.getSheetBySheetId(sheetId);
  if (!worksheet) throw itemNotFound('the worksheet has been deleted');
  return worksheet;
}
