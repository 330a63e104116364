import { columnName } from '../../addresses/address';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { placeAt, textAt } from '../cells/sheetCells';
import type { ScoredSpan } from '../headers/scoredTable';
import { unitColumns } from '../headers/unitColumns';
import type { ScoreTable } from '../model/assessment';
import { LAYOUTS } from '../model/layouts';
import { isScoreRole } from '../scores/scoreColumns';
import { textColumns } from '../texts/textColumns';
import type { TextColumn } from '../texts/textColumns';
import { isNextTo } from '../texts/textsOfRows';
import { notRankedIn } from '../words/notRanked';

/**
 * An info for each column of remarks beside all units or fields of a table with self-scores and appraised ones, of which it is
 * not told whose score each text is about: one `Ý kiến thẩm định` for all units in columns, a bare `Ghi chú` beside the fields
 * of units in rows. A reason at the wrong score is worse than none, so that none is taken of it.
 */
export function unreadTexts(span: ScoredSpan): readonly Finding[] {
  const { sheet, table } = span;
  if (table === null || table.kind === 'unitScoreSheet' || !isAppraised(table)) return [];
  return beside(span, table).flatMap(({ header: { column, row, text } }): readonly Finding[] => {
    const count = rowsOf(span, table).filter((at) => saysSomething(textAt(sheet, at, column))).length;
    if (count === 0) return [];
    const facts = { column: columnName(sheet.firstColumn + column), header: text, count };
    const of = LAYOUTS[table.kind].rows === 'units' ? 'fields' : 'units';
    return [finding('texts-unread', placeAt(sheet, row, column), { ...facts, of })];
  });
}

/** Whether some unit has a self-score and one that it was appraised to. */
function isAppraised({ units }: ScoreTable): boolean {
  return units.some(
    ({ kinds, rows = [] }) =>
      [...kinds, ...rows].some(({ role }) => role === 'self') &&
      [...kinds, ...rows].some(
        ({ role }) => role === 'verified1' || role === 'verified2' || role === 'final',
      ),
  );
}

/** The columns of remarks that stand beside all scores and that no unit's texts were taken from. */
function beside(span: ScoredSpan, table: ScoreTable): readonly TextColumn[] {
  const { header, sheet } = span;
  const isOfUnits = table.kind === 'criteriaByUnits';
  const ofUnits = isOfUnits ? unitColumns(header, sheet).flatMap(({ columns }) => columns) : [];
  const taken = new Set(ofUnits.map(({ column }) => column));
  const scored = isOfUnits ? ofUnits : header.columns.filter(({ role }) => isScoreRole(role));
  const first = Math.min(...scored.map(({ column }) => column));
  const own = header.columns.filter(
    (one) =>
      one.role === 'note' &&
      one.column > first &&
      one.above.length === 0 &&
      !taken.has(one.column) &&
      isNextTo(one, scored, header.columns),
  );
  return textColumns(own).filter(
    ({ kinds, isPlain }) =>
      !kinds.includes('evidence') &&
      table.units.every(({ texts = [] }) =>
        texts.every(
          (one) => isOfUnits || (one.isPlain ?? false) !== isPlain || one.kinds.join() !== kinds.join(),
        ),
      ),
  );
}

function rowsOf({ header, endRow }: ScoredSpan, table: ScoreTable): readonly number[] {
  if (LAYOUTS[table.kind].rows === 'units')
    return table.units.flatMap(({ row, rows = [] }) => [
      ...(row === undefined ? [] : [row]),
      ...rows.map((one) => one.row),
    ]);
  return Array.from({ length: Math.max(0, endRow - header.dataRow) }, (_, at) => header.dataRow + at);
}

/** Words that are no mark that a unit is not ranked. */
function saysSomething(text: string): boolean {
  return /\p{L}/u.test(text) && !notRankedIn(text, 'note');
}
