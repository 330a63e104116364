import { ownRules } from '../../core/read/names/blockRules';
import { blockKey } from '../../core/read/names/blockNames';
import { ruleCatalogue } from '../../core/settings/rules';
import type { BlockRules } from '../../core/settings/rules';
import { keysOf } from '../../core/settings/settingKinds';
import { defaultSettings, isOfKind, settingCatalogue } from '../../core/settings/settings';
import type { SettingKey, Settings, ShownKey } from '../../core/settings/settings';
import { sameValue } from '../../core/sameValue';

/** Name of the block whose rules are meant; `null`: the rules of all blocks. */
export type Scope = string | null;

/** The settings that the view of the rules shows; one block can have only what is a rule. */
export function shownKeys(scope: Scope): readonly ShownKey[] {
  return keysOf(settingCatalogue).filter(
    (key): key is ShownKey =>
      !isOfKind(key, 'elsewhere') && (scope === null || Object.hasOwn(ruleCatalogue, key)),
  );
}

/** The rule that holds: the block's own where it has one, else that of all blocks. */
export function ruleIn<Key extends SettingKey>(settings: Settings, scope: Scope, key: Key): Settings[Key] {
  const rules: Partial<Settings> = ownOf(settings, scope) ?? {};
  const own = rules[key];
  return own === undefined ? settings[key] : own;
}

/** Settings with a rule of all blocks, or of one. What a block has as all have it is no rule of its own. */
export function withRule<Key extends SettingKey>(
  settings: Settings,
  scope: Scope,
  key: Key,
  value: Settings[Key],
): Settings {
  if (scope === null) return { ...settings, [key]: value };
  if (sameValue(value, settings[key])) return withoutRule(settings, scope, key);
  const own = ownOf(settings, scope);
  const changed: BlockRules = { ...(own ?? { block: scope }), [key]: value };
  const blocks =
    own === null
      ? [...settings.blocks, changed]
      : settings.blocks.map((entry) => (entry === own ? changed : entry));
  return { ...settings, blocks };
}

/** Settings with a rule as it is without a choice: the default for all blocks, the rule of all for one. */
export function withoutRule(settings: Settings, scope: Scope, key: SettingKey): Settings {
  if (scope === null) return { ...settings, [key]: defaultSettings[key] };
  const own = ownOf(settings, scope);
  if (own === null) return settings;
  const rest = Object.fromEntries(Object.entries(own).filter(([name]) => name !== key));
  const left: BlockRules = { ...rest, block: own.block };
  const blocks = settings.blocks.flatMap((entry) =>
    entry !== own ? [entry] : Object.keys(left).length > 1 ? [left] : [],
  );
  return { ...settings, blocks };
}

/** Whether a rule was chosen: another than the default, or a block's own. */
export function isChosen(settings: Settings, scope: Scope, key: SettingKey): boolean {
  if (scope === null) return !sameValue(settings[key], defaultSettings[key]);
  const own = ownOf(settings, scope);
  return own !== null && Object.hasOwn(own, key);
}

/** Blocks of the workbook, then those that only the settings know. */
export function blocksToChoose(settings: Settings, workbook: readonly string[]): readonly string[] {
  const known = new Set(workbook.map(blockKey));
  return [
    ...workbook,
    ...settings.blocks.map(({ block }) => block).filter((block) => !known.has(blockKey(block))),
  ];
}

/** How many rules a block has of its own. */
export function ownRuleCount(settings: Settings, block: string): number {
  const own = ownRules(settings, block);
  return own === null ? 0 : Object.keys(own).length - 1;
}

/** All rules as they are by default; corrections of sheets stay. */
export function withoutRules(settings: Settings): Settings {
  return { ...defaultSettings, sheets: settings.sheets };
}

/** Settings with another name of a unit or field; it takes the place of what the name stood for before. */
export function withAlias(settings: Settings, other: string, name: string): Settings {
  const rest = Object.entries(settings.aliases).filter(([known]) => known !== other);
  return { ...settings, aliases: Object.fromEntries([...rest, [other, name]]) };
}

export function withoutAlias(settings: Settings, other: string): Settings {
  const rest = Object.entries(settings.aliases).filter(([known]) => known !== other);
  return { ...settings, aliases: Object.fromEntries(rest) };
}

function ownOf(settings: Settings, scope: Scope): BlockRules | null {
  return scope === null ? null : ownRules(settings, scope);
}
