import { headsOf } from './headerColumn';
import type { HeaderColumn } from './headerColumns';
import type { ColumnRole } from '../../roles/headers';
import { SCORE_ROLES } from '../../roles/roles';
import { roundIn } from '../../roles/dictionary/roundNumber';
import { fold } from '../../cells/text';

/**
 * The columns of a header with `Lần 1 | Lần 2` as rounds of the appraisal, of which the last filled in counts (DOMAIN section
 * 3, rule 2): where no other column holds scores but self-scores and survey points, so that they are no parts of a total.
 */
export function withRoundColumns(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const rounds = columns.map(({ role, text }) => (role === null ? roundOf(text) : null));
  const [last, before] = [...new Set(rounds.filter((round) => round !== null))].toSorted((a, b) => b - a);
  if (last === undefined || before === undefined || columns.some(isOtherScore)) return columns;
  return columns.map((column, at): HeaderColumn => {
    const round = rounds[at] ?? null;
    if (round === null) return column;
    const role: ColumnRole = round === last ? 'verified2' : round === before ? 'verified1' : 'note';
    return { ...column, role };
  });
}

function isOtherScore({ role }: HeaderColumn): boolean {
  return role !== null && SCORE_ROLES.has(role) && role !== 'self' && role !== 'survey';
}

/**
 * The columns with those that were given again (`Điểm chấm lại`) as the second round, and what was given before beside them
 * as the first one: `Điểm chấm lần đầu`, else a final score by its words. `Điểm sơ bộ`, `Điểm dự kiến` are the first round
 * beside a score of a later stage, `Sơ bộ | Chính thức` both rounds.
 */
export function withEarlierStages(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const again = columns.filter(({ text, role }) => (role === null || isScore(role)) && says(AGAIN, text));
  const early = columns.filter(({ text, role }) => (role === null || role === 'final') && says(EARLY, text));
  const late = columns.filter(({ text, role }) => role === null && says(LATE, text));
  if (again.length + early.length === 0) return columns;
  return columns.map((column): HeaderColumn => {
    const beside = (others: readonly HeaderColumn[]) =>
      others.some((one) => one !== column && headsOf(one) === headsOf(column));
    if (again.includes(column) || (late.includes(column) && beside(early)))
      return { ...column, role: 'verified2' };
    if (column.role !== null && column.role !== 'final') return column;
    if (says(FIRST, column.text) && beside(again)) return { ...column, role: 'verified1' };
    const later = columns.filter(
      (one) => late.includes(one) || (LATER.has(one.role) && !says(EARLY, one.text)),
    );
    return early.includes(column) && beside(later) ? { ...column, role: 'verified1' } : column;
  });
}

function isScore(role: ColumnRole): boolean {
  return SCORE_ROLES.has(role) && role !== 'self' && role !== 'survey';
}

function says(words: RegExp, text: string): boolean {
  return text.length <= LONGEST && words.test(fold(text));
}

const AGAIN = /^(?:so )?(?:diem |ket qua )?(?:cham|cham diem|danh gia|tham dinh|tham tra) lai$/u;
const FIRST =
  /^(?:so )?(?:diem |ket qua )?(?:cham|cham diem|danh gia)(?: (?:lan|vong|dot) (?:thu )?(?:1|i|nhat|mot|dau|dau tien)| ban dau)?$/u;
const EARLY = /^(?:so )?(?:diem |ket qua )?(?:so bo|du kien|ban dau|tam tinh)$/u;
/** Alone it may say anything; beside `Sơ bộ` it is the score of the later stage. */
const LATE = /^(?:so )?(?:diem |ket qua )?(?:chinh thuc|cuoi cung|chung cuoc|ket luan|sau cung)$/u;
const LATER: ReadonlySet<ColumnRole | null> = new Set(['final', 'verified1', 'verified2']);

/** The round that a header tells and nothing else, 2 of `Lần 2`, `L2` and `Điểm lần 2`; `null` for any other. */
export function roundOf(text: string): number | null {
  if (text.length > LONGEST) return null;
  const words = fold(text).replace(BEFORE, '');
  const short = SHORT.exec(words)?.[1];
  if (short !== undefined) return Number(short);
  return words.startsWith('dot') ? null : roundIn(words);
}

const SHORT = /^l ?([1-9])$/u;

const LONGEST = 40;
const BEFORE = /^(?:diem|so diem|ket qua) (?=lan|vong)/u;
