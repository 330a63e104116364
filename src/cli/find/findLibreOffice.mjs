import { existsSync, realpathSync } from 'node:fs';
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

/** Of each program of LibreOffice the library that it comes with on Linux. */
const LIBRARIES = { calc: 'libsclo.so', writer: 'libswlo.so' };

/**
 * Which of Calc and Writer that LibreOffice lacks: on Linux they are installed one by one, each with a library of its own
 * beside `soffice.bin`. Where that is not beside the program, nothing can be told, and both are taken to be there.
 *
 * @param program its path
 */
export function missingPrograms(program) {
  const folder = path.dirname(realpathSync(program));
  if (!existsSync(path.join(folder, 'soffice.bin'))) return [];
  return Object.keys(LIBRARIES).filter((name) => !existsSync(path.join(folder, LIBRARIES[name])));
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
