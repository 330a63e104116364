import type { AssessedBlock, AssessedUnit } from '../model/assessment';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { LAYOUTS } from '../model/layouts';

/** Fewer criteria than this may well be scored alike by chance. */
const FEWEST_CRITERIA = 10;
/** A field's points are sums of many scores: fewer of them agree by chance. */
const FEWEST_FIELDS = 5;
/** So many scores below their max must agree: full marks are no sign of a copy. */
const FEWEST_LOSSES = 3;

/** Says of each unit whose scores, self-scores too, are all the same as those of a unit before it in the block. */
export function identicalScores(block: AssessedBlock): readonly Finding[] {
  const seen = new Map<number, AssessedUnit>();
  const findings: Finding[] = [];
  for (const unit of block.units) {
    if (unit.fingerprint === undefined || !isTelling(unit)) continue;
    const other = seen.get(unit.fingerprint);
    if (other === undefined) {
      seen.set(unit.fingerprint, unit);
      continue;
    }
    if (!sameScores(unit, other)) continue;
    const place = `${other.place.sheet}!${other.place.cell}`;
    const facts = { unit: unit.name, other: other.name, place, count: unit.set.leaves.length };
    findings.push(finding('scores-identical', unit.place, facts, { block: block.name }));
  }
  return findings;
}

function isTelling({ scores, set, table }: AssessedUnit): boolean {
  const fewest = LAYOUTS[table.kind].leaves === 'fields' ? FEWEST_FIELDS : FEWEST_CRITERIA;
  if (set.leaves.length < fewest) return false;
  let scored = 0;
  let losses = 0;
  for (let index = 0; index < scores.length; index++) {
    const score = scores[index];
    if (typeof score !== 'number') continue;
    scored++;
    if (score < (set.leaves[index]?.maxPoints ?? 0)) losses++;
    if (scored >= fewest && losses >= FEWEST_LOSSES) return true;
  }
  return false;
}

function sameScores(a: AssessedUnit, b: AssessedUnit): boolean {
  return a.scores.length === b.scores.length && a.scores.every((score, index) => score === b.scores[index]);
}
