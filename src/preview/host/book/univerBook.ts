import type {
  ICellData,
  IExecutionOptions,
  Injector,
  IRange,
  Nullable,
  Workbook,
  Worksheet,
} from '@univerjs/core';
import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  generateRandomId,
} from '@univerjs/core';
import { IDefinedNamesService } from '@univerjs/engine-formula';
import { ConditionalFormattingRuleModel } from '@univerjs/sheets-conditional-formatting';
import { TableManager } from '@univerjs/sheets-table';
import {
  MarkDirtyRowAutoHeightOperation,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import { HostError, itemNotFound } from '../protocol/hostError';
import { FOLLOWS_NAMES } from './formulas/calculation';
import { forgetUndo, withoutUndo } from './keptUndo';
import { cellsAfter, withRename } from './renames';
import type { CellRows, Renames } from './renames';

/** The Univer workbook behind the host, and the services of Univer that the host's objects use. */
export interface UniverBook {
  readonly unitId: string;
  readonly workbook: Workbook;
  readonly injector: Injector;
  readonly definedNames: IDefinedNamesService;
  readonly conditionalFormats: ConditionalFormattingRuleModel;
  readonly tables: TableManager;
  /** Carries out a Univer command, mutation or operation on this workbook. @throws HostError GeneralException */
  run(commandId: string, params: object, options?: IExecutionOptions): void;
  /**
   * Writes cells, together with those staged before: the client sends a large array in pieces of 1,500 cells, and
   * Univer goes over the whole sheet for each mutation. They are in the sheet before anything looks at it.
   */
  stageCells(sheetId: string, cells: CellRows): void;
  /** Gives a sheet another name, which the formulas of all sheets get at once for all that are renamed in a row. */
  stageRename(sheetId: string, before: string, name: string): void;
  /** Puts what is staged into the sheets. */
  flush(): void;
  /** That a cell has another look, which is told to Univer once for all cells of a sheet, when the request ends. */
  noteLook(sheetId: string, row: number, column: number): void;
  /**
   * That rows are to be as high as their wrapped text, which is told to Univer when the request ends, once for each row:
   * it does so when it draws them, and never without a page.
   */
  noteRows(sheetId: string, row: number, rows: number): void;
  /** Ends a request: what is staged is put into the sheets, and Univer is told of new looks and of rows to be fitted. */
  finish(): void;
  /**
   * Forgets what could be undone in a sheet that is deleted or renamed, as in cells that are written; what was entered into
   * other sheets can be undone still.
   */
  forgetUndoIn(sheetId: string): void;
}

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
  let renames: Renames = new Map();
  /** Columns of the cells with other looks, by sheet and row. */
  const looks = new Map<string, Map<number, Set<number>>>();
  const unfitted = new Map<string, Set<number>>();
  const execute = (commandId: string, params: object, options?: IExecutionOptions) => {
    withoutUndo(injector, unitId, () => {
      if (!commands.syncExecuteCommand(commandId, { unitId, ...params }, options))
        throw new HostError('GeneralException', `Univer refused ${commandId}.`);
    });
  };
  const flush = () => {
    if (renames.size > 0) {
      const followed = renames;
      renames = new Map();
      for (const [sheetId, cells] of cellsAfter(followed, injector, unitId)) {
        const { known, others } = withValues(workbook.getSheetBySheetId(sheetId), cells);
        enter([[sheetId, known]], { [FOLLOWS_NAMES]: true });
        enter([[sheetId, others]]);
        // It would give a formula the name from before again.
        forgetUndo(injector, unitId, (each) => each === sheetId);
      }
    }
    const sheets = [...staged];
    staged.clear();
    enter(sheets);
    // What was done before could only be undone in part: over cells that an add-in has written since.
    if (sheets.length > 0) {
      const written = new Set(sheets.map(([sheetId]) => sheetId));
      forgetUndo(injector, unitId, (sheetId) => written.has(sheetId));
    }
  };
  const enter = (sheets: readonly (readonly [string, CellRows])[], options?: IExecutionOptions) => {
    for (const [subUnitId, cells] of sheets) {
      const worksheet = workbook.getSheetBySheetId(subUnitId);
      if (!worksheet || cells.size === 0) continue;
      for (const { id, params } of growth(worksheet, cells)) execute(id, { subUnitId, ...params });
      const cellValue = Object.fromEntries([...cells].map(([row, line]) => [row, Object.fromEntries(line)]));
      execute(SetRangeValuesMutation.id, { subUnitId, cellValue }, options);
    }
  };
  /** Without a cell to compute: the renderer draws the sheet anew. */
  const tellLooks = () => {
    const sheets = [...looks];
    looks.clear();
    for (const [subUnitId, rows] of sheets) {
      const worksheet = workbook.getSheetBySheetId(subUnitId);
      if (!worksheet) continue;
      const cellValue = lookedAt(worksheet, rows);
      execute(SetRangeValuesMutation.id, { subUnitId, cellValue, trigger: SetStyleCommand.id });
    }
  };
  const tellRows = () => {
    const sheets = [...unfitted];
    unfitted.clear();
    for (const [subUnitId, rows] of sheets) {
      const worksheet = workbook.getSheetBySheetId(subUnitId);
      if (!worksheet) continue;
      for (const range of rangesOf(rows, worksheet))
        execute(MarkDirtyRowAutoHeightOperation.id, { subUnitId, ranges: [range], id: generateRandomId() });
    }
  };
  return {
    unitId,
    workbook,
    injector,
    flush,
    noteRows(sheetId, row, rows) {
      const noted = unfitted.get(sheetId) ?? new Set<number>();
      const end = Math.min(row + rows, workbook.getSheetBySheetId(sheetId)?.getRowCount() ?? 0);
      for (let at = row; at < end; at++) noted.add(at);
      unfitted.set(sheetId, noted);
    },
    noteLook(sheetId, row, column) {
      const rows = looks.get(sheetId) ?? new Map<number, Set<number>>();
      rows.set(row, (rows.get(row) ?? new Set()).add(column));
      looks.set(sheetId, rows);
    },
    finish() {
      flush();
      tellLooks();
      tellRows();
    },
    definedNames: injector.get(IDefinedNamesService),
    conditionalFormats: injector.get(ConditionalFormattingRuleModel),
    tables: injector.get(TableManager),
    run(commandId, params, options) {
      flush();
      execute(commandId, params, options);
    },
    stageCells(sheetId, cells) {
      const rows = staged.get(sheetId) ?? new Map<number, Map<number, ICellData>>();
      for (const [row, line] of cells) rows.set(row, new Map([...(rows.get(row) ?? []), ...line]));
      staged.set(sheetId, rows);
    },
    stageRename(sheetId, before, name) {
      if (staged.size > 0) flush();
      execute(SetWorksheetNameMutation.id, { subUnitId: sheetId, name });
      renames = withRename(renames, before, name);
    },
    forgetUndoIn(sheetId) {
      forgetUndo(injector, unitId, (each) => each === sheetId);
    },
  };
}

