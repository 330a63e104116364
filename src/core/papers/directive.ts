import type { ToMend } from '../explain/mending';
import { figure } from '../report/words/phrases';
import type { Phrase } from '../report/words/phrases';
import { when } from '../lists';
import type { Paper, PaperColumn, PaperPart, PaperRow, PaperTable } from './paper';
import { dayOf } from './office/details';
import { mendCounts } from './mendCounts';
import type { BlockOfPaper } from './blockOfPaper';
import { roman } from './roman';
import type { PaperDraft } from './paperDraft';

/**
 * The plan to mend (*kế hoạch khắc phục*): of each unit its zero and weak criteria with the points that it lost, and room for
 * what it will do and by when.
 */
export function directive(draft: PaperDraft): Paper {
  const { words, context, details } = draft;
  const groups = draft.blocks.flatMap((block) =>
    draft.toMend(block).map((unit): UnitGroup => ({ ...unit, block })),
  );
  const annexes =
    groups.length === 0
      ? []
      : [
          draft.annex(1, 1, words.mendTitle(draft.year), tableOf(groups, draft), [
            words.directive.criteria(context.settings.zeroThreshold),
            ...draft.weighted(draft.blocks),
          ]),
        ];
  const annex = annexes[0]?.label ?? '';
  const { sections } = words.directive;
  const section = (number: number, title: string): PaperPart => ({
    kind: 'heading',
    text: `${roman(number)}. ${title}`,
  });
  return draft.paper(
    [
      ...draft.address(false),
      section(1, sections.purpose),
      draft.text(words.directive.purpose(draft.year)),
      section(2, sections.tasks),
      draft.text(
        groups.length === 0
          ? words.directive.nothing(context.settings.zeroThreshold)
          : words.directive.toMend(
              {
                ...mendCounts(groups),
                units: figure(
                  groups.length,
                  ...groups.map(({ block, unit }) => block.cells.of(unit, 'unit')),
                ),
              },
              annex,
            ),
      ),
      ...mendTexts(draft),
      ...draft.cautions(),
      ...(groups.length === 0
        ? []
        : [
            section(3, sections.ways),
            draft.text(words.directive.tasks(words.day(dayOf(details.deadline ?? '')), annex), '1.'),
            draft.text(words.directive.followUp, '2.'),
          ]),
    ],
    annexes,
  );
}

/** What the announcement says is to be mended. */
function mendTexts(draft: PaperDraft): readonly PaperPart[] {
  return draft.context
    .announcement()
    .paragraphs.flatMap(({ sentences }) =>
      sentences.some(({ kind }) => kind === 'mend')
        ? [draft.text(sentences.flatMap(({ phrase }): Phrase => phrase))]
        : [],
    );
}

interface UnitGroup extends ToMend {
  readonly block: BlockOfPaper;
}

function tableOf(groups: readonly UnitGroup[], { words, details }: PaperDraft): PaperTable {
  const { columns } = words;
  const told = dayOf(details.deadline ?? '');
  const isWeighted = groups.some(({ block }) => block.isWeighted);
  const deadline = told === null ? '' : words.shortDay(told);
  return {
    caption: null,
    columns: [
      { header: columns.code, width: 11, align: 'center' },
      { header: columns.criterion, width: 52, align: 'left' },
      { header: columns.maxPoints, width: 13, align: 'center' },
      { header: columns.points, width: 13, align: 'center' },
      { header: columns.lost, width: 13, align: 'center' },
      ...when<PaperColumn>(isWeighted, { header: columns.cost, width: 15, align: 'center' }),
      { header: columns.measure, width: 72, align: 'left', isToFill: true },
      { header: columns.deadline, width: 18, align: 'center' },
    ],
    rows: groups.flatMap(({ block, unit, lost }): readonly PaperRow[] => [
      {
        isGroup: true,
        cells: [words.directive.unit(block.unit(unit), block.name, mendCounts([{ block, lost }]))],
      },
      ...lost.map((score) => ({
        cells: [
          [score.code],
          [score.criterion],
          [block.points(score.maxPoints, block.cells.maxOf(score.place, score.maxPoints))],
          [block.points(score.points, score.place)],
          [block.points(score.lostPoints, ...block.lossCells(score))],
          ...when(isWeighted, block.lossCost(unit, score)),
          [],
          [deadline],
        ],
      })),
    ]),
  };
}
