import { given } from '../../lists';
import type { AssessedBlock, AssessedUnit, CriteriaSet, Weight, Weights } from '../model/assessment';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { nameKey } from '../names/nameKey';

/**
 * The first weight of each sheet that is another one than the block's common criteria set has for that criterion or field
 * (DOMAIN section 3, rule 11): nobody can tell which counts.
 */
export function checkWeights({ name, set, units }: AssessedBlock): readonly Finding[] {
  if (set.weights === undefined && units.every((unit) => unit.set.weights === undefined)) return [];
  const seen = new Set<CriteriaSet>([set]);
  const expected = weightsByKey(set);
  const known = keysOf(set);
  return units.flatMap((unit): readonly Finding[] => {
    if (seen.has(unit.set)) return [];
    seen.add(unit.set);
    return given(differenceOf(unit, known, expected), (difference) => ({ ...difference, block: name }));
  });
}

interface NamedWeight {
  readonly name: string;
  readonly weight: Weight;
  readonly kind: Weights['kind'];
}

function differenceOf(
  unit: AssessedUnit,
  known: ReadonlySet<string>,
  expected: ReadonlyMap<string, NamedWeight>,
): Finding | null {
  const own = weightsByKey(unit.set);
  for (const key of keysOf(unit.set)) {
    if (!known.has(key)) continue;
    const [mine, theirs] = [own.get(key), expected.get(key)];
    if (mine?.weight.value === theirs?.weight.value && mine?.kind === theirs?.kind) continue;
    const { name = '' } = mine ?? theirs ?? {};
    const facts = { unit: unit.name, name, stated: textOf(mine), expected: textOf(theirs) };
    return finding('weights-differ', mine?.weight.place ?? unit.place, facts);
  }
  return null;
}

function keysOf({ leaves, fields }: CriteriaSet): ReadonlySet<string> {
  return new Set([
    ...leaves.map(({ key }) => `leaf ${key}`),
    ...fields.map((field) => `field ${nameKey(field)}`),
  ]);
}

function weightsByKey({ leaves, fields, weights }: CriteriaSet): ReadonlyMap<string, NamedWeight> {
  const { kind = 'share' } = weights ?? {};
  return new Map(
    [
      ...(weights?.leaves ?? []).map(
        (weight, at) => [`leaf ${leaves[at]?.key ?? ''}`, leaves[at]?.name, weight] as const,
      ),
      ...(weights?.fields ?? []).map(
        (weight, at) => [`field ${nameKey(fields[at] ?? '')}`, fields[at], weight] as const,
      ),
    ].map(([key, name = '', weight]) => [key, { name, weight, kind }]),
  );
}

/** `15%`, or `× 2` for a factor. */
function textOf(of: NamedWeight | undefined): string {
  if (of === undefined) return '–';
  const value = String(of.weight.value / 1_000_000);
  return of.kind === 'factor' ? `× ${value}` : `${value}%`;
}
