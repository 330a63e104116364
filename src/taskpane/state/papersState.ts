import type { OfficeDetails, PaperKind } from '../../core/papers/office/details';
import { sameValue } from '../../core/sameValue';
import type { PapersLook, SavedPapers } from '../host/papersHost';

/** What the part of the pane that makes papers (*hồ sơ*) shows. */
export interface PapersState {
  /** `null` until the workbook was looked at. */
  readonly look: PapersLook | null;
  /** The details as they are being typed, `null` while they are as kept. */
  readonly draft: OfficeDetails | null;
  /** Whose details are shown: one paper's, or (`null`) those of all. */
  readonly scope: PaperKind | null;
  /** Papers that are not to be saved. */
  readonly without: readonly PaperKind[];
  /** The paper that is looked at. */
  readonly shown: PaperKind;
  /** The office's own Word file that papers are written on; `null`: the common form. */
  readonly letterhead: File | null;
  /** What was saved last; `null` once something else is wanted. */
  readonly saved: SavedPapers | null;
  /** Whether the details were kept and nothing was typed since. */
  readonly justKept: boolean;
}

export type PapersEvent =
  | { readonly type: 'looked'; readonly look: PapersLook }
  | { readonly type: 'detailsKept'; readonly details: OfficeDetails }
  | { readonly type: 'typed'; readonly details: OfficeDetails }
  | { readonly type: 'discarded' }
  | { readonly type: 'scopeChosen'; readonly scope: PaperKind | null }
  | { readonly type: 'ticked'; readonly kind: PaperKind; readonly isWanted: boolean }
  | { readonly type: 'shown'; readonly kind: PaperKind }
  | { readonly type: 'letterheadChosen'; readonly file: File | null }
  | { readonly type: 'saved'; readonly saved: SavedPapers };

export const initialPapers: PapersState = {
  look: null,
  draft: null,
  scope: null,
  without: [],
  shown: 'decision',
  letterhead: null,
  saved: null,
  justKept: false,
};

export function papersReducer(state: PapersState, event: PapersEvent): PapersState {
  switch (event.type) {
    case 'looked':
      return { ...state, look: event.look };
    case 'detailsKept': {
      // What was typed while they were being kept stays a draft.
      const isSame = state.draft === null || sameValue(state.draft, event.details);
      return {
        ...state,
        look: state.look === null ? null : { ...state.look, details: event.details, unreadable: null },
        draft: isSame ? null : state.draft,
        justKept: isSame,
      };
    }
    case 'typed': {
      const draft = sameValue(event.details, state.look?.details ?? NO_DETAILS) ? null : event.details;
      return { ...state, draft, saved: null, justKept: false };
    }
    case 'discarded':
      return { ...state, draft: null, saved: null };
    case 'scopeChosen':
      return { ...state, scope: event.scope };
    case 'ticked': {
      const others = state.without.filter((kind) => kind !== event.kind);
      return { ...state, without: event.isWanted ? others : [...others, event.kind], saved: null };
    }
    case 'shown':
      return { ...state, shown: event.kind };
    case 'saved':
      return { ...state, saved: event.saved };
    case 'letterheadChosen':
      return { ...state, letterhead: event.file, saved: null };
  }
}

/** The details that papers are made with. */
export function detailsNow({ draft, look }: PapersState): OfficeDetails {
  return draft ?? look?.details ?? NO_DETAILS;
}

const NO_DETAILS: OfficeDetails = {};
