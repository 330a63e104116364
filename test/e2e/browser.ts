import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findBrowser } from '../../src/cli/find/findBrowser.mjs';
import { certificate } from './certificate';

let started: Promise<Browser> | null = null;

/**
 * The Chromium, Chrome or Edge of this machine without a window, one for all tests of a process: what they do in it they
 * do in contexts of their own. It finds no host but this machine: what a page asks of another one fails. It ends with the
 * process.
 *
 * @throws Error when there is none.
 */
export function testBrowser(): Promise<Browser> {
  return (started ??= launchBrowser());
}

async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new Error('No Chromium, Chrome or Edge found: install one or set CHROME_PATH.');
  }
  // Chromium refuses its sandbox to root, which is who runs tests in a container.
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath,
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      // What one page has compiled is so for the next one, see sharedContext.ts.
      '--process-per-site',
      // As for the tests' own process, see vitest.config.ts.
      '--js-flags=--max-semi-space-size=64',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      `--ignore-certificate-errors-spki-list=${certificate.hash}`,
      ...(isRoot ? ['--no-sandbox'] : []),
    ],
  });
}
