import type { Issue } from '../../../core/issue/issueMark';
import { FileNames } from '../../../core/issue/fileNames';
import { planIssue } from '../../../core/issue/planIssue';
import type { IssuedForm, IssuePlan, IssueWish } from '../../../core/issue/planIssue';
import type { LocalTime } from '../../../core/localTime';
import type { Settings } from '../../../core/settings/settings';
import type { WorkbookSnapshot } from '../../../core/workbook';
import { forms as words } from '../../../locales/office/forms';
import { writeForm } from '../../../xlsx/writeFile';
import { zipOfFiles } from '../../../xlsx/zipOfFiles';
import type { NamedFile } from '../../../xlsx/zipOfFiles';
import { shownIssue } from '../shown/shownIssue';
import type { ShownIssue } from '../shown/shownIssue';

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

/** Forms that are to be made. */
interface BegunForms {
  readonly blocks: readonly IssuedOfBlock[];
  /** What the workbook is to remember when they are there. */
  readonly issues: readonly Issue[];
}

/** So many forms of a block, under an issue's number. */
export interface IssuedOfBlock {
  readonly block: string;
  readonly forms: number;
  readonly issue: number;
}

/** The file of one unit's form. */
interface MadeForm {
  readonly file: Blob;
  readonly issue: number;
  /** What the workbook is to remember when the unit gets it. */
  readonly issues: readonly Issue[];
}

/** Makes the forms that are sent to units (*phát mẫu*), of the workbook that it was given last. */
export interface IssueEngine {
  /**
   * What would be issued to the units of a workbook, which is kept in place of the one before.
   *
   * @throws Problem `no-criteria-set`, `no-units`, `criteria-sets-differ`
   */
  issue(source: IssueSource): ShownIssue;
  /**
   * Begins to make forms of the workbook that is kept; `null` where none is (any more).
   *
   * @throws Problem as `planIssue` does
   */
  beginForms(wish: FormWish): BegunForms | null;
  /**
   * Makes further forms for a short while, at least one; how many there are now.
   *
   * @param saved when they say that they were saved, ISO 8601 in UTC
   */
  makeForms(saved: string): number;
  /** One zip of the forms that were made, once. */
  zipForms(): { readonly file: Blob; readonly name: string };
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
      return { blocks: countedByBlock(forms), issues };
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
      const name = zipName(waiting);
      waiting = [];
      made = [];
      return { file: new Blob([new Uint8Array(zip)], { type: 'application/zip' }), name };
    },
    makeForm({ block, name }, withLastYear, saved) {
      if (kept === null) return null;
      const { forms, issues } = planOf(kept, { blocks: [block], withLastYear });
      const form = forms.find(({ unit }) => unit === name);
      if (form === undefined) return null;
      const file = new Blob([new Uint8Array(writeForm(form.form, saved))], { type: XLSX });
      return { file, issue: form.issue, issues };
    },
  };
}

function countedByBlock(forms: readonly IssuedForm[]): readonly IssuedOfBlock[] {
  const counts = new Map<string, IssuedOfBlock>();
  for (const { block, issue } of forms)
    counts.set(block, { block, issue, forms: (counts.get(block)?.forms ?? 0) + 1 });
  return [...counts.values()];
}

/** `Phiếu chấm điểm năm 2025 - Xã, phường.zip`; without what its forms differ in. */
function zipName(forms: readonly IssuedForm[]): string {
  const [first] = forms;
  const year = forms.every(({ set }) => set.year === first?.set.year) ? (first?.set.year ?? null) : null;
  const block = forms.every((form) => form.block === first?.block) ? (first?.block ?? null) : null;
  return new FileNames(words.filePrefix, '.zip').take(words.zip(year, block));
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function planOf({ snapshot, settings, issues, now }: IssueSource, wish: FormWish): IssuePlan {
  return planIssue(snapshot, settings, { ...wish, issues, now }, words);
}
