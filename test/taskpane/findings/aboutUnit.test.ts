import { describe, expect, it } from 'vitest';
import type { SheetSnapshot } from '../../../src/core/workbook';
import { isAbout } from '../../../src/taskpane/findings/aboutUnit';
import { sheet, unitSheet, workbook } from '../../core/sheets';
import { shownRunOf } from '../shownRunOf';

/** The codes of what is found about each unit of the only block. */
function foundAbout(...sheets: readonly SheetSnapshot[]) {
  const run = shownRunOf(workbook(...sheets));
  const [block] = run.ranking.blocks;
  if (block === undefined) throw new Error('The block is missing.');
  return Object.fromEntries(
    block.units.map((unit) => [
      unit.name,
      run.findings.filter((finding) => isAbout(finding, unit, block)).map(({ code }) => code),
    ]),
  );
}

const table = (...scores: readonly (readonly (number | null)[])[]) =>
  sheet('Kết quả', [
    ['KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
    ['STT', 'Nội dung', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Tư pháp'],
    ['1', 'Công tác chỉ đạo', 4],
    ...scores.map((row, at) => [`1.${String(at + 1)}`, `Việc thứ ${String(at + 1)}`, 2, ...row]),
  ]);

describe('what is found about a unit', () => {
  it('names it; what is found of all units of a table is about none of them', () => {
    expect(foundAbout(table([1, 2], [2, 1]))).toEqual({ 'Sở Nội vụ': [], 'Sở Tư pháp': [] });
    expect(foundAbout(table([1, 2], [null, 1]))).toEqual({ 'Sở Nội vụ': ['score-blank'], 'Sở Tư pháp': [] });
  });

  it('stands on a sheet that is the unit’s alone', () => {
    const guessed = unitSheet('Sở Nội vụ', [1, 2, 3]);
    const values = guessed.values.filter(([first]) => first !== 'Khối: Sở, ban, ngành');
    expect(foundAbout({ ...guessed, values })).toEqual({ 'Sở Nội vụ': ['block-guessed'] });
  });
});
