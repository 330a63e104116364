import type { OfficeDetails, PaperKind } from '../../../core/papers/office/details';
import type { Paper } from '../../../core/papers/paper';
import type { PaperWish } from '../../../core/run/planPapers';
import type { PapersHost } from '../../host/papersHost';
import type { PapersEvent } from '../papersState';
import type { DoAlone } from '../tasks';

/** What a person can do with the papers of a ranking. */
export interface PapersActions {
  /** Reads the details that the workbook keeps. */
  readonly look: () => void;
  readonly type: (details: OfficeDetails) => void;
  readonly discard: () => void;
  readonly keep: (details: OfficeDetails) => void;
  readonly chooseScope: (scope: PaperKind | null) => void;
  readonly tick: (kind: PaperKind, isWanted: boolean) => void;
  readonly show: (kind: PaperKind) => void;
  /** Chooses an office's own Word file that papers are written on; `null`: the common form. */
  readonly chooseLetterhead: (file: File | null) => void;
  /** Saves papers as Word files. */
  readonly save: (wish: PaperWish, letterhead: File | null) => void;
  /** Papers of the ranking that is shown, as values. */
  readonly papers: (wish: PaperWish) => Promise<readonly Paper[]>;
}

export function papersActions(
  host: PapersHost,
  alone: DoAlone,
  dispatch: (event: PapersEvent) => void,
): PapersActions {
  return {
    look: () =>
      void alone('readingDetails', async () => {
        dispatch({ type: 'looked', look: await host.look() });
      }),
    type: (details) => {
      dispatch({ type: 'typed', details });
    },
    discard: () => {
      dispatch({ type: 'discarded' });
    },
    keep: (details) =>
      void alone('keepingDetails', async () => {
        await host.keepDetails(details);
        dispatch({ type: 'detailsKept', details });
      }),
    chooseScope: (scope) => {
      dispatch({ type: 'scopeChosen', scope });
    },
    tick: (kind, isWanted) => {
      dispatch({ type: 'ticked', kind, isWanted });
    },
    show: (kind) => {
      dispatch({ type: 'shown', kind });
    },
    chooseLetterhead: (file) => {
      dispatch({ type: 'letterheadChosen', file });
    },
    save: (wish, letterhead) =>
      void alone('makingPapers', async () => {
        dispatch({ type: 'saved', saved: await host.save(wish, letterhead) });
      }),
    papers: (wish) => host.papers(wish),
  };
}
