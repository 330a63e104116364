import { when } from '../../lists';
import { NEAR_MAX } from '../../explain/moves';
import type { BlockMoves, FieldCause, UnitCauses, UnitMove } from '../../explain/moves';
import { percentagePoints } from '../../explain/shares';
import { printedChange } from '../../rank/published';
import type { Sentence } from '../context/announcement';
import type { FieldGroup, FieldItem } from '../words/announcementTexts';
import { LONGEST_LIST } from './blockDraft';
import type { BlockDraft } from './blockDraft';
import { figure, plainText } from '../words/phrases';
import type { Phrase } from '../words/phrases';

/** A field is among the block's best at so high a rank, in a small block only in its upper half. */
const TOP_RANKS = 4;
/** So many fields are named as those that moved the index most. */
const MOST_SHARES = 3;

/** The unit whose move is explained, and last year. */
interface Told {
  readonly draft: BlockDraft;
  readonly move: UnitMove;
  readonly causes: UnitCauses;
  readonly year: number;
}

/** What is said of why a unit moved: up to three sentences, and the rest. */
export interface Causes {
  readonly sentences: readonly Sentence[];
  readonly details: readonly Sentence[];
}

const NO_CAUSES: Causes = { sentences: [], details: [] };

/** Why a unit rose: its fields at the max, near it, among the block's best, and the rest against last year. */
export function riseCauses(draft: BlockDraft, move: UnitMove, { year }: BlockMoves): Causes {
  const { causes } = move;
  if (causes === null) return NO_CAUSES;
  const told: Told = { draft, move, causes, year };
  const { words } = draft;
  const top = topRank(draft);
  const { full, near } = causes;
  const best = causes.fields.filter(
    (field) => !full.includes(field) && !near.includes(field) && isTop(field, top),
  );
  const rest = causes.fields.filter((field) => ![full, near, best].some((group) => group.includes(field)));
  const group = (fields: readonly FieldCause[]) => fieldGroup(told, fields);
  return withSubject(told, {
    sentences: [
      ...against(told, 'above'),
      ...fieldGroups(told, 'above', [
        ...when(full.length > 0, words.fieldsFull(group(full))),
        ...when(near.length > 0, words.fieldsNear(group(near), NEAR_MAX)),
        ...when(best.length > 0, words.fieldsTop(group(best))),
      ]),
      ...when(rest.length > 0, fieldsRest(told, rest)),
    ],
    details: [...shares(told), ...criteria(told, 'criteriaGained')],
  });
}

/** Why a unit fell: its fields below last year, the block's worst, those in its lower half, and its best one. */
export function fallCauses(draft: BlockDraft, move: UnitMove, { year }: BlockMoves): Causes {
  const { causes } = move;
  if (causes === null) return NO_CAUSES;
  const told: Told = { draft, move, causes, year };
  const { words } = draft;
  const middle = lowRank(draft);
  const best = Math.min(...causes.fields.filter(isRanked).map(({ rank }) => rank ?? Infinity));
  const allLow = best >= middle;
  const worst = causes.fields.filter(({ isWorst }) => isWorst);
  const low = causes.fields.filter(
    ({ rank, isWorst }) =>
      rank !== null && rank >= middle && !isWorst && !(allLow && rank === best && causes.ranks?.[1] !== best),
  );
  const highest = causes.fields.filter((field) => isRanked(field) && field.rank === best);
  const group = (fields: readonly FieldCause[]) => fieldGroup(told, fields);
  const lowRanks = low.map(({ rank }) => rank ?? 0);
  const rankFigure = (rank: number, fields: readonly FieldCause[]) =>
    draft.ordinal(
      rank,
      ...fields
        .filter((field) => field.rank === rank)
        .map(({ field }) => draft.cells.of(move.unit, `fieldRank ${field}`)),
    );
  const [lowFrom, lowTo] = [Math.min(...lowRanks), Math.max(...lowRanks)];
  return withSubject(told, {
    sentences: [
      ...against(told, 'below'),
      ...fieldGroups(told, 'below', [
        ...when(worst.length > 0, words.fieldsWorst(group(worst))),
        ...when(
          low.length > 0,
          words.fieldsLow(group(low), rankFigure(lowFrom, low), rankFigure(lowTo, low), worst.length > 0),
        ),
        ...when(
          highest.length > 0 && causes.fields.length > 1 && causes.ranks?.[1] !== best,
          words.fieldsHighest(group(highest), rankFigure(best, highest), allLow),
        ),
      ]),
    ],
    details: [...shares(told), ...criteria(told, 'criteriaLost')],
  });
}

/** The groups of fields that stand out, in one sentence. */
function fieldGroups(
  { draft, move, causes }: Told,
  side: 'above' | 'below',
  groups: readonly Phrase[],
): readonly Sentence[] {
  const isFurther = causes[side].length > 0;
  return when(
    groups.length > 0,
    draft.say('fieldGroups', { unit: draft.unit(move.unit), groups, isFurther }),
  );
}

/** Sees to it that the first sentence names the unit; where nothing else is said the details are the text. */
function withSubject(told: Told, { sentences, details }: Causes): Causes {
  return sentences.length > 0
    ? { sentences: named(told, sentences), details: named(told, details) }
    : { sentences: named(told, details), details: [] };
}

