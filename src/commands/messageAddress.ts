import { Problem, type ProblemCode } from '../core/problem';
import type { Language } from '../locales/language';
import { problems } from '../locales/vi/problems';

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

/** What `messageAddress` put there. @throws Error when it is not such an address. */
export function problemOfAddress(href: string): Problem {
  const query = new URL(href).searchParams;
  const code = query.get('code') ?? '';
  if (!isProblemCode(code)) throw new Error(`Not a problem: ${code}`);
  const params: unknown = JSON.parse(query.get('params') ?? '{}');
  const texts = Object.entries(params ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return new Problem(code, Object.fromEntries(texts));
}

function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problems, code);
}
