import type { Assessment, PublishedRank } from '../read/assessment';
import { blockKey } from '../read/blockNames';
import { rankBlock } from '../rank/rankBlock';
import type { LastYear } from '../rank/rankBlock';
import type { Settings } from '../settings';

interface Entry {
  readonly block: string | null;
  readonly rank: number | null;
  readonly percent: number | null;
}

/**
 * What the latest earlier year says of each unit: the rank that was published then (DOMAIN section 3, rule 8), else
 * the rank that its own scores give. Units are matched by normalised name; of several lines that
 * disagree on one name the one in the same block counts, else none.
 */
export function lastYearOf(assessment: Assessment, settings: Settings): LastYear {
  const years = [
    ...assessment.published.map((ranking) => ranking.year),
    ...assessment.earlierBlocks.map((block) => block.year),
  ].filter((year): year is number => year !== null && (assessment.year === null || year < assessment.year));
  if (years.length === 0) return { year: null, of: () => null };
  const year = Math.max(...years);
  const { directory } = assessment;
  const computed = new Map<string, Entry>();
  const nothingBefore: LastYear = { year: null, of: () => null };
  for (const block of assessment.earlierBlocks) {
    if (block.year !== year) continue;
    for (const unit of rankBlock(block, settings, nothingBefore).units) {
      const { rank, percent } = unit;
      computed.set(directory.keyOf(unit.name), { block: block.name, rank, percent });
    }
  }
  const entries = new Map<string, Entry[]>();
  for (const ranking of assessment.published) {
    if (ranking.year !== year) continue;
    for (const unit of ranking.units) {
      const key = directory.keyOf(unit.name);
      const entry = published(unit, computed.get(key));
      if (entry.rank !== null || entry.percent !== null)
        entries.set(key, [...(entries.get(key) ?? []), entry]);
    }
  }
  for (const [key, entry] of computed) if (!entries.has(key)) entries.set(key, [entry]);
  return { year, of: (unit, block) => pick(entries.get(directory.keyOf(unit)) ?? [], block) };
}

/** A printed line, with what its table's scores give where it prints no rank or index. */
function published({ block, rank, percent }: PublishedRank, computed: Entry | undefined): Entry {
  return { block, rank: rank ?? computed?.rank ?? null, percent: percent ?? computed?.percent ?? null };
}

function pick(entries: readonly Entry[], block: string): Entry | null {
  const [first, ...others] = entries;
  if (first === undefined) return null;
  if (others.every(({ rank, percent }) => rank === first.rank && percent === first.percent)) return first;
  const same = entries.filter((entry) => entry.block !== null && blockKey(entry.block) === blockKey(block));
  return same.length === 1 ? (same[0] ?? null) : null;
}
