import { describe, expect, it } from 'vitest';
import { withFieldRanks } from '../../../../src/core/explain/lastYear/previousFieldRanks';
import type { FieldLastYear } from '../../../../src/core/explain/lastYear/unitLastYear';
import { defaultSettings } from '../../../../src/core/settings/settings';
import { fieldThen, fieldsThen, unitThen } from '../plainData';

/** The rank of each field of each unit, by the rules given. */
function ranks(units: readonly (readonly FieldLastYear[])[], rules: Partial<typeof defaultSettings> = {}) {
  const all = new Map(
    units.map((fields, at) => [`sở ${at + 1}`, unitThen(`Sở ${at + 1}`, { fields: fieldsThen(...fields) })]),
  );
  return [...withFieldRanks(all, { ...defaultSettings, ...rules }).values()].map(({ name, fields }) => [
    name,
    ...[...fields.values()].map((field) => [field.name, field.rank]),
  ]);
}

describe('the rank that a field’s percentage of last year had', () => {
  it('is that among the units that have the field', () => {
    expect(
      ranks([
        [fieldThen('Thể chế', 80), fieldThen('Tài chính', 70)],
        [fieldThen('Thể chế', 90)],
        [fieldThen('Thể chế', 85), fieldThen('Tài chính', 75)],
        [],
      ]),
    ).toEqual([
      ['Sở 1', ['Thể chế', 3], ['Tài chính', 2]],
      ['Sở 2', ['Thể chế', 1]],
      ['Sở 3', ['Thể chế', 2], ['Tài chính', 1]],
      ['Sở 4'],
    ]);
  });

  it('is shared by percentages that are published as one, as the rules count ties', () => {
    const units = [90.004, 90.001, 80].map((percent) => [fieldThen('Thể chế', percent)]);
    const ofEach = (rules: Partial<typeof defaultSettings>) =>
      ranks(units, rules).map(([, field]) => field?.[1]);
    expect(ofEach({ rankDecimals: 2 })).toEqual([1, 1, 3]);
    expect(ofEach({ rankDecimals: 2, ties: 'dense' })).toEqual([1, 1, 2]);
    expect(ofEach({ rankDecimals: 3 })).toEqual([1, 2, 3]);
  });

  it('stays where its own table gave it one, which counts among no others', () => {
    expect(
      ranks([
        [fieldThen('Thể chế', 95, { rank: 7 })],
        [fieldThen('Thể chế', 80)],
        [fieldThen('Thể chế', 90)],
      ]),
    ).toEqual([
      ['Sở 1', ['Thể chế', 7]],
      ['Sở 2', ['Thể chế', 2]],
      ['Sở 3', ['Thể chế', 1]],
    ]);
  });
});
