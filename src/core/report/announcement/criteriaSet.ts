import { FEWEST_UNITS } from '../../review/comparedUnits';
import type { ReviewedCriterion } from '../../review/review';
import type { Suggestion } from '../../review/suggestion';
import type { ReportContext } from '../context/reportContext';
import type { Sentence } from '../context/announcement';
import type { NamedCriteria } from '../words/announcementTexts';
import { figure } from '../words/phrases';
import { cut } from './blockDraft';
import type { BlockDraft } from './blockDraft';

/**
 * What the review says of the block's criteria set, in one sentence: how many criteria do not tell units apart, how many are
 * scored as others are, how many are to be made clear. Only where the review was asked for, and enough units can be compared.
 */
export function criteriaSetSentences(draft: BlockDraft, context: ReportContext): readonly Sentence[] {
  if (!context.isWritten('review')) return [];
  const { criteria, compared } = draft.block.review();
  if (compared < FEWEST_UNITS || criteria.length < 2) return [];
  const codes = criteria.map(({ code }) => code);
  const isClear = (code: string) => code !== '' && codes.indexOf(code) === codes.lastIndexOf(code);
  const cellOf = (criterion: ReviewedCriterion) => draft.cells.suggested(criteria.indexOf(criterion));
  const named = (...suggestions: readonly Suggestion[]): NamedCriteria => {
    const own = criteria.filter(({ suggestion }) => suggestion !== null && suggestions.includes(suggestion));
    return {
      count: figure(own.length, ...own.map(cellOf)),
      list: cut(own, (one) =>
        figure(isClear(one.code) ? one.code : `${one.code} ${one.name}`.trim(), cellOf(one)),
      ),
    };
  };
  return [
    draft.say('criteriaSet', {
      total: criteria.length,
      alike: named('drop', 'raise'),
      copies: named('merge'),
      unclear: named('clarify'),
      noun: draft.noun,
    }),
  ];
}
