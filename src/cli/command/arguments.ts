import { parseArgs } from 'node:util';
import { Problem } from '../../core/problem';
import { areAlike, comparedName } from '../../core/read/names/nameLikeness';
import { isLanguage, LANGUAGES } from '../../locales/language';
import type { Language } from '../../locales/language';
import { FIRST_LANGUAGE } from '../../locales/languages';
import type { CliTexts } from '../../locales/textTypes';

/** The options of a command by their names. */
type Options = Readonly<
  Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string; readonly multiple?: true }>
>;

/** Those that every command has. */
const COMMON_OPTIONS = {
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** A command line as it was typed. */
export interface CommandLine<Name extends string> {
  readonly positionals: readonly string[];
  /** The value of an option, `null` where it is not given. */
  readonly given: (name: Name) => string | null;
  /** All values of an option that may be given several times. */
  readonly all: (name: Name) => readonly string[];
  /** Whether an option without a value is given. */
  readonly has: (name: Name) => boolean;
}

/** The language asked for, before anything else can be said; the first one when none or an unknown one is. */
export function languageOf(args: readonly string[]): Language {
  const at = args.indexOf('--lang');
  const asked = LANGUAGES.find(
    (language) => args.includes(`--lang=${language}`) || (at !== -1 && args[at + 1] === language),
  );
  return asked ?? FIRST_LANGUAGE;
}

/**
 * Reads a command line; `help` or `version` where no more is asked for.
 *
 * @throws Problem `wrong-use` with what is wrong.
 */
export function readCommandLine<Own extends Options>(
  args: readonly string[],
  own: Own,
  texts: CliTexts,
): 'help' | 'version' | CommandLine<Extract<keyof Own, string>> {
  const { values, positionals } = parse(args, { ...own, ...COMMON_OPTIONS }, texts);
  if (values['help'] === true) return 'help';
  if (values['version'] === true) return 'version';
  const given = (name: string): string | null => {
    const value = values[name];
    return typeof value === 'string' ? value : null;
  };
  const lang = given('lang');
  if (lang !== null && !isLanguage(lang)) throw wrongUse(texts.unknownLanguage(lang, LANGUAGES));
  const all = (name: string): readonly string[] => {
    const value = values[name];
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  };
  return { positionals, given, all, has: (name) => values[name] === true };
}

/** The one file that a command is about. @throws Problem `wrong-use` where there is none, or a second one. */
export function onlyInput(positionals: readonly string[], texts: CliTexts): string {
  const [input, second] = positionals;
  if (input === undefined) throw wrongUse(texts.inputMissing);
  if (second !== undefined) throw wrongUse(texts.oneInput(second));
  return input;
}

/** Node's reader of options, with what is wrong in our words: its own are English and for programmers. */
function parse(args: readonly string[], options: Options, texts: CliTexts) {
  const parsed = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options,
  });
  const seen = new Set<string>();
  for (const token of parsed.tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    // One dash and a word is read as several short options: what was typed is told.
    const typed = args[token.index]?.split('=')[0] ?? rawName;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined)
      throw wrongUse(texts.unknownOption(typed, meantBy(typed, Object.keys(options))));
    if (seen.has(name) && option.multiple !== true) throw wrongUse(texts.optionTwice(rawName));
    seen.add(name);
    if (option.type === 'boolean') {
      if (value !== undefined) throw wrongUse(texts.takesNoValue(rawName));
    } else if (value === undefined || value === '' || (!inlineValue && value.startsWith('-'))) {
      throw wrongUse(texts.valueMissing(rawName));
    }
  }
  return parsed;
}

/** The option that was probably meant: one is the other's beginning, or they are a typing error apart. */
function meantBy(typed: string, names: readonly string[]): string | null {
  const word = typed.replace(/^-+/u, '').toLowerCase();
  const meant =
    names.find((name) => word.length > 1 && (name.startsWith(word) || word.startsWith(name))) ??
    names.find((name) => areAlike(comparedName(name), comparedName(word)));
  return meant === undefined ? null : `--${meant}`;
}

export function wrongUse(detail: string): Problem {
  return new Problem('wrong-use', { detail });
}
