import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankSheets } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { unitList } from '../issue/criteriaBook';
import { runs } from '../properties/runs';
import { sheet, workbook } from '../sheets';
import { bookAfter, gatheredFrom, sent } from './sentFiles';

/** How a set states its weights: a column, or behind names; of criteria, of fields, of both. */
const WAYS = [
  'column of shares',
  'column of parts of one',
  'shares behind names',
  'column of factors',
  'factors of fields',
  'factors behind names',
  'shares of fields in a column',
  'shares of fields behind names',
  'nested shares in a column',
  'nested shares behind names',
  'sums of shares in a column',
] as const;
type Way = (typeof WAYS)[number];

interface Model {
  readonly way: Way;
  /** By the field, its criteria: max and weight in hundredths of all. */
  readonly fields: readonly (readonly { readonly max: number; readonly part: number }[])[];
  /** By the unit, of each criterion: how much of its max, in per cent. */
  readonly scores: readonly (readonly number[])[];
}

const UNITS = ['Xã A', 'Xã B', 'Xã C'];

/** Whole numbers that add up to 100, by the sizes given. */
function parts(sizes: readonly number[]): readonly number[] {
  const sum = sizes.reduce((whole, size) => whole + size, 0);
  const rounded = sizes.map((size) => Math.max(1, Math.floor((size / sum) * 100)));
  const rest = 100 - rounded.reduce((whole, part) => whole + part, 0);
  const largest = rounded.indexOf(Math.max(...rounded));
  return rounded.map((part, index) => (index === largest ? part + rest : part));
}

const model: fc.Arbitrary<Model> = fc
  .array(
    fc.array(fc.record({ max: fc.integer({ min: 1, max: 20 }), part: fc.integer({ min: 1, max: 9 }) }), {
      minLength: 2,
      maxLength: 3,
    }),
    { minLength: 2, maxLength: 3 },
  )
  .chain((fields) =>
    fc.record({
      way: fc.constantFrom(...WAYS),
      fields: fc.constant(fields),
      scores: fc.array(
        fc.array(fc.constantFrom(0, 25, 50, 75, 100), {
          minLength: fields.flat().length,
          maxLength: fields.flat().length,
        }),
        { minLength: UNITS.length, maxLength: UNITS.length },
      ),
    }),
  );

/** The rows of a set with its weights, and the scores given beside them. */
function rowsOf({ way, fields }: Model, scoreOf: ((leaf: number) => number) | null): CellContent[][] {
  const all = parts(fields.flat().map(({ part }) => part));
  const ofFields = parts(fields.map((leaves) => leaves.reduce((sum, { part }) => sum + part, 0)));
  let at = 0;
  return fields.flatMap((leaves, field): CellContent[][] => {
    const nested = parts(leaves.map(({ part }) => part));
    const sum = leaves.reduce((whole, _, index) => whole + (all[at + index] ?? 0), 0);
    const share = ofFields[field] ?? 0;
    const factor = (field % 3) + 0.5;
    const line = (code: string, name: string, max: number | null, weight: string | number | null) => {
      const isBehind = way.endsWith('behind names');
      const word = way.startsWith('factors') ? 'hệ số' : 'trọng số';
      const typed = typeof weight === 'number' ? String(weight).replace('.', ',') : weight;
      const named = isBehind && weight !== null ? `${name} (${word} ${typed})` : name;
      return [code, named, max, isBehind ? null : weight];
    };
    const fieldWeight: Partial<Record<Way, string | number>> = {
      'factors of fields': factor,
      'shares of fields in a column': `${share}%`,
      'shares of fields behind names': `${share}%`,
      'nested shares in a column': `${share}%`,
      'nested shares behind names': `${share}%`,
      'sums of shares in a column': `${sum}%`,
    };
    const rows = leaves.map(({ max, part }, index) => {
      const own = all[at] ?? 0;
      const leafWeight: Partial<Record<Way, string | number>> = {
        'column of shares': `${own}%`,
        'column of parts of one': own / 100,
        'shares behind names': `${own}%`,
        'column of factors': part / 2,
        'factors behind names': part / 2,
        'nested shares in a column': `${nested[index] ?? 0}%`,
        'nested shares behind names': `${nested[index] ?? 0}%`,
        'sums of shares in a column': `${own}%`,
      };
      const score = scoreOf === null ? [] : [scoreOf(at)];
      at += 1;
      const name = `Tiêu chí số ${field + 1}.${index + 1} của lĩnh vực`;
      return [...line(`${field + 1}.${index + 1}`, name, max, leafWeight[way] ?? null), ...score];
    });
    return [
      line(String(field + 1), `Lĩnh vực ${'ABC'[field] ?? ''}`, null, fieldWeight[way] ?? null),
      ...rows,
    ];
  });
}

