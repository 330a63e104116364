import { describe, expect, test } from 'vitest';
import { Problem } from '../../../src/core/problem';
import { inspectWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { Settings } from '../../../src/core/settings/settings';
import type { RuleEffect } from '../../../src/taskpane/worker/engines/ruleEngine';
import type { RulesEvent } from '../../../src/taskpane/draft/rulesState';
import { paneReducer } from '../../../src/taskpane/state/paneReducer';
import type { PaneEvent } from '../../../src/taskpane/state/paneReducer';
import { initialState, isOutdated, savedSettings } from '../../../src/taskpane/state/paneState';
import type { PaneState } from '../../../src/taskpane/state/paneState';
import { unitSheet, workbook } from '../../core/sheets';
import { shownRunOf } from '../shownRunOf';

const dense: Settings = { ...defaultSettings, ties: 'dense' };
const ignored: Settings['sheets'] = [{ sheet: 'Nháp', ignore: true }];
const effect: RuleEffect = { kind: 'ranked', blocks: [] };

const rules = (event: RulesEvent): PaneEvent => ({ type: 'rules', event });
const after = (...events: PaneEvent[]): PaneState => events.reduce(paneReducer, initialState);
const nothingRead = {
  ...inspectWorkbook({ sheets: [] }, defaultSettings),
  settingsProblem: null,
  isProtected: false,
};
const read = (settings: Settings): PaneEvent =>
  rules({
    type: 'read',
    read: { facts: { blocks: [], similarNames: [] }, readAt: 0, settings, settingsProblem: null },
  });
const dataRead = (settings: Settings): PaneEvent => ({
  type: 'dataRead',
  data: { ...nothingRead, settings },
  saved: null,
});
const edited = (draft: Settings): PaneEvent => rules({ type: 'edited', draft });

describe('rules that are being changed', () => {
  test('are a draft beside the saved ones, until they say the same again', () => {
    const state = after(read(defaultSettings), edited(dense));
    expect([state.rules.draft, savedSettings(state)]).toEqual([dense, defaultSettings]);
    expect(paneReducer(state, edited({ ...defaultSettings })).rules.draft).toBeNull();
  });

  test('keep the effect that was known while the next one is computed, and lose it when they are discarded', () => {
    const known = after(read(defaultSettings), edited(dense), rules({ type: 'effectKnown', effect }));
    const computing = paneReducer(known, rules({ type: 'effectRequested' }));
    expect(computing.rules.effect).toEqual({ kind: 'computing', before: effect });
    expect(paneReducer(computing, rules({ type: 'discarded' })).rules).toMatchObject({
      draft: null,
      effect: { kind: 'none' },
    });
  });

  test('are the saved ones once they are saved, and say so until the next change', () => {
    const state = after(read(defaultSettings), edited(dense), rules({ type: 'saved', settings: dense }));
    expect(state).toMatchObject({ saved: { settings: dense }, rules: { draft: null, justSaved: true } });
    expect(paneReducer(state, edited(defaultSettings)).rules.justSaved).toBe(false);
  });

  test('stay when saving fails, and can be saved again', () => {
    const failed = { type: 'failed', during: 'savingRules', problem: new Problem('cell-edit-mode') } as const;
    const state = after(read(defaultSettings), edited(dense), { type: 'began', task: 'savingRules' }, failed);
    expect(state).toMatchObject({
      activity: { kind: 'problem', during: 'savingRules' },
      rules: { draft: dense },
    });
    expect(paneReducer(state, { type: 'began', task: 'savingRules' }).activity.kind).toBe('idle');
  });

  test('take over corrections of sheets that are saved meanwhile', () => {
    const state = after(
      read(defaultSettings),
      edited(dense),
      dataRead({ ...defaultSettings, sheets: ignored }),
    );
    expect(state.rules.draft).toEqual({ ...dense, sheets: ignored });
  });

  test('are no draft any more when the workbook turns out to have them', () => {
    expect(after(read(defaultSettings), edited(dense), dataRead(dense)).rules.draft).toBeNull();
  });
});

describe('a file of rules that is opened', () => {
  const loaded = (settings: Settings) => rules({ type: 'presetLoaded', name: 'a.json', settings });

  test('becomes the draft, is not saved, and leaves the workbook’s corrections as they are', () => {
    const own = { ...defaultSettings, sheets: ignored };
    const state = after(read(own), loaded(dense));
    expect(state.rules).toMatchObject({ draft: { ...dense, sheets: ignored }, preset: { asks: false } });
    expect(savedSettings(state)).toEqual(own);
  });

  test('with corrections of its own asks, and takes them only where a person says so', () => {
    const asked = after(read(defaultSettings), loaded({ ...dense, sheets: ignored }));
    expect(asked.rules).toMatchObject({ draft: { sheets: [] }, preset: { asks: true } });
    const chosen = (take: boolean) =>
      paneReducer(asked, rules({ type: 'presetCorrectionsChosen', take })).rules;
    expect(chosen(true)).toMatchObject({ draft: { sheets: ignored }, preset: { asks: false } });
    expect(chosen(false)).toMatchObject({ draft: { sheets: [] }, preset: { asks: false } });
  });

  test('that is refused leaves the draft as it was', () => {
    const problem = new Problem('settings-not-json');
    const state = after(
      read(defaultSettings),
      edited(dense),
      rules({ type: 'presetRefused', name: 'a.json', problem }),
    );
    expect(state.rules).toMatchObject({ draft: dense, preset: { kind: 'refused', problem } });
  });
});

test('results are out of date while the workbook carries other settings than they were computed by', () => {
  const run = shownRunOf(workbook(unitSheet('Sở A', [2, 3, 4])));
  const ran = after(
    { type: 'finished', run, settings: defaultSettings, refused: [] },
    dataRead(defaultSettings),
  );
  expect(isOutdated(ran)).toBe(false);
  const changed = paneReducer(ran, rules({ type: 'saved', settings: dense }));
  expect(isOutdated(changed)).toBe(true);
  expect(isOutdated(paneReducer(changed, { type: 'finished', run, settings: dense, refused: [] }))).toBe(
    false,
  );
});
