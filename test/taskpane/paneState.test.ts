import { describe, expect, test } from 'vitest';
import { Problem } from '../../src/core/problem';
import type { ProblemCode } from '../../src/core/problem';
import { inspectWorkbook } from '../../src/core/run/run';
import { defaultSettings } from '../../src/core/settings/settings';
import { paneReducer } from '../../src/taskpane/state/paneReducer';
import type { PaneEvent } from '../../src/taskpane/state/paneReducer';
import { initialState, isStartShown, viewsOf } from '../../src/taskpane/state/paneState';
import type { PaneState } from '../../src/taskpane/state/paneState';
import { triedOf, withTry } from '../../src/taskpane/state/trialState';
import { whyOutdated } from '../../src/taskpane/state/whyOutdated';
import { sheet, unitSheet, workbook } from '../core/sheets';
import { shownRunOf } from './shownRunOf';

const rankingOf = (...blocks: string[]) =>
  shownRunOf(
    workbook(
      ...blocks.flatMap((block) => [
        unitSheet(`Sở A ${block}`, [2, 3, 4], { block }),
        unitSheet(`Sở B ${block}`, [2, 0, 5], { block }),
      ]),
    ),
  );

const after = (...events: PaneEvent[]): PaneState => events.reduce(paneReducer, initialState);

describe('scores that are tried', () => {
  const of = { block: 'Cấp xã', unit: 'Sở A Cấp xã' };
  const ran: PaneEvent = {
    type: 'finished',
    run: rankingOf('Cấp xã'),
    settings: defaultSettings,
    refused: [],
  };

  test('are kept of one unit while other views are looked at', () => {
    const state = after(
      ran,
      { type: 'tried', of, scores: [{ leaf: 1, to: 2 }] },
      { type: 'triedOne', of, leaf: 0, to: 1.5 },
      { type: 'triedOne', of, leaf: 1, to: null },
      { type: 'viewChosen', view: 'moves' },
      { type: 'unitPinned', pinned: { block: 'Cấp xã', unit: 'Sở B Cấp xã' } },
    );
    expect(triedOf(state.trial, of)).toEqual([{ leaf: 0, to: 1.5 }]);
    expect(triedOf(state.trial, { ...of, unit: 'Sở B Cấp xã' })).toEqual([]);
  });

  test('are gone with a new run, whose scores are others', () => {
    const tried: PaneEvent = { type: 'tried', of, scores: [{ leaf: 0, to: 1.5 }] };
    const again = { ...ran, run: rankingOf('Cấp xã') };
    expect(triedOf(after(ran, tried, again).trial, of)).toEqual([]);
  });

  test('and are written as objections make the ranking out of date, until the next run; none that are left do', () => {
    const written = { unit: 'Sở A Cấp xã', rows: [], left: [] };
    const news: PaneEvent = {
      type: 'objectionsWritten',
      written: { ...written, sheet: { name: 'Kiến nghị', isNew: true, isApart: false } },
      refused: [],
    };
    const state = after(ran, { type: 'began', task: 'objecting' }, news);
    expect(whyOutdated(state)).toEqual(['sheets']);
    expect(state.objected?.sheet?.name).toBe('Kiến nghị');
    const again = [{ type: 'began', task: 'ranking' }, ran] as const satisfies readonly PaneEvent[];
    const next = again.reduce(paneReducer, state);
    expect(whyOutdated(next)).toEqual([]);
    expect(next.objected).toBeNull();
    expect(whyOutdated(after(ran, { ...news, written: { ...written, sheet: null } }))).toEqual([]);
  });

  test('are one a criterion; what stands is not tried', () => {
    const tried = withTry(withTry([{ leaf: 2, to: 4 }], 0, 1), 0, 2);
    expect(tried).toEqual([
      { leaf: 2, to: 4 },
      { leaf: 0, to: 2 },
    ]);
    expect(withTry(tried, 2, null)).toEqual([{ leaf: 0, to: 2 }]);
  });

  test('have a view only where a block has criteria', () => {
    expect(viewsOf(rankingOf('Cấp xã'))).toContain('whatIf');
    const totals = sheet('Kết quả', [
      ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
      ['Khối: Cấp xã'],
      ['STT', 'Tên đơn vị', 'Tổng điểm', 'Điểm tối đa'],
      [1, 'Xã A', 90, 100],
      [2, 'Xã B', 80, 100],
    ]);
    expect(viewsOf(shownRunOf(workbook(totals)))).not.toContain('whatIf');
  });
});

