/**
 * `tsx inputs.ts <folder>`: writes the workbooks that two states of the program are compared by, each `<name>.xlsx` with
 * the rules in `<name>.json`: the sample, all cases, damages of good workbooks (for their findings), and random
 * assessments in every layout under random rules. The same every time.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { WorkbookSnapshot } from '../../../src/core/workbook';
import { fileOf } from '../../bench/largeWorkbook';
import { caseFile } from '../../cases/caseFile';
import { goodBooks } from '../../core/mutations/goodBooks';
import { mutationsOf } from '../../core/mutations/mutations';
import { assessmentModel } from '../../core/properties/assessmentModel';
import { decoration } from '../../core/properties/decoration';
import { LAYOUTS, rendered } from '../../core/properties/renderings';
import {
  assessment,
  cells,
  criteriaByUnits,
  scoreSheets,
  settings,
  weighted,
} from '../../core/properties/ruledAssessments';

const RANDOM = 300;
const DAMAGES_OF_A_BOOK = 40;
const SEED = 20_231;
const PRIME = 7_919;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('The folder to write to is missing.');
mkdirSync(folder, { recursive: true });

const sample = readFileSync(new URL('../../../assets/samples/ha-tinh-2023.xlsx', import.meta.url));
write('sample', sample, {});
const cases = new URL('../../cases/', import.meta.url);
for (const { name } of readdirSync(cases, { withFileTypes: true }).filter((one) => one.isDirectory())) {
  const rules = new URL(`${encodeURIComponent(name)}/settings.json`, cases);
  write(`case-${name}`, caseFile(name), existsSync(rules) ? JSON.parse(readFileSync(rules, 'utf8')) : {});
}
goodBooks().forEach(([, book], at) => {
  write(`good-${at}`, fileOf(book), {});
  const ways = mutationsOf(book);
  for (let count = 0; count < DAMAGES_OF_A_BOOK; count += 1) {
    const mutation = ways[(count * PRIME) % ways.length]?.make() ?? null;
    if (mutation !== null) write(`damage-${at}-${count}`, fileOf(mutation.book), {});
  }
});
randomBooks().forEach(({ book, rules }, at) => {
  write(`random-${at}`, fileOf(book), rules);
});

function randomBooks(): readonly { readonly book: WorkbookSnapshot; readonly rules: unknown }[] {
  const ruled = assessment(cells);
  const plain = fc
    .tuple(assessmentModel({ units: 5 }), decoration, fc.constantFrom(...LAYOUTS))
    .map(([model, own, layout]) => rendered(model, layout, own));
  const books = fc.oneof(
    plain,
    fc.oneof(ruled, weighted(ruled)).map((made) => scoreSheets(made)),
    fc.oneof(ruled, weighted(ruled)).map((made) => criteriaByUnits(made)),
  );
  return fc.sample(fc.record({ book: books, rules: settings }), { numRuns: RANDOM, seed: SEED });
}

function write(name: string, file: Uint8Array, rules: unknown): void {
  writeFileSync(join(folder ?? '', `${name}.xlsx`), file);
  writeFileSync(join(folder ?? '', `${name}.json`), JSON.stringify(rules));
}
