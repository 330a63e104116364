import type { ExplainedBlock } from '../../explain/moves';
import { given, when } from '../../lists';
import { toNumber } from '../../points';
import { exactIndex, indexDifference } from '../../rank/scoring/exactIndex';
import { mostPoints, withScore } from '../../rank/scoring/withScore';
import { writtenDecimals } from '../../rank/published';
import type { RankedUnit } from '../../rank/ranking';
import { scorePlace } from '../../read/model/assessment';
import { changed } from '../../whatif/changedScores';
import type { ChangedPoints } from '../../whatif/changedScores';
import type { PreparedTrial } from '../../whatif/preparedTrial';
import type { Doubt, ReachedGrade, ReachedRank, Way } from '../../whatif/reach';
import { standingOf } from '../../whatif/whatIf';
import type { PlannedSheet } from '../../workbook';
import { feedbackFacts } from '../feedback/feedbackFacts';
import type { ReportContext } from '../context/reportContext';
import { addLetterhead, addSignatures } from '../feedback/letterhead';
import { sourceLinks } from '../layout/links';
import { looks, NONE } from '../layout/looks';
import { PageDraft } from '../layout/pageDraft';
import type { PageColumn } from '../layout/pageDraft';

/** What is to be told of the ways of one unit; each way begins from its scores as they stand. */
export interface Roadmap {
  readonly block: ExplainedBlock;
  readonly unit: RankedUnit;
  readonly prepared: PreparedTrial;
  /** The scores that a person tried; empty where none. */
  readonly tried: readonly ChangedPoints[];
  readonly toRank: ReachedRank | null;
  readonly nextGrade: ReachedGrade | null;
}

type RoadmapContext = Pick<ReportContext, 'sheets' | 'names' | 'texts'>;

/** Widths in characters: number, name, five figures, source. They fit an A4 page upright. */
const WIDTHS = [7, 38, 9, 10, 9, 9, 12, 12];
const LETTER = { middle: 3, right: 5 };
/** Where the facts begin that stand beside their labels. */
const FACTS_COLUMN = 2;
/** Units that are named of those that are passed. */
const MOST_NAMED = 5;

/**
 * `Lộ trình <đơn vị>`: where a unit stands, and by which criteria it would come to a rank, to the grade above or to what was
 * tried, each with its points now and then, and what they would bring together. On paper, to be signed.
 */
export function roadmapSheet(roadmap: Roadmap, context: RoadmapContext): PlannedSheet {
  const { block, unit, tried, toRank, nextGrade } = roadmap;
  const { names, texts } = context;
  const words = texts.roadmap;
  const page = new PageDraft(WIDTHS);
  const title = words.title(block.year);
  addLetterhead(page, LETTER, { title, unit: unit.name, block: block.name }, texts);
  page.section(words.now);
  page.facts(feedbackFacts(block, unit, null, texts), FACTS_COLUMN);
  if (tried.length > 0) {
    page.section(words.tried);
    addChanges(page, tried, roadmap, context);
  }
  if (toRank !== null) {
    page.section(words.wished(toRank.rank));
    const outOfReach = words.rankOutOfReach(toRank.rank, toRank.bestRank);
    addWay(page, toRank, { outOfReach, reached: words.rankReached(toRank.rank) }, roadmap, context);
  }
  if (nextGrade !== null) {
    page.section(words.nextGrade(nextGrade.grade));
    const outOfReach = words.gradeOutOfReach(nextGrade.grade, nextGrade.bestGrade);
    addWay(page, nextGrade, { outOfReach, reached: NONE }, roadmap, context);
  }
  page.line();
  page.text(words.note, looks.note);
  if (block.weights !== null) page.text(texts.weighted(block.weights), looks.note);
  addSignatures(page, LETTER, words);
  return page.sheet(names.take(words.sheetName(unit.name)), 'roadmap', null);
}

