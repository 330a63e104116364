import { RankingStopped } from '../../../src/core/run/rankingStopped';
import { blockKey } from '../../../src/core/read/names/blockNames';
import type { Finding } from '../../../src/core/findings/findings';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { WorkbookSnapshot } from '../../../src/core/workbook';
import type { Mutation } from './mutations';

/** What a workbook's ranking says, and what was found. */
export interface Outcome {
  readonly ranking: unknown;
  readonly findings: readonly Finding[];
  readonly stopped: boolean;
}

/**
 * Ranks a workbook. What is compared: units, ranks, points, percentages, fields and last year's ranks and percentages.
 *
 * @throws what the core throws besides `RankingStopped`: nothing, ever
 */
export function outcomeOf(book: WorkbookSnapshot): Outcome {
  try {
    const { ranking, findings } = rankWorkbook(book, defaultSettings);
    const blocks = ranking.blocks.map((block) => ({
      name: blockKey(block.name),
      year: block.year,
      average: block.averagePercent,
      units: block.units.map((unit) => ({
        name: unit.name,
        rank: unit.rank,
        points: unit.points,
        max: unit.maxPoints,
        percent: unit.percent,
        previousRank: unit.previousRank,
        previousPercent: unit.previousPercent,
        fields: unit.fields.map(({ name, points, maxPoints, rank, previousPercent }) => ({
          name,
          points,
          maxPoints,
          rank,
          previousPercent,
        })),
      })),
    }));
    return { ranking: blocks, findings, stopped: false };
  } catch (error) {
    if (!(error instanceof RankingStopped)) throw error;
    return { ranking: error.code, findings: error.findings, stopped: true };
  }
}

/**
 * Whether a damage changed the ranking and no finding that was not there before says so, on the damaged sheet or by the
 * name of what was damaged. Under another name a unit, field or block is the same; of a whole column that is gone from
 * last year's table nobody can tell that it was there.
 */
export function isSilent(good: Outcome, mutation: Mutation): boolean {
  const now = outcomeOf(mutation.book);
  if (JSON.stringify(now.ranking) === JSON.stringify(good.ranking)) return false;
  const blind = mutation.isColumnGone;
  const before = comparable(good.ranking, null, blind);
  const after = comparable(now.ranking, null, blind);
  if (after === before) return false;
  if (mutation.renamed !== null && after === comparable(good.ranking, mutation.renamed, blind)) return false;
  const counts = countsOf(good.findings);
  const isNear = ({ place, facts }: Finding) =>
    place.sheet === mutation.sheet ||
    Object.values(facts).some((fact) => mutation.names.some((name) => String(fact).includes(name)));
  for (const [key, count] of countsOf(now.findings.filter(isNear))) {
    if (count > (counts.get(key) ?? 0)) return false;
  }
  return true;
}

/** A ranking as text, its units in the order of their names, under other names, and without last year where that is blind. */
function comparable(ranking: unknown, renamed: Mutation['renamed'], blind: boolean): string {
  const name = (text: string) => (renamed === null ? text : underNewName(text, ...renamed));
  const text = JSON.stringify(ranking, (key, value: unknown) => {
    if (blind && (key === 'previousPercent' || key === 'previousRank')) return null;
    if (key === 'name' && typeof value === 'string') return name(value);
    return value;
  });
  return JSON.stringify(inOrder(JSON.parse(text)));
}

/** Lists in the order of what they hold: the order of sheets, rows and columns is none of the ranking's business. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value
      .map(inOrder)
      .map((one) => JSON.stringify(one))
      .toSorted();
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inOrder(one)]));
}

function underNewName(text: string, from: string, to: string): string {
  const bare = (name: string) =>
    name
      .replace(/^[^:]*:\s*/u, '')
      .replace(/^[IVX]+\.\s+/u, '')
      .replace(/\s*\([^()]*\)$/u, '')
      .trim();
  if (text === from) return to.trim();
  if (text === bare(from)) return bare(to);
  return text === blockKey(bare(from)) ? blockKey(bare(to)) : text;
}

function countsOf(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code, severity, place, facts } of findings) {
    const key = JSON.stringify([code, severity, place.sheet, facts]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