function named({ draft, move }: Told, sentences: readonly Sentence[]): readonly Sentence[] {
  const [first, ...others] = sentences;
  if (first === undefined || plainText(first.phrase).includes(move.unit.name)) return sentences;
  const about = draft.words.about(draft.unit(move.unit));
  return [{ ...first, phrase: [...about, ...first.phrase] }, ...others];
}

function against(told: Told, side: 'above' | 'below'): readonly Sentence[] {
  const { draft, causes, year } = told;
  const fields = causes[side];
  const kind = side === 'above' ? 'fieldsAbove' : 'fieldsBelow';
  return when(fields.length > 0, draft.say(kind, { ...fieldGroup(told, fields), year }));
}

function fieldsRest(told: Told, rest: readonly FieldCause[]): Sentence {
  const { draft, move, causes, year } = told;
  const ordered = [...rest].sort((a, b) => a.percent - b.percent);
  const [lowest] = ordered;
  const highest = ordered.at(-1);
  const percent = (field: FieldCause | undefined) =>
    draft.share(
      field?.percent ?? 0,
      field === undefined ? null : draft.cells.of(move.unit, `field ${field.field}`),
    );
  const all = (direction: FieldCause['direction']) => rest.every((field) => field.direction === direction);
  const facts = {
    ...fieldGroup(told, rest),
    year,
    all: rest.length === causes.fields.length,
    direction: all('rose') ? ('above' as const) : all('fell') ? ('below' as const) : null,
    from: percent(lowest),
    to: percent(highest),
  };
  return draft.say('fieldsRest', facts);
}

/** The fields that took the largest part in the change of the index, in its direction. */
function shares({ draft, move, causes }: Told): readonly Sentence[] {
  const { shares: shared } = causes;
  if (shared === null || move.index === null || move.index === 'unchanged') return [];
  const rose = move.index === 'rose';
  const items = causes.fields
    .flatMap((field, index) => {
      const share = shared.fields[index];
      return share === null || share === undefined || share > 0n !== rose || share === 0n
        ? []
        : [{ field, points: percentagePoints(share, shared) }];
    })
    .filter(({ points }) => printedChange(points, 2) !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, MOST_SHARES)
    .map(({ field, points }) => ({
      name: field.name,
      share: figure(
        draft.words.signed(points),
        draft.cells.of(move.unit, `field ${field.field}`),
        draft.cells.of(move.unit, `fieldChange ${field.field}`),
      ),
    }));
  if (items.length === 0) return [];
  return [
    draft.say('shares', {
      unit: draft.unit(move.unit),
      rose,
      change: draft.indexChange(move),
      from: draft.previousPercent(move),
      to: draft.percent(move.unit),
      items,
    }),
  ];
}

function criteria(
  { draft, move, causes, year }: Told,
  kind: 'criteriaGained' | 'criteriaLost',
): readonly Sentence[] {
  const changes = causes.criteria;
  const found = (kind === 'criteriaGained' ? changes?.gained : changes?.lost) ?? [];
  if (found.length === 0) return [];
  const items = found.slice(0, LONGEST_LIST).map((one) => ({
    name: figure(one.name, one.place, one.previousPlace),
    score: `${draft.words.points(kind === 'criteriaGained' ? one.points : 0)}/${draft.words.points(one.maxPoints)}`,
  }));
  const count = figure(found.length, ...found.map(({ place }) => place));
  const facts = { unit: draft.unit(move.unit), year, count, items, more: found.length - items.length };
  return [draft.say(kind, facts)];
}

function fieldGroup({ draft, move, causes }: Told, fields: readonly FieldCause[]): FieldGroup {
  const { unit } = move;
  return {
    unit: draft.unit(unit),
    count: figure(fields.length, ...fields.map(({ field }) => draft.cells.of(unit, `field ${field}`))),
    total: causes.fields.length,
    fields: fields.map((field): FieldItem => ({
      name: field.name,
      percent: draft.share(field.percent, draft.cells.of(unit, `field ${field.field}`)),
      previous:
        field.previousPercent === null
          ? null
          : draft.share(field.previousPercent, draft.cells.of(unit, `fieldChange ${field.field}`)),
      rank:
        field.rank === null
          ? null
          : draft.ordinal(field.rank, draft.cells.of(unit, `fieldRank ${field.field}`)),
    })),
  };
}

function isTop(field: FieldCause, top: number): boolean {
  return isRanked(field) && (field.rank ?? 0) <= top;
}

/** Whether a field's rank tells it from any other unit's: not where the whole block shares one percentage. */
function isRanked({ rank, isBest }: FieldCause): boolean {
  return rank !== null && (rank > 1 || isBest);
}

function rankedCount({ block }: BlockDraft): number {
  return block.units.filter(({ ranked }) => ranked).length;
}

function topRank(draft: BlockDraft): number {
  return Math.min(TOP_RANKS, Math.floor(rankedCount(draft) / 2));
}

/** The first rank of the block's lower half. */
function lowRank(draft: BlockDraft): number {
  return Math.max(2, Math.floor(rankedCount(draft) / 2));
}
