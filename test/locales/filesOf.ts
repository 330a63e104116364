import { readdirSync } from 'node:fs';

/** The files of texts of a language, with the folders that they are in. */
export function filesOf(language: string): readonly string[] {
  return readdirSync(`src/locales/${language}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}
