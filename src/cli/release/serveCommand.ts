import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { join } from 'node:path';
import serveStatic from 'serve-static';
import { Problem } from '../../core/problem';
import { wrongUse } from '../command/arguments';
import type { CommandLine } from '../command/arguments';
import { DONE, pathsOf, runCommand } from '../command/command';
import type { Caller, Texts } from '../command/command';
import { manifestTree } from './manifestTree';
import { MANIFEST, PAGES } from './packageCommand';
import { headersOf } from './servedFiles';

const OPTIONS = { port: { type: 'string' } } as const;
const USUAL_PORT = 8080;

/** A certificate for this machine. */
interface Certificate {
  readonly ca: string | Buffer;
  readonly cert: string | Buffer;
  readonly key: string | Buffer;
}

/** What the trial needs of the world. */
export interface Trial {
  readonly certificate: () => Promise<Certificate>;
  /** Told of the server once it answers; the command ends when it closes. */
  readonly listens: (server: Server) => void;
}

/** Runs `npm run serve` with these arguments; its exit code, once the server is closed. */
export function serveCommand(args: readonly string[], caller: Caller, trial: Trial): Promise<number> {
  return runCommand(
    { name: 'serve', options: OPTIONS, run: (line, texts) => serve(line, texts, caller, trial) },
    args,
    caller,
  );
}

/**
 * Serves a release for a trial on this machine. Pages made for `https://localhost:…` are served there, so that Excel takes
 * their manifest; those of any other address by http, as a browser takes it of its own machine.
 */
async function serve(
  { positionals, given }: CommandLine<keyof typeof OPTIONS>,
  texts: Texts,
  caller: Caller,
  trial: Trial,
): Promise<number> {
  const { fromCaller } = pathsOf({ given }, caller);
  const folder = fromCaller(positionals[0] ?? 'release');
  const address = await addressOfRelease(folder);
  const isOwn = address.hostname === 'localhost';
  const port = portOf(given('port'), texts) ?? (isOwn ? Number(address.port || 443) : USUAL_PORT);
  const below = address.pathname.replace(/taskpane\.html$/u, '');
  const answer = filesBelow(join(folder, PAGES), below);
  const server = isOwn ? createSecureServer(await trial.certificate(), answer) : createServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? wrongUse(texts.release.portTaken(port)) : error);
    });
    server.listen(port, 'localhost', resolve);
  });
  const bound = server.address();
  const shown = `${isOwn ? 'https' : 'http'}://localhost:${bound !== null && typeof bound === 'object' ? bound.port : port}${below}`;
  caller.out(texts.release.serves(shown, isOwn));
  trial.listens(server);
  await new Promise<void>((resolve) => server.once('close', resolve));
  return DONE;
}

/** Where a release's manifest says that its pages are. @throws Problem `not-a-release` */
async function addressOfRelease(folder: string): Promise<URL> {
  try {
    const root = manifestTree(await readFile(join(folder, MANIFEST), 'utf8'));
    const start = root.children.find(({ name }) => name === 'DefaultSettings')?.children[0];
    return new URL(start?.attribute('DefaultValue') ?? '');
  } catch (error) {
    throw new Problem('not-a-release', { path: folder }, error);
  }
}

function portOf(typed: string | null, texts: Texts): number | null {
  if (typed === null) return null;
  const port = Number(typed);
  if (!/^\d{1,5}$/u.test(typed) || port > 65_535) throw wrongUse(texts.release.badPort(typed));
  return port;
}

/** Answers for the files of a folder at a path, with the headers that IIS and nginx are told. */
function filesBelow(folder: string, below: string): RequestListener {
  const files = serveStatic(folder, {
    cacheControl: false,
    dotfiles: 'ignore',
    setHeaders: (response, path) => {
      for (const [name, value] of headersOf(path)) response.setHeader(name, value);
    },
  });
  return (request, response) => {
    const end = (status: number, location?: string) => {
      response.writeHead(status, location === undefined ? {} : { Location: location }).end();
    };
    const url = request.url ?? '/';
    if (!url.startsWith(below)) {
      if (url === '/' || `${url}/` === below) end(302, below);
      else end(404);
      return;
    }
    request.url = `/${url.slice(below.length)}`;
    files(request, response, () => {
      end(404);
    });
  };
}