describe('a run that Excel interrupts while it writes, since a score is typed', () => {
  const run = rankingOf('Cấp xã');
  const ranked: PaneEvent = { type: 'ranked', run, settings: defaultSettings };
  const finished: PaneEvent = { type: 'finished', run, settings: defaultSettings, refused: [] };
  const interrupted: readonly PaneEvent[] = [
    { type: 'began', task: 'ranking' },
    { type: 'rankingTried' },
    ranked,
    { type: 'sheetsChanged' },
    { type: 'waiting', problem: new Problem('cell-edit-mode') },
    { type: 'rankingTried' },
  ];

  test('is not out of date once it has read the sheets anew', () => {
    expect(whyOutdated(after(...interrupted, ranked, finished, { type: 'ended' }))).toEqual([]);
  });

  test('is by what is typed after that', () => {
    const state = after(...interrupted, ranked, { type: 'sheetsChanged' }, finished, { type: 'ended' });
    expect(whyOutdated(state)).toEqual(['sheets']);
  });

  test('is where it is given up before it has ranked anew', () => {
    const cancelled: PaneEvent = { type: 'failed', during: 'ranking', problem: new Problem('cancelled') };
    expect(whyOutdated(after(...interrupted, cancelled, { type: 'ended' }))).toEqual(['writing', 'sheets']);
  });
});

