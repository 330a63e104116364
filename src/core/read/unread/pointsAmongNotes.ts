import { columnName } from '../../addresses/address';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { readNumber } from '../cells/score';
import { contentAt, placeAt, textAt } from '../cells/sheetCells';
import type { ScoredTable } from '../headers/scoredTable';
import { SCORE_ROLES } from '../roles/roles';

/**
 * Says of a unit's own sheet where a number stands among the notes of a criterion of which a kind of score is blank that all
 * other criteria have: its scores moved right by a cell, and one of an earlier round counts.
 */
export function pointsAmongNotes({ sheet, header, table }: ScoredTable): readonly Finding[] {
  if (table?.kind !== 'unitScoreSheet') return [];
  const rows = table.set.leaves.map(({ row }) => row);
  const notes = header.columns.filter(({ role }) => role === 'note');
  const moved = notes.flatMap((note) => {
    const found = rows.filter((row) => readNumber(contentAt(sheet, row, note.column)) !== undefined);
    return found.length > 0 && found.length * FEW <= rows.length ? [{ note, found }] : [];
  });
  if (moved.length === 0) return [];
  const scored = header.columns.filter(({ role }) => role !== null && SCORE_ROLES.has(role));
  const blanks = scored.map(({ column }) => ({
    column,
    rows: rows.filter((row) => textAt(sheet, row, column) === ''),
  }));
  return moved.flatMap(({ note, found }) => {
    const isMoved = blanks.some(
      (score) =>
        score.column < note.column && score.rows.length > 0 && score.rows.every((row) => found.includes(row)),
    );
    const [first] = found;
    if (!isMoved || first === undefined) return [];
    const letters = columnName(sheet.firstColumn + note.column);
    const facts = { column: letters, header: note.text, count: found.length };
    return [finding('column-unread', placeAt(sheet, first, note.column), facts)];
  });
}

/** One of so many criteria. */
const FEW = 4;
