import { toNumber } from '../points';
import type { Period } from '../period';
import type { CriteriaLine } from '../read/criteria/criteriaLines';
import type { AssessedBlock, AssessedUnit, Assessment } from '../read/model/assessment';
import { blockKey } from '../read/names/blockNames';
import type { BlockSet } from '../criteriaSets/blockSets';
import type { SetUnit } from '../criteriaSets/blockUnits';
import { matchLines } from '../criteriaSets/lineMatcher';

/** A unit's scores of the latest year before the set's, by the lines of the set: points, or `KAD`. */
export interface LastScores {
  readonly year: Period;
  readonly scoreOf: (line: CriteriaLine) => number | 'KAD' | null;
}

/**
 * The scores that counted for a unit in the latest year before the set's that the workbook has criteria of; `null` where it
 * has none. Where units of several blocks have its name, only the block's own count. A criterion that the year before did not have, by number or name, has no score.
 */
export function lastScoresOf(
  { name, label, block }: Pick<SetUnit, 'name' | 'label' | 'block'>,
  set: BlockSet,
  { blocks, earlierBlocks, directory }: Pick<Assessment, 'blocks' | 'earlierBlocks' | 'directory'>,
): LastScores | null {
  const key = directory.keyOf(name);
  const isOfBlock = (other: string) => label === name || blockKey(other) === blockKey(block);
  const before = [...blocks, ...earlierBlocks]
    .filter((one): one is AssessedBlock & { readonly year: Period } => isBefore(one.year, set.year))
    .filter((one) => isOfBlock(one.name))
    .toSorted((one, other) => other.year - one.year);
  for (const { year, units } of before) {
    const own = units.find((one) => one.key === key && one.table.kind !== 'unitsByTotals');
    if (own !== undefined) return { year, scoreOf: scoresByLine(own, set) };
  }
  return null;
}

function isBefore(year: Period | null, setYear: Period | null): boolean {
  return year !== null && (setYear === null || year < setYear);
}

function scoresByLine(unit: AssessedUnit, set: BlockSet): LastScores['scoreOf'] {
  const { leaves, fields } = unit.set;
  const matches = matchLines(
    set,
    leaves.map(({ code, name, field }) => ({ kind: 'leaf', code, name, field: fields[field] ?? '' })),
  );
  const scores = new Map<CriteriaLine, number | 'KAD'>();
  for (const [index, match] of matches.entries()) {
    const score = unit.scores[index];
    if (match === null) continue;
    if (typeof score === 'number') scores.set(match.line, toNumber(score));
    else if (score === 'notApplicable') scores.set(match.line, 'KAD');
  }
  return (line) => scores.get(line) ?? null;
}
