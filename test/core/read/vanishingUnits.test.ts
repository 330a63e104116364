import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { SheetSnapshot } from '../../../src/core/workbook';
import { core as texts } from '../../../src/locales/vi/core';
import { NOW, sheet, unitSheet, workbook } from '../sheets';

const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp', 'Sở Xây dựng', 'Sở Tài chính'];
const [FIRST = '', ...OTHERS] = UNITS;
const TITLE = 'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023';

/** A table of totals whose first unit has 90, the next 89 … of 100. */
function totals(
  units: readonly string[],
  { title = TITLE, name = 'Tổng hợp', best = 90 } = {},
): SheetSnapshot {
  return sheet(name, [
    [title],
    ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm'],
    ...units.map((unit, index) => [index + 1, unit, 100, best - index]),
  ]);
}

/** A table of two fields whose first unit has 90, the next 89 … of 100. */
function fields(units: readonly string[]): SheetSnapshot {
  return sheet('Lĩnh vực', [
    [TITLE],
    ['STT', 'Tên đơn vị', 'Cải cách thể chế (40 điểm)', 'Chính quyền số (60 điểm)', 'Tổng điểm'],
    ...units.map((unit, index) => [index + 1, unit, 38 - index, 52, 90 - index]),
  ]);
}

/** Its own sheet gives Sở Nội vụ 9 of 10, as its line in the tables. */
const ownSheet = (unit = FIRST) => unitSheet(unit, [2, 3, 4]);

function results(...sheets: readonly SheetSnapshot[]) {
  const { ranking, findings } = computeRanking(workbook(...sheets), defaultSettings, texts, NOW);
  return {
    ranks: ranking.blocks.flatMap(({ units }) => units.map(({ name, rank }) => `${name} ${String(rank)}`)),
    gone: findings
      .filter((one) => one.code === 'unit-without-scores')
      .map(({ place, facts }) => `${place.sheet}!${place.cell} ${facts.unit} ${facts.from}`),
    competing: findings
      .filter((one) => one.code === 'tables-compete')
      .map(({ severity, place, facts }) => `${severity} ${place.sheet} ${facts.why}`),
  };
}

const WHOLE = ['Sở Nội vụ 1', 'Sở Y tế 2', 'Sở Tư pháp 3', 'Sở Xây dựng 4', 'Sở Tài chính 5'];

describe('a unit that stands only in a table beside score sheets of its block', () => {
  it.each([
    ['one sheet beside a table of totals', [ownSheet(), totals(UNITS)], 'info Sở Nội vụ whole'],
    ['one sheet beside a table of fields', [ownSheet(), fields(UNITS)], 'info Sở Nội vụ whole'],
    [
      'fields of two beside a table of totals',
      [fields(UNITS.slice(0, 2)), totals(UNITS)],
      'info Lĩnh vực whole',
    ],
  ])('is ranked from the table that has the whole block and the same indexes: %s', (_, sheets, said) => {
    expect(results(...sheets)).toEqual({ ranks: WHOLE, gone: [], competing: [said] });
  });

  it.each([
    [
      'another index',
      [ownSheet(), totals(UNITS, { best: 80 })],
      OTHERS.map((unit, at) => `Tổng hợp!B${at + 4} ${unit} table`),
    ],
    [
      'most units with sheets',
      [...UNITS.slice(0, 4).map(ownSheet), totals(UNITS)],
      ['Tổng hợp!B7 Sở Tài chính table'],
    ],
    [
      'no unit in common',
      [ownSheet(), totals(OTHERS)],
      OTHERS.map((unit, at) => `Tổng hợp!B${at + 3} ${unit} table`),
    ],
    ['no year', [ownSheet(), totals(UNITS, { title: 'KẾT QUẢ' })], ['Tổng hợp!B4 Sở Y tế undated']],
    [
      'a draft',
      [ownSheet(), totals(UNITS, { title: `${TITLE} (DỰ THẢO)` })],
      OTHERS.map((unit, at) => `Tổng hợp!B${at + 4} ${unit} table`),
    ],
    ['less detail', [fields(UNITS.slice(0, 4)), totals(UNITS)], ['Tổng hợp!B7 Sở Tài chính table']],
    [
      'a table of the same kind',
      [totals(UNITS.slice(0, 4)), totals(UNITS, { name: 'B' })],
      ['B!B7 Sở Tài chính table'],
    ],
  ])('is said by name where the table does not count: %s', (_, sheets, gone) => {
    expect(results(...sheets).gone).toEqual(gone);
  });

  it.each([
    ['every unit has its sheet', [...UNITS.map(ownSheet), totals(UNITS, { best: 80 })]],
    [
      'the table is of another block',
      [ownSheet(), totals(['Huyện Can Lộc', 'Huyện Đức Thọ', 'Huyện Hương Sơn'])],
    ],
    ['the tables have the same units', [fields(UNITS), totals(UNITS)]],
    ['the table is last year’s', [ownSheet(), totals(UNITS, { title: TITLE.replace('2023', '2022') })]],
  ])('is none where %s', (_, sheets) => {
    expect(results(...sheets)).toMatchObject({ gone: [], competing: [] });
  });
});
