import { parseArgs } from 'node:util';
import { Problem } from '../core/problem';
import type { CliTexts } from '../locales/vi/cli';

export interface RankArguments {
  readonly input: string;
  readonly out: string | null;
  readonly json: string | null;
  readonly settings: string | null;
  /** `all`, or the name of a block or a unit that feedback sheets are made for. */
  readonly feedback: string | null;
}

/** The language asked for, before anything else can be said; Vietnamese when none or an unknown one is. */
export function languageOf(args: readonly string[]): 'vi' | 'en' {
  const at = args.indexOf('--lang');
  return args.includes('--lang=en') || (at !== -1 && args[at + 1] === 'en') ? 'en' : 'vi';
}

/**
 * Reads the command line of `npm run rank`; `null` when help is asked for.
 *
 * @throws Problem `wrong-use` with what is wrong.
 */
export function readArguments(args: readonly string[], texts: CliTexts): RankArguments | null {
  const { values, positionals } = parse(args);
  if (values.help === true) return null;
  const [input, second] = positionals;
  if (input === undefined) throw wrongUse(texts.inputMissing);
  if (second !== undefined) throw wrongUse(texts.oneInput);
  if (values.lang !== undefined && values.lang !== 'vi' && values.lang !== 'en') {
    throw wrongUse(texts.unknownLanguage(values.lang));
  }
  if (values.feedback !== undefined && values.out === undefined) throw wrongUse(texts.feedbackNeedsOut);
  return {
    input,
    out: values.out ?? null,
    json: values.json ?? null,
    settings: values.settings ?? null,
    feedback: values.feedback ?? null,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        json: { type: 'string' },
        settings: { type: 'string' },
        feedback: { type: 'string' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw wrongUse(error instanceof Error ? error.message : String(error));
  }
}

export function wrongUse(detail: string): Problem {
  return new Problem('wrong-use', { detail });
}
