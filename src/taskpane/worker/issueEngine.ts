import type { Issue } from '../../core/issue/issueMark';
import { planIssue } from '../../core/issue/planIssue';
import type { IssuedForm, IssuePlan, IssueWish } from '../../core/issue/planIssue';
import type { LocalTime } from '../../core/localTime';
import type { Settings } from '../../core/settings';
import type { WorkbookSnapshot } from '../../core/workbook';
import { forms as words } from '../../locales/forms';
import { writeForm } from '../../xlsx/writeFile';
import { zipOfFiles } from '../../xlsx/zipOfFiles';
import type { NamedFile } from '../../xlsx/zipOfFiles';
import { shownIssue } from './shownIssue';
import type { ShownIssue } from './shownIssue';

/** What an issue of forms is made from. */
export interface IssueSource {
  readonly snapshot: WorkbookSnapshot;
  readonly settings: Settings;
  /** What the workbook remembers of earlier issues. */
  readonly issues: readonly Issue[];
  readonly now: LocalTime;
}

/** Which forms are wanted, and what is in them. */
export type FormWish = Pick<IssueWish, 'blocks' | 'withLastYear'>;

/** The file of one unit's form. */
export interface MadeForm {
  readonly file: Blob;
  /** What the workbook is to remember when the unit gets it. */
  readonly issues: readonly Issue[];
}

/** Makes the forms that are sent to units (*phát mẫu*), of the workbook that it was given last. */
export interface IssueEngine {
  /**
   * What would be issued to the units of a workbook, which is kept in place of the one before.
   *
   * @throws Problem `no-criteria-set`, `no-units`
   */
  issue(source: IssueSource): ShownIssue;
  /**
   * Begins to make forms of the workbook that is kept; `null` where none is (any more).
   *
   * @returns how many, and what the workbook is to remember when they are there
   * @throws Problem as `planIssue` does
   */
  beginForms(wish: FormWish): { readonly forms: number; readonly issues: readonly Issue[] } | null;
  /**
   * Makes further forms for a short while, at least one; how many there are now.
   *
   * @param saved when they say that they were saved, ISO 8601 in UTC
   */
  makeForms(saved: string): number;
  /** One zip of the forms that were made, once. */
  zipForms(): Blob;
  /**
   * The form of one unit; `null` where no workbook is kept (any more), or it has no such unit.
   *
   * @throws Problem as `planIssue` does
   */
  makeForm(unit: IssueUnit, withLastYear: boolean, saved: string): MadeForm | null;
}

/** A unit by its name and its block's. */
export interface IssueUnit {
  readonly block: string;
  readonly name: string;
}

/** Milliseconds in which forms are made between two answers: each tells how far it is. */
const WHILE = 120;

export function issueEngine(): IssueEngine {
  let kept: IssueSource | null = null;
  let waiting: readonly IssuedForm[] = [];
  let made: NamedFile[] = [];
  return {
    issue(source) {
      kept = source;
      return shownIssue(planOf(source, { blocks: null, withLastYear: true }), source.issues);
    },
    beginForms(wish) {
      if (kept === null) return null;
      const { forms, issues } = planOf(kept, wish);
      waiting = forms;
      made = [];
      return { forms: forms.length, issues };
    },
    makeForms(saved) {
      const end = performance.now() + WHILE;
      do {
        const next = waiting[made.length];
        if (next === undefined) break;
        made.push({ name: next.fileName, bytes: writeForm(next.form, saved) });
      } while (performance.now() < end);
      return made.length;
    },
    zipForms() {
      if (kept === null) throw new Error('No forms were begun.');
      const zip = zipOfFiles(made, kept.now);
      waiting = [];
      made = [];
      return new Blob([new Uint8Array(zip)], { type: 'application/zip' });
    },
    makeForm({ block, name }, withLastYear, saved) {
      if (kept === null) return null;
      const { forms, issues } = planOf(kept, { blocks: [block], withLastYear });
      const form = forms.find(({ unit }) => unit === name);
      return form === undefined ? null : { file: new Blob([new Uint8Array(writeForm(form.form, saved))], { type: XLSX }), issues };
    },
  };
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function planOf({ snapshot, settings, issues, now }: IssueSource, wish: FormWish): IssuePlan {
  return planIssue(snapshot, settings, { ...wish, issues, now }, words);
}
