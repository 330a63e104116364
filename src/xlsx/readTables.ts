import type { Area } from '../core/workbook';
import { parseArea } from './cells/areas';
import { guarded } from './package/package';
import type { WorkbookPackage } from './package/package';
import { attribute, child, children, nextTag } from './package/xml';
import { unescapeControls } from './package/xmlEdits';

export interface FileTable {
  readonly name: string;
  /** With its header row and, where it has one, its row of totals. */
  readonly area: Area;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly string[];
}

/** The tables of a worksheet. @throws Problem `damaged-file`. */
export function readTables(file: WorkbookPackage, sheetPath: string): FileTable[] {
  return file
    .relationships(sheetPath)
    .filter((relationship) => relationship.type === 'table' && !relationship.external)
    .flatMap(({ target }) => guarded(target, () => readTable(file.text(target))));
}

function readTable(xml: string): FileTable[] {
  const root = nextTag(xml, 0);
  if (root === null) throw new SyntaxError('no <table>');
  const area = parseArea(attribute(xml, root, 'ref') ?? '');
  if (area === null) return [];
  const columns = [...children(xml, child(xml, root, 'tableColumns'))];
  return [
    {
      name: attribute(xml, root, 'displayName') ?? '',
      area,
      hasHeader: attribute(xml, root, 'headerRowCount') !== '0',
      hasTotals: Number(attribute(xml, root, 'totalsRowCount') ?? '0') > 0,
      columns: columns.map((tag) => unescapeControls(attribute(xml, tag, 'name') ?? '')),
    },
  ];
}
