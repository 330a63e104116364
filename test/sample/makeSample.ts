/**
 * Makes assets/samples/ha-tinh-2023.xlsx, the workbook that opens in the preview: `npx tsx test/sample/makeSample.ts`.
 * The same sources give the same file. Before it writes, it reads the workbook back and holds it against what the
 * article says (articleFacts.ts); where a claim fails, nothing is written.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { articleClaims } from './articleClaims';
import { readSample } from './readSample';
import { addIntroduction } from './sheets/introduction';
import { addFields2022, addRanking2022 } from './sheets/lastYear';
import { addScoreSheet } from './sheets/scoreSheet';
import { openWriter } from './sheets/sheetWriter';
import { allUnitScores } from './unitScores';

const target = fileURLToPath(new URL('../../assets/samples/ha-tinh-2023.xlsx', import.meta.url));

const workbook = await openWriter();
addIntroduction(workbook);
for (const unit of allUnitScores()) addScoreSheet(workbook, unit);
addRanking2022(workbook);
addFields2022(workbook);
const bytes = workbook.finish();

const claims = articleClaims(readSample(bytes));
const failed = claims.filter(({ holds }) => !holds);
if (failed.length > 0) {
  throw new Error(
    ['The sample does not bear out:', ...failed.map((f) => `${f.claim} (found: ${f.found})`)].join('\n'),
  );
}
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, bytes);
console.log(`ha-tinh-2023.xlsx: ${bytes.length} bytes, ${claims.length} claims of the article hold`);
// The Go runtime of excelize-wasm keeps the process alive.
process.exit(0);
