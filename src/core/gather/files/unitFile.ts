import type { IssueMark } from '../../issue/issueMark';
import type { Problem } from '../../problem';
import type { SheetSnapshot } from '../../workbook';

/** A file that was sent in, as an adapter gives it. */
export interface UnitFile {
  /** As it was given; below a folder or zip with its path there. */
  readonly path: string;
  /** Hexadecimal digits that tell its bytes. */
  readonly hash: string;
  /** When it says itself that it was saved, ISO 8601; `null` where it does not. */
  readonly saved: string | null;
  /** What it says of the issue that it is of, `null` where it does not. */
  readonly mark: IssueMark | null;
  /** Its sheets, or why it cannot be read. */
  readonly content: readonly SheetSnapshot[] | Problem;
}

/**
 * What became of a file and a unit in it (DESIGN, "Gathering and issuing"): `replaced` what was taken before, `same` as what
 * was taken, `older` than it, `ask` where nothing tells which of two is newer.
 */
export type AnswerState =
  | 'taken'
  | 'replaced'
  | 'same'
  | 'older'
  | 'other-criteria'
  | 'no-scores'
  | 'not-listed'
  | 'password'
  | 'unreadable'
  | 'ask';

/** What a unit says in a cell: `KAD` where a criterion does not apply, `null` for a blank. */
export type OwnContent = number | string | null;

/** The columns that are the unit's. */
export const OWN_COLUMNS = ['self', 'evidence', 'explanation'] as const;
export type OwnColumn = (typeof OWN_COLUMNS)[number];

/** A cell of a unit's file and what of it is taken; `undefined` where nothing may be: what it says is told as left. */
export interface OwnCell {
  readonly cell: string;
  readonly content: OwnContent | undefined;
}