const headOf = ({ way }: Model) => [
  'STT',
  'Nội dung',
  'Điểm tối đa',
  way.endsWith('behind names') ? 'Cách chấm' : way.includes('factors') ? 'Hệ số' : 'Trọng số',
];

function criteriaSheet(one: Model): SheetSnapshot {
  return sheet('Bộ tiêu chí', [
    ['BỘ TIÊU CHÍ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    ['Khối: Xã, phường'],
    [],
    headOf(one),
    ...rowsOf(one, null),
  ]);
}

const scoreAt =
  ({ fields, scores }: Model, unit: number) =>
  (leaf: number) =>
    ((fields.flat()[leaf]?.max ?? 0) * (scores[unit]?.[leaf] ?? 0)) / 100;

/** Sheets that an office made of its units by hand, with the weights as the set states them. */
function officeSheets(one: Model): readonly SheetSnapshot[] {
  return UNITS.map((name, unit) =>
    sheet(name, [
      ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
      [`Đơn vị: ${name}`],
      ['Khối: Xã, phường'],
      [],
      [...headOf(one), 'Điểm tự chấm'],
      ...rowsOf(one, scoreAt(one, unit)),
    ]),
  );
}

const percentsOf = (book: readonly SheetSnapshot[]) =>
  rankSheets(workbook(...book), defaultSettings).ranking.blocks.flatMap(({ units }) =>
    units.map(({ name, percent, rank }) => ({ name, percent, rank })),
  );

/** What units send back, each criterion scored in the column `Điểm tự chấm` of its form. */
function filledForms(one: Model, book: readonly SheetSnapshot[]) {
  return UNITS.map((name, unit) => {
    const file = sent(name, { book });
    const content = (file.content as readonly SheetSnapshot[]).map((form) => {
      const self = form.values.flatMap((row) => row.indexOf('Điểm tự chấm')).find((at) => at >= 0) ?? 0;
      let leaf = 0;
      const values = form.values.map((row) =>
        typeof row[0] === 'string' && /^\d+\.\d+$/u.test(row[0])
          ? row.with(self, scoreAt(one, unit)(leaf++))
          : row,
      );
      return { ...form, values };
    });
    return { ...file, content, hash: name };
  });
}

describe('a set with weights', () => {
  it('is issued, gathered and ranked as sheets are that state the same weights, whichever way it states them', () => {
    const seen = new Set<Way>();
    fc.assert(
      fc.property(model, (one) => {
        const book = [criteriaSheet(one), unitList(UNITS)];
        const run = gatheredFrom(filledForms(one, book), book);
        expect(run.lines.map(({ state, left }) => [state, left])).toEqual(UNITS.map(() => ['taken', []]));
        const truth = percentsOf([...officeSheets(one), unitList(UNITS)]);
        const gathered = percentsOf(bookAfter(run, book));
        expect(truth).toHaveLength(UNITS.length);
        const plain = percentsOf(officeSheets({ ...one, way: 'factors of fields' }));
        if (JSON.stringify(plain) !== JSON.stringify(truth)) seen.add(one.way);
        expect(gathered.map(({ name, rank }) => [name, rank])).toEqual(
          truth.map(({ name, rank }) => [name, rank]),
        );
        for (const [index, { percent }] of truth.entries())
          expect(gathered[index]?.percent).toBeCloseTo(percent ?? Number.NaN, 9);
      }),
      runs(60),
    );
    expect(seen.size).toBeGreaterThan(5);
  });

  it('of which a criterion counts three times turns the order of two units, as it does on sheets of the office', () => {
    const one: Model = {
      way: 'column of factors',
      fields: [
        [
          { max: 10, part: 6 },
          { max: 10, part: 2 },
        ],
        [
          { max: 10, part: 2 },
          { max: 10, part: 2 },
        ],
      ],
      scores: [
        [100, 0, 0, 0],
        [0, 100, 100, 0],
        [0, 0, 0, 0],
      ],
    };
    const book = [criteriaSheet(one), unitList(UNITS)];
    const after = bookAfter(gatheredFrom(filledForms(one, book), book), book);
    expect(percentsOf(after)).toEqual([
      { name: 'Xã A', percent: 50, rank: 1 },
      { name: 'Xã B', percent: expect.closeTo(100 / 3, 9) as number, rank: 2 },
      { name: 'Xã C', percent: 0, rank: 3 },
    ]);
    const head = after.find(({ name }) => name === 'Xã A')?.values.find((row) => row[0] === 'STT');
    expect(head?.slice(2, 5)).toEqual(['Điểm tối đa', 'Hệ số', 'Điểm tự chấm']);
  });
});
