import type { SheetSnapshot } from '../../workbook';
import { textAt } from '../cells/sheetCells';
import { fold } from '../cells/text';
import { roundOf, withEarlierStages, withRoundColumns } from '../headers/columns/roundColumns';
import type { HeaderBand, HeaderColumn } from '../headers/headerBand';
import { roleOfHeader } from '../roles/headers';
import type { ColumnRole } from '../roles/headers';
import { SCORE_ROLES } from '../roles/roles';
import { hasScores } from '../scores/scoreColumns';

/** Where each row of a list says which kind of score it has (`Loại điểm`: `Tự chấm`, `Thẩm định`). */
export interface ListKinds {
  readonly column: number;
  /** The column of the scores. */
  readonly scores: number;
  /** What the texts that tell a kind are as headers. */
  readonly roles: ReadonlyMap<string, ColumnRole>;
}

/** Whether a header has a column of scores, or beside `Loại điểm` one whose rows may say which they are: `Số điểm`, `Giá trị`. */
export function mayHaveScores(header: HeaderBand): boolean {
  return hasScores(header) || valueColumn(header) !== null;
}

/**
 * The column of kinds of score beside one column of scores; `null` where there is none.
 *
 * @param name the column of criteria
 */
export function kindColumn(sheet: SheetSnapshot, header: HeaderBand, name: number): ListKinds | null {
  const { columns, dataRow } = header;
  const scored = columns.filter(isScore);
  const scores = scored.length === 0 ? valueColumn(header) : scored.length === 1 ? scored[0] : null;
  if (scores === null || scores === undefined) return null;
  for (const one of columns) {
    if ((one.role !== null && one.role !== 'note') || one === scores) continue;
    const texts = new Set<string>();
    for (let row = dataRow; row < sheet.values.length; row++)
      if (textAt(sheet, row, name) !== '') texts.add(textAt(sheet, row, one.column));
    if (texts.size < 2 || texts.size > MOST_KINDS) continue;
    const roles = rolesOfKinds([...texts], scores);
    if (roles !== null) return { column: one.column, scores: scores.column, roles };
  }
  return null;
}

const MOST_KINDS = 12;

/**
 * The role of each kind, as that of columns with these headers beside each other; `null` where one of them tells no kind of
 * score. All rounds before the last one are a first one, of which the later counts.
 */
function rolesOfKinds(
  texts: readonly string[],
  { role: over }: HeaderColumn,
): ReadonlyMap<string, ColumnRole> | null {
  const heads = texts.map((text, column): HeaderColumn => ({
    column,
    row: 0,
    text,
    role: roleOfHeader(text),
    above: [],
  }));
  // `Lần 1` of self-scores is no round of the appraisal.
  const areAppraised = over !== 'self' && over !== 'survey';
  const read = areAppraised ? withEarlierStages(withRoundColumns(heads)) : heads;
  const roles = new Map<string, ColumnRole>();
  for (const { column, text, role } of read) {
    const isEarlier = role === 'note' && heads[column]?.role === null && roundOf(text) !== null;
    const own = isEarlier ? 'verified1' : role;
    if (own === null || !SCORE_ROLES.has(own)) return null;
    roles.set(text, own);
  }
  return roles;
}

function isScore({ role }: HeaderColumn): boolean {
  return role !== null && SCORE_ROLES.has(role);
}

/** The one column of points, whatever they are, beside a column `Loại điểm`. */
function valueColumn({ columns }: HeaderBand): HeaderColumn | null {
  const says = (words: RegExp) =>
    columns.filter(({ role, text }) => (role === null || role === 'note') && words.test(fold(text)));
  const [values, kinds] = [says(VALUES), says(KINDS)];
  return kinds.length === 1 && values.length === 1 ? (values[0] ?? null) : null;
}

const VALUES = /^(?:so diem|muc diem|gia tri|ket qua)$/u;
const KINDS = /^(?:(?:loai|kieu|nguon|buoc) (?:cham )?diem|(?:lan|vong) cham(?: diem)?)$/u;
