import type { IssueHost, OneForm } from '../../host/issueHost';
import type { FormWish } from '../../worker/engines/issueEngine';
import type { IssueEvent } from '../issueState';
import type { Tasks } from '../tasks';

/** What a person can do to send forms out. */
export interface IssueActions {
  /** @param seen how often the officer's sheets were seen to change until now */
  readonly look: (seen: number) => void;
  readonly chooseBlock: (block: string, isChosen: boolean) => void;
  readonly chooseLastYear: (withLastYear: boolean) => void;
  readonly chooseOpening: (opensEach: boolean) => void;
  /** Makes all forms that are wanted, one zip of them. */
  readonly issueAll: (wish: FormWish) => void;
  readonly issueOne: (form: OneForm) => void;
}

export function issueActions(
  host: IssueHost,
  { alone, work, isFree }: Pick<Tasks, 'alone' | 'work' | 'isFree'>,
  dispatch: (event: IssueEvent) => void,
): IssueActions {
  const issueAll = async (wish: FormWish): Promise<void> => {
    dispatch({ type: 'began' });
    const made = await work('issuing', (onProgress, signal) => host.all(wish, onProgress, signal));
    if (made !== null) dispatch({ type: 'made', made });
  };
  return {
    look: (seen) =>
      void alone('lookingAtIssue', async () => {
        dispatch({ type: 'looked', look: await host.look(), seen });
      }),
    chooseBlock: (block, isChosen) => {
      dispatch({ type: 'blockChosen', block, isChosen });
    },
    chooseLastYear: (withLastYear) => {
      dispatch({ type: 'lastYearChosen', withLastYear });
    },
    chooseOpening: (opensEach) => {
      dispatch({ type: 'openingChosen', opensEach });
    },
    issueAll: (wish) => {
      if (isFree()) void issueAll(wish);
    },
    issueOne: (form) =>
      void alone('issuingOne', async () => {
        dispatch({ type: 'began' });
        dispatch({ type: 'made', made: await host.one(form) });
      }),
  };
}
