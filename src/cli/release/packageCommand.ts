import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { version } from '../../../package.json';
import { Problem } from '../../core/problem';
import { wrongUse } from '../command/arguments';
import type { CommandLine } from '../command/arguments';
import { DONE, NOTHING_DONE, pathsOf, runCommand } from '../command/command';
import type { Caller, Texts } from '../command/command';
import { guide } from './guide';
import { manifestFaults } from './manifestFaults';
import { pagesAddress } from './pagesAddress';
import { manifestFor } from './releaseManifest';
import { iisSettings, nginxSettings } from './serverSettings';
import { trustedCatalogue } from './trustedCatalogue';

const OPTIONS = {
  url: { type: 'string' },
  out: { type: 'string' },
  share: { type: 'string' },
  'office-js': { type: 'string' },
} as const;

/** What a release has beside the pages. */
export const PAGES = 'cchc';
export const MANIFEST = 'manifest.xml';
const SUMS = 'SHA256SUMS.txt';
/** Of the catalogue in Windows' registry: always the same, so that it is there once. */
const CATALOGUE = '5d9c0a5e-2f0b-4d3a-9a57-7c1d2f6b8e41';

/** Where the program's sources are, and how its pages are built. */
export interface Project {
  readonly root: string;
  /** Builds the pages into a folder. @throws Problem `build-failed` */
  readonly build: (folder: string, officeJs: OfficeJs) => Promise<void>;
}

/** Whether the pages ask Microsoft's address for office.js first, or have nothing but the copy that is built in. */
export type OfficeJs = 'copy' | 'microsoft';

/** Runs `npm run package` with these arguments; its exit code. */
export function packageCommand(args: readonly string[], caller: Caller, project: Project): Promise<number> {
  return runCommand(
    { name: 'package', options: OPTIONS, run: (line, texts) => makeRelease(line, texts, caller, project) },
    args,
    caller,
  );
}

async function makeRelease(
  { positionals, given }: CommandLine<keyof typeof OPTIONS>,
  texts: Texts,
  caller: Caller,
  project: Project,
): Promise<number> {
  const [extra] = positionals;
  if (extra !== undefined) throw wrongUse(texts.release.noInput(extra));
  const address = addressOf(given('url'), texts);
  const share = shareOf(given('share'), texts);
  const officeJs = officeJsOf(given('office-js'), texts);
  const { fromCaller, path } = pathsOf({ given }, caller);
  const out = path('out') ?? fromCaller('release');
  if (!(await mayReplace(out))) throw new Problem('file-exists', { path: out });

  const beside = `${out}.${process.pid}.tmp`;
  try {
    const pages = join(beside, PAGES);
    await mkdir(pages, { recursive: true });
    await project.build(pages, officeJs);
    const manifest = manifestFor(await readFile(join(project.root, MANIFEST), 'utf8'), address);
    const files = await filesIn(pages);
    const content = new Map<string, Uint8Array>();
    for (const file of files)
      if (/\.(?:png|html|js)$/u.test(file)) content.set(file, await readFile(join(pages, file)));
    const faults = manifestFaults(manifest, { address, file: (name) => content.get(name) ?? null });
    if (faults.length > 0) {
      for (const { line, fault } of faults) caller.error(texts.release.fault(line, fault));
      caller.error(texts.release.notMade);
      return NOTHING_DONE;
    }
    const asset = (name: string) => readFile(join(project.root, 'assets', name));
    const written = new Map<string, Uint8Array | string>([
      [`${PAGES}/web.config`, iisSettings(files, texts.release.iisNote)],
      [MANIFEST, manifest],
      ['nginx.conf', nginxSettings(address, texts.release.nginxNotes)],
      [
        'huong-dan-cai-dat.html',
        guide((await asset('install/cai-dat.html')).toString('utf8'), {
          address,
          version,
          share,
          picture: await asset('pictures/preview.png'),
          network: texts.release.network[officeJs],
        }),
      ],
      ...(share === null
        ? []
        : [
            [
              'danh-muc-tin-cay.reg',
              Buffer.from(`\uFEFF${trustedCatalogue(share, CATALOGUE)}`, 'utf16le'),
            ] as const,
          ]),
    ]);
    for (const [name, bytes] of written) await writeFile(join(beside, name), bytes);
    await writeFile(join(beside, SUMS), await sumsOf(beside));
    await rm(out, { recursive: true, force: true });
    await rename(beside, out);
  } catch (error) {
    if (error instanceof Problem || !(error instanceof Error && 'code' in error)) throw error;
    throw new Problem('cannot-write-file', { path: out }, error);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
  caller.out(texts.release.made(out, address, officeJs));
  return DONE;
}

/** @throws Problem `wrong-use` without one, or where it cannot be that of the pages */
function addressOf(typed: string | null, texts: Texts): string {
  if (typed === null) throw wrongUse(texts.release.urlMissing);
  return pagesAddress(typed, texts);
}

/** @throws Problem `wrong-use` where it is no shared folder */
function shareOf(typed: string | null, texts: Texts): string | null {
  if (typed === null || /^\\\\[^\\/:*?"<>|\p{Cc}]+(?:\\[^\\/:*?"<>|\p{Cc}]+)+$/u.test(typed)) return typed;
  throw wrongUse(texts.release.badShare(typed));
}

function officeJsOf(typed: string | null, texts: Texts): OfficeJs {
  if (typed === null || typed === 'copy') return 'copy';
  if (typed === 'microsoft') return typed;
  throw wrongUse(texts.release.badOfficeJs(typed));
}

/** Whether a folder is free, or an earlier release: nothing else is ever taken away. */
async function mayReplace(folder: string): Promise<boolean> {
  if (!existsSync(folder)) return true;
  const names = await readdir(folder).catch(() => ['']);
  return names.length === 0 || [PAGES, MANIFEST, SUMS].every((name) => names.includes(name));
}

/** The files below a folder by their paths in it, with `/`, in order. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** A line a file, as `sha256sum -c` reads them. */
async function sumsOf(folder: string): Promise<string> {
  let lines = '';
  for (const file of await filesIn(folder)) {
    const sum = createHash('sha256').update(await readFile(join(folder, file)));
    lines += `${sum.digest('hex')}  ${file}\n`;
  }
  return lines;
}
