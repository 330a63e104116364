import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { SheetSnapshot } from '../../workbook';
import { readNumber } from '../cells/score';
import { placeAt, rowInWorkbook } from '../cells/sheetCells';
import { fold } from '../cells/text';
import { linesBeside } from '../weights/weightLines';
import { totalLine } from './totalLines';
import type { HeaderBand } from '../headers/headerBand';
import { roleOfHeader } from '../roles/headers';
import type { ColumnRole } from '../roles/headers';
import type { ScoreTable } from '../model/assessment';
import { choiceOf, latestScores } from '../chosen/chosenUnit';

/**
 * A warning for each line of text beside a unit's own score sheet that gives it bonus, penalty or survey points (`Điểm
 * thưởng: 1 điểm`, `Trừ 2 điểm do chậm báo cáo`), which count only in a row or column of the table. One of points that the table has, too, restates them.
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
    const said = text.length > LONGEST ? null : (labelled(text) ?? sentence(sheet, table, row, text));
    if (said === null || (readNumber(said.value) ?? 0) === 0) return [];
    const { role, label, value } = said;
    const scores = latestScores(table, unit);
    const isInTable =
      role === 'survey'
        ? unit.kinds.some((kind) => kind.role === 'survey')
        : (scores.apartCells ?? []).some(({ kind, points: own }) => kind === role && own !== 0);
    if (isInTable) return [];
    const facts = { row: rowInWorkbook(sheet, row) + 1, text: label, value };
    return [finding('numbers-unread', placeAt(sheet, row, column), facts)];
  });
  return [...totals, ...given];
}

/** What a line gives: of which kind its points are, what it calls them, and the points as they are typed. */
interface Given {
  readonly role: ColumnRole;
  readonly label: string;
  readonly value: string;
}

/** `Điểm thưởng: 1 điểm`. */
function labelled(text: string): Given | null {
  const [, label = '', value = ''] = LINE.exec(text) ?? [];
  const role = label === '' ? null : roleOfHeader(label.trim());
  return role !== null && GIVEN.has(role) ? { role, label: label.trim(), value } : null;
}

/**
 * `Trừ 2 điểm do chậm báo cáo`, `Hội đồng thống nhất cộng 1 điểm`; not a rule of when points are given, nor what stands right
 * below the last criterion and may be one of its options.
 */
function sentence(sheet: SheetSnapshot, { set }: ScoreTable, row: number, text: string): Given | null {
  const last = set.leaves.at(-1)?.row ?? row;
  if (row > last && !hasBlankRow(sheet, last + 1, row)) return null;
  const [, verb = '', value = '', rest = ''] = SENTENCE.exec(text.normalize('NFC')) ?? [];
  if (verb === '' || RULE.test(fold(rest))) return null;
  const kind = fold(verb);
  const role = kind === 'tru' || kind === 'phat' ? 'penalty' : 'bonus';
  return { role, label: text, value };
}

function hasBlankRow(sheet: SheetSnapshot, from: number, before: number): boolean {
  for (let row = from; row < before; row++) {
    if ((sheet.values[row] ?? []).every((content) => content === null || content === '')) return true;
  }
  return false;
}

const SENTENCE =
  /^[-–+*•\s]{0,3}(?:(?:hội đồng|tổ thẩm định|đoàn|sở nội vụ|đơn vị|thống nhất|quyết định|đề nghị|được|bị|đã) ){0,4}(cộng|thưởng|trừ|phạt)(?: thêm)? (\d{1,2}(?:[.,]\d{1,4})?) (?:điểm|đ)(?=[\s.;,(]|$)(.*)$/isu;
/** What makes it a rule: `Trừ 2 điểm nếu chậm báo cáo`, `Cộng 1 điểm cho mỗi sáng kiến`. */
const RULE =
  /\b(?:neu|moi|cu|khi|thi|truong hop|toi da|doi voi|tung|mot|\d+ (?:van ban|nhiem vu|lan|ngay|tieu chi|noi dung))\b/u;
const GIVEN: ReadonlySet<ColumnRole> = new Set(['bonus', 'penalty', 'survey']);
const LONGEST = 120;
const LINE =
  /^[-–+*•\s]{0,3}([^:=\d]{3,60})[:=]\s?([-+–]?\d{1,3}(?:[.,]\d{1,4})?)\s?(?:\/\s?\d{1,3}(?:[.,]\d{1,4})?)?\s?(?:điểm|đ)?\s?[.;]?$/iu;
