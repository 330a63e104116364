import { isOfSurvey } from '../../../core/criteriaSets/blockSets';
import type { Issue } from '../../../core/issue/issueMark';
import type { IssuedForm, IssuePlan } from '../../../core/issue/planIssue';
import type { Period } from '../../../core/period';
import { toNumber } from '../../../core/points';
import { plannedContent } from '../../../core/workbook';
import { forms as words } from '../../../locales/office/forms';

/** What the pane shows of an issue of forms (*phát mẫu*): plain data without the forms. */
export interface ShownIssue {
  readonly blocks: readonly IssuedBlock[];
  /** Units of blocks without a criteria set, which get nothing. */
  readonly without: readonly { readonly name: string; readonly block: string }[];
}

/** What the units of a block are sent. */
export interface IssuedBlock {
  readonly name: string;
  readonly year: Period | null;
  /** The sheet that prints the criteria set. */
  readonly sheet: string;
  /** Whether that is a criteria sheet; else the scores of the block are. */
  readonly isOfCriteriaSheet: boolean;
  /** The issue's number, and whether the workbook knows it from an issue before. */
  readonly issue: number;
  readonly isKnown: boolean;
  readonly maxPoints: number;
  /** Criteria that are scored, and how many of them the survey alone scores. */
  readonly criteria: number;
  readonly ofSurvey: number;
  /** Headers of the columns of a form, of the unit with the most of them. */
  readonly columns: readonly string[];
  /** The one of them with last year's scores, `null` where no unit has any. */
  readonly lastYearColumn: string | null;
  readonly units: readonly IssuedUnit[];
}

export interface IssuedUnit {
  readonly name: string;
  readonly fileName: string;
  /** The year of its scores that stand, or can stand, beside the criteria; `null` where the workbook has none. */
  readonly lastYear: Period | null;
}

/** @param before what the workbook remembered before */
export function shownIssue({ forms, without }: IssuePlan, before: readonly Issue[]): ShownIssue {
  const ofBlocks = new Map<string, IssuedForm[]>();
  for (const form of forms) ofBlocks.set(form.block, [...(ofBlocks.get(form.block) ?? []), form]);
  return {
    blocks: [...ofBlocks.values()].flatMap((own) => issuedBlock(own, before)),
    without: without.map(({ name, block }) => ({ name, block })),
  };
}

function issuedBlock(forms: readonly IssuedForm[], before: readonly Issue[]): readonly IssuedBlock[] {
  const [first] = forms;
  if (first === undefined) return [];
  const { block, issue, set } = first;
  const leaves = set.lines.filter(({ kind }) => kind === 'leaf');
  const fullest = forms.find(({ lastYear }) => lastYear !== null) ?? first;
  return [
    {
      name: block,
      year: set.year,
      sheet: set.sheet,
      isOfCriteriaSheet: set.from === 'criteria',
      issue,
      isKnown: before.some((one) => one.issue === issue && one.block === block && one.set === set.hash),
      maxPoints: toNumber(set.set.leaves.reduce((sum, { maxPoints }) => sum + maxPoints, 0)),
      criteria: leaves.length,
      ofSurvey: leaves.filter((line) => isOfSurvey(set, line)).length,
      columns: headersOf(fullest),
      lastYearColumn: fullest.lastYear === null ? null : words.lastYear(fullest.lastYear),
      units: forms.map(({ unit, fileName, lastYear }) => ({ name: unit, fileName, lastYear })),
    },
  ];
}

function headersOf({ form: { sheet } }: IssuedForm): readonly string[] {
  const headers = sheet.values[sheet.repeatedRows?.[0] ?? 0] ?? [];
  return headers.map((header) => String(plannedContent(header) ?? ''));
}
