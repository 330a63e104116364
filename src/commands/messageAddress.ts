import { Problem } from '../core/problem';
import type { ProblemCode } from '../core/problem';
import type { Language } from '../locales/language';
import type { ProblemTexts } from '../locales/textTypes';

/** The address of the page that tells a problem, beside the page at `base`. */
export function messageAddress(base: string, problem: Problem, language: Language): string {
  const address = new URL('message.html', base);
  address.search = new URLSearchParams({
    lang: language,
    code: problem.code,
    params: JSON.stringify(problem.params),
  }).toString();
  return address.href;
}

/**
 * What `messageAddress` put there.
 *
 * @param problems those that there are, each with its text
 * @throws Error when it is not such an address
 */
export function problemOfAddress(href: string, problems: ProblemTexts): Problem {
  const query = new URL(href).searchParams;
  const code = query.get('code') ?? '';
  if (!isKnown(code, problems)) throw new Error(`Not a problem: ${code}`);
  const params: unknown = JSON.parse(query.get('params') ?? '{}');
  const texts = Object.entries(params ?? {}).filter(isShown);
  return new Problem(code, Object.fromEntries(texts));
}

/**
 * Anybody can make such an address, so that the page shows no text of others but what can only be a place: names of
 * sheets (which have no slash), cells, numbers and codes.
 */
const SHOWN: ReadonlyMap<string, RegExp> = new Map([
  ['sheet', /^(?:[^/\\\p{C}]{1,31}|cchc_[a-z0-9]{1,9}_\d{1,5}(?:, cchc_[a-z0-9]{1,9}_\d{1,5}){0,500})$/u],
  ['cell', /^[A-Z]{1,3}\d{1,7}$/u],
  ['count', /^\d{1,9}$/u],
  ['cells', /^\d{1,9}$/u],
  ['detail', /^[A-Za-z][A-Za-z-]{0,40}(?:, [A-Za-z-]{1,40}){0,3}$/u],
]);

function isShown(entry: [string, unknown]): entry is [string, string] {
  const [name, value] = entry;
  return typeof value === 'string' && SHOWN.get(name)?.test(value) === true;
}

function isKnown(code: string, problems: ProblemTexts): code is ProblemCode {
  return Object.hasOwn(problems, code);
}
