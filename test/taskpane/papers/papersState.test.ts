import { describe, expect, test } from 'vitest';
import { detailsNow, initialPapers, papersReducer } from '../../../src/taskpane/state/papersState';
import type { PapersEvent, PapersState } from '../../../src/taskpane/state/papersState';

const LOOKED: PapersEvent = {
  type: 'looked',
  look: { details: { issuer: 'A' }, unreadable: null, savesFiles: true },
};

const SAVED = { files: ['Báo cáo.docx'], notes: [] };

function after(...events: readonly PapersEvent[]): PapersState {
  return events.reduce(papersReducer, initialPapers);
}

describe('the state of the papers', () => {
  test('has a draft while what is typed is another than what the workbook keeps', () => {
    const typed = after(LOOKED, { type: 'typed', details: { issuer: 'B' } });
    expect(detailsNow(typed)).toEqual({ issuer: 'B' });
    expect(papersReducer(typed, { type: 'typed', details: { issuer: 'A' } }).draft).toBeNull();
    expect(detailsNow(papersReducer(typed, { type: 'discarded' }))).toEqual({ issuer: 'A' });
  });

  test('keeps what is typed while the workbook takes what was typed before', () => {
    const kept = { type: 'detailsKept', details: { issuer: 'B' } } as const;
    const done = after(LOOKED, { type: 'typed', details: { issuer: 'B' } }, kept);
    expect([done.draft, done.justKept, detailsNow(done)]).toEqual([null, true, { issuer: 'B' }]);
    const typedOn = after(LOOKED, { type: 'typed', details: { issuer: 'Bc' } }, kept);
    expect([typedOn.draft, typedOn.justKept]).toEqual([{ issuer: 'Bc' }, false]);
  });

  test('no longer names the files that were saved once other papers or details are wanted', () => {
    const saved = after(LOOKED, { type: 'saved', saved: SAVED });
    expect(saved.saved).toBe(SAVED);
    expect(papersReducer(saved, { type: 'ticked', kind: 'report', isWanted: false })).toMatchObject({
      saved: null,
      without: ['report'],
    });
    expect(papersReducer(saved, { type: 'typed', details: {} }).saved).toBeNull();
    expect(papersReducer(saved, { type: 'shown', kind: 'report' }).saved).toBe(SAVED);
  });
});
