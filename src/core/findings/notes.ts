import type { Period } from '../period';
import { BLOCK, CHANGED, CRITERION, info, infoOrWarning, SHEET, UNIT } from './kinds';
import type { ChangedScores, Counted, KindsOf, OfSheet, OfUnit } from './kinds';

/** What is told by findings that say how the workbook was read. */
export interface NoteFacts {
  /** By what headers were told to be those of fields or criteria. */
  'fields-assumed': {
    name: string;
    by:
      | ('title' | 'names' | 'numbers' | 'maxima' | 'blank' | 'nameless' | 'loose' | 'other')
      | ('firstNumbers' | 'one');
  };
  'block-from-row': Counted & { block: string };
  'unit-name-from-letterhead': OfUnit;
  /** `as`: whose name it is, where it is the value of a formula that went wrong, `TRUE`, or a mark. */
  'name-is-number': { text: string; as?: 'unit' | 'block' };
  'number-repaired': { old: string; new: string; name: string };
  /** `as`: taken as a share of the whole, so that 0.9 is 90 per cent. */
  'number-ambiguous': Counted & { text: string; value: number; as?: 'percent' };
  /** As people write them, `12–14, 20` and `H`; `''` for none. */
  'hidden-rows-read': OfSheet & { rows: string; columns: string };
  'hidden-sheet-read': OfSheet;
  'hidden-sheet-skipped': OfSheet;
  /** `criteria`: it is a criteria sheet, which scores nobody, of so many criteria and points, so many of them by a survey. */
  'sheet-passed-over': OfSheet & {
    isForm?: true;
    criteria?: { readonly count: number; readonly maxPoints: number; readonly surveyed: number };
  };
  'sheet-corrected': OfSheet & { ignored: boolean };
  'result-sheet-edited': OfSheet;
  'result-sheet-protected': OfSheet;
  /** `name`: the defined name that refers to it; `null` where the cell of the finding does. */
  'result-sheet-referred': OfSheet & { name: string | null };
  /** Names of fields that only one of the two years has. */
  'previous-fields-unmatched': {
    block: string;
    year: Period;
    added: readonly string[];
    gone: readonly string[];
  };
  'unit-not-ranked': UnitNotRanked;
  /** Objections that count: so many are decided, of which so many change a score, and so many are open. */
  'objections-counted': OfSheet & { decided: number; changed: number; open: number };
  'cut-without-reason': ChangedScores;
  'raised-without-explanation': ChangedScores;
  'appraised-above-self': ChangedScores;
  /** From the self-score to the final one. */
  'appraisal-missing': ChangedScores;
  /** From what the last round, survey points and deduction come to, to the final score. */
  'final-score-differs': ChangedScores;
  /** A column with so many texts that stands beside all units in columns, or beside all fields of units in rows. */
  'texts-unread': Counted & { column: string; header: string; of: 'units' | 'fields' };
  /** From what the unit claimed at another time to the self-score that the appraisal is compared with. */
  'claimed-again': ChangedScores;
  /** From the points of a round, of more than two, to those of a later one, which are shown. */
  'round-not-shown': ChangedScores;
}

/** A unit that a cell leaves out of the ranking, or may leave out. */
interface UnitNotRanked {
  /** `''` where the cell does not tell whom it means. */
  unit: string;
  /** What the cell says, or what holds for it. */
  text: string;
  /** It is the text of a heading above the unit. */
  heading?: true;
  /** The cell above that says it: the unit's own is blank, as if merged with that. */
  above?: string;
  /** The unit of the next row, whose cell is blank: it is ranked. */
  below?: string;
  /** It is the header of a column in which the unit's cell is blank. */
  blank?: true;
}

export const NOTES = {
  'fields-assumed': info({ name: 'BỘ TIÊU CHÍ CCHC', by: 'title' }),
  'block-from-row': infoOrWarning({ block: 'Phần tiếp theo', count: 5 }),
  'unit-name-from-letterhead': info(UNIT),
  'name-is-number': infoOrWarning({ text: '45667' }),
  'number-repaired': info({ old: '1.1', new: '1.10', name: CRITERION.name }),
  'number-ambiguous': infoOrWarning({ text: '1.234', value: 1.234, count: 4 }),
  'hidden-rows-read': info({ ...SHEET, rows: '12–15', columns: 'H' }),
  'hidden-sheet-read': info(SHEET),
  'hidden-sheet-skipped': info(SHEET),
  'sheet-passed-over': info(SHEET),
  'sheet-corrected': info({ ...SHEET, ignored: false }),
  'result-sheet-edited': info(SHEET),
  'result-sheet-protected': info(SHEET),
  'result-sheet-referred': info({ ...SHEET, name: CRITERION.name }),
  'previous-fields-unmatched': info({
    block: BLOCK,
    year: 2022,
    added: ['Chính quyền số'],
    gone: ['Hiện đại hóa hành chính'],
  }),
  'objections-counted': info({ sheet: 'Kiến nghị', decided: 4, changed: 3, open: 2 }),
  'unit-not-ranked': infoOrWarning({ ...UNIT, text: 'Không xếp hạng' }),
  'cut-without-reason': info(CHANGED),
  'raised-without-explanation': info(CHANGED),
  'appraised-above-self': info(CHANGED),
  'appraisal-missing': info(CHANGED),
  'final-score-differs': infoOrWarning(CHANGED),
  'texts-unread': info({ column: 'J', header: 'Ý kiến thẩm định', count: 4, of: 'units' }),
  'claimed-again': info(CHANGED),
  'round-not-shown': info(CHANGED),
} satisfies KindsOf<NoteFacts>;
