import type { LostScore } from '../rank/ranking';
import type { Phrase } from '../report/words/phrases';
import type { Paper, PaperPart, PaperRow, PaperTable } from './paper';
import { dayOf } from './details';
import type { BlockOfPaper, PaperDraft } from './paperDraft';

/** A criterion is weak where a unit has less than this part of its max, 1 / n. */
const WEAK_PART = 2;

/**
 * The plan to mend (*kế hoạch khắc phục*): of each unit its zero and weak criteria with the points that it lost, and room for
 * what it will do and by when.
 */
export function directive(draft: PaperDraft): Paper {
  const { words, context, details } = draft;
  const { zeroThreshold } = context.settings;
  const groups = draft.blocks.flatMap((block) => groupsOf(block, zeroThreshold));
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

interface UnitGroup {
  readonly block: BlockOfPaper;
  readonly unit: string;
  readonly lost: readonly LostScore[];
}

function groupsOf(block: BlockOfPaper, zeroThreshold: number): readonly UnitGroup[] {
  return block.block.units.flatMap((unit) => {
    const lost = block.block
      .lostScores(unit)
      .filter(({ points, maxPoints }) => maxPoints >= zeroThreshold && points * WEAK_PART < maxPoints);
    return lost.length === 0 ? [] : [{ block, unit: unit.name, lost }];
  });
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
      { isGroup: true, cells: [[`${unit} (${block.name})`]] },
      ...lost.map(({ code, criterion, points, maxPoints, place }) => ({
        cells: [
          [code],
          [criterion],
          [block.points(maxPoints)],
          [block.points(points, place)],
          [block.points(Number((maxPoints - points).toPrecision(12)))],
          [],
          [deadline],
        ],
      })),
    ]),
  };
}
