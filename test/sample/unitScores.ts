import { tracesOf } from './appraisal';
import type { AppraisalTrace } from './appraisal';
import type { BlockName } from './articleFacts';
import { leavesOf, maxOf } from './criteria/criteriaSet';
import type { CriteriaSet, Leaf } from './criteria/criteriaSet';
import { centralAgencyCriteria } from './criteria/centralAgencies';
import { departmentCriteria } from './criteria/departments';
import { districtCriteria } from './criteria/districts';
import { shareOut } from './lostPoints';
import { markOf, markedScoreCount } from './markedScores';
import { seededRandom } from './random';
import type { Random } from './random';
import { unitsByBlock } from './units';
import type { SampleUnit } from './units';

/** One unit's score sheet: a score for each leaf of its block's criteria set. */
export interface UnitScores {
  readonly block: BlockName;
  readonly unit: SampleUnit;
  readonly criteria: CriteriaSet;
  readonly scores: ReadonlyMap<Leaf, LeafScore>;
  /** By leaf; `null` where the block's form has one round of appraisal and a note. */
  readonly traces: ReadonlyMap<Leaf, AppraisalTrace> | null;
}

/** Points in hundredths; `notApplicable` is written `Không áp dụng`. */
export type LeafScore =
  | {
      readonly kind: 'points';
      readonly self: number;
      readonly verified: number;
      readonly note: string | null;
    }
  | { readonly kind: 'notApplicable' };

export const criteriaByBlock: ReadonlyMap<BlockName, CriteriaSet> = new Map([
  ['Sở, ban, ngành', departmentCriteria],
  ['Cấp huyện', districtCriteria],
  ['Cơ quan Trung ương', centralAgencyCriteria],
]);

/** The block whose scores are appraised in two rounds. */
const TWO_ROUNDS: BlockName = 'Sở, ban, ngành';

/** The score sheets of all units, in the order of the tabs. The same every time. */
export function allUnitScores(): readonly UnitScores[] {
  const all = [...unitsByBlock].flatMap(([block, units]) => {
    const criteria = criteriaByBlock.get(block);
    if (criteria === undefined) throw new Error(`no criteria set for ${block}`);
    return units.map((unit) => {
      const scores = scoresOf(unit, criteria);
      const traces = block === TWO_ROUNDS ? tracesOf(unit.name, scores) : null;
      return { block, unit, criteria, scores, traces };
    });
  });
  const marked = all.flatMap(({ unit, scores }) =>
    [...scores.keys()].filter((leaf) => markOf(unit.name, leaf.name)),
  );
  if (marked.length !== markedScoreCount)
    throw new Error('markedScores.ts names a unit or leaf that does not exist');
  return all;
}

function scoresOf(unit: SampleUnit, criteria: CriteriaSet): Map<Leaf, LeafScore> {
  const random = seededRandom(unit.name);
  const scores = new Map<Leaf, LeafScore>();
  criteria.fields.forEach((f, index) => {
    const points = unit.points2023[index];
    if (points === undefined) throw new Error(`${unit.name}: no points for ${f.name}`);
    const applying = leavesOf(f).filter((leaf) => markOf(unit.name, leaf.name) !== 'notApplicable');
    const zeros = applying.filter((leaf) => markOf(unit.name, leaf.name) === 'zero');
    const others = applying.filter((leaf) => !zeros.includes(leaf));
    const lost = shareOut(maxOf(others) - points, others, random);
    for (const leaf of leavesOf(f)) {
      if (!applying.includes(leaf)) scores.set(leaf, { kind: 'notApplicable' });
      else scores.set(leaf, judged(leaf, leaf.max - (lost.get(leaf) ?? leaf.max), random));
    }
  });
  return scores;
}

/** Adds what the unit gave itself: mostly the verified score or more, now and then less. */
function judged(leaf: Leaf, verified: number, random: Random): LeafScore {
  const self = selfScore(leaf, verified, random);
  return { kind: 'points', self, verified, note: noteOn(self, verified, random) };
}

function selfScore(leaf: Leaf, verified: number, random: Random): number {
  if (verified === leaf.max || random() < 0.35) return verified;
  if (leaf.scale.kind === 'graded') {
    const higher = leaf.scale.scores.filter((score) => score > verified);
    return higher[Math.floor(random() * higher.length)] ?? verified;
  }
  const { step } = leaf.scale;
  if (random() < 0.06) return verified - step;
  return Math.min(leaf.max, verified + Math.ceil(((leaf.max - verified) * random()) / step) * step);
}

function noteOn(self: number, verified: number, random: Random): string | null {
  if (self < verified) return 'Bổ sung tài liệu khi thẩm định';
  if (self === verified) return null;
  const notes = [
    'Tài liệu kiểm chứng chưa đầy đủ',
    'Số liệu theo hệ thống của tỉnh',
    'Thực hiện chậm so với kế hoạch',
  ];
  return random() < 0.6 ? (notes[Math.floor(random() * notes.length)] ?? null) : null;
}
