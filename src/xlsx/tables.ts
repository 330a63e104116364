import type { Area } from '../core/workbook';
import { formatArea } from './cells/areas';
import type { WorkbookPackage } from './package/package';
import type { WorkbookPart } from './package/workbookPart';
import { attribute, nextTag } from './package/xml';
import { emptyTag, escapeControls, openTag } from './package/xmlEdits';

/** Numbers and names for new tables that no table or name of the workbook has, once the sheets `removed` are gone. */
export function tableNames(
  file: WorkbookPackage,
  workbook: WorkbookPart,
  removed: ReadonlySet<string>,
): { next: () => { id: number; name: string } } {
  const taken = new Set(workbook.names.map((name) => name.name.toLowerCase()));
  const leaving = new Set(
    workbook.sheets
      .filter(({ name }) => removed.has(name))
      .flatMap(({ path }) => file.relationships(path).map(({ target }) => target)),
  );
  let lastId = 0;
  for (const path of file.paths()) {
    if (!file.contentType(path).endsWith('.table+xml') || leaving.has(path)) continue;
    const xml = file.text(path);
    const table = nextTag(xml, 0);
    if (table === null) continue;
    lastId = Math.max(lastId, Number(attribute(xml, table, 'id') ?? '0'));
    taken.add((attribute(xml, table, 'displayName') ?? '').toLowerCase());
    taken.add((attribute(xml, table, 'name') ?? '').toLowerCase());
  }
  let number = 0;
  return {
    next() {
      lastId += 1;
      do number += 1;
      while (taken.has(`cchc_bang_${number}`));
      return { id: lastId, name: `CCHC_Bang_${number}` };
    },
  };
}

/** A table with its filter and banded rows. `headers` are the texts of its first row: not blank, no two alike. */
export function tableXml(id: number, name: string, area: Area, headers: readonly string[]): string {
  const ref = formatArea(area);
  const columns = headers.map((header, index) =>
    emptyTag('tableColumn', { id: index + 1, name: escapeControls(header) }).replaceAll('\n', '_x000a_'),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    openTag('table', {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      id,
      name,
      displayName: name,
      ref,
      totalsRowShown: 0,
    }),
    emptyTag('autoFilter', { ref }),
    `${openTag('tableColumns', { count: headers.length })}${columns.join('')}</tableColumns>`,
    emptyTag('tableStyleInfo', {
      name: 'TableStyleMedium2',
      showFirstColumn: 0,
      showLastColumn: 0,
      showRowStripes: 1,
      showColumnStripes: 0,
    }),
    '</table>',
  ].join('');
}
