import type { FindingFacts } from '../../../core/findings/findings';
import type { ApartKind, OfCriterion } from '../../../core/findings/kinds';
import { periodCode } from '../../../core/period';
import type { Period } from '../../../core/period';
import { numbered } from '../../findingTexts';
import { numberTexts } from '../../numbers';

export const { plain } = numberTexts('vi-VN');

export function criterionOf(criterion: OfCriterion): string {
  return `tiêu chí ${numbered(criterion)}`;
}

/** What stands in a cell; nothing where that is not told. */
export function inCell(text: string): string {
  return text === '' ? '' : ` (đang ghi “${text}”)`;
}

export function apartPoints(kind: ApartKind): string {
  return kind === 'penalty' ? 'điểm phạt' : 'điểm thưởng';
}

export function ofCriterion(criterion: OfCriterion | undefined): string {
  return criterion === undefined ? '' : ` của ${criterionOf(criterion)}`;
}

/** ` (và 2 đơn vị khác)` besides the one that is named. */
export function andOthers(count: number): string {
  return count > 1 ? ` (và ${plain(count - 1)} đơn vị khác)` : '';
}

/** A finding’s year: `năm 2023`, `T8/2025`. */
export function inPeriod(period: Period | null): string {
  const code = period === null ? '' : periodCode(period);
  return /^\d{4}$/u.test(code) ? `năm ${code}` : code;
}

export function roleName(role: FindingFacts['stage-missing' | 'figure-unread']['role']): string {
  return ROLE_NAMES[role];
}

const ROLE_NAMES = {
  self: 'điểm tự chấm',
  verified1: 'điểm thẩm định',
  verified2: 'điểm thẩm định lần 2',
  survey: 'điểm điều tra XHH',
  final: 'điểm đạt được',
  bonus: 'dòng điểm thưởng',
  penalty: 'dòng điểm phạt',
  rank: 'thứ hạng',
  index: 'chỉ số',
} as const;