describe('the state of the pane', () => {
  test('works after the start, with the progress last told', () => {
    const progress = { stage: 'writing', fraction: 0.5, writing: null } as const;
    expect(after({ type: 'began', task: 'ranking' }, { type: 'progressed', progress }).activity).toEqual({
      kind: 'working',
      progress,
      cancelling: false,
    });
  });

  test('shows the first block of a first run', () => {
    const state = after(
      { type: 'began', task: 'ranking' },
      { type: 'finished', run: rankingOf('Cấp huyện', 'Cấp xã'), settings: defaultSettings, refused: [] },
    );
    expect(state).toMatchObject({ activity: { kind: 'idle' }, block: 'Cấp huyện', view: 'ranking' });
  });

  test('stays on the block that was chosen when the next run has it too', () => {
    const state = after(
      { type: 'finished', run: rankingOf('Cấp huyện', 'Cấp xã'), settings: defaultSettings, refused: [] },
      { type: 'blockChosen', block: 'Cấp xã' },
      { type: 'finished', run: rankingOf('Cấp tỉnh', 'Cấp xã'), settings: defaultSettings, refused: [] },
    );
    expect(state.block).toBe('Cấp xã');
  });

  test('goes to the first block when the chosen one is gone', () => {
    const state = after(
      { type: 'finished', run: rankingOf('Cấp huyện', 'Cấp xã'), settings: defaultSettings, refused: [] },
      { type: 'blockChosen', block: 'Cấp xã' },
      { type: 'finished', run: rankingOf('constructor'), settings: defaultSettings, refused: [] },
    );
    expect(state.block).toBe('constructor');
  });

  test('keeps the results of the last run while the next one works and when it fails', () => {
    const run = rankingOf('Cấp huyện');
    const failed = { type: 'failed', during: 'ranking', problem: new Problem('cell-edit-mode') } as const;
    expect(
      after(
        { type: 'finished', run, settings: defaultSettings, refused: [] },
        { type: 'began', task: 'ranking' },
      ).run,
    ).toBe(run);
    expect(
      after(
        { type: 'finished', run, settings: defaultSettings, refused: [] },
        { type: 'began', task: 'ranking' },
        failed,
      ).run,
    ).toBe(run);
  });

  test('shows a ranking as soon as it is computed, and says that the sheets do not have it where that is stopped', () => {
    const [first, second] = [rankingOf('Cấp huyện'), rankingOf('Cấp huyện')];
    const writing = after(
      { type: 'finished', run: first, settings: defaultSettings, refused: [] },
      { type: 'began', task: 'ranking' },
      { type: 'ranked', run: second, settings: defaultSettings },
    );
    expect(writing).toMatchObject({ activity: { kind: 'working' }, run: second, isWritten: false });
    expect(whyOutdated(writing)).toEqual([]);
    const cancelled = { type: 'failed', during: 'ranking', problem: new Problem('cancelled') } as const;
    const stopped = paneReducer(writing, cancelled);
    expect(stopped).toMatchObject({ run: second, isWritten: false });
    expect(whyOutdated(stopped)).toEqual(['writing']);
    const later = paneReducer(writing, { type: 'areaChosen', area: 'help' });
    const written = { type: 'finished', run: second, settings: defaultSettings, refused: [] } as const;
    expect(paneReducer(later, written)).toMatchObject({ isWritten: true, area: 'help' });
    expect(whyOutdated(paneReducer(later, written))).toEqual([]);
  });

  test('goes back to the ranking where the view that was open is one that the new run has not: without self-scores nothing was appraised', () => {
    const finished = (run: ReturnType<typeof shownRunOf>) =>
      ({ type: 'finished', run, settings: defaultSettings, refused: [] }) as const;
    const appraised = after(finished(rankingOf('Cấp huyện')), { type: 'viewChosen', view: 'appraisal' });
    expect(paneReducer(appraised, finished(rankingOf('Cấp xã'))).view).toBe('appraisal');
    const plain = shownRunOf(
      workbook(
        sheet('Tổng hợp', [
          ['KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
          ['Khối: Cấp xã'],
          ['STT', 'Nội dung', 'Điểm tối đa', 'Xã A', 'Xã B'],
          ['1', 'Cải cách thể chế'],
          ['1.1', 'Văn bản ban hành', 5, 4, 3],
        ]),
      ),
    );
    expect(viewsOf(plain)).toEqual(['ranking', 'moves', 'zeroScores', 'announcement', 'findings']);
    expect(paneReducer(appraised, finished(plain)).view).toBe('ranking');
  });

  test('ignores progress that is told after the end of a run', () => {
    const late = { type: 'progressed', progress: { stage: 'writing', fraction: 1, writing: null } } as const;
    const ended = after(
      { type: 'began', task: 'ranking' },
      { type: 'finished', run: rankingOf('Cấp huyện'), settings: defaultSettings, refused: [] },
    );
    expect(paneReducer(ended, late)).toBe(ended);
  });

  test('ignores a cancel when nothing runs', () => {
    expect(after({ type: 'cancelRequested' })).toBe(initialState);
  });

  test('clears a problem when it is dismissed or a new run starts', () => {
    const failed = { type: 'failed', during: 'selecting', problem: new Problem('sheet-gone') } as const;
    expect(after(failed, { type: 'dismissed' }).activity.kind).toBe('idle');
    expect(after(failed, { type: 'began', task: 'ranking' }).activity.kind).toBe('working');
  });

  const data = {
    ...inspectWorkbook(workbook(unitSheet('Sở A', [2, 3, 4])), defaultSettings),
    settings: defaultSettings,
    settingsProblem: null,
    isProtected: false,
  };

  test('keeps what was read of the sheets while they are read anew and when that fails', () => {
    const read = { type: 'dataRead', data, saved: 'Sở A' } as const;
    const failed = { type: 'failed', during: 'reading', problem: new Problem('cell-edit-mode') } as const;
    expect(after(read).data).toEqual({ read: data, saved: 'Sở A' });
    expect(after(read, { type: 'began', task: 'reading' })).toMatchObject({
      task: 'reading',
      data: { read: data },
    });
    expect(after(read, { type: 'began', task: 'reading' }, failed, { type: 'ended' })).toMatchObject({
      task: null,
      activity: { kind: 'problem', during: 'reading' },
      data: { read: data },
    });
  });

  test('does one thing until it has ended, whatever a person selects meanwhile', () => {
    const failed = { type: 'failed', during: 'selecting', problem: new Problem('cell-edit-mode') } as const;
    const reading = after({ type: 'began', task: 'reading' }, failed);
    expect(reading).toMatchObject({ task: 'reading', activity: { kind: 'problem', during: 'selecting' } });
    expect(paneReducer(reading, { type: 'ended' }).task).toBeNull();
  });

  test('clears a problem of reading when the sheets are read anew, not one of ranking', () => {
    const failed = (during: 'reading' | 'saving' | 'ranking') =>
      after(
        { type: 'failed', during, problem: new Problem('cell-edit-mode') },
        { type: 'began', task: 'reading' },
      ).activity.kind;
    expect([failed('reading'), failed('saving'), failed('ranking')]).toEqual(['idle', 'idle', 'problem']);
  });

  test('keeps what Excel refused of the looks of what was written last, until something is written again', () => {
    const refused = [{ what: 'pages', sheets: ['Xếp hạng Sở'] }] as const;
    const run = rankingOf('Cấp huyện');
    const finished = { type: 'finished', run, settings: defaultSettings, refused } as const;
    expect(after(finished).refused).toEqual(refused);
    expect(after(finished, { type: 'viewChosen', view: 'findings' }).refused).toEqual(refused);
    expect(after(finished, { type: 'feedbackWritten', sheets: ['Phiếu A'], refused: [] }).refused).toEqual(
      [],
    );
  });

  test('makes feedback sheets with progress and cancel like a run, and keeps the results meanwhile', () => {
    const finished = {
      type: 'finished',
      run: rankingOf('Cấp huyện'),
      settings: defaultSettings,
      refused: [],
    } as const;
    const writing = after(finished, { type: 'began', task: 'feedback' });
    expect(writing).toMatchObject({
      activity: { kind: 'working', cancelling: false },
      task: 'feedback',
      feedback: null,
      run: finished.run,
    });
    const written = paneReducer(writing, { type: 'feedbackWritten', sheets: ['Phiếu Sở A'], refused: [] });
    expect(written).toMatchObject({
      activity: { kind: 'idle' },
      feedback: ['Phiếu Sở A'],
    });
    expect(paneReducer(written, { type: 'began', task: 'ranking' }).feedback).toBeNull();
    const failed = paneReducer(writing, {
      type: 'failed',
      during: 'feedback',
      problem: new Problem('cancelled'),
    });
    expect(failed).toMatchObject({
      activity: { kind: 'problem', during: 'feedback' },
      feedback: null,
      run: finished.run,
    });
  });

  test('opens the help at what a message leads to, and at its beginning when it is chosen itself', () => {
    const asked = after({ type: 'helpAsked', topic: 'layouts' });
    expect(asked).toMatchObject({ area: 'help', helpTopic: 'layouts' });
    expect(paneReducer(asked, { type: 'areaChosen', area: 'help' })).toMatchObject({ helpTopic: null });
  });

  test('shows the results after every run, in the view that was open', () => {
    const finished = {
      type: 'finished',
      run: rankingOf('Cấp huyện'),
      settings: defaultSettings,
      refused: [],
    } as const;
    const state = after(
      finished,
      { type: 'viewChosen', view: 'findings' },
      { type: 'areaChosen', area: 'data' },
      finished,
    );
    expect(state).toMatchObject({ area: 'results', view: 'findings' });
  });

  test('keeps showing what is in the workbook after a cancel, a cell that did not open and a template that did not come', () => {
    const failed = (during: 'ranking' | 'selecting' | 'inserting', code: ProblemCode) =>
      isStartShown(after({ type: 'failed', during, problem: new Problem(code) }));
    expect(isStartShown(initialState)).toBe(true);
    expect(failed('ranking', 'cancelled')).toBe(true);
    expect(failed('selecting', 'cell-edit-mode')).toBe(true);
    expect(failed('inserting', 'workbook-protected')).toBe(true);
    // These show what they found themselves.
    expect(failed('ranking', 'nothing-ranked')).toBe(false);
    expect(isStartShown(after({ type: 'began', task: 'ranking' }))).toBe(false);
    expect(isStartShown(after({ type: 'areaChosen', area: 'data' }))).toBe(false);
  });
});
