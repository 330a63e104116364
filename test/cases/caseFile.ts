import { existsSync, readFileSync } from 'node:fs';
import { workbookFile } from './workbookFile';
import { parseWorkbookJson } from './workbookJson';

/** The workbook of a case as a file: its `workbook.xlsx`, else what its `workbook.json` describes. */
export function caseFile(name: string): Uint8Array {
  const folder = new URL(`${encodeURIComponent(name)}/`, import.meta.url);
  const file = new URL('workbook.xlsx', folder);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const json: unknown = JSON.parse(readFileSync(new URL('workbook.json', folder), 'utf8'));
  return workbookFile(parseWorkbookJson(json));
}
