import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findLibreOffice, missingPrograms } from '../../src/cli/find/findLibreOffice.mjs';
import { emptyFolder } from './runRank';

/** A folder of LibreOffice's programs, with these files, and what starts it elsewhere. */
function installed(...files: readonly string[]): string {
  const folder = emptyFolder();
  const programs = join(folder, 'program');
  mkdirSync(programs);
  for (const file of ['soffice', ...files]) writeFileSync(join(programs, file), '');
  symlinkSync(join(programs, 'soffice'), join(folder, 'soffice'));
  return join(folder, 'soffice');
}

describe('LibreOffice on this machine', () => {
  it('may have Calc without Writer, which is seen where its program really lies', () => {
    expect(missingPrograms(installed('soffice.bin', 'libsclo.so'))).toEqual(['writer']);
    expect(missingPrograms(installed('soffice.bin', 'libswlo.so'))).toEqual(['calc']);
    expect(missingPrograms(installed('soffice.bin', 'libsclo.so', 'libswlo.so'))).toEqual([]);
  });

  it('is taken to be whole where its parts lie elsewhere', () => {
    expect(missingPrograms(installed())).toEqual([]);
  });

  it('has all that the tests need', () => {
    expect(missingPrograms(findLibreOffice() ?? '')).toEqual([]);
  });
});
