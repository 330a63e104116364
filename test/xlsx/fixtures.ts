import { readFileSync } from 'node:fs';
import { openPackage } from '../../src/xlsx/package/package';
import { writeZip } from '../../src/xlsx/package/zip';

export type Fixture = 'openpyxl' | 'libreoffice' | 'excel';
export const fixtures: readonly Fixture[] = ['openpyxl', 'libreoffice', 'excel'];

/** A committed workbook; `fixtures/make_fixtures.py` says what is in it. */
export function fixture(name: Fixture): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`fixtures/${name}.xlsx`, import.meta.url)));
}

/** The text of every part of a workbook, by path. */
export function partTexts(bytes: Uint8Array): Map<string, string> {
  const file = openPackage(bytes);
  return new Map(file.paths().map((path) => [path, file.text(path)]));
}

/** The same workbook with one part written differently. */
export function withPart(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const file = openPackage(bytes);
  file.setText(path, change(file.text(path)));
  return writeZip(file.parts());
}
