import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

/** Scores of two rounds, a criterion each. */
type Rounds = readonly (readonly [first: CellContent, second: CellContent])[];

const HEAD = [
  'STT',
  'Tiêu chí',
  'Điểm tối đa',
  'Điểm tự chấm',
  'Điểm thẩm định lần 1',
  'Điểm thẩm định lần 2',
];

/** A unit's own score sheet of four criteria of 4 points each, claimed in full. */
function scoreSheet(unit: string, rounds: Rounds, width = HEAD.length) {
  return sheet(unit, [
    ['PHIẾU CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2025'],
    [`Đơn vị: ${unit}`],
    HEAD.slice(0, width),
    ...rounds.map(([first, second], at) =>
      [at + 1, `Nội dung ${'abcd'.charAt(at)}`, 4, 4, first, second].slice(0, width),
    ),
  ]);
}

const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp', 'Sở Tài chính', 'Sở Xây dựng', 'Sở Công Thương'];

/** No criterion was appraised again. */
const FIRST: Rounds = [
  [2, null],
  [3, null],
  [4, null],
  [1, null],
];
const WITH_ONE: Rounds = [[2, 3], ...FIRST.slice(1)];
const ALL: Rounds = [
  [2, 3],
  [3, 3],
  [4, 4],
  [1, 2],
];

function said(units: readonly Rounds[], width?: number): readonly string[] {
  const sheets = units.map((rounds, at) =>
    scoreSheet(UNITS[at] ?? '', rounds, rounds === FIRST ? width : undefined),
  );
  return toldBy(workbook(...sheets), ({ code }) => code === 'stage-missing').filter((line) =>
    line.endsWith('stage-missing'),
  );
}

describe('a second round of some criteria and units is what was asked for, and no score is missing', () => {
  it.each<[string, readonly Rounds[]]>([
    ['one unit of three has it at one criterion', [WITH_ONE, FIRST, FIRST]],
    ['two units of six have it', [WITH_ONE, WITH_ONE, FIRST, FIRST, FIRST, FIRST]],
    ['half of the units have it', [WITH_ONE, WITH_ONE, WITH_ONE, FIRST, FIRST, FIRST]],
    ['all units but one have it', [WITH_ONE, WITH_ONE, WITH_ONE, WITH_ONE, WITH_ONE, FIRST]],
    ['one unit has it throughout', [ALL, FIRST, FIRST, FIRST]],
    ['all units have it throughout', [ALL, ALL, ALL, ALL]],
  ])('%s', (_, units) => {
    expect(said(units)).toEqual([]);
    expect(said(units, HEAD.length - 1)).toEqual([]);
  });

  it('but a unit without it beside others that have it throughout is named', () => {
    expect(said([ALL, ALL, ALL, FIRST])).toEqual(['E4 stage-missing']);
    expect(said([ALL, ALL, ALL, FIRST], HEAD.length - 1)).toEqual(['E4 stage-missing']);
  });

  it('and so is one beside others that have it of the same criteria, though not of all', () => {
    const half: Rounds = [
      [2, 3],
      [3, null],
      [4, 4],
      [1, null],
    ];
    expect(said([half, half, half, FIRST])).toEqual(['E4 stage-missing']);
    const others: Rounds = [
      [2, null],
      [3, 3],
      [4, null],
      [1, 2],
    ];
    expect(said([half, others, half, others, FIRST])).toEqual([]);
  });

  it('and so is one without any round beside others of which some have a second one', () => {
    const claimed = sheet('Sở Xây dựng', [
      ['PHIẾU CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2025'],
      ['Đơn vị: Sở Xây dựng'],
      HEAD.slice(0, 4),
      ...FIRST.map((_, at) => [at + 1, `Nội dung ${'abcd'.charAt(at)}`, 4, 4]),
    ]);
    const sheets = [WITH_ONE, WITH_ONE, FIRST, FIRST].map((rounds, at) =>
      scoreSheet(UNITS[at] ?? '', rounds),
    );
    const lines = toldBy(workbook(...sheets, claimed), ({ code }) => code === 'stage-missing');
    expect(lines.filter((line) => line.endsWith('stage-missing'))).toEqual(['D4 stage-missing']);
  });
});
