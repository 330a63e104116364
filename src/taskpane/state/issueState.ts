import type { IssuedForms, IssueLook } from '../host/issueHost';

/** What the part of the pane that issues forms (*phát mẫu*) shows. */
export interface IssueState {
  /** `null` until the workbook was looked at. */
  readonly look: IssueLook | null;
  /** How often the officer's sheets had been seen to change when it was. */
  readonly seen: number;
  /** Blocks whose units are to get nothing. */
  readonly without: readonly string[];
  readonly withLastYear: boolean;
  /** Whether each form is opened as a new workbook although files can be saved. */
  readonly opensEach: boolean;
  /** What was made last, `null` once something else is looked at. */
  readonly done: IssuedForms | null;
}

export type IssueEvent =
  | { readonly type: 'looked'; readonly look: IssueLook; readonly seen: number }
  | { readonly type: 'blockChosen'; readonly block: string; readonly isChosen: boolean }
  | { readonly type: 'lastYearChosen'; readonly withLastYear: boolean }
  | { readonly type: 'openingChosen'; readonly opensEach: boolean }
  | { readonly type: 'began' }
  | { readonly type: 'made'; readonly made: IssuedForms };

export const initialIssue: IssueState = {
  look: null,
  seen: 0,
  without: [],
  withLastYear: false,
  opensEach: false,
  done: null,
};

export function issueReducer(state: IssueState, event: IssueEvent): IssueState {
  switch (event.type) {
    case 'looked':
      return { ...state, look: event.look, seen: event.seen };
    case 'blockChosen': {
      const others = state.without.filter((block) => block !== event.block);
      return { ...state, without: event.isChosen ? others : [...others, event.block] };
    }
    case 'lastYearChosen':
      return { ...state, withLastYear: event.withLastYear };
    case 'openingChosen':
      return { ...state, opensEach: event.opensEach };
    case 'began':
      return { ...state, done: null };
    case 'made':
      return { ...state, done: event.made };
  }
}
