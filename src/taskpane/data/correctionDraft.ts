import type { SheetReading } from '../../core/read/sheets/readings';
import { CORRECTABLE_ROLES } from '../../core/sheetCorrections';
import type { CorrectableRole, SheetCorrection } from '../../core/sheetCorrections';

/** A correction as it is typed: `''` leaves the reading to the program. */
export interface CorrectionDraft {
  readonly unit: string;
  readonly block: string;
  readonly year: string;
  readonly columns: Readonly<Record<CorrectableRole, string>>;
}

/** What keeps a draft from being saved. */
export interface DraftErrors {
  readonly year: boolean;
  /** Roles whose column another one above has already. */
  readonly columns: readonly CorrectableRole[];
}

/** The roles in the order in which they are asked for their score, after the max. */
export const ROLES_IN_ORDER: readonly CorrectableRole[] = [
  'max',
  'final',
  'verified2',
  'verified1',
  'self',
  'survey',
];

/** The draft that says what a sheet's saved correction says. */
export function draftOf({ correction }: Pick<SheetReading, 'correction'>): CorrectionDraft {
  const column = (role: CorrectableRole) => correction?.columns?.[role] ?? '';
  return {
    unit: correction?.unit ?? '',
    block: correction?.block ?? '',
    year: correction?.year === undefined ? '' : String(correction.year),
    columns: {
      max: column('max'),
      final: column('final'),
      verified2: column('verified2'),
      verified1: column('verified1'),
      self: column('self'),
      survey: column('survey'),
    },
  };
}

export function draftErrors(draft: CorrectionDraft): DraftErrors {
  const seen = new Set<string>();
  const columns: CorrectableRole[] = [];
  for (const role of ROLES_IN_ORDER) {
    const letters = draft.columns[role];
    if (letters !== '' && seen.has(letters)) columns.push(role);
    seen.add(letters);
  }
  return { year: !/^(|20\d\d)$/u.test(draft.year.trim()), columns };
}

/** The correction that a draft without errors says; `null` when it says nothing. */
export function correctionOfDraft(sheet: string, draft: CorrectionDraft): SheetCorrection | null {
  const unit = draft.unit.trim();
  const block = draft.block.trim();
  const year = draft.year.trim();
  const columns = CORRECTABLE_ROLES.flatMap((role): [CorrectableRole, string][] =>
    draft.columns[role] === '' ? [] : [[role, draft.columns[role]]],
  );
  if (unit === '' && block === '' && year === '' && columns.length === 0) return null;
  return {
    sheet,
    ...(unit === '' ? {} : { unit }),
    ...(block === '' ? {} : { block }),
    ...(year === '' ? {} : { year: Number(year) }),
    ...(columns.length === 0 ? {} : { columns: Object.fromEntries(columns) }),
  };
}

/** A sheet's correction with its mark to ignore set or taken away; `null` when nothing is left. */
export function withIgnore(
  { sheet, correction }: Pick<SheetReading, 'sheet' | 'correction'>,
  ignore: boolean,
): SheetCorrection | null {
  if (ignore) return { ...correction, sheet, ignore: true };
  return correctionOfDraft(sheet, draftOf({ correction }));
}
