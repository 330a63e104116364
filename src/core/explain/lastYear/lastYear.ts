import type { Period } from '../../period';
import { orderBlock, rankedUnits } from '../../rank/scoreBlock';
import type { Assessment } from '../../read/model/assessment';
import { blockKey, blockKindKey, isOfPart } from '../../read/names/blockNames';
import { yearBefore } from '../../read/blocks/periods/periods';
import type { UnitDirectory } from '../../read/model/assessment';
import { kindOfUnit } from '../../read/names/unitNames';
import type { Settings } from '../../settings';
import { computedLines, mergeLines, printedLine, withScores } from './lastYearLines';
import type { ComputedLine, FieldKey, PrintedLine } from './lastYearLines';
import { withFieldRanks } from './previousFieldRanks';
import type { NotComparedReason, UnitLastYear } from './unitLastYear';

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
 * count as none. A unit made of several of last year's, or parted from one, has no last year.
 */
export function lastYearOf(assessment: Assessment, settings: Settings, fieldKey: FieldKey): LastYear {
  const year = yearBefore(assessment);
  if (year === null) return NOTHING;
  const { directory } = assessment;
  const lines = new Lines(
    directory,
    fieldKey,
    settings,
    assessment.blocks.map(({ name }) => blockKey(name)),
  );
  for (const block of assessment.earlierBlocks) {
    if (block.year !== year) continue;
    const scored = withScores(block);
    const ranked = rankedUnits(scored, orderBlock(scored, settings, NOTHING));
    lines.addComputed(computedLines(scored, ranked, fieldKey));
  }
  for (const ranking of assessment.published) {
    if (ranking.year !== year) continue;
    for (const unit of ranking.units) lines.addPrinted(printedLine(unit, fieldKey));
  }
  return lines.lastYear(year);
}

const NOTHING: LastYear = { year: null, of: () => null, whyNot: () => 'new', unitsOf: () => [] };

/** All lines of one unit of last year. */
interface UnitLines {
  readonly printed: PrintedLine[];
  readonly computed: ComputedLine[];
}

class Lines {
  /** By who the unit was then: units that became one stay apart. */
  private readonly units = new Map<string, UnitLines>();
  private readonly merged = new Map<string, Map<string, UnitLastYear | null>>();
  private blocks: ReadonlyMap<string, readonly UnitLastYear[]> | null = null;
  /** Names that units of several districts have, and those that a line does not say the district of. */
  private readonly shared = new Set<string>();
  private readonly unclear = new Set<string>();

  constructor(
    private readonly directory: UnitDirectory,
    private readonly fieldKey: FieldKey,
    private readonly settings: Settings,
    /** Keys of this year's blocks. */
    private readonly present: readonly string[],
  ) {}

  addComputed(lines: readonly ComputedLine[]): void {
    for (const line of lines) this.linesOf(this.identity(line.name)).computed.push(line);
    for (const { name } of lines) this.noteShared(name);
  }

  addPrinted(line: PrintedLine): void {
    this.linesOf(this.identity(line.name)).printed.push(line);
    this.noteShared(line.name);
  }

  lastYear(year: number): LastYear {
    return {
      year,
      of: (unit, block) => this.find(unit, block).found,
      whyNot: (unit, block) => this.find(unit, block).reason,
      unitsOf: (block) => this.byBlock().get(this.keyThen(block)) ?? [],
    };
  }

  /** Its present key, or its own name of then where a list of units calls that a former one. */
  private identity(name: string): string {
    const raw = this.directory.ownKeyOf(name);
    return this.directory.historyOf(name).former.includes(raw) ? raw : this.directory.keyOf(name);
  }

  private linesOf(identity: string): UnitLines {
    const known = this.units.get(identity);
    if (known !== undefined) return known;
    const made: UnitLines = { printed: [], computed: [] };
    this.units.set(identity, made);
    return made;
  }

  private find(unit: string, block: string): { found: UnitLastYear | null; reason: NotComparedReason } {
    const { former, split } = this.directory.historyOf(unit);
    if (split) return { found: null, reason: 'split' };
    const key = this.directory.keyOf(unit);
    const known = [...new Set([key, ...former])].filter((identity) => this.units.has(identity));
    const [only] = known;
    if (only === undefined) return { found: null, reason: this.isNamesake(unit) ? 'namesake' : 'new' };
    if (known.length > 1) return { found: null, reason: 'merged' };
    return { found: this.mergedIn(only, this.keyThen(block)), reason: 'ambiguous' };
  }

  private noteShared(name: string): void {
    const shared = this.directory.sharedNameOf(name);
    if (shared === null) return;
    this.shared.add(shared.key);
    if (!shared.isClear) this.unclear.add(shared.key);
  }

  /** Whether last year has units of this name, and one of the two years does not say of which district. */
  private isNamesake(unit: string): boolean {
    const shared = this.directory.sharedNameOf(unit);
    return shared !== null && (shared.isClear ? this.unclear : this.shared).has(shared.key);
  }

  /** The block of a unit whose line names none. */
  private likelyBlock(name: string): string | null {
    const listed = this.directory.blockOf(name);
    if (listed !== null) return blockKey(listed);
    return this.present.find((key) => isOfPart(name, key, false)) ?? kindOfUnit(name);
  }

  /** The key that a block of this year had then: `Phường` may have been called `Cấp xã`, where it is the only one of its kind. */
  private keyThen(block: string): string {
    const own = blockKey(block);
    const then = this.byBlock();
    if (then.has(own)) return own;
    const ofKind = (key: string) => blockKindKey(key) === blockKindKey(block);
    const [only, ...others] = [...then.keys()].filter(ofKind);
    return only !== undefined && others.length === 0 && this.present.filter(ofKind).length === 1 ? only : own;
  }

  private mergedIn(identity: string, block: string): UnitLastYear | null {
    if (this.blocks === null) this.byBlock();
    const cached = this.merged.get(identity)?.get(block);
    if (cached !== undefined) return cached;
    const made = this.merge(identity, block);
    this.remember(identity, block, made);
    return made;
  }

  private merge(identity: string, block: string | null): UnitLastYear | null {
    const lines = this.units.get(identity);
    return lines === undefined ? null : mergeLines(lines.printed, lines.computed, block);
  }

  private remember(identity: string, block: string, unit: UnitLastYear | null): void {
    const known = this.merged.get(identity) ?? new Map<string, UnitLastYear | null>();
    known.set(block, unit);
    this.merged.set(identity, known);
  }

  /** Every unit in each block that a line puts it into, with the ranks of its fields among them. */
  private byBlock(): ReadonlyMap<string, readonly UnitLastYear[]> {
    if (this.blocks !== null) return this.blocks;
    const groups = new Map<string, { identity: string; unit: UnitLastYear }[]>();
    for (const [identity, { printed, computed }] of this.units) {
      for (const block of new Set(
        [...printed, ...computed].map((line) => line.block ?? this.likelyBlock(line.name)),
      )) {
        if (block === null) continue;
        const unit = this.merge(identity, block);
        if (unit === null) continue;
        const group = groups.get(block) ?? [];
        group.push({ identity, unit });
        groups.set(block, group);
      }
    }
    const blocks = new Map<string, readonly UnitLastYear[]>();
    this.blocks = blocks;
    for (const [block, group] of groups) {
      const ranked = withFieldRanks(
        group.map(({ unit }) => unit),
        this.settings,
      );
      blocks.set(block, ranked);
      group.forEach(({ identity }, index) => {
        this.remember(identity, block, ranked[index] ?? null);
      });
    }
    return blocks;
  }
}
