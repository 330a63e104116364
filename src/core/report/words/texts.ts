import type { Finding, FindingCode } from '../../findings/findings';
import type { GradeCount } from '../../rank/ranking';
import type { Rules, TieBreaker } from '../../settings/rules';
import type { ObjectionTexts } from './objectionTexts';
import type { LiveTexts } from './liveTexts';
import type { SheetTexts } from './sheetTexts';
import type { Signatures } from './sheetWords';

/**
 * The words that the result sheets need; `locales/` has them in each language. What is counted or computed comes in as
 * an argument, so that each language puts it where it belongs.
 */
export interface CoreTexts extends SheetTexts {
  /** What a finding tells a person: what, and what to do. */
  finding(finding: Finding): string;
  /** What a kind of finding is called, in a few words. */
  findingName(code: FindingCode): string;
  severity(severity: Finding['severity']): string;
  /** One line: score used, ties, precision, what happens to criteria that do not apply and to blanks. */
  rules(rules: Rules): string;
  /** Puts a block's name before its own rules. */
  ownRules(block: string, rules: string): string;
  /** How the criteria of a block are weighed, and whether points and maxima show it. */
  weighted(kind: 'share' | 'factor'): string;
  readonly grades: GradeTexts;
  readonly objections: ObjectionTexts;
  block(name: string): string;
  /** That hidden sheets, rows or columns count: the names of some of their sheets, and how many more there are. */
  hiddenCounted(sheets: readonly string[], more: number): string;
  /** That so many rows have an address and no link, since a sheet holds no more. */
  linksLeft(rows: number): string;
  /** A number as the language writes it, up to six decimals: `17,5`. */
  plain(value: number): string;
  /** Points with two decimals, e.g. `95,40`. */
  points(value: number): string;
  /** A percentage with its sign, at two decimals unless told, e.g. `90,53%`. */
  percent(value: number, decimals?: number): string;
  readonly live: LiveTexts;
  /** Who signs a printed ranking. */
  readonly signatures: Signatures;
}

/** Words on grades and ties. */
export interface GradeTexts {
  readonly grade: string;
  readonly headGrade: string;
  /** Units or heads per grade, with the change from last year where that is known. */
  counts(scale: 'units' | 'heads', counts: readonly GradeCount[], previousYear: number | null): string;
  tieBroken(breakers: readonly TieBreaker[]): string;
}
