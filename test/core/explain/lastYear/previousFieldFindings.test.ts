import { describe, expect, it } from 'vitest';
import type { LastYear } from '../../../../src/core/explain/lastYear/lastYear';
import { previousFieldFindings } from '../../../../src/core/explain/lastYear/previousFields';
import type { UnitLastYear } from '../../../../src/core/explain/lastYear/unitLastYear';
import {
  fieldKey,
  fieldsThen,
  fieldThen,
  lastYearOfBlocks,
  NO_LAST_YEAR,
  place,
  rankedBlock,
  rankedField,
  rankedUnit,
  unitThen,
} from '../plainData';

const DEPARTMENTS = 'Sở, ban, ngành';
/** Of this year's units, each with its name's cell in column B, `Sở 1` first; all have these fields. */
const block = (count: number, ...fields: readonly string[]) =>
  rankedBlock(
    DEPARTMENTS,
    Array.from({ length: count }, (_, at) =>
      rankedUnit(`Sở ${at + 1}`, {
        place: place(`B${at + 1}`, 'Chấm điểm'),
        fields: fields.map(rankedField),
      }),
    ),
  );
/** Last year's units, `Sở 1` first, each with the names of the fields that are known of it. */
const then = (...units: readonly (readonly string[])[]) =>
  units.map((fields, at) =>
    unitThen(`Sở ${at + 1}`, { fields: fieldsThen(...fields.map((name) => fieldThen(name, 80))) }),
  );
const found = (
  now: ReturnType<typeof block>,
  units: readonly UnitLastYear[],
  told: readonly string[] = [],
  lastYear: LastYear = lastYearOfBlocks({ [DEPARTMENTS]: units }),
) => previousFieldFindings([now], lastYear, fieldKey, new Set(told));

describe('a unit that has none of last year’s fields', () => {
  const now = block(4, 'Thể chế', 'Tài chính');
  const fields = ['Thể chế', 'Tài chính'];
  const lacking = (...units: readonly (readonly string[])[]) =>
    found(now, then(...units)).map(({ facts }) => facts);

  it('is told while its neighbours have them', () => {
    expect(found(now, then(fields, fields, []))).toEqual([
      {
        code: 'previous-unit-unmatched',
        severity: 'warning',
        place: place('B3', 'Chấm điểm'),
        block: DEPARTMENTS,
        facts: { unit: 'Sở 3', year: 2022, reason: 'fields' },
      },
    ]);
  });

  it('is told at its index or rank of last year, where that is printed', () => {
    const [first, second, third] = then(fields, fields, []);
    if (first === undefined || second === undefined || third === undefined) throw new Error('no units');
    const placed = (known: Partial<UnitLastYear>) =>
      found(now, [first, second, { ...third, ...known }]).map((one) => one.place);
    const [rankPlace, percentPlace] = [place('D5'), place('C5')];
    expect(placed({ rankPlace, percentPlace })).toEqual([percentPlace]);
    expect(placed({ rankPlace })).toEqual([rankPlace]);
  });

  it('is not told where fewer than two in three of those compared have them', () => {
    expect(lacking(fields, fields, fields, [])).toHaveLength(1);
    expect(lacking(fields, fields, [])).toHaveLength(1);
    expect(lacking(fields, fields, [], [])).toEqual([]);
  });

  it('is not told where one alone has them', () => {
    expect(lacking(fields, [])).toEqual([]);
    expect(lacking(fields)).toEqual([]);
  });

  it('is not told of one that last year does not know, and nothing where no last year is known', () => {
    expect(lacking(fields, fields)).toEqual([]);
    expect(found(now, [], [], NO_LAST_YEAR)).toEqual([]);
    expect(
      found(now, [], [], { ...lastYearOfBlocks({ [DEPARTMENTS]: then(fields, fields, []) }), year: null }),
    ).toEqual([]);
  });
});

describe('fields that only one of the two years has', () => {
  it('are told once of the block, the new ones and those that are gone', () => {
    const now = block(2, 'Thể chế', 'Chuyển đổi số', 'Tài chính');
    expect(found(now, then(['Thể chế', 'Hiện đại hóa'], ['Thể chế', 'Tổ chức']))).toEqual([
      {
        code: 'previous-fields-unmatched',
        severity: 'info',
        place: place('B1', 'Chấm điểm'),
        block: DEPARTMENTS,
        facts: {
          block: DEPARTMENTS,
          year: 2022,
          added: ['Chuyển đổi số', 'Tài chính'],
          gone: ['Hiện đại hóa', 'Tổ chức'],
        },
      },
    ]);
  });

  it('are told at the first of those that are gone and printed, else where last year prints the first unit', () => {
    const now = block(2, 'Thể chế', 'Tài chính');
    const units = (e3: ReturnType<typeof place> | null, known: Partial<UnitLastYear> = {}) => [
      unitThen('Sở 1', {
        fields: fieldsThen(
          fieldThen('Thể chế', 80, { place: e3 }),
          fieldThen('Tổ chức', 80),
          fieldThen('Hiện đại hóa', 80, { place: e3 === null ? null : place('F3') }),
        ),
        ...known,
      }),
    ];
    const placeOf = (...lines: readonly UnitLastYear[]) => found(now, lines).map((one) => one.place);
    expect(placeOf(...units(place('E3')))).toEqual([place('F3')]);
    expect(placeOf(...units(null, { percentPlace: place('C3') }))).toEqual([place('C3')]);
    const kept = unitThen('Sở 1', { fields: fieldsThen(fieldThen('Thể chế', 80, { place: place('E3') })) });
    expect(placeOf({ ...kept, percentPlace: place('C3') })).toEqual([place('E3')]);
  });

  it('are told of a field that only some of the units had by where the first of them prints it', () => {
    const cell = (name: string) => ({ place: place(name) });
    const lines = [
      unitThen('Sở 1', { fields: fieldsThen(fieldThen('Tổ chức', 80, cell('E3'))) }),
      unitThen('Sở 2', {
        fields: fieldsThen(fieldThen('Tổ chức', 80, cell('E4')), fieldThen('Thể chế', 80)),
      }),
    ];
    expect(found(block(2, 'Thể chế', 'Tài chính'), lines)).toMatchObject([
      { place: place('E3'), facts: { added: ['Tài chính'], gone: ['Tổ chức'] } },
    ]);
  });

  it('are not told where the years have the same, by their keys', () => {
    expect(found(block(1, 'THỂ CHẾ', 'Tài chính'), then(['Thể chế', 'tài chính']))).toEqual([]);
  });

  it('are not told of those that another finding names', () => {
    const now = block(1, 'Thể chế', 'Chuyển đổi số');
    const units = then(['Thể chế', 'Hiện đại hóa']);
    expect(found(now, units, ['Hiện đại hóa'])).toMatchObject([
      { facts: { added: ['Chuyển đổi số'], gone: [] } },
    ]);
    expect(found(now, units, ['Chuyển đổi số'])).toMatchObject([
      { facts: { added: [], gone: ['Hiện đại hóa'] } },
    ]);
    expect(found(now, units, ['Chuyển đổi số', 'Hiện đại hóa'])).toEqual([]);
  });

  it('are not told where either year has no fields: a table of totals has one', () => {
    expect(found(block(1, 'Thể chế', 'Tài chính'), then([]))).toEqual([]);
    expect(found(block(1, 'Tổng'), then(['Thể chế', 'Tài chính']))).toEqual([]);
    expect(found(block(1, 'Thể chế', 'Tổng'), then(['Thể chế', 'Tài chính']))).toHaveLength(1);
  });
});
