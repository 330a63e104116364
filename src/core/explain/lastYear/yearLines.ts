import type { UnitDirectory } from '../../read/model/assessment';
import { identityThen } from '../../read/directory/identityThen';
import { madeOnce } from '../../remembered';
import type { Settings } from '../../settings/settings';
import { mergeLines } from './lastYearLines';
import type { ComputedLine, PrintedLine } from './lastYearLines';
import { withFieldRanks } from './previousFieldRanks';
import type { NotComparedReason, UnitLastYear } from './unitLastYear';
import { blockKeyThen, isNameOfPart, isOfPartOnly, likelyBlock, whoItWas } from './whoThen';

/** All lines of one unit of a year. */
interface UnitLines {
  readonly printed: PrintedLine[];
  readonly computed: ComputedLine[];
}

/** All that tables of one earlier year say of its units, put together by unit and block. */
export class YearLines {
  /** By who the unit was then: units that became one stay apart. */
  private readonly units = new Map<string, UnitLines>();
  private readonly byBlock = madeOnce(() => this.standingByBlock());
  /** Names that units of several districts have, and those that a line does not say the district of. */
  private readonly shared = new Set<string>();
  private readonly unclear = new Set<string>();
  /** Whether it has units that went, with others, into one of this year's. */
  private hasParts = false;

  constructor(
    private readonly directory: UnitDirectory,
    private readonly settings: Settings,
    /** Keys of this year's blocks. */
    private readonly present: readonly string[],
    /** Whether any earlier table of the workbook has a unit of that identity. */
    private readonly isKnown: (identity: string) => boolean,
  ) {}

  addComputed(lines: readonly ComputedLine[]): void {
    for (const line of lines) this.linesOf(this.identity(line.name)).computed.push(line);
    for (const { name } of lines) this.noteShared(name);
  }

  addPrinted(line: PrintedLine): void {
    this.linesOf(this.identity(line.name)).printed.push(line);
    this.noteShared(line.name);
  }

  /** Every unit that stood in a block of this year then, whatever became of it. */
  unitsIn(block: string): readonly UnitLastYear[] {
    return [...(this.byBlock().get(this.keyThen(block))?.values() ?? [])];
  }

  private identity(name: string): string {
    this.hasParts ||= isNameOfPart(name, this.directory);
    return identityThen(this.directory, name);
  }

  private linesOf(identity: string): UnitLines {
    const known = this.units.get(identity);
    if (known !== undefined) return known;
    const made: UnitLines = { printed: [], computed: [] };
    this.units.set(identity, made);
    return made;
  }

  /** What the year says of one of this year's units, or why it says nothing. */
  find(unit: string, block: string): { found: UnitLastYear | null; reason: NotComparedReason } {
    const { identity, reason } = whoItWas(unit, (one) => this.units.has(one), this.directory);
    if (identity !== null && isOfPartOnly(unit, identity, this.isKnown, this.directory, this.hasParts))
      return { found: null, reason: 'part' };
    if (identity !== null)
      return { found: this.mergedIn(identity, this.keyThen(block)), reason: 'ambiguous' };
    return { found: null, reason: reason === 'new' && this.isNamesake(unit) ? 'namesake' : reason };
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

  private keyThen(block: string): string {
    return blockKeyThen(block, this.byBlock(), this.present);
  }

  /** A unit of another block has no rank of its fields in this one. */
  private mergedIn(identity: string, block: string): UnitLastYear | null {
    return this.byBlock().get(block)?.get(identity) ?? this.merge(identity, block);
  }

  private merge(identity: string, block: string): UnitLastYear | null {
    const { printed, computed } = this.linesOf(identity);
    return mergeLines(printed, computed, block);
  }

  /** Every unit in each block that a line puts it into, by who it was then, with the ranks of its fields among them. */
  private standingByBlock(): ReadonlyMap<string, ReadonlyMap<string, UnitLastYear>> {
    const blocks = new Map<string, Map<string, UnitLastYear>>();
    for (const [identity, { printed, computed }] of this.units) {
      const named = [...printed, ...computed].flatMap(
        ({ block, name }) => block ?? likelyBlock(this.directory, this.present, name) ?? [],
      );
      for (const block of new Set(named)) {
        const unit = this.merge(identity, block);
        if (unit === null) continue;
        const standing = blocks.get(block) ?? new Map<string, UnitLastYear>();
        blocks.set(block, standing.set(identity, unit));
      }
    }
    return new Map([...blocks].map(([block, units]) => [block, withFieldRanks(units, this.settings)]));
  }
}
