import type { ExplainedBlock } from '../../explain/moves';
import { given, when } from '../../lists';
import type { Objection } from '../../objections/objection';
import { toNumber } from '../../points';
import { shortened } from '../../shortened';
import type { Place } from '../../workbook';
import type { CriterionChange, RankChange, RunChanges, ScoreChange } from '../../explain/runs/runChanges';
import type { LeafRecord } from '../../explain/runs/runRecord';
import type { LocalTime } from '../../localTime';
import type { MatrixScore } from '../../rank/ranking';
import { logLine } from '../marks/logLine';
import type { LogLine } from '../marks/logLine';
import type { DecidedScore } from '../objections/heard';
import type { CoreTexts } from '../words/texts';

/** So many changes of a kind are listed; of the others it is said how many they are. */
const MOST_LISTED = 50;

/** The lines below that of a run: what differs from the run before, kind by kind. */
export function changeLines(
  changes: RunChanges | null,
  time: LocalTime,
  texts: CoreTexts,
  decided: readonly DecidedInBlock[],
): readonly LogLine[] {
  const because = reasonFinder(decided, texts);
  if (changes === null) return decidedLines(decided, time, texts);
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
    ...listed(changes.scores, kinds.score, (change) => scoreCells(change, texts, because)),
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

function scoreCells(
  { block, unit, of, from, to, place }: ScoreChange,
  { log: words }: CoreTexts,
  because: (place: Place | null) => readonly string[],
): LineCells {
  const what = of === 'bonus' ? words.bonus : of === 'penalty' ? words.penalty : leafText(of);
  const content = [what, ...because(place)].join('. ');
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

/** A score that counts by a decision, and its block. */
export interface DecidedInBlock extends DecidedScore {
  readonly block: ExplainedBlock;
}

/** Why a score is another one: the decision on an objection whose cell it comes from. */
function reasonFinder(
  decided: readonly DecidedInBlock[],
  texts: CoreTexts,
): (place: Place | null) => readonly string[] {
  const byPlace = new Map(decided.map((one) => [placeKey(one.objection.toPlace), one.objection]));
  return (place) =>
    given(place === null ? null : byPlace.get(placeKey(place)), (objection) => reasonOf(objection, texts));
}

function placeKey({ sheet, cell }: Place): string {
  return `${sheet}\n${cell}`;
}

/** Characters of a reason that are written. */
const LONGEST_REASON = 300;

function reasonOf({ decision, row }: Objection, texts: CoreTexts): string {
  const cut = (text: string | null) => (text === null ? null : shortened(text, LONGEST_REASON));
  return texts.objections.because(decision ?? 'open', cut(row.reason), cut(row.note));
}

/** The decided scores of a run that has none before it to be compared with. */
function decidedLines(
  decided: readonly DecidedInBlock[],
  time: LocalTime,
  texts: CoreTexts,
): readonly LogLine[] {
  const { log: words } = texts;
  const { kinds, scores } = words;
  const shown = decided.slice(0, MOST_LISTED).map(({ block, objection, leaf }) => {
    const { unit, from, to, toPlace } = objection;
    const criterion = block.matrix.leaves[leaf];
    return logLine(time, kinds.score, {
      block: block.name,
      unit,
      content: [...given(criterion, leafText), reasonOf(objection, texts)].join('. '),
      from: from === null ? scores.notScored : toNumber(from),
      to: to === null ? '–' : toNumber(to),
      place: toPlace,
    });
  });
  return [
    ...shown,
    ...when(
      decided.length > MOST_LISTED,
      logLine(time, kinds.score, { content: words.more(decided.length - MOST_LISTED) }),
    ),
  ];
}

/** Number, name and field of a criterion. */
function leafText({ code, name, field }: Pick<LeafRecord, 'code' | 'name' | 'field'>): string {
  return `${`${code} ${name}`.trim()} (${field})`;
}
