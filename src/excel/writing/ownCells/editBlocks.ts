import type { Area, CellEdit } from '../../../core/workbook';

/** Cells side by side that are entered at once, all of the text format or none. */
export interface EditBlock {
  readonly area: Area;
  readonly entries: readonly (readonly (string | number | boolean)[])[];
  readonly isText: boolean;
}

/** The cells of some edits in as few rectangles as lie in them plainly: runs within a row, and the same runs of rows below. */
export function editBlocks(
  edits: readonly CellEdit[],
  entryOf: (edit: CellEdit) => string | number | boolean,
  isText: (row: number, column: number) => boolean,
): readonly EditBlock[] {
  return joinedRows(
    runsOf(edits, ({ row, column }) => isText(row, column)).map(({ cells, kind }) => ({
      area: areaOf(cells),
      entries: [cells.map(entryOf)],
      isText: kind,
    })),
  );
}

/** The areas of some edits that are of one kind each, `null` for those that have none. */
export function editAreas<Kind>(
  edits: readonly CellEdit[],
  kindOf: (edit: CellEdit) => Kind | null,
): readonly { readonly area: Area; readonly kind: Kind }[] {
  return runsOf(edits, kindOf).flatMap(({ cells, kind }) =>
    kind === null ? [] : [{ area: areaOf(cells), kind }],
  );
}

interface Run<Kind> {
  readonly cells: readonly CellEdit[];
  readonly kind: Kind;
}

/** Cells of one kind side by side in one row; of a cell with several edits the last one. */
function runsOf<Kind>(edits: readonly CellEdit[], kindOf: (edit: CellEdit) => Kind): readonly Run<Kind>[] {
  const cells = [...new Map(edits.map((edit) => [`${edit.row} ${edit.column}`, edit])).values()];
  cells.sort((one, other) => one.row - other.row || one.column - other.column);
  const runs: { cells: CellEdit[]; kind: Kind }[] = [];
  for (const cell of cells) {
    const [kind, run] = [kindOf(cell), runs.at(-1)];
    const last = run?.cells.at(-1);
    if (run?.kind === kind && last?.row === cell.row && last.column + 1 === cell.column) run.cells.push(cell);
    else runs.push({ cells: [cell], kind });
  }
  return runs;
}

function areaOf(cells: readonly CellEdit[]): Area {
  const { row = 0, column = 0 } = cells[0] ?? {};
  return { row, column, rows: 1, columns: cells.length };
}

function joinedRows(runs: readonly EditBlock[]): readonly EditBlock[] {
  const blocks: EditBlock[] = [];
  /** The block that ends in a row, by its columns. */
  const open = new Map<string, number>();
  for (const run of runs) {
    const { row, column, columns } = run.area;
    const key = [column, columns, run.isText].join(' ');
    const at = open.get(key) ?? -1;
    const block = blocks[at];
    if (block !== undefined && block.area.row + block.area.rows === row) {
      const area = { ...block.area, rows: block.area.rows + 1 };
      blocks[at] = { ...block, area, entries: [...block.entries, ...run.entries] };
    } else {
      open.set(key, blocks.length);
      blocks.push(run);
    }
  }
  return blocks;
}
