import { toNumber } from '../../points';
import type { Answer } from '../files/answer';
import { merged } from './merge';
import type { ChangedCell } from './merge';
import { left } from '../files/left';
import type { Left } from '../files/left';
import type { TakenKeys } from '../files/takenBefore';
import type { AnswerState } from '../files/unitFile';
import { OWN_COLUMNS } from '../files/unitFile';
import type { UnitSheet } from '../files/unitSheets';
import { judged } from './versions';

/** A unit of which something is taken, and where it goes. */
export interface TakenUnit {
  /** The answer that speaks for it, with the cells that count of all. */
  readonly answer: Answer;
  /** The answers that these cells are of. */
  readonly giving: readonly Answer[];
  readonly sheet: UnitSheet | null;
  readonly changed: readonly ChangedCell[];
}

/** What became of an answer beside the others of its unit and what the workbook has. */
interface AnswerOutcome {
  readonly answer: Answer;
  readonly state: AnswerState;
  readonly changed: readonly ChangedCell[];
  /** What is told of it, but for what it says by itself. */
  readonly said: readonly Left[];
}

/** What becomes of all answers of one unit. */
export function gatheredUnit(
  answers: readonly Answer[],
  sheetOf: (answer: Answer) => UnitSheet | null,
  taken: TakenKeys,
): { readonly outcomes: readonly AnswerOutcome[]; readonly done: TakenUnit | null } {
  const { answers: all, whole } = judged(answers);
  if (whole === null) return { outcomes: all.map((one) => ({ ...one, changed: [] })), done: null };
  const sheet = sheetOf(whole);
  const by = new Set([...whole.cells.values()].flatMap((own) => OWN_COLUMNS.map((column) => own[column].by)));
  const giving = all.filter(
    ({ answer, state }) => by.has(answer.by) && (state === 'taken' || state === 'older'),
  );
  const speakers = giving.map(({ answer }) => answer);
  const parts = merged(whole, speakers, sheet, taken);
  const outcomes = all.map((one): AnswerOutcome => {
    const part = parts[giving.indexOf(one)];
    if (part === undefined) return { ...one, changed: [] };
    const isBeaten = part.state === 'taken' || (part.state === 'replaced' && part.changed.length === 0);
    return {
      answer: one.answer,
      state: one.state === 'older' && isBeaten ? 'older' : part.state,
      changed: part.changed,
      said: [...one.said, ...part.said, ...(one === giving[0] ? otherMaxima(sheet) : [])],
    };
  });
  const isTaken = parts.some(({ state }) => state === 'taken' || state === 'replaced');
  const changed = parts.flatMap((part) => part.changed);
  return { outcomes, done: isTaken ? { answer: whole, giving: speakers, sheet, changed } : null };
}

/** The unit's sheet was made by a set with other maxima than today's: scores are taken by today's and ranked by the sheet's. */
function otherMaxima(sheet: UnitSheet | null): readonly Left[] {
  return (sheet?.otherMaxima ?? []).map(({ line: { code, name, maxPoints }, max, cell }) => {
    const expected = maxPoints === null ? null : toNumber(maxPoints);
    return left('sheet-max-differs', '', {
      code,
      name,
      sheet: sheet?.sheet ?? '',
      place: cell,
      max,
      expected,
    });
  });
}
