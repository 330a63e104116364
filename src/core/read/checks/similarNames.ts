import type { Place } from '../../workbook';
import type { Assessment, CriteriaSet } from '../model/assessment';
import { blockKindKey } from '../names/blockNames';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { areAlike, comparedName, isOtherForm, plainKey } from '../names/nameLikeness';
import type { ComparedName } from '../names/nameLikeness';
import { yearBefore } from '../blocks/periods/periods';

/** A name on a sheet. */
interface NamedPlace {
  readonly name: string;
  readonly place: Place;
}

/** Names of one block that have no partner, and those that are left for them. */
export interface UnmatchedNames {
  readonly kind: 'unit' | 'field';
  readonly block: string | null;
  /** Each is suggested to be another name of one of `known`. */
  readonly names: readonly NamedPlace[];
  readonly known: readonly string[];
  /** Only names of which one abbreviates the other: those that may well be two. */
  readonly strict?: true;
}

/**
 * Suggests which names are likely one, for the officer to say so with an alias: a finding `name-similar` with `name`, as
 * a sheet has it, and `like`, the one name without a partner that it nearly agrees with. Nothing is taken to be the same
 * unasked, and where a name is like several no one is suggested.
 *
 * Only names without a partner are compared. A name that is another one but for its marks comes before those that are a
 * typing error away; where thousands of names are left on both sides, as after a reform of the communes, only such a one
 * is suggested: so many are no typing errors.
 */
export function similarNames(unmatched: readonly UnmatchedNames[]): readonly Finding<'name-similar'>[] {
  const found = new Map<string, Finding<'name-similar'>>();
  const compared = comparedNames();
  for (const { kind, block, names, known, strict } of unmatched) {
    if (names.length === 0 || known.length === 0) continue;
    const likely = strict === true ? isOtherForm : areAlike;
    const candidates = names.length * known.length <= MOST_PAIRS ? known.map(compared) : [];
    const byPlain = groupedByPlain(known);
    for (const { name, place } of names) {
      const others = byPlain.get(plainKey(name)) ?? NO_NAMES;
      if (candidates.length === 0 && others.every((other) => other === name)) continue;
      const own = compared(name);
      const unmarked = others.map(compared).filter((candidate) => likely(own, candidate));
      const alike = unmarked.length > 0 ? unmarked : candidates.filter((candidate) => likely(own, candidate));
      const [like] = alike;
      if (like === undefined || alike.some(({ key }) => key !== like.key)) continue;
      const pair = [own.key, like.key].sort().join('|');
      if (found.has(pair)) continue;
      found.set(pair, finding('name-similar', place, { kind, name, like: like.name }, { block }));
    }
  }
  return [...found.values()];
}

const MOST_PAIRS = 200_000;

const NO_NAMES: readonly string[] = [];

/** Makes each name ready once: the units of a block are compared with those of last year and with each other. */
function comparedNames(): (name: string) => ComparedName {
  const known = new Map<string, ComparedName>();
  return (name) => {
    const own = known.get(name) ?? comparedName(name);
    known.set(name, own);
    return own;
  };
}

function groupedByPlain(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const plain = plainKey(name);
    const group = groups.get(plain);
    if (group === undefined) groups.set(plain, [name]);
    else group.push(name);
  }
  return groups;
}

/** Scored units that no list has, whichever block they went into, against listed ones of which no scores were found. */
export function unlistedNames({ blocks, directory, unscored }: Assessment): UnmatchedNames {
  return {
    kind: 'unit',
    block: null,
    names:
      unscored.length === 0
        ? []
        : blocks.flatMap(({ units }) => units.filter(({ name }) => !directory.isListed(name))),
    known: unscored,
  };
}

/** Fields of single units, and of the year before, that their block does not have, against those that they lack. */
export function unmatchedFields(assessment: Assessment): readonly UnmatchedNames[] {
  const { blocks, earlierBlocks, published, directory } = assessment;
  const before = yearBefore(assessment);
  const keyOf = (name: string) => directory.fieldKeyOf(name);
  return blocks.flatMap((block): readonly UnmatchedNames[] => {
    const own = new Set(block.set.fields.map(keyOf));
    const against = (fields: readonly string[], place: Place): UnmatchedNames => {
      const keys = new Set(fields.map(keyOf));
      return {
        kind: 'field',
        block: block.name,
        names: fields.filter((name) => !own.has(keyOf(name))).map((name) => ({ name, place })),
        known: block.set.fields.filter((name) => !keys.has(keyOf(name))),
      };
    };
    const sets = new Map<CriteriaSet, Place>();
    const earlier = earlierBlocks.filter(
      ({ name, year }) => year === before && blockKindKey(name) === blockKindKey(block.name),
    );
    for (const { set, place } of [block, ...earlier].flatMap(({ units }) => units)) {
      if (set !== block.set && !sets.has(set)) sets.set(set, place);
    }
    const printed = published.flatMap((ranking) => {
      const first =
        before === null || ranking.year !== before
          ? undefined
          : ranking.units.find(({ fields }) => fields !== undefined);
      const fields = (first?.fields ?? []).map(({ name }) => name);
      return first === undefined || !fields.some((name) => own.has(keyOf(name)))
        ? []
        : [against(fields, first.place)];
    });
    return [...[...sets].map(([{ fields }, place]) => against(fields, place)), ...printed];
  });
}
