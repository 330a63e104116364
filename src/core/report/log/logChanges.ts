import { when } from '../../lists';
import type { CriterionChange, RankChange, RunChanges, ScoreChange } from '../../explain/runs/runChanges';
import type { LeafRecord } from '../../explain/runs/runRecord';
import type { LocalTime } from '../../localTime';
import type { MatrixScore } from '../../rank/ranking';
import { logLine } from '../marks/logLine';
import type { LogLine } from '../marks/logLine';
import type { CoreTexts } from '../words/texts';

/** So many changes of a kind are listed; of the others it is said how many they are. */
const MOST_LISTED = 50;

/** The lines below that of a run: what differs from the run before, kind by kind. */
export function changeLines(
  changes: RunChanges | null,
  time: LocalTime,
  texts: CoreTexts,
): readonly LogLine[] {
  if (changes === null) return [];
  const { log: words } = texts;
  const { kinds } = words;
  const line = (kind: string, cells: Parameters<typeof logLine>[2]) => logLine(time, kind, cells);
  const listed = <Item>(items: readonly Item[], kind: string, cellsOf: (item: Item) => LineCells) => [
    ...items.slice(0, MOST_LISTED).map((item) => line(kind, cellsOf(item))),
    ...when(items.length > MOST_LISTED, line(kind, { content: words.more(items.length - MOST_LISTED) })),
  ];
  return [
    ...when(changes.settings.length > 0, line(kinds.settings, { content: words.settings(changes.settings) })),
    ...listed(changes.blocks, kinds.block, ({ block, change }) => ({
      block,
      content: change === 'added' ? words.blockAdded : words.blockRemoved,
    })),
    ...listed(changes.criteria, kinds.criterion, (change) => criterionCells(change, texts)),
    ...listed(changes.units, kinds.unit, ({ block, unit, change, rank, place }) => ({
      block,
      unit,
      content: change === 'added' ? words.unitAdded : words.unitRemoved,
      [change === 'added' ? 'to' : 'from']: rank ?? '–',
      place,
    })),
    ...listed(changes.scores, kinds.score, (change) => scoreCells(change, texts)),
    ...listed(changes.ranks, kinds.rank, (change) => rankCells(change, texts)),
  ];
}

type LineCells = Parameters<typeof logLine>[2];

function criterionCells(
  { block, leaf, of, from, to }: CriterionChange,
  { log: words }: CoreTexts,
): LineCells {
  const changed = of === 'weight' ? words.weightChanged : words.maxChanged;
  const gone = of === 'max';
  const what =
    gone && from === null ? words.criterionAdded : gone && to === null ? words.criterionRemoved : changed;
  return { block, content: `${what}: ${leafText(leaf)}`, from: from ?? '–', to: to ?? '–' };
}

function scoreCells({ block, unit, of, from, to, place }: ScoreChange, { log: words }: CoreTexts): LineCells {
  const content = of === 'bonus' ? words.bonus : of === 'penalty' ? words.penalty : leafText(of);
  const shown = (score: MatrixScore) => (typeof score === 'number' ? score : words.scores[score]);
  return { block, unit, content, from: shown(from), to: shown(to), place };
}

function rankCells({ block, unit, from, to, place }: RankChange, texts: CoreTexts): LineCells {
  const index = (percent: number | null) => (percent === null ? '–' : texts.percent(percent));
  return {
    block,
    unit,
    content: texts.log.index(index(from.percent), index(to.percent)),
    from: from.rank ?? '–',
    to: to.rank ?? '–',
    place,
  };
}

/** Number, name and field of a criterion. */
function leafText({ code, name, field }: LeafRecord): string {
  return `${`${code} ${name}`.trim()} (${field})`;
}
