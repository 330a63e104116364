import { readRichText } from './cells';
import { guarded, partOfType } from '../package/package';
import type { WorkbookPackage } from '../package/package';
import { children, rootOf } from '../package/xml';

/** The texts that cells refer to by number, rich ones as plain text. @throws Problem `damaged-file`. */
export function readSharedStrings(file: WorkbookPackage): string[] {
  const path = partOfType(file, 'sharedStrings');
  if (path === null) return [];
  return guarded(path, () => {
    const xml = file.text(path);
    const strings: string[] = [];
    for (const item of children(xml, rootOf(xml, 'sst'))) {
      if (item.name === 'si') strings.push(readRichText(xml, item));
    }
    return strings;
  });
}
