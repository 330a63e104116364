import { FEWEST_UNITS } from '../../review/comparedUnits';
import type { ReviewedCriterion } from '../../review/review';
import { FEW_UNITS } from '../../review/suggestion';
import type { Suggestion } from '../../review/suggestion';
import type { ReportContext } from '../context/reportContext';
import type { Sentence } from '../context/announcement';
import type { NamedCriteria } from '../words/announcementTexts';
import { figure } from '../words/phrases';
import { cut } from './blockDraft';
import type { BlockDraft } from './blockDraft';

/**
 * What the review suggests for the block's criteria set, in one sentence: how many of the criteria that something can be
 * said of may be dropped, raised, merged or made clear. Only where the review was asked for, and enough units can be compared.
 */
export function criteriaSetSentences(draft: BlockDraft, context: ReportContext): readonly Sentence[] {
  if (!context.isWritten('review')) return [];
  const { criteria, compared } = draft.block.review();
  const judged = criteria.filter(({ suggestion }) => suggestion !== null);
  if (compared < FEWEST_UNITS || judged.length === 0) return [];
  const codes = criteria.map(({ code }) => code);
  const isClear = (code: string) => code !== '' && codes.indexOf(code) === codes.lastIndexOf(code);
  const cellOf = (criterion: ReviewedCriterion) => draft.cells.suggested(criteria.indexOf(criterion));
  const named = (kind: Suggestion): NamedCriteria => {
    const own = judged.filter(({ suggestion }) => suggestion === kind);
    return {
      count: figure(own.length, ...own.map(cellOf)),
      list: cut(own, (one) =>
        figure(isClear(one.code) ? one.code : `${one.code} ${one.name}`.trim(), cellOf(one)),
      ),
    };
  };
  return [
    draft.say('criteriaSet', {
      total: judged.length,
      drop: named('drop'),
      raise: named('raise'),
      merge: named('merge'),
      clarify: named('clarify'),
      few: compared < FEW_UNITS ? compared : null,
      noun: draft.noun,
    }),
  ];
}
