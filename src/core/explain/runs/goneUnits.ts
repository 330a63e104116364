import type { Assessment } from '../../read/model/assessment';
import { blockKey } from '../../read/names/blockNames';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { yearBefore } from '../../read/blocks/periods/periods';
import { unitKey } from '../../read/names/unitNames';
import type { GoneSince } from '../../findings/warnings';
import type { Place } from '../../workbook';
import type { RunRecord } from './runRecord';

/** A unit that had scores or a rank before. */
interface FormerUnit {
  readonly name: string;
  readonly block: string | null;
  readonly place: Place;
}

/**
 * Units that the year before, or the run before, has and that have no scores now. Each is a warning where others of its
 * block are there, as nobody leaves a unit out without saying so. Of a block of last year of which no unit is left it is
 * told once, and no warning where there is no such block now (a workbook of other blocks, a tier that was abolished). A
 * unit that a list of units calls the former name of one that is scored is not gone.
 *
 * @param log where the run before is told
 */
export function goneUnits(
  assessment: Assessment,
  before: RunRecord | null,
  log: Place | null,
): readonly Finding[] {
  const year = yearBefore(assessment);
  const keys = new Set(assessment.blocks.map(({ name }) => blockKey(name)));
  const isStillThere = (block: string | null) => block !== null && keys.has(blockKey(block));
  const lastYear = goneOf(unitsOfYear(assessment, year), assessment).flatMap(({ units, all }) => {
    const [first] = units;
    const since = { from: 'lastYear', year } as const;
    if (!all) return units.map((unit) => gone(unit, since));
    if (first === undefined) return [];
    const isThere = isStillThere(first.block);
    if (units.length > 1) {
      return [gone(first, { ...since, all, count: units.length }, isThere ? 'warning' : 'info')];
    }
    // A single unit of last year's is no block; beside others of its block it is one that lacks its scores.
    return isThere ? [gone(first, since)] : [];
  });
  if (before === null || log === null) return lastYear;
  const told = new Set(lastYear.map(({ facts }) => assessment.directory.keyOf(facts.unit)));
  const lastRun = goneOf(unitsOfRun(before, log), assessment)
    .flatMap(({ units }) => units)
    .filter(({ name }) => !told.has(assessment.directory.keyOf(name)))
    .map((unit) => gone(unit, { from: 'lastRun' }));
  return [...lastYear, ...lastRun];
}

function gone(
  { name, place, block }: FormerUnit,
  since: GoneSince,
  severity: 'warning' | 'info' = 'warning',
): Finding<'unit-gone'> {
  return finding('unit-gone', place, { ...since, unit: name, block }, { severity });
}

/** The units of each block that have no scores now, and whether none of the block has. */
function goneOf(
  former: readonly FormerUnit[],
  { blocks, directory }: Assessment,
): readonly { readonly units: readonly FormerUnit[]; readonly all: boolean }[] {
  const scored = new Set(blocks.flatMap(({ units }) => units.map(({ key }) => key)));
  if (scored.size === 0) return [];
  const heirs = new Set(
    blocks.flatMap(({ units }) => units.flatMap(({ name }) => directory.historyOf(name).former)),
  );
  return [...byBlock(former).values()].map((units) => {
    const missing = new Map<string, FormerUnit>();
    let all = true;
    for (const unit of units) {
      const key = directory.keyOf(unit.name);
      if (scored.has(key) || heirs.has(unitKey(unit.name))) all = false;
      else if (!missing.has(key)) missing.set(key, unit);
    }
    return { units: [...missing.values()], all };
  });
}

function byBlock(former: readonly FormerUnit[]): ReadonlyMap<string, readonly FormerUnit[]> {
  const groups = new Map<string, FormerUnit[]>();
  for (const unit of former) {
    const key = unit.block === null ? '' : blockKey(unit.block);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [unit]);
    else group.push(unit);
  }
  return groups;
}

function unitsOfYear(
  { published, earlierBlocks, directory }: Assessment,
  year: number | null,
): readonly FormerUnit[] {
  if (year === null) return [];
  const scored = earlierBlocks
    .filter((block) => block.year === year)
    .flatMap(({ name, units }) => units.map((unit) => ({ name: unit.name, block: name, place: unit.place })));
  // A table of units is read twice, as scores and as the ranking that it prints: the block is what the scores tell.
  const blocks = new Map(scored.map(({ name, block }) => [directory.keyOf(name), block]));
  const printed = published
    .filter((ranking) => ranking.year === year)
    .flatMap(({ units }) =>
      units.map(({ name, block, place }) => ({
        name,
        block: block ?? blocks.get(directory.keyOf(name)) ?? directory.blockOf(name),
        place,
      })),
    );
  return [...scored, ...printed];
}

function unitsOfRun({ blocks }: RunRecord, log: Place): readonly FormerUnit[] {
  return blocks.flatMap(({ name, units }) =>
    units.map((unit) => ({ name: unit.name, block: name, place: log })),
  );
}
