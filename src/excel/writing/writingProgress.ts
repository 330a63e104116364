import type { PlannedSheet } from '../../core/workbook';
import type { EditedSheet } from './ownCells/editCells';

/** How far the writing is. */
export interface WritingProgress {
  /** Of `total`: cells, and each sheet's page set-up as so many of them. */
  readonly done: number;
  readonly total: number;
  /** What is being written of a sheet: all sheets get the first, then all the second, then the third. */
  readonly part: WritingPart;
  /** The final name of the sheet, the how manieth it is, from 1, of how many that are made or get cells. */
  readonly sheet: string;
  readonly number: number;
  readonly of: number;
}

type WritingPart = 'cells' | 'looks' | 'pages';

/** Tells how far it is. */
export interface ProgressTeller {
  /** That a sheet, by its final name, is being written. */
  at(part: WritingPart, sheet: string): void;
  /** That so much more is done. */
  add(done: number): void;
}

/** What setting up the pages of a sheet counts as. */
export const CELLS_OF_FINISHING = 500;

export function progressTeller(
  sheets: readonly PlannedSheet[],
  edited: readonly EditedSheet[],
  onProgress: ((progress: WritingProgress) => void) | undefined,
): ProgressTeller {
  const names = [...sheets, ...edited].map(({ name }) => name);
  const numbers = new Map(names.map((name, index) => [name, index + 1]));
  const cells = [
    ...sheets.map(({ values }) => values.length * (values[0]?.length ?? 0) + CELLS_OF_FINISHING),
    ...edited.map(({ edits }) => edits.length),
  ];
  const total = cells.reduce((sum, count) => sum + count, 0);
  let progress: WritingProgress = {
    done: 0,
    total,
    part: 'cells',
    sheet: names[0] ?? '',
    number: Math.min(1, names.length),
    of: names.length,
  };
  const tell = (change: Partial<WritingProgress>): void => {
    progress = { ...progress, ...change };
    onProgress?.(progress);
  };
  tell({});
  return {
    at(part, sheet) {
      const number = numbers.get(sheet) ?? progress.number;
      if (part !== progress.part || number !== progress.number) tell({ part, sheet, number });
    },
    add(done) {
      tell({ done: progress.done + done });
    },
  };
}
