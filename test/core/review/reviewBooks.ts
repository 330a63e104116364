import type { BlockReview } from '../../../src/core/review/review';
import { rankSheets } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { Settings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

/** A criteria set with its scores: units × criteria; fields count from 1. */
export interface ScoredSet {
  readonly max: readonly number[];
  readonly field: readonly number[];
  readonly scores: readonly (readonly (number | null | 'KAD')[])[];
  readonly shares?: readonly number[];
  readonly factors?: readonly number[];
  readonly fieldShares?: readonly number[];
}

/** The set as criteria × units (L2). Criteria are numbered `field.number`. */
export function setSheet(
  { max, field, scores, shares, factors, fieldShares }: ScoredSet,
  below: readonly (readonly CellContent[])[] = [],
): SheetSnapshot {
  const weights = shares ?? factors;
  const weight = (value: number | undefined) =>
    weights === undefined && fieldShares === undefined ? [] : [value ?? null];
  const header = weight(0).map(() => (factors === undefined ? 'Trọng số' : 'Hệ số'));
  const rows = [...new Set(field)].flatMap((own) => {
    const leaves = field.flatMap((of, leaf) => (of === own ? [leaf] : []));
    return [
      [String(own), `Lĩnh vực ${'ABCDEFGH'.charAt(own - 1)}`, null, ...weight(fieldShares?.[own - 1])],
      ...leaves.map((leaf, at) => [
        `${own}.${at + 1}`,
        `Tiêu chí ${leaf + 1}`,
        max[leaf] ?? null,
        ...weight(weights?.[leaf]),
        ...scores.map((unit) => unit[leaf] ?? null),
      ]),
    ];
  });
  return sheet('Thẩm định', [
    ['KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    ['Khối: Cấp xã'],
    ['STT', 'Nội dung', 'Điểm tối đa', ...header, ...scores.map((_, unit) => `Xã số ${unit + 1}`)],
    ...rows,
    ...below,
  ]);
}

export function reviewOf(sheets: SheetSnapshot, settings: Partial<Settings> = {}): BlockReview {
  const [block] = rankSheets(workbook(sheets), { ...defaultSettings, ...settings }).ranking.blocks;
  if (block === undefined) throw new Error('no block');
  return block.review();
}
