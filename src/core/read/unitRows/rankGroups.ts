import type { Place, SheetSnapshot } from '../../workbook';
import { readNumber } from '../cells/score';
import { contentAt } from '../cells/sheetCells';
import { kindOfUnit } from '../names/unitNames';

/** A part of a table of units, below a row that parts them. */
export interface UnitSection {
  /** Whether the name that it has leaves open whether it is a block: `Nhóm A`, unlike `Khối A`. */
  readonly isOpen: boolean;
  readonly block: string | null;
  /** Where its name stands; left out where it is no block's. */
  readonly place?: Place;
}

interface SectionedUnit {
  readonly row: number;
  readonly firstRow: number;
  readonly name: string;
  readonly block: string | null;
  readonly section: number;
}

/** A section that is taken for a block although running numbers go on over it. */
interface UnclearSection {
  readonly block: string;
  readonly place: Place;
}

/**
 * Units whose groups are no blocks by the ranks printed, which run on over them (1, 2 in `Nhóm A`, 3, 4 in `Nhóm B`), or where
 * ranks are not printed by the running numbers below a block that is written: they are in the block above. Where running
 * numbers go on and nothing else tells, the groups stay blocks and are unclear.
 */
export function withoutRankGroups<Unit extends SectionedUnit>(
  sheet: SheetSnapshot,
  columns: { readonly code: number | null; readonly rank?: number | null },
  sections: readonly UnitSection[],
  units: readonly Unit[],
): { readonly units: readonly Unit[]; readonly unclear: readonly UnclearSection[] } {
  if (sections.every(({ isOpen }) => !isOpen)) return { units, unclear: [] };
  const figures = (column: number | null, own: readonly Unit[]) =>
    column === null
      ? []
      : own.flatMap(({ firstRow }) => readNumber(contentAt(sheet, firstRow, column)) ?? []);
  const blockOf = new Map<number, string | null>();
  const unclear: UnclearSection[] = [];
  for (const { outer, parts } of openRuns(sections)) {
    const groups = groupsOf(units, outer, parts, sections);
    if (groups.length < 2) continue;
    const ranks = groups.map((own) => figures(columns.rank ?? null, own));
    const isRanked = ranks.every((own) => own.length > 0);
    if (isRanked && ranks.filter((own) => own.includes(1)).length > 1) continue;
    const numbers = groups.map((own) => figures(columns.code, own));
    const isNumberedOn = runOn(numbers);
    const above = sections[outer]?.block ?? null;
    if (isRanked || (isNumberedOn && above !== null && parts.every((part) => isGroup(sections[part])))) {
      for (const part of parts) blockOf.set(part, above);
    } else if (isNumberedOn && !arePartedByKind(groups)) {
      for (const part of parts) {
        const { block = null, place } = sections[part] ?? {};
        if (block !== null && place !== undefined) unclear.push({ block, place });
      }
    }
  }
  if (blockOf.size === 0) return { units, unclear };
  return {
    units: units.map((unit) => {
      const block = blockOf.get(unit.section);
      return block === undefined || unit.block !== sections[unit.section]?.block ? unit : { ...unit, block };
    }),
    unclear,
  };
}

/** Open sections that follow each other, with the section above the first of them. */
function openRuns(
  sections: readonly UnitSection[],
): readonly { readonly outer: number; readonly parts: readonly number[] }[] {
  const runs: { outer: number; parts: number[] }[] = [];
  sections.forEach(({ isOpen }, index) => {
    if (!isOpen) return;
    const last = runs.at(-1);
    if (last?.parts.at(-1) === index - 1) last.parts.push(index);
    else runs.push({ outer: index - 1, parts: [index] });
  });
  return runs;
}

/** The units of each group, first those above them in the same block. */
function groupsOf<Unit extends SectionedUnit>(
  units: readonly Unit[],
  outer: number,
  parts: readonly number[],
  sections: readonly UnitSection[],
): readonly (readonly Unit[])[] {
  const above = sections[outer]?.block;
  const first = units.filter(({ section }) => section <= outer && sections[section]?.block === above);
  const others = parts.map((part) => units.filter(({ section }) => section === part));
  return [first, ...others].filter((own) => own.length > 0);
}

function isGroup(section: UnitSection | undefined): boolean {
  return /^nhóm\s/iu.test(section?.block ?? '');
}

/** Whether each group's first number is the next after the last one of the group above. */
function runOn(groups: readonly (readonly number[])[]): boolean {
  return groups.every((own, index) => index === 0 || own[0] === (groups[index - 1]?.at(-1) ?? NaN) + 1);
}

/** Whether each group has units of one kind, and no two the same. */
function arePartedByKind(groups: readonly (readonly SectionedUnit[])[]): boolean {
  const kinds = groups.map((own) => new Set(own.map(({ name }) => kindOfUnit(name))));
  const single = kinds.flatMap((own) => (own.size === 1 ? [...own] : []));
  return single.length === groups.length && new Set(single).size === groups.length && !single.includes(null);
}
