import { ruleCatalogue } from '../core/settings/rules';
import type { RuleKey, Rules } from '../core/settings/rules';
import type { SettingKey, settingCatalogue } from '../core/settings/settings';
import { keysOf } from '../core/settings/settingKinds';
import type { Choice, Elsewhere } from '../core/settings/settingKinds';

/** What a language calls and says of every setting. */
export type SettingWords = {
  readonly [Key in SettingKey]: InLog &
    (Key extends RuleKey ? InResults : unknown) &
    InPane<(typeof settingCatalogue)[Key]>;
};

interface InLog {
  /** In `Nhật ký`, among the settings that changed, and in findings. */
  readonly log: string;
}

interface InResults {
  /** What the result sheets say of a rule, beside what they say of the others; `null`: nothing. */
  readonly said: (rules: Rules) => string | null;
}

type InPane<Setting> =
  Setting extends Choice<infer Option>
    ? {
        readonly name: string;
        readonly options: Readonly<Record<`${Option}`, string>>;
        /** What each option means, shown below the one that is chosen. */
        readonly meanings: Readonly<Record<`${Option}`, string>>;
      }
    : Setting extends Elsewhere<unknown>
      ? unknown
      : { readonly name: string; readonly meaning: string };

/** How a block's figures are computed: a clause a rule. */
export function saidOfRules(words: SettingWords, rules: Rules): string {
  return keysOf(ruleCatalogue)
    .flatMap((key) => words[key].said(rules) ?? [])
    .join('; ');
}

/** A setting in the words of the log; an earlier log may have one that is no more. */
export function settingName(words: SettingWords, key: string): string {
  return new Map<string, InLog>(Object.entries(words)).get(key)?.log ?? key;
}
