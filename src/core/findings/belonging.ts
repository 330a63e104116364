import type { Finding, FindingCode, FindingFacts } from './findings';

/**
 * Whose a finding is: of the unit that it names, of the first of several units, of the unit whose cell it stands at, of
 * the sheet it stands on (and so of a unit whose own sheet that is), or of the whole block or workbook.
 */
export type Belonging = 'namedUnit' | 'severalUnits' | 'cell' | 'sheet' | 'block';

export function belongingOf(finding: Finding): Belonging {
  const { code, facts } = finding;
  if (isOfSeveral(finding)) return 'severalUnits';
  if ('unit' in facts && facts.unit !== null && facts.unit !== '') return 'namedUnit';
  if (code === 'line-unused') return facts.kind === 'unitYear' ? 'cell' : 'sheet';
  return isNameless(code) ? NAMELESS[code] : 'cell';
}

/** Whether it tells of several units and stands at the first one, for want of another place. */
function isOfSeveral({ code, facts }: Finding): boolean {
  switch (code) {
    case 'block-guessed':
    case 'history-figures-differ':
      return facts.count > 1;
    case 'unit-gone':
      return 'all' in facts;
    case 'column-unread':
      return 'units' in facts && facts.units > 1;
    default:
      return 'units' in facts && typeof facts.units === 'number' && facts.units > 1;
  }
}

/** Kinds that may name no unit. */
type NamelessCode = {
  readonly [Code in FindingCode]: FindingFacts[Code] extends { readonly unit: string } ? never : Code;
}[FindingCode];

function isNameless(code: FindingCode): code is NamelessCode {
  return Object.hasOwn(NAMELESS, code);
}

/** Whose a finding is that names no unit. */
const NAMELESS: Readonly<Record<NamelessCode, Exclude<Belonging, 'namedUnit' | 'severalUnits'>>> = {
  'score-not-a-number': 'cell',
  'score-is-date': 'cell',
  'score-as-percent': 'cell',
  'score-max-differs': 'cell',
  'formula-not-calculated': 'cell',
  'score-beside-option': 'cell',
  'cell-is-date': 'cell',
  'column-unread': 'cell',
  'name-is-number': 'cell',
  'number-ambiguous': 'cell',
  'line-unused': 'cell',
  'duplicate-criterion': 'sheet',
  'max-missing': 'sheet',
  'criterion-number-missing': 'sheet',
  'subtotal-differs': 'sheet',
  'total-differs': 'sheet',
  'year-missing': 'sheet',
  'survey-apart': 'sheet',
  'row-unread': 'sheet',
  'old-font-code': 'sheet',
  'period-not-used': 'sheet',
  'numbers-unread': 'sheet',
  'stage-missing': 'sheet',
  'figure-unread': 'sheet',
  'numbering-broken': 'sheet',
  'number-repeated': 'sheet',
  'number-is-date': 'sheet',
  'correction-unused': 'sheet',
  'merged-cells-assumed': 'sheet',
  'objection-columns-missing': 'sheet',
  'objection-column-unread': 'sheet',
  'number-repaired': 'sheet',
  'hidden-rows-read': 'sheet',
  'hidden-sheet-read': 'sheet',
  'hidden-sheet-skipped': 'sheet',
  'sheet-passed-over': 'sheet',
  'sheet-corrected': 'sheet',
  'result-sheet-edited': 'sheet',
  'result-sheet-protected': 'sheet',
  'result-sheet-referred': 'sheet',
  'objections-counted': 'sheet',
  'texts-unread': 'sheet',
  'weights-unusable': 'block',
  'maxima-differ': 'block',
  'weights-not-whole': 'block',
  'field-max-missing': 'block',
  'scale-assumed': 'block',
  'apart-assumed': 'block',
  'tables-compete': 'block',
  'table-not-numbered': 'block',
  'setting-unused': 'block',
  'name-similar': 'block',
  'calculated-by-hand': 'block',
  'history-scale-unknown': 'block',
  'history-files-not-chosen': 'block',
  'history-of-one-year': 'block',
  'history-unit-unknown': 'block',
  'history-other-block': 'block',
  'history-past-unclear': 'block',
  'history-file-left': 'block',
  'history-file-doubtful': 'block',
  'fields-assumed': 'block',
  'block-from-row': 'block',
  'previous-fields-unmatched': 'block',
};
