import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The path of an installed Chromium, Chrome or Edge, `undefined` where there is none.
 * `CHROME_PATH` is taken first; a `CHROME_PATH` that does not exist is not passed over silently.
 */
export function findBrowser(environment = process.env, platform = process.platform) {
  const chosen = environment['CHROME_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH names a file that does not exist: ${chosen}`);
    return chosen;
  }
  return usualPaths(environment, platform).find((candidate) => existsSync(candidate));
}

function usualPaths(environment, platform) {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((name) => environment[name]);
    return roots
      .filter((root) => root !== undefined)
      .flatMap((root) => [
        path.win32.join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        path.win32.join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        path.win32.join(root, 'Chromium', 'Application', 'chrome.exe'),
      ]);
  }
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/opt/microsoft/msedge'];
  // The first has no windows at all and is the quickest.
  const names = [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ];
  return folders.flatMap((folder) => names.map((name) => `${folder}/${name}`));
}
