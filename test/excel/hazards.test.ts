import { IDefinedNamesService } from '@univerjs/engine-formula';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isUntouchedResult } from '../../src/core/report/marks/mark';
import { defaultSettings } from '../../src/core/settings/settings';
import { rankOpenWorkbook } from '../../src/excel/rankOpenWorkbook';
import { readWorkbook } from '../../src/excel/reading/readWorkbook';
import { core as texts } from '../../src/locales/vi/core';
import { bookExtras, sheetExtras } from '../../src/preview/host/book/excelExtras';
import type { HeadlessExcel } from './headlessExcel';
import { everythingOf, officersBook, ownSheets, rankInPart } from './officersBook';
import { sheetNamed } from './univerBook';

const ranking = 'Xếp hạng Sở, ban, ngành';
const rank = () => rankOpenWorkbook(defaultSettings, texts);

/** The sync of a first run that prepares the writing: before it come the sheets, their frames, hidden lines and cells. */
const PREPARING = 5;
/** Between them the sheet in front is asked for. */
const WRITING = PREPARING + 2;

async function rankedBook(): Promise<HeadlessExcel> {
  const excel = await officersBook();
  await rank();
  await readWorkbook();
  return excel;
}

function sheetNames({ workbook }: HeadlessExcel): readonly string[] {
  return workbook.getSheets().map((sheet) => sheet.getName());
}

/** Changes cells as somebody does who has the same file open. */
function write({ workbook }: HeadlessExcel, sheet: string, row: number, column: number, value: number): void {
  const cells = sheetNamed(workbook, sheet).getCellMatrix();
  cells.setValue(row, column, { ...cells.getValue(row, column), v: value });
}

/** Names of a sheet go with it. */
function remove({ workbook, univer }: HeadlessExcel, sheet: string): void {
  const id = sheetNamed(workbook, sheet).getSheetId();
  const names = univer.__getInjector().get(IDefinedNamesService);
  for (const name of Object.values(names.getDefinedNameMap(workbook.getUnitId()) ?? {})) {
    if (name.localSheetId === id) names.removeDefinedName(workbook.getUnitId(), name.id);
  }
  workbook.removeSheet(id);
}

/** Makes a change once, before the first sync of the next run that finds the workbook in the state meant. */
function once({ host }: HeadlessExcel, isThen: () => boolean, change: () => void): void {
  let isDone = false;
  for (let sync = 1; sync <= 30; sync++) {
    host.beforeSync(sync, () => {
      if (isDone || !isThen()) return;
      isDone = true;
      change();
    });
  }
}

/** New sheets are being written, under names of their own. */
function isWriting(excel: HeadlessExcel): boolean {
  return sheetNames(excel).some((name) => name.startsWith('cchc_'));
}

describe('what must not be written to', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('a workbook whose structure is protected is left as it is', async () => {
    const excel = await rankedBook();
    bookExtras(excel.workbook).protected = true;
    const before = everythingOf(excel);
    await expect(rank()).rejects.toMatchObject({ code: 'workbook-protected' });
    expect(everythingOf(excel)).toBe(before);
  });

  it('protected score sheets are no hindrance', async () => {
    const excel = await officersBook();
    for (const name of ownSheets) sheetExtras(sheetNamed(excel.workbook, name)).protected = true;
    const before = everythingOf(excel, ownSheets);
    await rank();
    expect(sheetNames(excel)).toContain(ranking);
    expect(everythingOf(excel, ownSheets)).toBe(before);
  });

  it('a protected result sheet is kept, and the new one gets a name of its own', async () => {
    const excel = await rankedBook();
    sheetExtras(sheetNamed(excel.workbook, ranking)).protected = true;
    const before = everythingOf(excel, [ranking]);
    const { findings } = await rank();
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'result-sheet-protected', place: { sheet: ranking, cell: 'A1' } }),
    );
    expect(sheetNames(excel)).toEqual(expect.arrayContaining([ranking, `${ranking} (2)`]));
    expect(everythingOf(excel, [ranking])).toBe(before);
  });

  it('a workbook that Excel shows for reading only says so, however Excel refuses', async () => {
    const excel = await officersBook();
    vi.stubGlobal('Office', { context: { document: { mode: 'readOnly' } } });
    const before = everythingOf(excel);
    for (const code of ['AccessDenied', 'GeneralException', 'InvalidOperation']) {
      excel.host.failAtSync(WRITING, code);
      await expect(rank()).rejects.toMatchObject({ code: 'workbook-read-only' });
      expect(everythingOf(excel)).toBe(before);
    }
  });

  it('a workbook behind another one is left as it is', async () => {
    const excel = await officersBook();
    bookExtras(excel.workbook).behindAnother = true;
    const before = everythingOf(excel);
    await expect(rank()).rejects.toMatchObject({ code: 'another-workbook-in-front' });
    expect(everythingOf(excel)).toBe(before);
  });

  it.each([
    ['InactiveWorkbook', 'another-workbook-in-front'],
    ['InvalidOperationInCellEditMode', 'cell-edit-mode'],
    ['MemoryLimitReached', 'too-large-for-excel'],
    ['RequestPayloadSizeLimitExceeded', 'too-large-for-excel'],
    ['ApiNotFound', 'excel-too-old'],
    ['RequestAborted', 'excel-busy'],
  ])('nothing is left behind when Excel answers %s', async (code, problem) => {
    const excel = await officersBook();
    const before = everythingOf(excel);
    excel.host.failAtSync(WRITING, code, 'after');
    await expect(rank()).rejects.toMatchObject({ code: problem });
    expect(everythingOf(excel)).toBe(before);
  });
});

