import { describe, expect, test } from 'vitest';
import { Problem } from '../../src/core/problem';
import { inspectWorkbook } from '../../src/core/run/run';
import { defaultSettings } from '../../src/core/settings/settings';
import { nextLookIn } from '../../src/taskpane/state/lookState';
import type { LookEvent } from '../../src/taskpane/state/lookState';
import { paneReducer } from '../../src/taskpane/state/paneReducer';
import type { PaneEvent } from '../../src/taskpane/state/paneReducer';
import { haveSheetsChanged, initialState } from '../../src/taskpane/state/paneState';
import type { PaneState } from '../../src/taskpane/state/paneState';
import { unitSheet, workbook } from '../core/sheets';
import { shownRunOf } from './shownRunOf';

const scores = workbook(unitSheet('Sở A', [2, 3, 4]), unitSheet('Sở B', [2, 0, 5]));
const data = {
  ...inspectWorkbook(scores, defaultSettings),
  settings: defaultSettings,
  settingsProblem: null,
  isProtected: false,
};
const run = shownRunOf(scores);

const after = (...events: PaneEvent[]): PaneState => events.reduce(paneReducer, initialState);
const look = (event: LookEvent): PaneEvent => ({ type: 'look', event });
const seen = look({ type: 'seen', data });
const requested = look({ type: 'requested' });
const failed = (code: 'cell-edit-mode' | 'excel-too-old') =>
  look({ type: 'failed', problem: new Problem(code) });
const finished: PaneEvent = { type: 'finished', run, settings: defaultSettings, refused: [] };
const changed: PaneEvent = { type: 'sheetsChanged' };

describe('the look at the workbook before anything is computed', () => {
  test('is wanted at once when the pane opens, and shows what was read when it is done', () => {
    expect(nextLookIn(initialState.look, 0)).toBe(0);
    const state = after(requested, look({ type: 'progressed', fraction: 0.5 }), seen);
    expect(state.look).toEqual({ kind: 'seen', isOutdated: false });
    expect(state.data.read).toBe(data);
    expect(state.saved).toEqual({ settings: defaultSettings, problem: null });
    expect(nextLookIn(state.look, 0)).toBeNull();
  });

  test('that was stopped by a run is wanted again when the run has failed', () => {
    const state = after(requested, look({ type: 'stopped' }), { type: 'began', task: 'ranking' });
    expect(state.look).toEqual({ kind: 'wanted' });
  });

  test('goes on by itself while a cell is being edited, and keeps saying so meanwhile', () => {
    const state = after(requested, failed('cell-edit-mode'));
    expect(nextLookIn(state.look, 0)).toBeGreaterThan(0);
    expect(paneReducer(state, requested).look).toMatchObject({
      kind: 'looking',
      problem: { code: 'cell-edit-mode' },
    });
    expect(after(requested, failed('cell-edit-mode'), requested, seen).look.kind).toBe('seen');
  });

  test('is not tried again by itself in an Excel that is too old', () => {
    expect(nextLookIn(after(requested, failed('excel-too-old')).look, 0)).toBeNull();
  });

  test('is taken anew after a change where it is quick, and waits for a click where it is not', () => {
    const { look: outdated } = after(seen, changed);
    expect(outdated).toEqual({ kind: 'seen', isOutdated: true });
    expect(nextLookIn(outdated, 200)).toBeGreaterThan(0);
    expect(nextLookIn(outdated, 20_000)).toBeNull();
  });

  test('keeps the last view of the workbook while it is taken anew', () => {
    expect(after(seen, changed, requested).data.read).toBe(data);
  });

  test('is wanted after a template was inserted, whose name is told until a run begins', () => {
    const inserted = after(seen, { type: 'templateInserted', sheet: 'Phiếu chấm điểm' });
    expect(inserted).toMatchObject({ look: { kind: 'wanted' }, inserted: 'Phiếu chấm điểm' });
    expect(paneReducer(inserted, { type: 'began', task: 'ranking' }).inserted).toBeNull();
  });
});

describe('results', () => {
  test('are out of date when a sheet changes after the run, until the next one', () => {
    expect(haveSheetsChanged(after({ type: 'began', task: 'ranking' }, finished))).toBe(false);
    expect(haveSheetsChanged(after({ type: 'began', task: 'ranking' }, finished, changed))).toBe(true);
    const again = after(
      { type: 'began', task: 'ranking' },
      finished,
      changed,
      { type: 'began', task: 'ranking' },
      finished,
    );
    expect(haveSheetsChanged(again)).toBe(false);
  });

  test('are out of date when a sheet changes while they are being computed', () => {
    expect(haveSheetsChanged(after({ type: 'began', task: 'ranking' }, changed, finished))).toBe(true);
  });

  test('stay out of date when the next run fails', () => {
    const problem = new Problem('workbook-protected');
    const state = after(
      { type: 'began', task: 'ranking' },
      finished,
      changed,
      { type: 'began', task: 'ranking' },
      {
        type: 'failed',
        during: 'ranking',
        problem,
      },
    );
    expect(haveSheetsChanged(state)).toBe(true);
  });

  test('that do not exist are never out of date', () => {
    expect(haveSheetsChanged(after(seen, changed))).toBe(false);
  });
});

describe('a run that waits for Excel', () => {
  const waiting: PaneEvent = { type: 'waiting', problem: new Problem('cell-edit-mode') };

  test('says why, and works again with the first progress', () => {
    const state = after({ type: 'began', task: 'ranking' }, waiting);
    expect(state.activity).toMatchObject({ kind: 'waiting', problem: { code: 'cell-edit-mode' } });
    const progress = { stage: 'reading', fraction: null, writing: null } as const;
    expect(paneReducer(state, { type: 'progressed', progress }).activity).toEqual({
      kind: 'working',
      progress,
      cancelling: false,
    });
  });

  test('ends when it is cancelled', () => {
    const cancelled = { type: 'failed', during: 'ranking', problem: new Problem('cancelled') } as const;
    expect(after({ type: 'began', task: 'ranking' }, waiting, cancelled).activity.kind).toBe('problem');
  });
});
