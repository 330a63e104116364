import type { FindingFacts } from '../../../core/findings/findings';
import type { ApartKind, OfCriterion } from '../../../core/findings/kinds';
import { periodCode } from '../../../core/period';
import type { Period } from '../../../core/period';
import { numbered } from '../../findingTexts';
import { numberTexts } from '../../numbers';

export const { plain } = numberTexts('en-US');

export function criterionOf(criterion: OfCriterion): string {
  return `criterion ${numbered(criterion)}`;
}

/** What stands in a cell; nothing where that is not told. */
export function inCell(text: string): string {
  return text === '' ? '' : ` (it says “${text}”)`;
}

export function apartPoints(kind: ApartKind): string {
  return kind === 'penalty' ? 'penalty' : 'bonus';
}

export function ofCriterion(criterion: OfCriterion | undefined): string {
  return criterion === undefined ? '' : ` of ${criterionOf(criterion)}`;
}

/** A finding’s year: `2023`, `T8/2025`. */
export function inPeriod(period: Period | null): string {
  return period === null ? '' : periodCode(period);
}

export function roleName(role: FindingFacts['stage-missing' | 'figure-unread']['role']): string {
  return ROLE_NAMES[role];
}

const ROLE_NAMES = {
  self: 'self-score',
  verified1: 'verified score',
  verified2: 'verified score of the second round',
  survey: 'survey score',
  final: 'final score',
  bonus: 'row of bonus points',
  penalty: 'row of penalty points',
  rank: 'rank',
  index: 'index',
} as const;
