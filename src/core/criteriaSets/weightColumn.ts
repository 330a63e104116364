import type { CriteriaLine } from '../read/criteria/criteriaLines';
import type { Weight, Weights } from '../read/model/assessment';
import { looks } from '../report/layout/looks';
import type { BlockSet } from './blockSets';
import type { SetColumn, SetSheetWords } from './setSheet';

/**
 * The column of the weights of a set, `Trọng số` or `Hệ số`, whichever way its own sheet states them: what is sent out and
 * what is gathered counts by them. `null` of a set without weights.
 */
export function weightColumn(
  { lines, set }: Pick<BlockSet, 'lines' | 'set'>,
  words: Pick<SetSheetWords, 'share' | 'factor'>,
): SetColumn | null {
  const { weights } = set;
  if (weights === undefined) return null;
  const fieldOf = fieldsOfLines(lines, set);
  const cell = (line: CriteriaLine): number | null => {
    const field = fieldOf.get(line);
    const own = field === undefined ? undefined : weights.fields?.[field];
    const ofLeaf = line.leaf === null ? undefined : weights.leaves?.[line.leaf];
    return numberOf(own ?? ofLeaf, weights.kind);
  };
  const numberFormat = formatOf(weights);
  return {
    header: weights.kind === 'share' ? words.share : words.factor,
    width: 9,
    isPoints: false,
    look: { ...looks.points, numberFormat },
    cell,
    ofGroup: cell,
  };
}

/** Lines that are a field by themselves: a group at the outer edge, or a criterion that no group is over. */
function fieldsOfLines(
  lines: readonly CriteriaLine[],
  { leaves }: BlockSet['set'],
): ReadonlyMap<CriteriaLine, number> {
  const fields = new Map<CriteriaLine, number>();
  for (const [index, line] of lines.entries()) {
    if (line.depth > 0 || (line.kind !== 'group' && line.kind !== 'leaf')) continue;
    const first = lines.slice(index).find(({ leaf }) => leaf !== null);
    const field = leaves[first?.leaf ?? -1]?.field;
    if (field !== undefined && ![...fields.values()].includes(field)) fields.set(line, field);
  }
  return fields;
}

/** A share as a part of one, a factor as it is; both are kept in millionths, a share in those of a per cent. */
function numberOf(weight: Weight | undefined, kind: Weights['kind']): number | null {
  if (weight === undefined) return null;
  return kind === 'share' ? weight.value / (100 * MILLION) : weight.value / MILLION;
}

const MILLION = 1_000_000;

function formatOf({ kind, leaves, fields }: Weights): string {
  if (kind === 'factor') return 'General';
  const isWhole = [...(leaves ?? []), ...(fields ?? [])].every(({ value }) => value % MILLION === 0);
  return isWhole ? '0%' : '0.00%';
}
