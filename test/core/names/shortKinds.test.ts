import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

type Row = readonly CellContent[];

const COMMUNES: Row = ['Khối: Xã, phường'];

/** A table of a year, the first unit ahead. */
function table(
  year: number,
  units: readonly string[],
  header = 'Đơn vị',
  above: readonly Row[] = [COMMUNES],
) {
  return sheet(String(year), [
    [`KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`],
    ...above,
    ['TT', header, 'Điểm tối đa', 'Điểm thẩm định'],
    ...units.map((unit, at) => [at + 1, unit, 100, 90 - 5 * at]),
  ]);
}

/** `Xã Tân Thành 2>1` of each unit of this year, `null` where it is not compared; then the codes of warnings. */
function compared(...sheets: readonly SheetSnapshot[]): readonly string[] {
  const { ranking } = rankWorkbook(workbook(...sheets), defaultSettings);
  const units = ranking.blocks.flatMap((block) =>
    block.units.map(({ name, rank, previousRank }) => `${name} ${previousRank}>${rank}`),
  );
  const said = ranking.findings.filter(({ severity }) => severity === 'warning').map(({ code }) => code);
  return [...units, ...new Set(said)];
}

const NOW = table(2025, ['Xã Tân Thành', 'Phường Hòa Bình', 'Xã Ba Tơ']);
const MATCHED = ['Xã Tân Thành 3>1', 'Phường Hòa Bình 2>2', 'Xã Ba Tơ 1>3'];

describe('last year’s communes', () => {
  it.each([
    ['X. Ba Tơ', 'P. Hòa Bình', 'X. Tân Thành'],
    ['X.Ba Tơ', 'P.Hoà Bình', 'x. tân thành'],
    ['UBND X. Ba Tơ', 'UBND P.Hòa Bình', 'UBND x.Tân Thành'],
    ['HĐND-UBND xã Ba Tơ', 'HĐND và UBND phường Hòa Bình', 'HĐND, UBND xã Tân Thành'],
    ['Ba Tơ', 'Hòa Bình', 'Tân Thành'],
    ['Xã Ba Tơ', 'P. Hòa Bình', 'Tân Thành'],
  ])('match with their kinds as letters or left out: %s, %s, %s', (...names) => {
    expect(compared(NOW, table(2024, names))).toEqual(MATCHED);
  });

  it.each(['Xã, phường', 'Tên xã, phường', 'UBND xã, phường'])('match bare below a header %s', (header) => {
    const names = ['Ba Tơ', 'Hòa Bình', 'Tân Thành'];
    expect(compared(NOW, table(2024, names, header, []))).toEqual(MATCHED);
  });

  it('are told by their kind where two have one name, and then not matched without it', () => {
    const both = table(2025, ['Xã Tân Thành', 'Phường Tân Thành']);
    expect(compared(both, table(2024, ['P. Tân Thành', 'X. Tân Thành']))).toEqual([
      'Xã Tân Thành 2>1',
      'Phường Tân Thành 1>2',
    ]);
    expect(compared(both, table(2024, ['Tân Thành', 'Hòa Bình']))).toEqual([
      'Xã Tân Thành null>1',
      'Phường Tân Thành null>2',
      'unit-gone',
    ]);
  });

  it.each([
    ['of another kind', ['P. Tân Thành', 'P. Ba Tơ']],
    ['of other tone marks', ['X. Tân Thạnh', 'X. Ba Tô']],
    ['of other tone marks, bare', ['Tân Thạnh', 'Ba Tô']],
  ])('are others %s', (_, names) => {
    const now = table(2025, ['Xã Tân Thành', 'Xã Ba Tơ']);
    const [first, second, ...said] = compared(now, table(2024, names));
    expect([first, second]).toEqual(['Xã Tân Thành null>1', 'Xã Ba Tơ null>2']);
    expect(said).toContain('unit-gone');
  });
});

it('bare names of districts are no communes that are called after them', () => {
  const now = table(2025, ['Xã Can Lộc', 'Xã Đức Thọ']);
  const districts = table(2024, ['Can Lộc', 'Đức Thọ'], 'Huyện, thị xã', [['Khối: UBND huyện, thị xã']]);
  expect(compared(now, districts)).toContain('Xã Can Lộc null>1');
  expect(compared(now, table(2024, ['Can Lộc', 'Đức Thọ'], 'Đơn vị', []))).toContain('Xã Can Lộc null>1');
});

it('a letter may be that of a department, which keeps its name', () => {
  const now = table(2025, ['Phòng Nội vụ', 'Phòng Tài chính'], 'Đơn vị', []);
  const last = table(2024, ['P. Tài chính', 'P. Nội vụ'], 'Đơn vị', []);
  expect(compared(now, last)).toContain('Phòng Nội vụ null>1');
});

it('a list may call communes so', () => {
  const list = sheet('DS', [
    ['DANH SÁCH ĐƠN VỊ'],
    ['STT', 'Tên đơn vị', 'Khối'],
    [1, 'X. Tân Thành', 'Xã'],
    [2, 'P. Hòa Bình', 'Phường'],
    [3, 'X. Ba Tơ', 'Xã'],
  ]);
  expect(compared(NOW, list).filter((one) => /without|not-listed|similar/u.test(one))).toEqual([]);
});
