import { nameKey } from '../read/names/nameKey';
import type { Paper } from './paper';
import type { BlockOfPaper } from './blockOfPaper';
import type { PaperDraft } from './paperDraft';
import type { BlockFacts } from './paperWords';

/** The decision that publishes a ranking (*quyết định công bố*): articles, and the ranking of each block as an annex. */
export function decision(draft: PaperDraft): Paper {
  const { words, blocks } = draft;
  const annexes = draft.rankings();
  const hasHeadGrades = blocks.some(({ block }) => block.units.some(({ headGrade }) => headGrade !== null));
  return draft.paper(
    [
      { kind: 'decides', text: words.decides },
      draft.text(words.decision.published(draft.year, hasHeadGrades), words.article(1)),
      ...blocks.map((block, at) =>
        draft.text(
          words.decision.ofBlock(
            factsOf(block, annexes[at]?.label ?? ''),
            blocks.length === 1 ? null : at + 1,
          ),
        ),
      ),
      ...draft.cautions(),
      draft.text(words.decision.duties, words.article(2)),
      draft.text(words.decision.inForce, words.article(3)),
      draft.text(words.decision.carriedOut(draft.issuer), words.article(4)),
    ],
    annexes,
    authorityOf(draft),
  );
}

function factsOf(block: BlockOfPaper, annex: string): BlockFacts {
  const leaders = block.ranked.filter(({ rank }) => rank === 1);
  const [first] = leaders;
  return {
    block: block.name,
    units: block.count(block.block.units),
    average: block.average(),
    leaders:
      first?.percent === undefined || first.percent === null
        ? null
        : {
            ...block.firstOf(leaders),
            count: leaders.length,
            areAll: leaders.length === block.ranked.length,
            percent: block.percent(first.percent, block.cells.of(first, 'percent')),
          },
    annex,
  };
}

/**
 * Who decides: the body itself where it is signed on its behalf (*TM.*), else its head, for whom a deputy (*KT.*), the head of
 * a part of it (*TL.*) or who is empowered (*TUQ.*) signs.
 */
function authorityOf({ details, words }: PaperDraft): string {
  const { issuer, signer } = details;
  if (issuer === undefined) return words.dots;
  const authority = signer?.authority ?? '';
  if (/^TM[.\s]/iu.test(authority)) return issuer;
  const head = /^(?:KT|TL|TUQ)(?:\.|\s)\s*([^,;\n]+)/iu.exec(authority)?.[1]?.trim() ?? signer?.office;
  if (head === undefined) return words.dots;
  return nameKey(head).endsWith(nameKey(issuer)) ? head : `${head} ${issuer}`;
}
