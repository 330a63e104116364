import type { EarlierStep, ScoreTable, UnitDirectory, UnitReading } from '../model/assessment';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { LAYOUTS } from '../model/layouts';
import { isClaimed, TOLD } from '../scores/stageWords';
import type { CompetingTables, UnitGroup } from './wholeBlocks';

/** Where the latest scores of each unit stand that has scores of several stages, by rows of criteria and of units apart. */
export type LaterStages = ReadonlyMap<string, Later>;

interface Later {
  readonly table: ScoreTable;
  readonly stage: number;
}

/**
 * Looks for units that two tables of one layout score, of which the titles tell the later one: `KẾT QUẢ TỰ CHẤM` and
 * `KẾT QUẢ THẨM ĐỊNH`, `LẦN 1` and `LẦN 2`. A table in which nobody has scored a unit yet is no later one of it.
 */
export function laterStages(tables: readonly ScoreTable[], directory: UnitDirectory): LaterStages {
  const latest = new Map<string, Later>();
  if (tables.every(({ stage }) => stage === undefined)) return latest;
  for (const table of tables) {
    if (table.surveyOnly === true) continue;
    const { stage = 0 } = table;
    for (const unit of table.units) {
      const key = stageKey(table, directory.keyOf(unit.name));
      const known = latest.get(key);
      if ((known === undefined || known.stage < stage) && hasPoints(unit)) latest.set(key, { table, stage });
    }
  }
  return latest;
}

/** By the layout and the key of a unit, its scores in tables that later ones were preferred to. */
export type EarlierSteps = ReadonlyMap<string, readonly EarlierStep[]>;

/** The scores of earlier steps of the appraisal that a unit of a table has in tables of their own, the first first. */
export function earlierStepsOf(
  steps: EarlierSteps,
  table: ScoreTable,
  key: string,
): { readonly earlierSteps?: readonly EarlierStep[] } {
  const own = steps.size === 0 ? undefined : steps.get(stageKey(table, key));
  return own === undefined ? {} : { earlierSteps: own };
}

function stageKey({ kind }: ScoreTable, key: string): string {
  return `${LAYOUTS[kind].rows} ${key}`;
}

function hasPoints({ kinds }: UnitReading): boolean {
  return kinds.some(({ scores }) => scores.some((score) => typeof score === 'number'));
}

/** Whether some score does not apply: a table that says so of one criterion is not blank. */
function hasMarks({ kinds }: UnitReading): boolean {
  return kinds.some(({ role, scores }) => role !== 'self' && scores.includes('notApplicable'));
}

/**
 * The groups of a table without the units that have later scores elsewhere, or none yet and earlier ones elsewhere, and the
 * tables that count instead.
 */
export function withoutEarlierStages(
  groups: readonly UnitGroup[],
  later: LaterStages,
): {
  readonly groups: readonly UnitGroup[];
  readonly passedOver: readonly CompetingTables[];
  readonly earlier: readonly (readonly [key: string, EarlierStep])[];
} {
  if (later.size === 0) return { groups, passedOver: [], earlier: [] };
  const earlier: (readonly [string, EarlierStep])[] = [];
  const passedOver = new Map<ScoreTable, CompetingTables>();
  const left = groups.map((group): UnitGroup => {
    const { table, block } = group;
    const units = group.units.filter(({ unit, key }) => {
      const other = later.get(stageKey(table, key));
      if (other === undefined) return true;
      const by = other.stage - (table.stage ?? 0);
      const isBlank = -by >= TOLD && !hasPoints(unit);
      if (by < TOLD && !isBlank) return true;
      const known = passedOver.get(other.table);
      const of = unit.block ?? table.block ?? block;
      const why = isBlank ? ({ isBlank } as const) : ({ isLater: true } as const);
      if (known === undefined || (isBlank && hasMarks(unit))) {
        const marks = isBlank && hasMarks(unit) ? { hasMarks: true as const } : {};
        passedOver.set(other.table, { counts: other.table, left: table, unit, block: of, ...why, ...marks });
      }
      if (isBlank) {
        // What is written beside scores that are not given yet is of the appraisal all the same.
        if (unit.texts !== undefined)
          earlier.push([stageKey(table, key), { table, reading: { ...unit, kinds: [] } }]);
        return false;
      }
      earlier.push([stageKey(table, key), { table, reading: unit }]);
      return false;
    });
    return { ...group, units };
  });
  return {
    groups: left.filter(({ units }) => units.length > 0),
    passedOver: [...passedOver.values()],
    earlier,
  };
}

/** Each unit's earlier steps together, in the order of their stages. */
export function stepsByUnit(all: readonly (readonly [key: string, EarlierStep])[]): EarlierSteps {
  const steps = new Map<string, EarlierStep[]>();
  const stageOf = ([, { table }]: (typeof all)[number]) => table.stage ?? 0;
  for (const [key, step] of all.toSorted((a, b) => stageOf(a) - stageOf(b))) {
    const own = steps.get(key);
    if (own === undefined) steps.set(key, [step]);
    else own.push(step);
  }
  return steps;
}

/** Says of units that only a table of self-scores has, while it gives way to an appraised one for others, that these count. */
export function claimsLeft(
  passedOver: readonly CompetingTables[],
  kept: ReadonlyMap<ScoreTable, ScoreTable>,
): readonly Finding[] {
  const claimed = new Set(passedOver.flatMap(({ left, isLater }) => (isLater === true ? [left] : [])));
  return [...claimed]
    .filter(({ stage = 0 }) => isClaimed(stage))
    .flatMap((table) => kept.get(table)?.units ?? [])
    .map(({ name, place, set }) =>
      finding('self-score-used', place, { unit: name, count: set.leaves.length }),
    );
}
