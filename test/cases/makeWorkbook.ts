/**
 * `npx tsx test/cases/makeWorkbook.ts <case> …` writes each case's `workbook.xlsx` from its `workbook.json`. A case
 * needs no file of its own; one that has it is read from the file, and the runner checks that both say the same.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { workbookFile } from './workbookFile';
import { parseWorkbookJson } from './workbookJson';

for (const name of process.argv.slice(2)) {
  const folder = new URL(`${name}/`, import.meta.url);
  const json: unknown = JSON.parse(readFileSync(new URL('workbook.json', folder), 'utf8'));
  writeFileSync(new URL('workbook.xlsx', folder), workbookFile(parseWorkbookJson(json)));
}
