import { when } from '../../lists';
import { rulesOf } from '../names/blockRules';
import type { Rules } from '../../settings/rules';
import { settingCatalogue } from '../../settings/settings';
import type { NamingKey, Settings } from '../../settings/settings';
import type { Place } from '../../workbook';
import type { Assessment } from '../model/assessment';
import { blockKey } from '../names/blockNames';
import { keysOf } from '../../settings/settingKinds';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { criterionNamed } from '../names/criterionNames';
import { nameKey } from '../names/nameKey';
import { unitKey } from '../names/unitNames';

/**
 * A finding for each setting that names something this workbook does not have: blocks with rules of their own, fields
 * that break ties, units left out of the ranking, other names, what the proposal of merit names. Names of one setting are told together.
 */
export function unusedSettings(assessment: Assessment, settings: Settings, place: Place): readonly Finding[] {
  if (assessment.blocks.length === 0) return [];
  return keysOf(unusedNames).flatMap((key): readonly Finding[] => {
    const names = [...new Set(unusedNames[key](assessment, settings))];
    const { whenUnused: severity } = settingCatalogue[key];
    return when(names.length > 0, finding('setting-unused', place, { key, names }, { severity }));
  });
}

const unusedNames: Readonly<
  Record<NamingKey, (assessment: Assessment, settings: Settings) => readonly string[]>
> = {
  blocks: ({ blocks }, settings) => {
    const known = new Set(blocks.map(({ name }) => blockKey(name)));
    return settings.blocks.map(({ block }) => block).filter((name) => !known.has(blockKey(name)));
  },
  tieBreakers: unusedFields,
  excludedUnits: ({ blocks, directory }, { excludedUnits }) => {
    const known = new Set(blocks.flatMap((block) => block.units.map(({ key }) => key)));
    return excludedUnits.filter((name) => !known.has(directory.keyOf(name)));
  },
  aliases: unusedAliases,
  commendation: unusedMerits,
};

/** What the proposal of merit names: units to leave out, criteria by their numbers or names, a grade of a scale. */
function unusedMerits({ blocks, directory }: Assessment, settings: Settings): readonly string[] {
  const { exclude = [], noZeroIn = [], grade } = settings.commendation;
  const has = (unit: string, block: string | undefined) =>
    blocks.some(
      ({ name, units }) =>
        (block === undefined || blockKey(block) === blockKey(name)) &&
        units.some(({ key }) => key === directory.keyOf(unit)),
    );
  const sets = new Set(blocks.flatMap((block) => [block.set, ...block.units.map(({ set }) => set)]));
  const leaves = noZeroIn.length === 0 ? [] : [...sets].flatMap((set) => set.leaves);
  const grades = blocks.flatMap(({ name }) => rulesOf(settings, name).grades);
  return [
    ...exclude.filter(({ unit, block }) => !has(unit, block)).map(({ unit }) => unit),
    ...noZeroIn.filter((text) => !leaves.some(criterionNamed(text))),
    ...when(grade !== undefined && grades.every(({ name }) => name !== grade), grade ?? ''),
  ];
}

/** Fields of tie-breakers that no block to which they apply has. */
function unusedFields({ blocks, directory }: Assessment, settings: Settings): readonly string[] {
  const used = new Set<string>();
  const fieldsOf = ({ tieBreakers }: Pick<Rules, 'tieBreakers'>) =>
    tieBreakers.flatMap((breaker) => (breaker.by === 'field' ? [breaker.field] : []));
  const named = [settings, ...settings.blocks.map((own) => ({ tieBreakers: own.tieBreakers ?? [] }))].flatMap(
    fieldsOf,
  );
  if (named.length === 0) return [];
  for (const block of blocks) {
    const wanted = fieldsOf(rulesOf(settings, block.name));
    if (wanted.length === 0) continue;
    const keys = new Set(
      [block.set, ...block.units.map((unit) => unit.set)].flatMap(({ fields }) =>
        fields.map((name) => directory.fieldKeyOf(name)),
      ),
    );
    for (const name of wanted) if (keys.has(directory.fieldKeyOf(name))) used.add(name);
  }
  return named.filter((name) => !used.has(name));
}

/** Other names that no sheet has, neither of a unit nor of a field, in any year. */
function unusedAliases(
  { blocks, earlierBlocks, published, directory }: Assessment,
  settings: Settings,
): readonly string[] {
  const others = Object.keys(settings.aliases);
  if (others.length === 0) return [];
  const units = new Set<string>();
  const fields = new Set<string>();
  for (const block of [...blocks, ...earlierBlocks]) {
    for (const { name } of block.units) units.add(unitKey(name));
    for (const set of new Set([block.set, ...block.units.map((unit) => unit.set)])) {
      for (const name of set.fields) fields.add(nameKey(name));
    }
  }
  for (const ranking of published) {
    for (const unit of ranking.units) {
      units.add(unitKey(unit.name));
      for (const { name } of unit.fields ?? []) fields.add(nameKey(name));
    }
  }
  return others.filter(
    (name) => !units.has(unitKey(name)) && !fields.has(nameKey(name)) && directory.blockOf(name) === null,
  );
}
