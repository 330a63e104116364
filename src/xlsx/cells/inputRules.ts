import type { FormInput } from '../../core/workbook';
import { formatArea } from './areas';
import { escapeXml } from '../package/xml';
import { escapeControls, openTag } from '../package/xmlEdits';

/** What the cells of a form take, as an element of the sheet's part: anything else is refused, with the reason. */
export function inputRulesXml(inputs: readonly FormInput[]): string {
  const rules = inputs.flatMap(({ area, rule }) => {
    if (rule === null) return [];
    const open = openTag('dataValidation', {
      type: 'custom',
      allowBlank: 1,
      showErrorMessage: 1,
      errorTitle: escapeControls(rule.title),
      error: escapeControls(rule.refusal),
      sqref: formatArea(area),
    });
    const formula = escapeXml(rule.formula.replace(/^=/u, ''));
    return [`${open}<formula1>${formula}</formula1></dataValidation>`];
  });
  if (rules.length === 0) return '';
  return `${openTag('dataValidations', { count: rules.length })}${rules.join('')}</dataValidations>`;
}
