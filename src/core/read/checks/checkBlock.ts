import { toNumber } from '../../points';
import type { Points } from '../../points';
import type { Rules } from '../../settings/rules';
import type { Place } from '../../workbook';
import type { AssessedBlock, AssessedUnit, CriteriaSet, Leaf } from '../model/assessment';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { OfCriterion } from '../../findings/kinds';
import { scorePlace } from '../model/assessment';
import { checkApart } from './checkApart';
import { identicalScores } from './identicalScores';

/**
 * What is wrong with the scores of a block: values that cannot be scores, more than the max, blanks, a unit scored
 * twice, a criteria set that differs from the one that most units have.
 */
export function checkBlock(
  block: AssessedBlock,
  { blankScores }: Pick<Rules, 'blankScores'>,
): readonly Finding[] {
  const seen = new Map<string, AssessedUnit>();
  const compared = new Set<CriteriaSet>([block.set]);
  const findings: Finding[] = [];
  for (const unit of block.units) {
    const twin = seen.get(unit.key);
    seen.set(unit.key, unit);
    const isPart = twin !== undefined && areParts(unit.set, twin.set);
    if (twin !== undefined) findings.push(isPart ? scoredInParts(unit, twin) : scoredTwice(unit, twin));
    findings.push(...scoreFindings(unit, blankScores));
    // Where units stand in rows, each may have a max of its own: what applies to it.
    const isOther = !isPart && !compared.has(unit.set) && unit.row === undefined;
    if (!isOther) continue;
    compared.add(unit.set);
    findings.push(...setDifferences(unit, block.set));
  }
  return [
    ...findings.map((one) => ({ ...one, block: block.name })),
    ...checkApart(block),
    ...identicalScores(block),
  ];
}

/** A unit of which two tables score other criteria or fields: what should stand in one. */
export function scoredInParts(
  { name, place }: Pick<AssessedUnit, 'name' | 'place'>,
  part: Pick<AssessedUnit, 'place'>,
  block: string | null = null,
): Finding {
  const other = `${part.place.sheet}!${part.place.cell}`;
  return finding('duplicate-unit', place, { unit: name, other, areParts: true }, { block });
}

/** Whether two sets have no criterion in common: two parts of one, as by fields on two sheets. */
function areParts(one: CriteriaSet, other: CriteriaSet): boolean {
  const keys = new Set(one.leaves.map(({ key }) => key));
  return keys.size > 0 && other.leaves.length > 0 && other.leaves.every(({ key }) => !keys.has(key));
}

function scoredTwice({ name, place }: AssessedUnit, twin: AssessedUnit): Finding {
  return finding('duplicate-unit', place, { unit: name, other: `${twin.place.sheet}!${twin.place.cell}` });
}

/** Scores of a unit that can be none, and how many it lacks. */
function scoreFindings(unit: AssessedUnit, treatment: Rules['blankScores']): readonly Finding[] {
  const findings: Finding[] = [];
  const { leaves } = unit.set;
  let blanks = 0;
  let firstBlank = 0;
  for (let index = 0; index < leaves.length; index++) {
    const score = unit.scores[index];
    const leaf = leaves[index];
    if (score === undefined || leaf === undefined) continue;
    if (typeof score === 'number' && score >= 0 && score <= leaf.maxPoints) continue;
    if (score === 'notApplicable') continue;
    if (score === 'notScored') {
      if (blanks === 0) firstBlank = index;
      blanks++;
      continue;
    }
    findings.push(wrongScore(unit, leaf, index, score));
  }
  if (blanks > 0) {
    const facts = { unit: unit.name, count: blanks, treatment };
    findings.push(finding('score-blank', scorePlace(unit, firstBlank), facts));
  }
  return findings;
}

/** A score that is none, or is not from 0 to the max. */
function wrongScore(unit: AssessedUnit, leaf: Leaf, index: number, score: Points | 'invalid'): Finding {
  const place = scorePlace(unit, index);
  const [criterion, max] = [criterionOf(leaf), toNumber(leaf.maxPoints)];
  if (score === 'invalid') {
    const { code = 'score-not-a-number', text = '' } = unit.faults?.get(index) ?? {};
    return finding(code, place, { unit: unit.name, criterion, text, max });
  }
  const facts = { unit: unit.name, ...criterion, score: toNumber(score) };
  return score < 0
    ? finding('score-negative', place, facts)
    : finding('score-above-max', place, { ...facts, above: 'criterion', max });
}

function criterionOf({ code, name }: Leaf): OfCriterion {
  return { code, name };
}

/** Criteria that a unit lacks, that only it has, or that have another max than the block's. */
function setDifferences(unit: AssessedUnit, common: CriteriaSet): readonly Finding[] {
  const own = new Map(unit.set.leaves.map((leaf) => [leaf.key, leaf]));
  const expected = new Set(common.leaves.map(({ key }) => key));
  const factsOf = (leaf: Leaf) => ({ unit: unit.name, ...criterionOf(leaf) });
  const differing = common.leaves.flatMap((leaf): readonly Finding[] => {
    const mine = own.get(leaf.key);
    if (mine === undefined) return [finding('criterion-missing', unit.place, factsOf(leaf))];
    if (mine.maxPoints === leaf.maxPoints) return [];
    const maxima = { max: toNumber(mine.maxPoints), expected: toNumber(leaf.maxPoints) };
    return [finding('max-differs', rowPlace(unit, mine), { ...factsOf(leaf), ...maxima })];
  });
  const unknown = unit.set.leaves
    .filter(({ key }) => !expected.has(key))
    .map((leaf) => finding('criterion-unknown', rowPlace(unit, leaf), factsOf(leaf)));
  return [...differing, ...unknown];
}

function rowPlace(unit: AssessedUnit, leaf: Leaf): Place {
  return scorePlace(unit, unit.set.leaves.indexOf(leaf));
}
