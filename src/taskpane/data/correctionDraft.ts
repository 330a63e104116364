import type { SheetReading } from '../../core/read/sheets/readings';
import { CORRECTABLE_ROLES } from '../../core/settings/sheetCorrections';
import type { CorrectableRole, SheetCorrection } from '../../core/settings/sheetCorrections';

/** What a column is said to hold, or that it is not used. */
export type ColumnUse = CorrectableRole | 'unused';
export const COLUMN_USES: readonly ColumnUse[] = [...CORRECTABLE_ROLES, 'unused'];

/** A correction as it is typed: `''` leaves the reading to the program, and so does a column that is not named. */
export interface CorrectionDraft {
  readonly unit: string;
  readonly block: string;
  readonly year: string;
  readonly headerRow: string;
  /** By the letters of the column. */
  readonly uses: ReadonlyMap<string, ColumnUse>;
}

/** What keeps a draft from being saved. */
export interface DraftErrors {
  readonly year: boolean;
  /** Columns whose role another one has already. */
  readonly columns: readonly string[];
}

/** The roles of points in the order in which they are asked for a score, after the max. */
export const POINTS_IN_ORDER = ['max', 'final', 'verified2', 'verified1', 'self', 'survey'] as const;

/** The draft that says what a sheet's saved correction says. */
export function draftOf({ correction }: Pick<SheetReading, 'correction'>): CorrectionDraft {
  const { unit, block, year, headerRow, columns, unused } = correction ?? {};
  const named = CORRECTABLE_ROLES.flatMap((role): [string, ColumnUse][] => {
    const letters = columns?.[role];
    return letters === undefined ? [] : [[letters, role]];
  });
  return {
    unit: unit ?? '',
    block: block ?? '',
    year: year === undefined ? '' : String(year),
    headerRow: headerRow === undefined ? '' : String(headerRow),
    uses: new Map([...named, ...(unused ?? []).map((letters): [string, ColumnUse] => [letters, 'unused'])]),
  };
}

/** The draft with another use of a column; `null` leaves it to the program. */
export function withUse(draft: CorrectionDraft, letters: string, use: ColumnUse | null): CorrectionDraft {
  const uses = new Map(draft.uses);
  if (use === null) uses.delete(letters);
  else uses.set(letters, use);
  return { ...draft, uses };
}

export function draftErrors(draft: CorrectionDraft): DraftErrors {
  const seen = new Set<ColumnUse>();
  const columns: string[] = [];
  for (const [letters, use] of byColumn(draft.uses)) {
    if (use !== 'unused' && seen.has(use)) columns.push(letters);
    seen.add(use);
  }
  return { year: !/^(|20\d\d)$/u.test(draft.year.trim()), columns };
}

/** The correction that a draft without errors says; `null` when it says nothing. */
export function correctionOfDraft(sheet: string, draft: CorrectionDraft): SheetCorrection | null {
  const unit = draft.unit.trim();
  const block = draft.block.trim();
  const year = draft.year.trim();
  const { headerRow } = draft;
  const uses = byColumn(draft.uses);
  const unused = uses.flatMap(([letters, use]) => (use === 'unused' ? [letters] : []));
  const columns = CORRECTABLE_ROLES.flatMap((role): [CorrectableRole, string][] => {
    const [letters] = uses.find(([, use]) => use === role) ?? [];
    return letters === undefined ? [] : [[role, letters]];
  });
  const correction = {
    ...(unit === '' ? {} : { unit }),
    ...(block === '' ? {} : { block }),
    ...(year === '' ? {} : { year: Number(year) }),
    ...(headerRow === '' ? {} : { headerRow: Number(headerRow) }),
    ...(columns.length === 0 ? {} : { columns: Object.fromEntries(columns) }),
    ...(unused.length === 0 ? {} : { unused }),
  };
  return Object.keys(correction).length === 0 ? null : { sheet, ...correction };
}

/** A sheet's correction with its mark to ignore set or taken away; `null` when nothing is left. */
export function withIgnore(
  { sheet, correction }: Pick<SheetReading, 'sheet' | 'correction'>,
  ignore: boolean,
): SheetCorrection | null {
  if (ignore) return { ...correction, sheet, ignore: true };
  return correctionOfDraft(sheet, draftOf({ correction }));
}

/** From the left: `B` stands before `AA`. */
function byColumn(uses: CorrectionDraft['uses']): readonly (readonly [string, ColumnUse])[] {
  return [...uses].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
}
