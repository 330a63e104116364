import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { SheetSnapshot } from '../../workbook';
import { readNumber } from '../cells/score';
import { placeAt } from '../cells/sheetCells';
import { linesBeside } from '../weights/weightLines';
import { totalLine } from './totalLines';
import type { HeaderBand } from '../headers/headerBand';
import { roleOfHeader } from '../roles/headers';
import type { ColumnRole } from '../roles/headers';
import type { ScoreTable } from '../model/assessment';
import { choiceOf, latestScores } from '../scores/chosenUnit';

/**
 * A warning for each line of text beside a unit's own score sheet that gives it bonus, penalty or survey points (`Điểm
 * thưởng: 1 điểm`), which count only in a row or column of the table. One of points that the table has, too, restates them.
 * A line that states a total is compared, see `totalLine`.
 */
export function pointLines(
  sheet: SheetSnapshot,
  header: HeaderBand,
  endRow: number,
  table: ScoreTable,
): readonly Finding[] {
  const [unit] = table.units;
  if (table.kind !== 'unitScoreSheet' || unit === undefined) return [];
  const lines = linesBeside(sheet, header, endRow);
  if (lines.length === 0) return [];
  const choice = choiceOf(table, unit, 'latest');
  const totals = lines.flatMap(
    (line) => totalLine(sheet, line, choice, line.row < header.dataRow ? 'above' : 'below') ?? [],
  );
  const given = lines.flatMap(({ row, column, text }) => {
    const [label = '', points = ''] = text.length > LONGEST ? [] : (LINE.exec(text)?.slice(1) ?? []);
    const role = label === '' ? null : roleOfHeader(label.trim());
    if (role === null || !GIVEN.has(role) || (readNumber(points) ?? 0) === 0) return [];
    const scores = latestScores(table, unit);
    const isInTable =
      role === 'survey'
        ? unit.kinds.some((kind) => kind.role === 'survey')
        : (scores.apartCells ?? []).some(({ kind, points: own }) => kind === role && own !== 0);
    if (isInTable) return [];
    const facts = { row: sheet.firstRow + row + 1, text: label.trim(), value: points };
    return [finding('numbers-unread', placeAt(sheet, row, column), facts)];
  });
  return [...totals, ...given];
}

const GIVEN: ReadonlySet<ColumnRole> = new Set(['bonus', 'penalty', 'survey']);
const LONGEST = 120;
const LINE =
  /^[-–+*•\s]{0,3}([^:=\d]{3,60})[:=]\s?([-+–]?\d{1,3}(?:[.,]\d{1,4})?)\s?(?:\/\s?\d{1,3}(?:[.,]\d{1,4})?)?\s?(?:điểm|đ)?\s?[.;]?$/iu;
