import type { RankedBlock } from '../../rank/ranking';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { UnmatchedNames } from '../../read/checks/similarNames';
import type { LastYear } from './lastYear';

/** Units that last year does not know: they are "không so sánh", never guessed. */
export function unmatchedFindings(blocks: readonly RankedBlock[], lastYear: LastYear): readonly Finding[] {
  const { year } = lastYear;
  if (year === null) return [];
  return blocks.flatMap((block) =>
    block.units
      .filter((unit) => unit.previousRank === null)
      .map(({ name, place }) => {
        const isKnown = lastYear.of(name, block.name) !== null;
        const reason = isKnown ? 'unranked' : lastYear.whyNot(name, block.name);
        const besides = { severity: 'info', block: block.name } as const;
        return finding('previous-unit-unmatched', place, { unit: name, year, reason }, besides);
      }),
  );
}

/**
 * Units without a partner: those new this year against those that last year's block lost, and, where they abbreviate
 * another one, against the units of their own block.
 */
export function unmatchedUnits(
  blocks: readonly RankedBlock[],
  lastYear: LastYear,
): readonly UnmatchedNames[] {
  return blocks.flatMap((block): readonly UnmatchedNames[] => {
    const { name, units } = block;
    const previous = units.map((unit) => lastYear.of(unit.name, name));
    const fresh = units.filter(
      (unit, index) => previous[index] === null && lastYear.whyNot(unit.name, name) === 'new',
    );
    const known = new Set(previous.map((unit) => unit?.name));
    const lost = lastYear.unitsOf(name).flatMap((unit) => (known.has(unit.name) ? [] : [unit.name]));
    const all = units.map((unit) => unit.name);
    return [
      { kind: 'unit', block: name, names: fresh, known: lost },
      { kind: 'unit', block: name, names: fresh, known: all, strict: true },
    ];
  });
}
