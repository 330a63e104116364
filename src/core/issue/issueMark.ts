import type { Period } from '../period';

/** What a workbook that was sent out says of itself. */
export interface IssueMark {
  readonly unit: string;
  readonly block: string;
  readonly year: Period | null;
  /** The hash of its criteria set. */
  readonly set: string;
  /** The issue's number, from 1. */
  readonly issue: number;
}

/** One criteria set that was sent out, as the workbook that did so remembers it. */
export interface Issue extends Omit<IssueMark, 'unit'> {
  /** Local time, `2025-11-29T08:30:00`. */
  readonly at: string;
}

const VERSION = 1;

export function markText(mark: IssueMark): string {
  return JSON.stringify({ v: VERSION, ...mark });
}

/** `null` for any text that no version of this program wrote. */
export function readIssueMark(text: string | null): IssueMark | null {
  const value = parsed(text);
  const { unit } = value;
  const rest = issueFacts(value);
  return typeof unit === 'string' && rest !== null ? { unit, ...rest } : null;
}

/** The formula of a hidden name has at most 8,192 characters: so many remain for the text, joined in pieces. */
const LONGEST_TEXT = 8_000;

/** The latest issues, as many as a hidden name holds. */
export function issuesText(issues: readonly Issue[]): string {
  let first = issues.length;
  let length = 0;
  while (first > 0) {
    length += lengthInFormula(JSON.stringify(issues[first - 1]));
    if (length > LONGEST_TEXT) break;
    first -= 1;
  }
  return JSON.stringify({ v: VERSION, issues: issues.slice(first) });
}

/** In a formula's text a quotation mark stands twice, and each piece of 255 characters has three signs around it. */
function lengthInFormula(text: string): number {
  const quotes = text.split('"').length - 1;
  return Math.ceil(((text.length + 1 + quotes) * 258) / 255);
}

/** The issues that a workbook remembers; none where it remembers none, or nothing that can be read. */
export function readIssues(text: string | null): readonly Issue[] {
  const { issues } = parsed(text);
  if (!Array.isArray(issues)) return [];
  return issues.flatMap((one: unknown) => {
    const value = isRecord(one) ? one : {};
    const facts = issueFacts(value);
    return facts === null ? [] : [{ ...facts, at: typeof value['at'] === 'string' ? value['at'] : '' }];
  });
}

/** The number under which a set is sent out: the one that it has, else the next of the workbook, which all sets have that are sent out at once. */
export function issueNumber(
  issues: readonly Issue[],
  { block, year, set }: Pick<Issue, 'block' | 'year' | 'set'>,
): number {
  const last = issues.findLast((issue) => issue.block === block && issue.year === year);
  if (last?.set === set) return last.issue;
  return Math.max(0, ...issues.map(({ issue }) => issue)) + 1;
}

function issueFacts(value: Readonly<Record<string, unknown>>): Omit<IssueMark, 'unit'> | null {
  const { block, year, set, issue } = value;
  if (typeof block !== 'string' || typeof set !== 'string' || typeof issue !== 'number') return null;
  if (year !== null && typeof year !== 'number') return null;
  return Number.isInteger(issue) && issue > 0 ? { block, year, set, issue } : null;
}

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  if (text === null) return {};
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) && value['v'] === VERSION ? value : {};
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
