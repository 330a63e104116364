import type { ColumnRole } from './dictionary/columnRole';
import { ROLE_OF_PHRASE, wordedRole } from './phraseRoles';
import { roundIn } from './dictionary/roundNumber';

/** Bonus or penalty points that a header, or the name of a row, says are claimed, appraised or final. */
export interface ApartHead {
  readonly kind: 'bonus' | 'penalty';
  /** Which score of these points it is; `null` where it does not say. */
  readonly stage: Stage | null;
  /** What they are given for, folded: `sang kien` of `Điểm thưởng sáng kiến tự chấm`. */
  readonly subject: string;
  /** Whether it is the sum of others: `Tổng điểm thưởng`. */
  readonly isSum: boolean;
  /** The round, where nothing else tells the stage: 2 of `Điểm thưởng lần 2`. */
  readonly round: number | null;
}

type Stage = 'final' | 'verified2' | 'verified1' | 'self';

/**
 * Reads `Điểm thưởng tự chấm`, `Điểm trừ (thẩm định)`, `Thẩm định điểm thưởng`, `Tổng điểm thưởng`; `null` where bonus or
 * penalty points are not all that a text names: `Điểm thẩm định sau khi trừ`.
 *
 * @param phrase folded, its rounds as `lần 1` and `lần 2`
 */
export function apartHead(phrase: string): ApartHead | null {
  if (phrase.length > LONGEST || !MAY_BE.test(phrase)) return null;
  const isSum = SUM.test(phrase);
  const words = phrase.replace(SUM, '').split(' ');
  const head = words.findLastIndex((_, at) => kindOf(words.slice(0, at + 1)) !== null);
  const kind = kindOf(words.slice(0, head + 1));
  if (kind === null) return isSum ? null : staged(words);
  const { stage, subject, round } = stageBehind(words.slice(head + 1));
  const isBare = head === 0 || isSum || words.slice(0, head + 1).join(' ') === 'diem cong';
  if (isBare && (subject !== '' || (head === 0 && stage === null))) return null;
  return { kind, stage, subject, isSum, round };
}

const LONGEST = 80;
/** A cheap look first: every header, and the name of every row, is asked. */
const MAY_BE = /(?:^| )(?:thuong|tru|phat|cong|bonus|penalty|deductions?)(?: |$)/u;
/** `Tổng điểm cộng` is as likely the sum of all points. */
const SUM = /^tong (?:so |cong )?(?=(?:so )?diem (?:thuong|cong them|bi tru|tru|phat|giam tru)(?: |$))/u;

function kindOf(words: readonly string[]): ApartHead['kind'] | null {
  const role = ROLE_OF_PHRASE.get(words.join(' '));
  return role === 'bonus' || role === 'penalty' ? role : null;
}

/** `Tự chấm điểm thưởng`, `Điểm thẩm định (điểm trừ)`. */
function staged(words: readonly string[]): ApartHead | null {
  const at = words.findIndex((_, index) => index > 0 && kindOf(words.slice(index)) !== null);
  const kind = at === -1 ? null : kindOf(words.slice(at));
  if (kind === null || (words[at] !== 'diem' && words.length - at > 1)) return null;
  if (words[at] !== 'diem' && !ENGLISH.test(words[at] ?? '')) return null;
  const stage = stageOf(words.slice(0, at));
  return stage === null || stage === 'final' ? null : { kind, stage, subject: '', isSum: false, round: null };
}

const ENGLISH = /^(?:bonus|penalty|deductions?)$/u;

/** The role of a column of what bonus or penalty points may be at most: `Điểm thưởng tối đa`, `Điểm tối đa được trừ`; `null` for any other. */
export function apartMaxRole(phrase: string): 'bonusMax' | 'penaltyMax' | null {
  if (phrase.length > LONGEST || !MAY_BE.test(phrase)) return null;
  const points = MAX_BEFORE.exec(phrase)?.[1] ?? MAX_BEHIND.exec(phrase)?.[1];
  if (points === undefined) return null;
  const kind = kindOf(points.split(' ')) ?? apartHead(points)?.kind;
  return kind === undefined ? null : `${kind}Max`;
}

const MAX_BEFORE = /^(?:(?:tong |muc |so |khung )?diem )?(?:toi da|max|maximum) (?:cua |duoc )?(\S.*)$/u;
const MAX_BEHIND = /^(?:muc |khung )?(\S.*) (?:toi da|max|maximum)$/u;

