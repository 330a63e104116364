import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import path from 'node:path';
import { certificate } from './certificate';

export interface BuiltPages {
  /** Address of the preview, ending with `/`. */
  readonly url: string;
  /** Serves this content at a path, whether the build has a file there or not; `null`: what the build has. */
  put(file: string, content: Buffer | string | null): void;
  /** Answers nobody any more, as without a network, or again. */
  setDown(isDown: boolean): void;
}

let served: Promise<BuiltPages> | null = null;

/**
 * Serves the production build (`dist/`) at a free loopback port, as a plain web server would: at the same one for all tests
 * of a process, with which it ends.
 */
export function builtPages(): Promise<BuiltPages> {
  return (served ??= serveBuild(path.resolve('dist')));
}

/** Serves the production build in a folder. */
export async function serveBuild(root: string): Promise<BuiltPages> {
  if (!existsSync(path.join(root, 'index.html')))
    throw new Error(`There is no build in ${root}: run \`npm run build\` first.`);
  const placed = new Map<string, Buffer | string>();
  let isDown = false;
  const server = createServer(certificate, (request, response) => {
    if (isDown) {
      request.socket.destroy();
      return;
    }
    const file = path.join(root, pathOf(request));
    const content = placed.get(file);
    const answer = content === undefined ? readFile(file) : Promise.resolve(content);
    answer.then(
      (body) => {
        response.writeHead(200, {
          'Content-Type': TYPES.get(path.extname(file)) ?? 'application/octet-stream',
          // The build stays the same while it is served: the browser need not compile a script again.
          'Cache-Control': path.extname(file) === '.js' ? 'max-age=31536000, immutable' : 'no-store',
        });
        response.end(body);
      },
      () => {
        response.writeHead(404).end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  server.unref();
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `https://localhost:${address.port}/`,
    put(file, content) {
      const place = path.join(root, file);
      if (content === null) placed.delete(place);
      else placed.set(place, content);
    },
    setDown(value) {
      isDown = value;
    },
  };
}

function pathOf(request: IncomingMessage): string {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  return decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json'],
  ['.png', 'image/png'],
]);
