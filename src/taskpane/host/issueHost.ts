import { issuesText, readIssues } from '../../core/issue/issueMark';
import type { Issue } from '../../core/issue/issueMark';
import { localTimeOf } from '../../core/localTime';
import { Problem } from '../../core/problem';
import { ISSUES_NAME } from '../../core/workbook';
import { keepHiddenText, readHiddenText } from '../../excel/hiddenText';
import { openNewWorkbook } from '../../excel/openNewWorkbook';
import { readWorkbook } from '../../excel/reading/readWorkbook';
import { savesFiles } from '../../excel/requests/requirements';
import { loadSettings } from '../../excel/savedSettings';
import { backgroundEngine } from '../worker/backgroundEngine';
import type { FormWish, IssuedOfBlock, IssueUnit } from '../worker/engines/issueEngine';
import type { ShownIssue } from '../worker/shown/shownIssue';
import type { Progress } from './activity';
import { problemOf } from './problemOf';
import { saveFile } from './saveFile';

/** What a look at the workbook found that can be issued. */
export interface IssueLook {
  /** `null` where the workbook has no criteria set, or no units. */
  readonly shown: ShownIssue | null;
  /** What it lacks: `no-criteria-set` or `no-units`; `null` where forms can be made. */
  readonly missing: Problem | null;
  /** Whether files can be saved from the pane; else each form is opened as a new workbook. */
  readonly savesFiles: boolean;
}

/** Forms that were made. */
export interface IssuedForms {
  readonly blocks: readonly IssuedOfBlock[];
  /** Of the zip, or of the form of one unit. */
  readonly fileName: string;
  readonly how: 'zip' | OneForm['how'];
  /** Why the workbook does not remember the issue's numbers, `null` where it does. */
  readonly forgotten: Problem | null;
}

/** The form of one unit: saved as a file, opened as a new workbook, or opened to look at it, which issues nothing. */
export interface OneForm {
  readonly unit: IssueUnit;
  readonly fileName: string;
  readonly withLastYear: boolean;
  readonly how: 'file' | 'workbook' | 'look';
}

/** What the pane asks for forms (*phát mẫu*). Rejects with a Problem where a person must be told. */
export interface IssueHost {
  /** Reads the open workbook, and keeps what was read for `one`. */
  look(): Promise<IssueLook>;
  /** Reads the open workbook anew and saves the forms that are wanted, one zip of them. Then it remembers their numbers. */
  all(wish: FormWish, onProgress: (progress: Progress) => void, signal: AbortSignal): Promise<IssuedForms>;
  /** Makes the form of one unit of the workbook as it was read last. */
  one(form: OneForm): Promise<IssuedForms>;
}

export function issueHost(): IssueHost {
  const engine = backgroundEngine();
  /** What the workbook remembers. */
  let remembered: readonly Issue[] = [];
  const read = async (
    onProgress?: (progress: Progress) => void,
    signal?: AbortSignal,
  ): Promise<ShownIssue> => {
    const { settings } = await loadSettings();
    const issues = readIssues(await readHiddenText(ISSUES_NAME));
    remembered = issues;
    const snapshot = await readWorkbook({
      onProgress: (done, total) =>
        onProgress?.({ stage: 'reading', fraction: total > 0 ? done / total : null, writing: null }),
      ...(signal === undefined ? {} : { signal }),
    });
    const now = localTimeOf(new Date());
    return engine.call('issue', [{ snapshot, settings, issues, now }], signal);
  };
  /** Only what is new is written: the workbook is not changed for nothing. */
  const remember = async (issues: readonly Issue[]): Promise<Problem | null> => {
    if (issues.length === remembered.length) return null;
    try {
      await keepHiddenText(ISSUES_NAME, issuesText(issues));
      remembered = issues;
      return null;
    } catch (error) {
      return problemOf(error);
    }
  };
  return {
    async look() {
      try {
        return { shown: await read(), missing: null, savesFiles: savesFiles() };
      } catch (error) {
        if (!(error instanceof Problem) || !MISSING.has(error.code)) throw error;
        return { shown: null, missing: error, savesFiles: savesFiles() };
      }
    },
    async all(wish, onProgress, signal) {
      await read(onProgress, signal);
      const begun = await engine.call('beginForms', [wish], signal);
      if (begun === null) throw new Error('The engine has forgotten the workbook.');
      const saved = new Date().toISOString();
      const total = begun.blocks.reduce((sum, { forms }) => sum + forms, 0);
      for (let made = 0; made < total;) {
        if (signal.aborted) throw new Problem('cancelled');
        made = await engine.call('makeForms', [saved], signal);
        onProgress({ stage: 'forms', fraction: made / total, writing: null });
      }
      const { file, name } = await engine.call('zipForms', [], signal);
      if (signal.aborted) throw new Problem('cancelled');
      saveFile(file, name);
      const forgotten = await remember(begun.issues);
      return { blocks: begun.blocks, fileName: name, how: 'zip', forgotten };
    },
    async one({ unit, fileName, withLastYear, how }) {
      const given: [IssueUnit, boolean, string] = [unit, withLastYear, new Date().toISOString()];
      let made = await engine.call('makeForm', given);
      if (made === null) {
        await read();
        made = await engine.call('makeForm', given);
      }
      if (made === null) throw new Problem('workbook-changed');
      if (how === 'file') saveFile(made.file, fileName);
      else await openNewWorkbook(new Uint8Array(await made.file.arrayBuffer()));
      const forgotten = how === 'look' ? null : await remember(made.issues);
      return { blocks: [{ block: unit.block, forms: 1, issue: made.issue }], fileName, how, forgotten };
    },
  };
}

const MISSING: ReadonlySet<string> = new Set(['no-criteria-set', 'no-units']);
