import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findLibreOffice, missingPrograms } from '../../src/cli/find/findLibreOffice.mjs';

/** What LibreOffice Writer made of a Word file: it saved it as one again, and printed it. */
export interface Converted {
  readonly docx: Uint8Array;
  readonly pdf: Uint8Array;
}

/** Word files as LibreOffice Writer opens them, all in two starts of it, which is slow. */
export function throughWriter(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Converted> {
  const program = findLibreOffice();
  if (program === undefined || missingPrograms(program).includes('writer'))
    throw new Error('LibreOffice Writer is not installed: `npm test` sees to it.');
  const folder = mkdtempSync(join(tmpdir(), 'writer-'));
  try {
    const out = join(folder, 'out');
    mkdirSync(out);
    const names = [...files.keys()];
    const paths = names.map((name, at) => {
      const path = join(folder, `${at}.docx`);
      writeFileSync(path, files.get(name) ?? new Uint8Array());
      return path;
    });
    for (const filter of ['docx:MS Word 2007 XML', 'pdf:writer_pdf_Export'])
      execFileSync(
        program,
        [
          `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
          '--headless',
          '--norestore',
          ...['--convert-to', filter, '--outdir', out],
          ...paths,
        ],
        { stdio: 'pipe', timeout: 600_000 },
      );
    const made = (at: number, ending: string) => new Uint8Array(readFileSync(join(out, `${at}.${ending}`)));
    return new Map(names.map((name, at) => [name, { docx: made(at, 'docx'), pdf: made(at, 'pdf') }]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The pages of a printed file, by their sizes in millimetres: `210 × 297`. */
export function pagesOf(pdf: Uint8Array): readonly string[] {
  const text = new TextDecoder('latin1').decode(pdf);
  const pages = text.split(/\/Type\s*\/Page\b/u).slice(1);
  return pages.map((page) => {
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\]/u.exec(page) ?? [];
    const mm = (points = '0') => Math.round((Number(points) / 72) * 25.4);
    return `${mm(width)} × ${mm(height)}`;
  });
}
