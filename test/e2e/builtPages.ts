import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import path from 'node:path';

export interface BuiltPages {
  /** Address of the preview, ending with `/`. */
  readonly url: string;
  /** Gives the preview this workbook to open with in place of its sample, `null`: the sample. */
  useWorkbook(workbook: Buffer | null): void;
  close(): Promise<void>;
}

/** Serves the production build (`dist/`) at a free loopback port, as a plain web server would. */
export async function serveBuiltPages(): Promise<BuiltPages> {
  const root = path.resolve('dist');
  if (!existsSync(path.join(root, 'index.html')))
    throw new Error('There is no build in dist/: run `npm run build` first.');
  let workbook: Buffer | null = null;
  const contentOf = async (file: string): Promise<Buffer> =>
    workbook !== null && file.endsWith('.xlsx') ? workbook : readFile(file);
  const server = createServer((request, response) => {
    const file = path.join(root, pathOf(request));
    contentOf(file).then(
      (content) => {
        response.writeHead(200, {
          'Content-Type': TYPES.get(path.extname(file)) ?? 'application/octet-stream',
          // A file with its content's hash in its name never changes.
          'Cache-Control': /\.[\da-f]{8}\.\w+$/u.test(file) ? 'max-age=31536000, immutable' : 'no-store',
        });
        response.end(content);
      },
      () => {
        response.writeHead(404).end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    useWorkbook(chosen) {
      workbook = chosen;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
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
  ['.png', 'image/png'],
]);
