import type { Assessment, PublishedRank } from '../read/assessment';
import { fold } from '../read/text';
import { unitKey } from '../read/unitNames';
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
 * the rank that its own score sheets give. Units are matched by normalised name; of several lines that
 * disagree on one name the one in the same block counts, else none.
 */
export function lastYearOf(assessment: Assessment, settings: Settings): LastYear {
  const years = [
    ...assessment.published.map((ranking) => ranking.year),
    ...assessment.earlierBlocks.map((block) => block.year),
  ].filter((year): year is number => year !== null && (assessment.year === null || year < assessment.year));
  if (years.length === 0) return { year: null, of: () => null };
  const year = Math.max(...years);
  const entries = new Map<string, Entry[]>();
  const add = (name: string, entry: Entry) => {
    const key = unitKey(name);
    const known = entries.get(key);
    if (known === undefined) entries.set(key, [entry]);
    else known.push(entry);
  };
  for (const ranking of assessment.published) {
    if (ranking.year === year)
      ranking.units.forEach((unit) => {
        add(unit.name, published(unit));
      });
  }
  const nothingBefore: LastYear = { year: null, of: () => null };
  for (const block of assessment.earlierBlocks) {
    if (block.year !== year) continue;
    for (const unit of rankBlock(block, settings, nothingBefore).units) {
      if (!entries.has(unitKey(unit.name))) {
        add(unit.name, { block: block.name, rank: unit.rank, percent: unit.percent });
      }
    }
  }
  return { year, of: (unit, block) => pick(entries.get(unitKey(unit)) ?? [], block) };
}

function published({ block, rank, percent }: PublishedRank): Entry {
  return { block, rank, percent };
}

function pick(entries: readonly Entry[], block: string): Entry | null {
  const [first, ...others] = entries;
  if (first === undefined) return null;
  if (others.every(({ rank, percent }) => rank === first.rank && percent === first.percent)) return first;
  const same = entries.filter((entry) => entry.block !== null && fold(entry.block) === fold(block));
  return same.length === 1 ? (same[0] ?? null) : null;
}