function addWay(
  page: PageDraft,
  { attainable, fewestCriteria, fewestPoints, doubts }: Way,
  said: { readonly outOfReach: string; readonly reached: string },
  roadmap: Roadmap,
  context: RoadmapContext,
): void {
  const words = context.texts.roadmap;
  if (!attainable) {
    page.text(said.outOfReach);
    return;
  }
  if (fewestCriteria?.length === 0) {
    page.text(said.reached);
    return;
  }
  if (fewestCriteria !== null) {
    page.line([words.fewestCriteria], looks.strong);
    addChanges(page, fewestCriteria, roadmap, context, doubts.criteria);
  }
  if (fewestPoints !== null) {
    if (fewestCriteria !== null) page.line();
    page.line([words.fewestPoints], looks.strong);
    addChanges(page, fewestPoints, roadmap, context, doubts.points);
  }
}

/** The criteria that change, and what they come to together. */
function addChanges(
  page: PageDraft,
  changes: readonly ChangedPoints[],
  roadmap: Roadmap,
  context: RoadmapContext,
  doubts: readonly Doubt[] = [],
): void {
  const words = context.texts.roadmap;
  page.table(columnsOf(changes, roadmap, context), changes);
  const points = changes.reduce((sum, change) => sum + moreOf(change), 0);
  page.text(`${words.needs(changes.length, toNumber(points))}.`, looks.note);
  page.facts(outcomeFacts(changes, roadmap, context), FACTS_COLUMN);
  for (const doubt of doubts) page.text(words.doubts[doubt], looks.note);
}

function columnsOf(
  changes: readonly ChangedPoints[],
  { prepared: { unit, trial }, block }: Roadmap,
  { sheets, texts }: RoadmapContext,
): readonly PageColumn<ChangedPoints>[] {
  const words = texts.roadmap;
  const leafOf = ({ leaf }: ChangedPoints) => unit.set.leaves[leaf];
  const now = exactIndex(trial.standing(unit).tally.total);
  const links = sourceLinks(
    sheets,
    changes.map(({ leaf }) => scorePlace(unit, leaf)),
  );
  const gainOf = ({ leaf, to }: ChangedPoints) => {
    const then = exactIndex(trial.standing(withScore(unit, leaf, to)).tally.total);
    return now === null || then === null ? NONE : indexDifference(then, now, block.rules.rankDecimals);
  };
  return [
    { key: 'code', header: words.code, look: looks.text, value: (change) => leafOf(change)?.code ?? '' },
    {
      key: 'criterion',
      header: words.criterion,
      look: looks.text,
      value: (change) => leafOf(change)?.name ?? '',
    },
    {
      key: 'maxPoints',
      header: words.maxPoints,
      look: looks.points,
      value: ({ leaf }) => toNumber(mostPoints(unit, leaf)),
    },
    {
      key: 'from',
      header: words.from,
      look: looks.points,
      value: ({ from }) => (from === null ? words.blank : toNumber(from)),
    },
    { key: 'to', header: words.to, look: looks.points, value: ({ to }) => toNumber(to) },
    { key: 'more', header: words.more, look: looks.points, value: (change) => toNumber(moreOf(change)) },
    { key: 'gain', header: words.gain, look: looks.number, value: gainOf },
    { key: 'source', header: words.source, look: looks.link, value: (_, row) => links.cells[row] ?? null },
  ];
}

function moreOf({ from, to }: ChangedPoints): number {
  return to - (from ?? 0);
}

function outcomeFacts(
  changes: readonly ChangedPoints[],
  { prepared: { unit, ordered, trial }, block }: Roadmap,
  { texts }: RoadmapContext,
): readonly (readonly [label: string, text: string])[] {
  const words = texts.roadmap;
  const then = trial.standing(changed(unit, changes));
  const { percent, rank, grade } = standingOf(then, ordered);
  const { passes, passedBy, level } = trial.passing(trial.standing(unit), then);
  const named = (label: string, names: readonly string[]) =>
    when(names.length > 0, [
      label,
      words.units(names.slice(0, MOST_NAMED), Math.max(0, names.length - MOST_NAMED)),
    ] as const);
  return [
    ...given(
      percent,
      (known) =>
        [
          words.gives,
          words.standing(texts.percent(known, writtenDecimals(block.rules.rankDecimals)), rank, grade),
        ] as const,
    ),
    ...named(words.passes, passes),
    ...named(words.passedBy, passedBy),
    ...named(words.level, level),
  ];
}
