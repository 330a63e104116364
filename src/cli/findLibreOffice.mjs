import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The path of LibreOffice's program, `undefined` where there is none. `SOFFICE_PATH` is taken first; one that does not
 * exist is not passed over silently.
 */
export function findLibreOffice(environment = process.env, platform = process.platform) {
  const chosen = environment['SOFFICE_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (!existsSync(chosen)) throw new Error(`SOFFICE_PATH names a file that does not exist: ${chosen}`);
    return chosen;
  }
  return usualPaths(environment, platform).find((candidate) => existsSync(candidate));
}

function usualPaths(environment, platform) {
  if (platform === 'darwin') return ['/Applications/LibreOffice.app/Contents/MacOS/soffice'];
  if (platform === 'win32') {
    return ['ProgramFiles', 'ProgramFiles(x86)']
      .map((name) => environment[name])
      .filter((root) => root !== undefined)
      .map((root) => path.win32.join(root, 'LibreOffice', 'program', 'soffice.exe'));
  }
  return [
    '/usr/bin/soffice',
    '/usr/local/bin/soffice',
    '/usr/lib/libreoffice/program/soffice',
    '/snap/bin/libreoffice',
  ];
}
