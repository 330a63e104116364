import { blockSetsOf, onlySets } from '../criteriaSets/blockSets';
import type { BlockSet } from '../criteriaSets/blockSets';
import { unitsOf } from '../criteriaSets/blockUnits';
import type { SetUnit } from '../criteriaSets/blockUnits';
import type { LocalTime } from '../localTime';
import type { Period } from '../period';
import { Problem } from '../problem';
import { assess } from '../read/assess';
import { assessmentSettings } from '../read/names/blockRules';
import { blockKey } from '../read/names/blockNames';
import { readWorkbook } from '../run/run';
import type { Settings } from '../settings/settings';
import type { PlannedForm, WorkbookSnapshot } from '../workbook';
import { FileNames } from './fileNames';
import { issueNumber } from './issueMark';
import type { Issue } from './issueMark';
import { lastScoresOf } from './lastScores';
import { unitForm } from './unitForm';
import type { FormWords } from './unitForm';

/** What is asked for of an issue. */
export interface IssueWish {
  /** The blocks whose units are sent a form; `null` for every block that has a criteria set. */
  readonly blocks: readonly string[] | null;
  /** Whether each unit's scores of the year before stand beside the criteria. */
  readonly withLastYear: boolean;
  /** What the workbook remembers of earlier issues. */
  readonly issues: readonly Issue[];
  readonly now: LocalTime;
}

/** A form and the name of its file. */
export interface IssuedForm {
  readonly unit: string;
  readonly block: string;
  readonly set: BlockSet;
  /** The issue's number. */
  readonly issue: number;
  /** The year of the scores that stand beside the criteria, `null` where none do. */
  readonly lastYear: Period | null;
  readonly fileName: string;
  readonly form: PlannedForm;
}

export interface IssuePlan {
  readonly forms: readonly IssuedForm[];
  /** What the workbook is to remember from now on. */
  readonly issues: readonly Issue[];
  /** Units of blocks without a criteria set, which get nothing. */
  readonly without: readonly SetUnit[];
}

/**
 * The forms (*mẫu phiếu chấm điểm*) of the units of a workbook by the criteria sets of their blocks. Pure: the same workbook,
 * wish and words give the same forms.
 *
 * @throws Problem `no-criteria-set` where no block has one, `issue-block-unknown` for a block that no unit is of, `no-units`
 * where the workbook names no unit of a block that has a set, `criteria-sets-differ` where a block has two sets.
 */
export function planIssue(
  snapshot: WorkbookSnapshot,
  settings: Settings,
  wish: IssueWish,
  words: FormWords,
): IssuePlan {
  const read = readWorkbook(snapshot, settings);
  const { assessment } = assess(read, assessmentSettings(settings));
  onlySets(read.sources);
  const sets = blockSetsOf(read.sources, assessment);
  if (sets.length === 0) throw new Problem('no-criteria-set');
  const all = unitsOf(read.sources, assessment, sets);
  if (all.length === 0) throw new Problem('no-units');
  const wanted = wish.blocks === null ? all : wish.blocks.flatMap((block) => unitsOfBlock(all, block));
  const names = new FileNames(words.filePrefix);
  let issues = wish.issues;
  const forms: IssuedForm[] = [];
  for (const own of wanted) {
    const { name: unit, block, set } = own;
    if (set === null) continue;
    const { issue, all: known } = issueOf(set, block, { before: wish.issues, issues }, wish.now);
    issues = known;
    const last = wish.withLastYear ? lastScoresOf(own, set, assessment) : null;
    const mark = { unit, block, year: set.year, set: set.hash, issue };
    const form = unitForm(set, mark, last, words);
    const lastYear = last?.year ?? null;
    forms.push({ unit, block, set, issue, lastYear, fileName: names.take(unit), form });
  }
  if (forms.length === 0) {
    const blocks = new Set(wanted.map(({ block }) => block));
    throw new Problem('no-criteria-set', { value: [...blocks].join('; ') });
  }
  return { forms, issues, without: wanted.filter(({ set }) => set === null) };
}

function unitsOfBlock(all: readonly SetUnit[], wanted: string): readonly SetUnit[] {
  const units = all.filter(({ block }) => blockKey(block) === blockKey(wanted));
  if (units.length > 0) return units;
  const known = [...new Set(all.map(({ block }) => block))].join('; ');
  throw new Problem('issue-block-unknown', { value: wanted, allowed: known });
}

/**
 * What is sent out at once has one number, whichever blocks it is for.
 *
 * @param before what was sent out before; `issues` with what is sent out now, as far as it is known
 */
function issueOf(
  { year, hash }: BlockSet,
  block: string,
  { before, issues }: { readonly before: readonly Issue[]; readonly issues: readonly Issue[] },
  now: LocalTime,
): { readonly issue: number; readonly all: readonly Issue[] } {
  const facts = { block, year, set: hash };
  const issue = issueNumber(before, facts);
  const isKnown = issues.some((one) => one.issue === issue && one.block === block && one.set === hash);
  return { issue, all: isKnown ? issues : [...issues, { ...facts, issue, at: timeText(now) }] };
}

/** `2025-11-29T08:30:00`, local time. */
function timeText({ year, month, day, hour, minute, second }: LocalTime): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}`;
}
