import { mendingOf } from '../explain/mending';
import type { ToMend } from '../explain/mending';
import type { Phrase } from '../report/words/phrases';
import type { Paper, PaperPart, PaperRow, PaperTable } from './paper';
import { dayOf } from './details';
import type { BlockOfPaper, PaperDraft } from './paperDraft';

/**
 * The plan to mend (*kế hoạch khắc phục*): of each unit its zero and weak criteria with the points that it lost, and room for
 * what it will do and by when.
 */
export function directive(draft: PaperDraft): Paper {
  const { words, context, details } = draft;
  const { zeroThreshold } = context.settings;
  const groups = draft.blocks.flatMap((block) =>
    mendingOf(block.block, zeroThreshold).map((unit): UnitGroup => ({ ...unit, block })),
  );
  const told = dayOf(details.deadline ?? '');
  const annex =
    groups.length === 0
      ? []
      : [
          draft.annex(1, 1, words.mendTitle(draft.year), tableOf(groups, draft), [
            words.directive.criteria(zeroThreshold),
          ]),
        ];
  const parts: readonly PaperPart[] = [
    draft.text(words.directive.purpose(draft.year)),
    draft.text(
      groups.length === 0
        ? words.directive.nothing
        : words.directive.tasks(words.day(told), annex[0]?.label ?? ''),
    ),
    ...draft.context
      .announcement()
      .paragraphs.flatMap(({ sentences }) =>
        sentences.some(({ kind }) => kind === 'mend')
          ? [draft.text(sentences.flatMap(({ phrase }): Phrase => phrase))]
          : [],
      ),
  ];
  return draft.paper(parts, annex);
}

interface UnitGroup extends ToMend {
  readonly block: BlockOfPaper;
}

function tableOf(groups: readonly UnitGroup[], { words, details }: PaperDraft): PaperTable {
  const { columns } = words;
  const deadline = details.deadline === undefined ? '' : words.day(dayOf(details.deadline));
  return {
    caption: null,
    columns: [
      { header: columns.code, width: 11, align: 'center' },
      { header: columns.criterion, width: 40, align: 'left' },
      { header: columns.maxPoints, width: 13, align: 'center' },
      { header: columns.points, width: 13, align: 'center' },
      { header: columns.lost, width: 13, align: 'center' },
      { header: columns.measure, width: 34, align: 'left' },
      { header: columns.deadline, width: 18, align: 'center' },
    ],
    rows: groups.flatMap(({ block, unit, lost }): readonly PaperRow[] => [
      { isGroup: true, cells: [[`${unit.name} (${block.name})`]] },
      ...lost.map(({ code, criterion, points, maxPoints, lostPoints, place }) => ({
        cells: [
          [code],
          [criterion],
          [block.points(maxPoints)],
          [block.points(points, place)],
          [block.points(lostPoints)],
          [],
          [deadline],
        ],
      })),
    ]),
  };
}
