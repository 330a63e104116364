import { pathToFileURL } from 'node:url';

/** The text of a source file that knows where it is, wherever the script lies that is made of it. */
export function withOwnPlace(text, file) {
  return text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href));
}
