import { nameKey } from './nameKey';

/**
 * Tells whether a text names a criterion: by its number, by its name, or by both as a table prints them, `1.5.1 Sáng kiến
 * CCHC cấp tỉnh`. Names are compared as all names are.
 */
export function criterionNamed(
  text: string,
): (criterion: { readonly code: string; readonly name: string }) => boolean {
  const key = nameKey(text);
  return ({ code, name }) =>
    key !== '' && [code, name, `${code} ${name}`].some((known) => nameKey(known) === key);
}
