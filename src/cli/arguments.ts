import { parseArgs } from 'node:util';
import { Problem } from '../core/problem';
import { areAlike, comparedName } from '../core/read/names/nameLikeness';
import type { CliTexts } from '../locales/vi/cli';

export interface RankArguments {
  readonly input: string;
  readonly out: string | null;
  readonly json: string | null;
  readonly settings: string | null;
  /** `all`, or the name of a block or a unit that feedback sheets are made for. */
  readonly feedback: string | null;
}

/** What is asked for: a ranking, or only to be told something. */
export type Wanted = 'help' | 'version' | RankArguments;

const OPTIONS = {
  out: { type: 'string' },
  json: { type: 'string' },
  settings: { type: 'string' },
  feedback: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

const NAMES = Object.keys(OPTIONS);

/** The language asked for, before anything else can be said; Vietnamese when none or an unknown one is. */
export function languageOf(args: readonly string[]): 'vi' | 'en' {
  const at = args.indexOf('--lang');
  return args.includes('--lang=en') || (at !== -1 && args[at + 1] === 'en') ? 'en' : 'vi';
}

/**
 * Reads the command line of `npm run rank`.
 *
 * @throws Problem `wrong-use` with what is wrong.
 */
export function readArguments(args: readonly string[], texts: CliTexts): Wanted {
  const { values, positionals } = parse(args, texts);
  if (values.help === true) return 'help';
  if (values.version === true) return 'version';
  const [input, second] = positionals;
  if (input === undefined) throw wrongUse(texts.inputMissing);
  if (second !== undefined) throw wrongUse(texts.oneInput(second));
  const given = (name: keyof typeof OPTIONS): string | null => {
    const value = values[name];
    return typeof value === 'string' ? value : null;
  };
  const lang = given('lang');
  if (lang !== null && lang !== 'vi' && lang !== 'en') throw wrongUse(texts.unknownLanguage(lang));
  const [out, feedback] = [given('out'), given('feedback')];
  if (feedback !== null && out === null) throw wrongUse(texts.feedbackNeedsOut);
  return { input, out, json: given('json'), settings: given('settings'), feedback };
}

/** Node's reader of options, with what is wrong in our words: its own are English and for programmers. */
function parse(args: readonly string[], texts: CliTexts) {
  const parsed = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: OPTIONS,
  });
  const seen = new Set<string>();
  for (const token of parsed.tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    // One dash and a word is read as several short options: what was typed is told.
    const typed = args[token.index]?.split('=')[0] ?? rawName;
    if (!isOption(name)) throw wrongUse(texts.unknownOption(typed, meantBy(typed)));
    if (seen.has(name)) throw wrongUse(texts.optionTwice(rawName));
    seen.add(name);
    if (OPTIONS[name].type === 'boolean') {
      if (value !== undefined) throw wrongUse(texts.takesNoValue(rawName));
    } else if (value === undefined || value === '' || (!inlineValue && value.startsWith('-'))) {
      throw wrongUse(texts.valueMissing(rawName));
    }
  }
  return parsed;
}

function isOption(name: string): name is keyof typeof OPTIONS {
  return Object.hasOwn(OPTIONS, name);
}

/** The option that was probably meant: one is the other's beginning, or they are a typing error apart. */
function meantBy(typed: string): string | null {
  const word = typed.replace(/^-+/u, '').toLowerCase();
  const meant =
    NAMES.find((name) => word.length > 1 && (name.startsWith(word) || word.startsWith(name))) ??
    NAMES.find((name) => areAlike(comparedName(name), comparedName(word)));
  return meant === undefined ? null : `--${meant}`;
}

export function wrongUse(detail: string): Problem {
  return new Problem('wrong-use', { detail });
}
