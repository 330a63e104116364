import { toNumber } from '../../points';
import type { Rules } from '../../rules';
import type { Place } from '../../workbook';
import type { AssessedBlock, AssessedUnit, CriteriaSet, Leaf } from '../model/assessment';
import type { Finding, FindingCode, Severity } from '../../findings';
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
  const findings: Finding[] = [];
  const report = (
    code: FindingCode,
    severity: Severity,
    place: Place,
    params: Readonly<Record<string, string>>,
  ) => findings.push({ code, severity, place, block: block.name, params });
  const seen = new Map<string, AssessedUnit>();
  const compared = new Set<CriteriaSet>([block.set]);
  for (const unit of block.units) {
    const { key } = unit;
    const twin = seen.get(key);
    if (twin !== undefined) {
      report('duplicate-unit', 'error', unit.place, {
        unit: unit.name,
        other: `${twin.place.sheet}!${twin.place.cell}`,
      });
    }
    seen.set(key, unit);
    checkScores(unit, blankScores, report);
    // Where units stand in rows, each may have a max of its own: what applies to it.
    if (!compared.has(unit.set) && unit.row === undefined) {
      compared.add(unit.set);
      compareSets(unit, block.set, report);
    }
  }
  return [...findings, ...checkApart(block), ...identicalScores(block)];
}

type Report = (
  code: FindingCode,
  severity: Severity,
  place: Place,
  params: Readonly<Record<string, string>>,
) => void;

function checkScores(unit: AssessedUnit, treatment: Rules['blankScores'], report: Report): void {
  const { leaves } = unit.set;
  let blanks = 0;
  let firstBlank = 0;
  for (let index = 0; index < leaves.length; index++) {
    const score = unit.scores[index];
    const leaf = leaves[index];
    if (score === undefined || leaf === undefined || score === 'notApplicable') continue;
    if (score === 'notScored') {
      if (blanks === 0) firstBlank = index;
      blanks++;
      continue;
    }
    if (typeof score === 'number' && score >= 0 && score <= leaf.maxPoints) continue;
    const params = {
      unit: unit.name,
      code: leaf.code,
      name: leaf.name,
      max: String(toNumber(leaf.maxPoints)),
    };
    const place = scorePlace(unit, index);
    if (score === 'invalid') {
      const fault = unit.faults?.get(index);
      if (fault === undefined) report('score-not-a-number', 'error', place, params);
      else report(fault.code, 'error', place, { ...params, text: fault.text });
    } else if (score < 0)
      report('score-negative', 'error', place, { ...params, score: String(toNumber(score)) });
    else report('score-above-max', 'error', place, { ...params, score: String(toNumber(score)) });
  }
  if (blanks > 0) {
    report('score-blank', 'warning', scorePlace(unit, firstBlank), {
      unit: unit.name,
      count: String(blanks),
      treatment,
    });
  }
}

function compareSets(unit: AssessedUnit, common: CriteriaSet, report: Report): void {
  const own = new Map(unit.set.leaves.map((leaf) => [leaf.key, leaf]));
  const expected = new Map(common.leaves.map((leaf) => [leaf.key, leaf]));
  const params = (leaf: Leaf) => ({ unit: unit.name, code: leaf.code, name: leaf.name });
  for (const leaf of common.leaves) {
    const mine = own.get(leaf.key);
    if (mine === undefined) report('criterion-missing', 'warning', unit.place, params(leaf));
    else if (mine.maxPoints !== leaf.maxPoints) {
      report('max-differs', 'warning', rowPlace(unit, mine), {
        ...params(leaf),
        max: String(toNumber(mine.maxPoints)),
        expected: String(toNumber(leaf.maxPoints)),
      });
    }
  }
  for (const leaf of unit.set.leaves) {
    if (!expected.has(leaf.key)) report('criterion-unknown', 'warning', rowPlace(unit, leaf), params(leaf));
  }
}

function rowPlace(unit: AssessedUnit, leaf: Leaf): Place {
  return scorePlace(unit, unit.set.leaves.indexOf(leaf));
}
