import { meritOf, meritRules } from '../explain/merit';
import type { BlockMerit, Merit, Proposed } from '../explain/merit';
import { given } from '../lists';
import { figure } from '../report/words/phrases';
import type { Phrase } from '../report/words/phrases';
import type { Paper, PaperPart, PaperRow } from './paper';
import type { BlockOfPaper } from './blockOfPaper';
import type { PaperDraft } from './paperDraft';

/**
 * The proposal of merit (*tờ trình khen thưởng*): whom the rules name, which stand above the list, and whom they leave out
 * with the reason.
 */
export function commendation(draft: PaperDraft): Paper {
  const { words, blocks, context } = draft;
  const rules = meritRules(context.settings.commendation, context.blocks, context.assessment.directory);
  const merits = blocks.map((block) => ({ block, ...meritOf(block.block, rules) }));
  const named = merits.flatMap(({ block, proposed }) =>
    proposed.map(({ unit }) => block.cells.of(unit, 'unit')),
  );
  return draft.paper(
    [
      ...draft.address(true),
      draft.text(words.commendation.purpose(draft.year)),
      draft.text(words.commendation.rules(rules)),
      ...(named.length === 0
        ? [draft.text(words.commendation.nobody)]
        : [draft.text(words.commendation.proposes(figure(named.length, ...named))), list(merits, draft)]),
      ...blocks.flatMap(({ name, block }) =>
        given(block.weights, (kind) =>
          draft.text(words.commendation.weighted(kind, blocks.length === 1 ? null : name)),
        ),
      ),
      ...leftOut(merits, draft),
      ...draft.cautions(),
      draft.text(words.commendation.asks),
    ],
    [],
  );
}

type Merited = BlockMerit & { readonly block: BlockOfPaper };

function list(merits: readonly Merited[], { words }: PaperDraft): PaperPart {
  const { columns } = words;
  return {
    kind: 'table',
    table: {
      caption: null,
      columns: [
        { header: columns.unit, width: 46, align: 'left' },
        { header: columns.rank, width: 12, align: 'center' },
        { header: columns.percent, width: 14, align: 'center' },
        { header: columns.merit, width: 44, align: 'left' },
      ],
      rows: merits.flatMap(({ block, proposed }): readonly PaperRow[] =>
        proposed.length === 0
          ? []
          : [
              { isGroup: true, cells: [[block.name]] },
              ...proposed.map((one) => ({
                cells: [
                  block.unit(one.unit),
                  [figure(one.unit.rank ?? '', block.cells.of(one.unit, 'rank'))],
                  one.unit.percent === null
                    ? []
                    : [block.percent(one.unit.percent, block.cells.of(one.unit, 'percent'))],
                  meritText(one, block, words.commendation.merits),
                ],
              })),
            ],
      ),
    },
  };
}

function meritText(
  { unit, merits }: Proposed,
  block: BlockOfPaper,
  words: PaperDraft['words']['commendation']['merits'],
): Phrase {
  const of: Readonly<Record<Merit, Phrase>> = {
    first: words.first(figure(unit.rank ?? '', block.cells.of(unit, 'rank'))),
    rise: words.rise(figure(unit.rankChange ?? '', block.cells.of(unit, 'change'))),
    grade: words.grade(figure(unit.grade ?? '', block.cells.of(unit, 'grade'))),
  };
  return merits.flatMap((merit, at): Phrase => (at === 0 ? of[merit] : ['; ', ...of[merit]]));
}

function leftOut(merits: readonly Merited[], draft: PaperDraft): readonly PaperPart[] {
  const { words } = draft;
  return merits.flatMap(({ block, leftOut: left }) =>
    left.map(({ unit, because }) =>
      draft.text(
        typeof because === 'string'
          ? words.commendation.excluded(block.unit(unit), because)
          : words.commendation.hasZero(block.unit(unit), because.code, because.criterion),
      ),
    ),
  );
}
