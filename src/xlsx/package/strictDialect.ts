import { relationshipsPath } from './package';
import type { WorkbookPackage } from './package';

const ADDRESSES = [
  [
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    'http://purl.oclc.org/ooxml/spreadsheetml/main',
  ],
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
  [
    'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
    'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  ],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'http://purl.oclc.org/ooxml/drawingml/chart'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'http://purl.oclc.org/ooxml/drawingml/main'],
] as const;

/**
 * A workbook saved as "Strict Open XML" has other namespaces (ISO/IEC 29500-1 strict); what was added to it gets
 * them too, since a file may not mix both. Does nothing in any other workbook.
 */
export function adoptDialect(file: WorkbookPackage, added: readonly string[]): void {
  const [[, strictMain]] = ADDRESSES;
  if (!file.text(file.workbookPath).includes(strictMain)) return;
  const paths = [file.workbookPath, ...added];
  for (const path of paths.flatMap((entry) => [entry, relationshipsPath(entry)])) {
    if (!file.has(path)) continue;
    let xml = file.text(path);
    for (const [transitional, strict] of ADDRESSES) xml = xml.replaceAll(transitional, strict);
    if (xml !== file.text(path)) file.setText(path, xml);
  }
}
