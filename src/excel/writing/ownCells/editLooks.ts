import type { CellEdit } from '../../../core/workbook';
import { partsOn } from '../../requests/tryParts';
import type { CosmeticPart } from '../../requests/tryParts';
import { rangeOf } from '../areas';
import { editAreas } from './editBlocks';
import type { EditedSheet } from './editCells';

/** How cells that got something else look: new rows like one above them, as high as their texts, and marks. */
export function editLooks({ name, edits }: EditedSheet): readonly CosmeticPart[] {
  const looks = partsOn('looks', name, name);
  const heights = partsOn('heights', name, name);
  const likes = editAreas(edits, ({ like }: CellEdit) => like ?? null);
  return [
    ...likes.map(({ area, kind: row }) =>
      looks('like', 2_500, (sheet) => {
        rangeOf(sheet, area).copyFrom(rangeOf(sheet, { ...area, row }), Excel.RangeCopyType.formats);
      }),
    ),
    ...likes.map(({ area }) =>
      heights('heights', 1_000, (sheet) => {
        rangeOf(sheet, area).format.autofitRows();
      }),
    ),
    ...editAreas(edits, ({ fill }: CellEdit) => fill ?? null).map(({ area, kind: color }) =>
      looks('fill', 2_000, (sheet) => {
        rangeOf(sheet, area).format.fill.color = color;
      }),
    ),
  ];
}
