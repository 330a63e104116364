import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { NO_DECISIONS, decide } from '../../../src/core/gather/files/decisions';
import { defaultSettings } from '../../../src/core/settings/settings';
import { gatherEngine } from '../../../src/taskpane/worker/engines/gatherEngine';
import type { GatherEngine } from '../../../src/taskpane/worker/engines/gatherEngine';
import type { ReadSoFar, SentAs, SentItem } from '../../../src/taskpane/worker/sentItem';
import { comeToTheSame } from '../../../src/taskpane/worker/shown/shownGather';
import { Assembler, slicesOf } from '../../../src/taskpane/worker/slices';
import { writtenBook } from '../../cli/books';
import { BOOK, FULL, sent } from '../../core/gather/sentFiles';
import { sheet, workbook } from '../../core/sheets';

/** The bytes of a filled form. */
function bytesOf(unit: string, cells: Parameters<typeof sent>[1]): Uint8Array {
  const { content } = sent(unit, cells);
  if (content instanceof Error) throw content;
  return writtenBook({ sheets: content });
}

const item = (path: string, bytes: Uint8Array): SentItem => ({
  path,
  file: new Blob([new Uint8Array(bytes)]),
});
const full = item('Xã A.xlsx', bytesOf('Xã A', { cells: FULL }));
const less = item('Xã A.xlsx', bytesOf('Xã A', { cells: { '1.1': [1] } }));

/** Reads all of some files; how far it was each time that it was told. */
async function read(engine: GatherEngine, items: readonly SentItem[], as: SentAs = 'units') {
  engine.openFiles(items, as);
  const told: ReadSoFar[] = [];
  do told.push(await engine.readOn());
  while (told.at(-1)?.isDone === false);
  return told;
}

const gatheredBy = async (engine: GatherEngine, decisions = NO_DECISIONS) => {
  const shown = await engine.gather(workbook(...BOOK), defaultSettings, 'vi', decisions);
  if (shown === null) throw new Error('no workbook');
  return shown;
};
const statesOf = async (engine: GatherEngine, decisions = NO_DECISIONS) =>
  (await gatheredBy(engine, decisions)).lines.map(({ file, unit, state, group }) => [
    file,
    unit,
    state,
    group,
  ]);

describe('the files that units sent, in the worker', () => {
  test('are read one by one, those of a zip too, and what is no form is named', async () => {
    const engine = gatherEngine();
    const zip = zipSync({
      'huyen/Xã A.xlsx': bytesOf('Xã A', { cells: FULL }),
      '__MACOSX/._Xã A.xlsx': new Uint8Array(3),
    });
    const told = await read(engine, [
      item('thang 11.zip', zip),
      item('Xã B.xlsx', bytesOf('Xã B', { cells: FULL })),
      item('cong van.pdf', new TextEncoder().encode('%PDF-1.4')),
      item('~$Xã B.xlsx', new Uint8Array(165)),
    ]);
    expect(told.at(-1)).toEqual({ done: 3, total: 3, last: 'cong van.pdf', isDone: true });
    expect(await statesOf(engine)).toEqual([
      ['thang 11.zip/huyen/Xã A.xlsx', 'Xã A', 'taken', 'taken'],
      ['Xã B.xlsx', 'Xã B', 'taken', 'taken'],
      ['cong van.pdf', '', 'unreadable', 'review'],
    ]);
  });

  test('come in once, and another file of the same path under a path of its own', async () => {
    const engine = gatherEngine();
    await read(engine, [full]);
    await read(engine, [full, less]);
    await read(engine, [less]);
    expect(await statesOf(engine)).toEqual([
      ['Xã A.xlsx', 'Xã A', 'ask', 'review'],
      ['Xã A.xlsx (2)', 'Xã A', 'ask', 'review'],
    ]);
  });

  test('are those that were there before where the reading of more is given up', async () => {
    const engine = gatherEngine();
    await read(engine, [full]);
    engine.openFiles([less], 'units');
    engine.giveUpReading();
    expect(await statesOf(engine)).toHaveLength(1);
    engine.dropFiles('units');
    expect(await statesOf(engine)).toEqual([]);
  });

  test('have the hash that Node makes of their bytes', async () => {
    const engine = gatherEngine();
    await read(engine, [full]);
    await gatheredBy(engine);
    const register = engine.gatherPlan()?.plan.sheets.find(({ name }) => name === 'Thu phiếu');
    const bytes = new Uint8Array(await full.file.arrayBuffer());
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    expect(register?.values.flat()).toContain(hash);
  });

  test('go to it as they are, and what is shown comes back', () => {
    const assembler = new Assembler();
    for (const slice of slicesOf([[full], 'units'])) assembler.add(slice);
    const [[arrived]] = assembler.value() as readonly [readonly SentItem[], string];
    expect(arrived?.file).toBe(full.file);
  });

  test('that cannot be read since they were chosen are named', async () => {
    const gone = Object.assign(new Blob(['x']), {
      arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')),
    });
    const engine = gatherEngine();
    await read(engine, [{ path: 'gone.xlsx', file: gone }]);
    expect(await statesOf(engine)).toEqual([['gone.xlsx', '', 'unreadable', 'review']]);
  });

  test('are planned anew by what a person decides, in the workbook that was given last', async () => {
    const engine = gatherEngine();
    expect(await engine.gather(null, defaultSettings, 'vi', NO_DECISIONS)).toBeNull();
    expect(engine.gatherPlan()).toBeNull();
    await read(engine, [full, less]);
    const [, second] = (await gatheredBy(engine)).lines;
    const decisions = decide(NO_DECISIONS, second?.id ?? '', { take: true });
    const shown = await engine.gather(null, defaultSettings, 'vi', decisions);
    expect(shown?.lines.map(({ state, group, decision }) => [state, group, decision.take])).toEqual([
      ['older', 'review', false],
      ['taken', 'review', true],
    ]);
  });

  test('take survey points from another file beside them', async () => {
    const engine = gatherEngine();
    await read(engine, [full]);
    const points = sheet('XHH', [
      ['KẾT QUẢ ĐIỀU TRA XÃ HỘI HỌC NĂM 2025'],
      ['STT', 'Nội dung', 'Điểm tối đa', 'Xã A'],
      ['1', 'Cải cách thể chế', 4],
      ['2.2', 'Mức độ hài lòng', 3, 2.5],
      ['2.3', 'Tiếp cận dịch vụ', 1, 0.5],
    ]);
    await read(engine, [item('xhh.xlsx', writtenBook(workbook(points)))], 'survey');
    const shown = await gatheredBy(engine);
    expect(shown.survey).toBe('xhh.xlsx');
    expect(shown.lines.map(({ isOfSurvey, unit, state }) => [isOfSurvey, unit, state])).toEqual([
      [false, 'Xã A', 'taken'],
      [true, 'Xã A', 'taken'],
    ]);
    engine.dropFiles('survey');
    expect((await gatheredBy(engine)).survey).toBeNull();
  });
});

test('two gatherings come to the same whatever the new sheets are called', async () => {
  const engine = gatherEngine();
  await read(engine, [full]);
  const one = await gatheredBy(engine);
  const other = await engine.gather(
    { ...workbook(...BOOK), otherTabs: ['Xã A', 'Thu phiếu'] },
    defaultSettings,
    'vi',
    NO_DECISIONS,
  );
  if (other === null) throw new Error('no workbook');
  expect(other.lines[0]?.tab).not.toBe(one.lines[0]?.tab);
  expect(comeToTheSame(one, other)).toBe(true);
  await read(engine, [less]);
  expect(comeToTheSame(one, await gatheredBy(engine))).toBe(false);
});
