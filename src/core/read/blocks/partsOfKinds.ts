import type { PublishedRanking, UnitReading } from '../model/assessment';
import { blockKey, blockKindKey, isOfPart } from '../names/blockNames';
import type { Place } from '../../workbook';

/** A unit with the block that something says it is in, or else the one that it likely is in. */
interface UnitInBlock {
  readonly unit: UnitReading;
  /** `null` where nothing says it. */
  readonly said: string | null;
  readonly block: string;
}

interface NamedKey {
  readonly key: string;
  readonly name: string;
}

/**
 * Under which key and name each unit's block is gathered. Blocks of parts of one kind (`Xã`, `Phường`) are two, unless the
 * ranks printed run on over them; a unit of which nothing says its block goes into the part that its name begins with.
 */
export function partsOfKinds(
  units: readonly UnitInBlock[],
  published: readonly PublishedRanking[],
): (unit: UnitInBlock) => NamedKey {
  const kinds = new Map<string, Map<string, string>>();
  for (const { said } of units) {
    if (said === null) continue;
    const kind = blockKindKey(said);
    const parts = kinds.get(kind) ?? new Map<string, string>();
    kinds.set(kind, parts);
    const key = blockKey(said);
    if (!parts.has(key)) parts.set(key, said);
  }
  const joined = new Set([...kinds].flatMap(([kind, { size }]) => (size > 1 ? [kind] : [])));
  if (joined.size > 0) {
    const apart = rankedApart(
      units.filter(({ said }) => said !== null && joined.has(blockKindKey(said))),
      published,
    );
    for (const kind of apart) joined.delete(kind);
  }
  return ({ unit, said, block }) => {
    const kind = blockKindKey(block);
    if (joined.has(kind)) return { key: kind, name: block };
    const key = blockKey(block);
    if (said !== null || key !== kind) return { key, name: block };
    const parts = kinds.get(kind) ?? new Map<string, string>();
    const [own] = [...parts].filter(([part]) => isOfPart(unit.name, part, parts.size === 1));
    return own === undefined ? { key, name: block } : { key: own[0], name: own[1] };
  };
}

/** The kinds whose parts are not ranked together. */
function rankedApart(
  units: readonly UnitInBlock[],
  published: readonly PublishedRanking[],
): readonly string[] {
  const addressOf = ({ sheet, cell }: Place) => `${sheet}!${cell}`;
  const ranks = new Map(
    published.flatMap((ranking) => ranking.units.map(({ place, rank }) => [addressOf(place), rank] as const)),
  );
  const kinds = new Map<string, Map<string, Set<number>>>();
  for (const { unit, block } of units) {
    const kind = blockKindKey(block);
    const parts = kinds.get(kind) ?? new Map<string, Set<number>>();
    kinds.set(kind, parts);
    const key = blockKey(block);
    const own = parts.get(key) ?? new Set<number>();
    parts.set(key, own);
    const rank = ranks.get(addressOf(unit.place)) ?? null;
    if (rank !== null) own.add(rank);
  }
  return [...kinds].flatMap(([kind, parts]) => (runOn([...parts.values()]) ? [] : [kind]));
}

/** Whether ranks begin in one part only, and hardly any of them stands in two. */
function runOn(parts: readonly ReadonlySet<number>[]): boolean {
  const all = parts.flatMap((ranks) => [...ranks]);
  const distinct = new Set(all).size;
  return (
    parts.every(({ size }) => size > 0) &&
    parts.filter((ranks) => ranks.has(1)).length === 1 &&
    (all.length - distinct) * 4 < Math.min(...parts.map(({ size }) => size))
  );
}