/** What stands behind the word for the points: the longest end of it that names a score, and the rest. */
function stageBehind(words: readonly string[]): Pick<ApartHead, 'stage' | 'subject' | 'round'> {
  for (let at = 0; at < words.length; at++) {
    const end = words.slice(at);
    const round = roundIn(end.join(' '));
    const stage = round === null ? stageOf(end) : round > 1 ? 'verified2' : 'verified1';
    if (stage !== null) return { stage, subject: words.slice(0, at).join(' '), round };
  }
  return { stage: null, subject: words.join(' '), round: null };
}

function stageOf(words: readonly string[]): Stage | null {
  const text = words.join(' ').replace(BEFORE, '');
  if (text === '' || text === 'diem') return null;
  const role =
    ROLE_OF_PHRASE.get(text) ??
    ROLE_OF_PHRASE.get(`diem ${text}`) ??
    ROLE_OF_PHRASE.get(`${text} score`) ??
    wordedRole(text, text);
  return isStage(role) ? role : null;
}

/** `do`, `của` before the one who scores. */
const BEFORE = /^(?:do|cua|duoc|da) /u;

function isStage(role: ColumnRole | null): role is Stage {
  return role === 'final' || role === 'verified2' || role === 'verified1' || role === 'self';
}

/** What of some bonus or penalty points counts, and what was said of the same points before. */
export interface ApartRounds<Item> {
  readonly kind: 'bonus' | 'penalty';
  /** One, or those of several that score: `Sở Nội vụ thẩm định` and `Sở Tài chính thẩm định`. */
  readonly counts: readonly Item[];
  readonly others: readonly Item[];
  /** Whether only the unit itself claims them. */
  readonly isClaim: boolean;
  /** Whether they may as well be parts: nothing but their rounds tells, and the table's scores have none. */
  readonly isUnsure: boolean;
}

/** A column or row of bonus or penalty points, by its header or name. */
export interface ApartItem<Item> {
  readonly kind: 'bonus' | 'penalty';
  readonly head: ApartHead | null;
  /** What stands over it: columns below different heads are different points. */
  readonly over: string;
  readonly item: Item;
}

/**
 * Of columns or rows that are one and the same points, claimed and appraised, or of parts and their sum, the last counts
 * (DOMAIN section 3, rule 2): all others are left out.
 *
 * @param numbered what `lần 1` and `lần 2` are: `rounds` where the table's scores have such, `parts` of a printed total
 * that counts, else `unsure`: the last counts, as rounds are not added
 */
export function apartRounds<Item>(
  items: readonly ApartItem<Item>[],
  numbered: 'rounds' | 'unsure' | 'parts',
): readonly ApartRounds<Item>[] {
  const groups = new Map<string, ApartItem<Item>[]>();
  const summed = new Set(items.flatMap(({ kind, head }) => (head?.isSum === true ? [kind] : [])));
  for (const one of items) {
    const { kind, head, over } = one;
    if (!summed.has(kind) && (head === null || (head.round !== null && numbered === 'parts'))) continue;
    const key = summed.has(kind) ? kind : [kind, head?.subject ?? '', over].join('|');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group): ApartRounds<Item>[] => {
    const sums = group.filter(({ head }) => head?.isSum === true);
    const among = sums.length > 0 ? sums : group;
    const stages = among.map(({ head }) => head?.stage ?? 'final');
    const isTold = group.some(({ head }) => head?.stage !== null) || sums.length > 0;
    const best = STAGES.find((stage) => stages.includes(stage));
    const staged = among.filter((_, at) => stages[at] === best);
    const round = Math.max(...staged.map(({ head }) => head?.round ?? 0));
    const last = staged.filter(({ head }) => (head?.round ?? 0) === round);
    const counts = sums.length > 0 ? last.slice(-1) : last;
    const [first] = counts;
    if (first === undefined || !isTold) return [];
    const others = group.filter((one) => !counts.includes(one)).map(({ item }) => item);
    const areNumbered = group.every(({ head }) => typeof head?.round === 'number');
    if (others.length === 0 && areNumbered) return [];
    return [
      {
        kind: first.kind,
        counts: counts.map(({ item }) => item),
        others,
        isClaim: best === 'self',
        isUnsure: numbered === 'unsure' && sums.length === 0 && areNumbered,
      },
    ];
  });
}

const STAGES: readonly Stage[] = ['final', 'verified2', 'verified1', 'self'];
