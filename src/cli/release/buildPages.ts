import { spawn } from 'node:child_process';
import { Problem } from '../../core/problem';
import type { OfficeJs } from './packageCommand';

/** Builds the pages of the project in a folder, by webpack as `npm run build` does. @throws Problem `build-failed` */
export function buildPages(root: string, into: string, officeJs: OfficeJs): Promise<void> {
  return new Promise((resolve, reject) => {
    const webpack = spawn(
      process.execPath,
      ['node_modules/webpack/bin/webpack.js', '--mode', 'production', '--output-path', into],
      { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, OFFICE_JS: officeJs } },
    );
    webpack.on('error', reject);
    webpack.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Problem('build-failed'));
    });
  });
}