/**
 * Cells with nothing but their style. A formula in a cell is named again: within a command of its own (scrolling), Univer
 * puts that in the place of `trigger` and takes a cell without one to have lost it.
 */
function lookedAt(
  worksheet: Worksheet,
  rows: ReadonlyMap<number, ReadonlySet<number>>,
): Record<number, Record<number, ICellData>> {
  const matrix = worksheet.getCellMatrix();
  const lookOf = (row: number, column: number): ICellData => {
    const cell = matrix.getValue(row, column);
    return {
      s: cell?.s ?? null,
      ...(cell?.f ? { f: cell.f } : {}),
      ...(cell?.si ? { si: cell.si } : {}),
    };
  };
  return Object.fromEntries(
    [...rows].map(([row, columns]) => [
      row,
      Object.fromEntries([...columns].map((column) => [column, lookOf(row, column)])),
    ]),
  );
}

/**
 * Rows that Univer (0.25.1) fits in one go, during which the page stands still: a long text takes a millisecond. It asks
 * every cell of a row, blank ones too, so that they are fewer where the sheet is wide.
 */
const FITTED_AT_ONCE = 20;
const CELLS_FITTED_AT_ONCE = 2_000;

/** Ranges of so many rows at most, of those that the sheet has. */
function rangesOf(rows: ReadonlySet<number>, worksheet: Worksheet): IRange[] {
  const rowCount = worksheet.getRowCount();
  const most = Math.min(FITTED_AT_ONCE, CELLS_FITTED_AT_ONCE / worksheet.getColumnCount());
  const ranges: IRange[] = [];
  for (const row of [...rows].filter((each) => each < rowCount).sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.endRow === row - 1 && row - last.startRow < most) last.endRow = row;
    else ranges.push({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 });
  }
  return ranges;
}

/**
 * Gives formulas that only follow other names the values that they have: Univer would let them show nothing until it has
 * calculated.
 *
 * @returns those that have one, and those that were not calculated yet
 */
function withValues(worksheet: Nullable<Worksheet>, cells: CellRows): { known: CellRows; others: CellRows } {
  const matrix = worksheet?.getCellMatrix();
  const known = new Map<number, Map<number, ICellData>>();
  const others = new Map<number, Map<number, ICellData>>();
  for (const [row, line] of cells) {
    for (const [column, cell] of line) {
      const { v = null, t = null } = matrix?.getValue(row, column) ?? {};
      const rows = v === null ? others : known;
      rows.set(row, (rows.get(row) ?? new Map<number, ICellData>()).set(column, { ...cell, v, t }));
    }
  }
  return { known, others };
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
