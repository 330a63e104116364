import { expect, it } from 'vitest';
import { gapOf } from '../../../src/core/appraisal/appraisal';
import { toNumber } from '../../../src/core/points';
import { computeRanking } from '../../../src/core/run/run';
import { parseSettings } from '../../../src/core/settings/settings';
import type { CellContent } from '../../../src/core/workbook';
import { core as texts } from '../../../src/locales/vi/core';
import { NOW, sheet, workbook } from '../sheets';

/** A unit that claims all of two criteria of 2 and 3 points: appraised points, then final ones. */
function appraised(rows: readonly (readonly CellContent[])[], settings: unknown = {}) {
  const book = workbook(
    sheet('Sở Y tế', [
      ['PHIẾU CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2025'],
      ['Đơn vị: Sở Y tế'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', 'Điểm đạt được'],
      ...rows.map((row, at) => [at + 1, `Nội dung ${'ab'.charAt(at)}`, 2 + at, 2 + at, ...row]),
    ]),
  );
  const [block] = computeRanking(book, parseSettings(settings), texts, NOW).ranking.blocks;
  const [unit] = block?.appraisal?.units ?? [];
  return {
    gap: unit === undefined ? null : toNumber(gapOf(unit)),
    claimed: toNumber(Number(unit?.claimed?.points ?? 0)),
    points: block?.units[0]?.points,
    changes: block?.appraisal?.changes.map(({ change }) => toNumber(change)),
  };
}

it('a final score beside a blank appraisal is in the way from the claimed index, not in the gap', () => {
  const rows = [
    [null, 0.5],
    [2.5, 2.5],
  ];
  expect(appraised(rows)).toEqual({ gap: -0.5, claimed: 5, points: 3, changes: [-1.5, -0.5] });
});

it('what counts is the appraisal, so that a final score which does not count changes nothing of the claimed index', () => {
  const rows = [
    [null, 0.5],
    [2.5, 2.5],
  ];
  expect(appraised(rows, { scoreSource: 'verified' })).toMatchObject({ gap: -0.5, claimed: 3, points: 2.5 });
});
