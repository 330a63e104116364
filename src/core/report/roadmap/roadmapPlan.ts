import type { NameKeys } from '../../explain/runs/runChanges';
import { textOf } from '../../read/cells/text';
import { blockKey } from '../../read/names/blockNames';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import { unreferred } from '../earlier/replaceable';
import type { EarlierResults } from '../earlier/replaceable';
import { FEEDBACK_BLOCK, FEEDBACK_UNIT } from '../marks/feedbackCells';

/** The roadmaps of a unit that a new one replaces: written by us, and neither edited, protected nor referred to. */
export function earlierRoadmaps(
  workbook: WorkbookSnapshot,
  { roadmaps }: EarlierResults,
  of: { readonly block: string; readonly unit: string },
  { keyOf }: NameKeys,
): readonly SheetSnapshot[] {
  const own = roadmaps.filter((sheet) => {
    const at = ({ row, column }: typeof FEEDBACK_UNIT) =>
      textOf(sheet.values[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null);
    return blockKey(at(FEEDBACK_BLOCK)) === blockKey(of.block) && keyOf(at(FEEDBACK_UNIT)) === keyOf(of.unit);
  });
  return unreferred(workbook, own);
}
