import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What a script of openpyxl, a program that shares no line with ours, prints as JSON of some workbooks. Their paths are
 * `sys.argv[1:]`, what else it is told follows.
 */
export function askOpenpyxl(
  script: string,
  files: readonly Uint8Array[],
  ...words: readonly string[]
): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-openpyxl-'));
  try {
    const paths = files.map((bytes, index) => {
      const path = join(folder, `${index}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const python = process.env['PYTHON'] ?? '/usr/bin/python3';
    const answer = execFileSync(python, ['-c', script, ...paths, ...words], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    return JSON.parse(answer);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
