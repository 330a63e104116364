/**
 * Makes every `npm` script work on a fresh machine: `node src/cli/install.mjs [--with-browser]`.
 * Installs the locked packages only when node_modules does not hold them; with `--with-browser` also sees to what
 * the tests need beside them: a Chromium-based browser, Python with openpyxl, LibreOffice Calc and Writer. Says nothing when
 * all is there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find/findBrowser.mjs';
import { findLibreOffice, missingPrograms } from './find/findLibreOffice.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

try {
  installPackages();
  if (process.argv.includes('--with-browser')) installTestTools();
} catch (error) {
  console.error(`\n${error.message}\n`);
  process.exit(1);
}

function installPackages() {
  if (packagesAreInstalled()) return;
  console.log(
    'Installing the locked npm packages (about a minute, once; again only after package-lock.json changes)…',
  );
  const npm = process.env['npm_execpath'];
  const flags = ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  const done = npm?.endsWith('.js')
    ? run(process.execPath, [npm, ...flags])
    : run('npm', flags, { shell: process.platform === 'win32' });
  if (!done)
    throw new Error(
      'npm ci failed (see above). Check the network and the npm registry, then run the same command again.',
    );
}

/** npm keeps a copy of what it installed, written last: the two locks agree when nothing is missing or outdated. */
function packagesAreInstalled() {
  const installedLock = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const wanted = lockedPackages(path.join(root, 'package-lock.json'));
  const installed = lockedPackages(installedLock);
  for (const [location, entry] of wanted) {
    const found = installed.get(location);
    if (found === undefined ? !mayBeAbsent(entry) : found.version !== entry.version) return false;
  }
  return true;
}

function lockedPackages(file) {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(Object.entries(packages).filter(([location]) => location !== ''));
}

/** Packages for other platforms, and peers that nobody installs, are in the lock but not in node_modules. */
function mayBeAbsent(entry) {
  return entry.optional === true || entry.devOptional === true || entry.peer === true;
}

function installTestTools() {
  const missing = [];
  if (findBrowser() === undefined) missing.push('chromium');
  if (!hasOpenpyxl()) missing.push('python3-openpyxl');
  missing.push(...missingOffice());
  if (missing.length === 0) return;

  const apt = aptGet();
  if (apt === undefined) throw new Error(howToInstall(missing));
  console.log(`Installing ${missing.join(', ')} for the tests by apt-get (a minute or two, once)…`);
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  };
  // Another program may be installing at the moment: wait for it.
  const [command, ...first] = [...apt, '-o', 'DPkg::Lock::Timeout=300'];
  const aptGetDoes = (...words) => run(command, [...first, '-qq', ...words], options);
  const install = (packages) => aptGetDoes('install', '-y', '--no-install-recommends', ...packages);
  aptGetDoes('update');
  // The Chromium that has no windows is quicker; not every release has it.
  const quickest = missing.map((name) => (name === 'chromium' ? 'chromium-headless-shell' : name));
  if (!install(quickest) && missing.includes('chromium')) install(missing);
  if (findBrowser() === undefined || !hasOpenpyxl() || missingOffice().length > 0) {
    throw new Error(howToInstall(missing));
  }
}

/** What of LibreOffice the tests need and is not there. */
function missingOffice() {
  const program = findLibreOffice();
  const missing = program === undefined ? ['calc', 'writer'] : missingPrograms(program);
  return missing.map((name) => `libreoffice-${name}`);
}

/** The tests of .xlsx files compare with what openpyxl wrote and reads. */
function hasOpenpyxl() {
  const candidates = [process.env['PYTHON'], '/usr/bin/python3', 'python3', 'python'];
  return candidates.some(
    (python) =>
      python !== undefined && spawnSync(python, ['-c', 'import openpyxl'], { stdio: 'ignore' }).status === 0,
  );
}

/** The words that start apt-get with the right to install, `undefined` where there is no such way. */
function aptGet() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return undefined;
  if (process.getuid() === 0) return ['apt-get'];
  const sudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
  return sudo.status === 0 ? ['sudo', '-n', 'apt-get'] : undefined;
}

function howToInstall(missing) {
  const ways = {
    chromium:
      '- a browser for the end-to-end tests: install Chromium, Google Chrome or Microsoft Edge, ' +
      'or set CHROME_PATH to the program',
    'python3-openpyxl':
      '- Python 3 with openpyxl: `python3 -m pip install openpyxl` (Debian, Ubuntu: `apt-get install python3-openpyxl`)',
    'libreoffice-calc':
      '- LibreOffice Calc, which calculates the written formulas anew (Debian, Ubuntu: ' +
      '`apt-get install libreoffice-calc`), or set SOFFICE_PATH to its program soffice',
    'libreoffice-writer':
      '- LibreOffice Writer, which opens the written papers (Debian, Ubuntu: `apt-get install libreoffice-writer`)',
  };
  return ['The tests need, and cannot install here:', ...missing.map((name) => ways[name])].join('\n');
}

function run(command, words, options = {}) {
  return spawnSync(command, words, { cwd: root, stdio: 'inherit', ...options }).status === 0;
}
