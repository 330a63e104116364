import type { HeaderColumn } from './headerColumns';
import type { ColumnRole } from '../roles/headers';
import { SCORE_ROLES } from '../roles/roles';
import { roundIn } from '../roles/roundNumber';
import { fold } from '../cells/text';

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

/** The round that a header tells and nothing else, 2 of `Lần 2` and `Điểm lần 2`; `null` for any other. */
export function roundOf(text: string): number | null {
  if (text.length > LONGEST) return null;
  const words = fold(text).replace(BEFORE, '');
  return words.startsWith('dot') ? null : roundIn(words);
}

const LONGEST = 40;
const BEFORE = /^(?:diem|so diem|ket qua) (?=lan|vong)/u;