describe('what somebody else does during the run', { timeout: 240_000 }, () => {
  /** How somebody takes a score sheet away. */
  const ways: readonly (readonly [string, (excel: HeadlessExcel) => void])[] = [
    [
      'deleted',
      (excel) => {
        remove(excel, 'Sở Y tế');
      },
    ],
    [
      'renamed',
      (excel) => {
        sheetNamed(excel.workbook, 'Sở Y tế').getConfig().name = 'Y tế';
      },
    ],
  ];

  it('a score that is changed meanwhile stays, and results are of the moment of reading, at whatever sync', async () => {
    const points: (number | undefined)[] = [];
    for (let sync = 1; ; sync++) {
      const excel = await officersBook();
      const changes: number[] = [];
      excel.host.beforeSync(sync, () => {
        changes.push(sync);
        write(excel, 'Sở Y tế', 5, 4, 0.25);
      });
      const { ranking: ranked } = await rankInPart();
      expect(sheetNames(excel), `sync ${sync}`).toContain(ranking);
      expect(sheetNames(excel).filter((name) => name.startsWith('cchc_'))).toEqual([]);
      const score = sheetNamed(excel.workbook, 'Sở Y tế').getCell(5, 4)?.v;
      if (changes.length === 0) break;
      expect(score, `sync ${sync}`).toBe(0.25);
      points.push(ranked.blocks[0]?.units.find(({ name }) => name === 'Sở Y tế')?.points);
    }
    // Of 1 point before and 0.25 after; what is changed once the cells are read is not in the results.
    const read = points.lastIndexOf(7.75);
    expect(points).toEqual(points.map((_, at) => (at <= read ? 7.75 : 8.5)));
    expect([read + 1, points.length > PREPARING + 2]).toEqual([PREPARING - 1, true]);
  });

  it.each(ways)(
    'a score sheet that is %s while it is read is left out or ends the run',
    async (_, change) => {
      for (let sync = 1; sync < PREPARING; sync++) {
        const excel = await officersBook();
        excel.host.beforeSync(sync, () => {
          change(excel);
        });
        const outcome = await rankInPart().catch((error: unknown) => error);
        const left = sheetNames(excel).filter((name) => !ownSheets.includes(name) && name !== 'Y tế');
        if (sync === 1) {
          expect(left).toContain(ranking);
        } else {
          expect(outcome, `sync ${sync}`).toMatchObject({
            name: 'Problem',
            code: expect.stringMatching(/^(?:workbook-changed|sheet-gone)$/u) as unknown,
          });
          expect(left, `sync ${sync}`).toEqual([]);
        }
      }
    },
  );

  it('another workbook that comes to the front while results are written ends the run and leaves nothing', async () => {
    const excel = await rankedBook();
    const [before, names] = [everythingOf(excel, ownSheets), sheetNames(excel)];
    once(
      excel,
      () => isWriting(excel),
      () => {
        bookExtras(excel.workbook).behindAnother = true;
      },
    );
    await expect(rank()).rejects.toMatchObject({ code: 'another-workbook-in-front' });
    bookExtras(excel.workbook).behindAnother = false;
    expect(sheetNames(excel)).toEqual(names);
    expect(everythingOf(excel, ownSheets)).toBe(before);
    const results = (await readWorkbook()).sheets.filter(({ resultMark }) => resultMark !== null);
    expect(results).toHaveLength(names.length - ownSheets.length);
    expect(results.filter((sheet) => !isUntouchedResult(sheet))).toEqual([]);
  });

  it.each(ways)('a score sheet that is %s meanwhile ends the run, at whatever moment', async (_, change) => {
    for (let sync = PREPARING; ; sync++) {
      const excel = await officersBook();
      const changes: number[] = [];
      excel.host.beforeSync(sync, () => {
        changes.push(sync);
        change(excel);
      });
      const outcome = await rankInPart().catch((error: unknown) => error);
      if (changes.length === 0) {
        expect(sync).toBeGreaterThan(PREPARING + 2);
        break;
      }
      expect(outcome, `sync ${sync}`).toMatchObject({
        code: 'workbook-changed',
        params: { sheet: 'Sở Y tế' },
      });
      expect(sheetNames(excel).filter((name) => !ownSheets.includes(name) && name !== 'Y tế')).toEqual([]);
    }
  });

  it('a sheet that is added meanwhile stays, with the name of a result it ends the run', async () => {
    const excel = await officersBook();
    excel.host.beforeSync(PREPARING, () => {
      excel.workbook.addWorksheet('other', 4, { id: 'other', name: 'Của người khác' });
    });
    await rankInPart();
    expect(sheetNames(excel)).toContain('Của người khác');

    for (let sync = PREPARING; ; sync++) {
      const other = await officersBook();
      const changes: number[] = [];
      other.host.beforeSync(sync, () => {
        changes.push(sync);
        other.workbook.addWorksheet('other', 4, { id: 'other', name: ranking });
      });
      const outcome = await rankInPart().catch((error: unknown) => error);
      if (changes.length === 0) break;
      expect(outcome, `sync ${sync}`).toMatchObject({ name: 'Problem', code: 'workbook-changed' });
      expect(sheetNames(other), `sync ${sync}`).toEqual([...ownSheets, ranking]);
    }
  });

  it('a result sheet that is edited meanwhile and would stay as it is keeps what was typed', async () => {
    const excel = await rankedBook();
    once(
      excel,
      () => isWriting(excel),
      () => {
        sheetNamed(excel.workbook, ranking).getCellMatrix().setValue(40, 1, { v: 'của tôi' });
      },
    );
    await rank();
    await rank();
    expect(sheetNamed(excel.workbook, ranking).getCell(40, 1)?.v).toBe('của tôi');
    expect(sheetNames(excel)).toContain(`${ranking} (2)`);
  });

  it('a result sheet that is to be written over and edited or protected meanwhile is left as it is', async () => {
    const excel = await rankedBook();
    write(excel, 'Sở Y tế', 5, 4, 0.25);
    const names = sheetNames(excel);
    const result = sheetNamed(excel.workbook, ranking);
    const log = sheetNamed(excel.workbook, 'Nhật ký');
    const moments: [string, () => boolean][] = [
      ['while the new ones are written', () => isWriting(excel)],
      ['once they have their names', () => log.getName() !== 'Nhật ký'],
    ];
    for (const [moment, isThen] of moments) {
      once(excel, isThen, () => {
        result.getCellMatrix().setValue(40, 1, { v: moment });
      });
      await expect(rank(), moment).rejects.toMatchObject({
        code: 'workbook-changed',
        params: { sheet: ranking },
      });
      expect(sheetNames(excel)).toEqual(names);
      expect(result.getCell(40, 1)?.v).toBe(moment);
      result.getCellMatrix().setValue(40, 1, {});
    }
    once(
      excel,
      () => isWriting(excel),
      () => {
        sheetExtras(result).protected = true;
      },
    );
    await expect(rank()).rejects.toMatchObject({ code: 'workbook-changed' });
    expect(sheetNames(excel)).toEqual(names);
  });

  it('a new sheet that the officer deletes while the others are written ends the run', async () => {
    const excel = await officersBook();
    const before = everythingOf(excel, ownSheets);
    once(
      excel,
      () => isWriting(excel),
      () => {
        const [first = ''] = sheetNames(excel).filter((name) => name.startsWith('cchc_'));
        remove(excel, first);
      },
    );
    await expect(rank()).rejects.toMatchObject({ code: 'sheet-gone' });
    expect(sheetNames(excel)).toEqual(ownSheets);
    expect(everythingOf(excel, ownSheets)).toBe(before);
  });
});
