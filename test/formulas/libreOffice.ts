import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { findLibreOffice } from '../../src/cli/find/findLibreOffice.mjs';

/**
 * Workbooks as LibreOffice saves them after calculating every formula anew: the values that the files keep are taken out
 * before it opens them. All in one start of LibreOffice, which is slow.
 */
export function recalculated(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'recalculated-'));
  try {
    const out = join(folder, 'out');
    mkdirSync(out);
    const paths = [...files].map(([name, file]) => {
      const path = join(folder, `${name}.xlsx`);
      writeFileSync(path, withoutValues(file));
      return path;
    });
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const filter = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out];
    const program = findLibreOffice();
    if (program === undefined) throw new Error('LibreOffice is not installed: `npm test` sees to it.');
    execFileSync(program, [profile, '--headless', ...filter, ...paths], { stdio: 'pipe', timeout: 600_000 });
    return new Map(
      [...files.keys()].map((name) => [name, new Uint8Array(readFileSync(join(out, `${name}.xlsx`)))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The file without the values of its formulas. */
function withoutValues(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  for (const [path, bytes] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/u.test(path)) continue;
    const xml = strFromU8(bytes).replace(/(<\/f>|<f[^>]*\/>)<v>[^<]*<\/v>|(<\/f>)<v\/>/gu, '$1$2');
    parts[path] = strToU8(xml);
  }
  return zipSync(parts);
}
