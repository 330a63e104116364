import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findLibreOffice } from '../../src/cli/find/findLibreOffice.mjs';

/** A form that somebody fills in with LibreOffice. */
export interface FilledForm {
  readonly from: string;
  readonly to: string;
  /** What it is saved as. */
  readonly kind: 'Calc MS Excel 2007 XML' | 'MS Excel 97' | 'calc8';
  /** What is typed into cells, by their addresses. */
  readonly cells: Readonly<Record<string, number>>;
}

/**
 * Opens forms in LibreOffice, fills them in and saves them, all in one start of it, which is slow.
 *
 * @param locked a cell that nobody may type into
 * @returns of each form whether that cell is locked and the last one that is filled in is open, with a rule of its own
 */
export function filledInLibreOffice(forms: readonly FilledForm[], locked: string): readonly string[] {
  const program = findLibreOffice();
  if (program === undefined) throw new Error('LibreOffice is not installed: `npm test` sees to it.');
  const folder = mkdtempSync(join(tmpdir(), 'filled-'));
  try {
    const jobs = forms.map(({ from, to, kind, cells }) =>
      [
        url(from),
        url(to),
        kind,
        Object.entries(cells)
          .map(([cell, score]) => `${cell}=${score}`)
          .join(';'),
      ].join('|'),
    );
    writeFileSync(join(folder, 'jobs.txt'), jobs.join('\n'));
    const run = (...args: readonly string[]) =>
      execFileSync(
        program,
        [`-env:UserInstallation=${url(join(folder, 'profile'))}`, '--headless', '--norestore', ...args],
        { stdio: 'pipe', timeout: 600_000 },
      );
    // A profile that it has not made itself is made anew, without the macro.
    run('--terminate_after_init');
    const standard = join(folder, 'profile', 'user', 'basic', 'Standard');
    writeFileSync(join(standard, 'script.xlb'), LIBRARY);
    writeFileSync(join(standard, 'Forms.xba'), moduleOf(BASIC));
    const paths = [join(folder, 'jobs.txt'), join(folder, 'done.txt')].map((path) => `"${path}"`);
    run(`macro:///Standard.Forms.Fill(${paths.join(',')},"${locked}")`);
    return readFileSync(join(folder, 'done.txt'), 'utf8').trim().split('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const url = (path: string) => pathToFileURL(path).href;

const BASIC = `
Sub Fill(jobs As String, results As String, locked As String)
  Dim text As String, parts, cells, pair, i As Integer
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  filter(0).Name = "FilterName"
  Open jobs For Input As #1
  Open results For Output As #2
  Do While Not Eof(1)
    Line Input #1, text
    parts = Split(text, "|")
    doc = StarDesktop.loadComponentFromURL(parts(0), "_blank", 0, hidden())
    sheet = doc.Sheets.getByIndex(0)
    cells = Split(parts(3), ";")
    For i = 0 To UBound(cells)
      pair = Split(cells(i), "=")
      sheet.getCellRangeByName(pair(0)).setValue(Val(pair(1)))
    Next i
    cell = sheet.getCellRangeByName(pair(0))
    isOpen = Not cell.CellProtection.IsLocked And cell.Validation.Type = com.sun.star.sheet.ValidationType.CUSTOM
    isLocked = sheet.isProtected() And sheet.getCellRangeByName(locked).CellProtection.IsLocked
    Print #2, "locked " & isLocked & ", open and validated " & isOpen
    filter(0).Value = parts(2)
    doc.storeToURL(parts(1), filter())
    doc.close(True)
  Loop
  Close #1
  Close #2
  StarDesktop.terminate()
End Sub`;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
const LIBRARY = `${DECLARATION}
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Forms"/>
</library:library>`;
const moduleOf = (basic: string) => `${DECLARATION}
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Forms" script:language="StarBasic">${basic
  .replaceAll('&', '&amp;')
  .replaceAll('"', '&quot;')}</script:module>`;
