import type { Period } from '../../period';
import type { Assessment } from '../../read/model/assessment';
import { blockKey } from '../../read/names/blockNames';
import { identityThen } from '../../read/directory/identityThen';
import { madeOnce } from '../../remembered';
import { yearBefore } from '../../read/blocks/periods/periods';
import type { Settings } from '../../settings/settings';
import { printedLines, rankedLines } from './lastYearLines';
import type { FieldKey } from './lastYearLines';
import type { NotComparedReason, UnitLastYear } from './unitLastYear';
import { YearLines } from './yearLines';

/** What the workbook says of the year before. */
export interface LastYear {
  /** `null` where nothing earlier is known. */
  readonly year: Period | null;
  of(unit: string, block: string): UnitLastYear | null;
  /** Why `of` gives nothing. */
  whyNot(unit: string, block: string): NotComparedReason;
  /** Every unit that stood in the block then, whatever became of it. */
  unitsOf(block: string): readonly UnitLastYear[];
}

/**
 * Gathers what the latest earlier year says of each unit: the rank that was published then, else the rank that its own
 * scores give (DOMAIN section 3, rule 8); its index; its fields; its scores. Units are matched by normalised name and
 * the names that lists of units give. Of several lines on one unit those of its own block count; lines that disagree
 * count as none. A unit made of several of last year's, of which it may know one alone, or parted from one, has no last year.
 */
export function lastYearOf(assessment: Assessment, settings: Settings, fieldKey: FieldKey): LastYear {
  const year = yearBefore(assessment);
  if (year === null) return NOTHING;
  const { directory } = assessment;
  const lines = new YearLines(
    directory,
    settings,
    assessment.blocks.map(({ name }) => blockKey(name)),
    earlierUnits(assessment),
  );
  for (const block of assessment.earlierBlocks) {
    if (block.year !== year) continue;
    lines.addComputed(rankedLines(block, settings, fieldKey));
  }
  for (const ranking of assessment.published) {
    if (ranking.year !== year) continue;
    for (const line of printedLines(ranking, fieldKey)) lines.addPrinted(line);
  }
  return {
    year,
    of: (unit, block) => lines.find(unit, block).found,
    whyNot: (unit, block) => lines.find(unit, block).reason,
    unitsOf: (block) => lines.unitsIn(block),
  };
}

/** Tells whether a table of any earlier year or period has a unit of an identity. */
function earlierUnits({ directory, blocks, earlierBlocks, published }: Assessment) {
  const known = madeOnce(() => {
    const now = new Set(blocks.map(({ year }) => year));
    const names = [
      ...earlierBlocks.flatMap(({ units }) => units.map(({ name }) => name)),
      ...published.flatMap(({ year, units }) => (now.has(year) ? [] : units.map(({ name }) => name))),
    ];
    return new Set(names.map((name) => identityThen(directory, name)));
  });
  return (identity: string) => known().has(identity);
}

const NOTHING: LastYear = { year: null, of: () => null, whyNot: () => 'new', unitsOf: () => [] };
