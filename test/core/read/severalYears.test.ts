import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExplainedBlock } from '../../../src/core/explain/moves';
import { periodOf } from '../../../src/core/period';
import { rankedAlone } from '../properties/rankedAlone';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { runs } from '../properties/runs';

/** Points of each unit in one year. */
type Year = Readonly<Record<string, number>>;
type Make = (year: string, units: Year) => readonly SheetSnapshot[];

const title = (year: string) => `KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH ${year}`;
const rowsOf = (units: Year, row: (points: number) => readonly CellContent[]) =>
  Object.entries(units).map(([unit, points], at) => [at + 1, unit, ...row(points)]);
const totals: Make = (year, units) => [
  sheet(`Tổng ${year}`.replace('/', '-'), [
    [title(year)],
    ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm'],
    ...rowsOf(units, (points) => [100, points]),
  ]),
];
const fields: Make = (year, units) => [
  sheet(`Lĩnh vực ${year}`.replace('/', '-'), [
    [title(year)],
    ['STT', 'Tên đơn vị', 'Thể chế (50 điểm)', 'Thủ tục (50 điểm)'],
    ...rowsOf(units, (points) => [points / 2, points / 2]),
  ]),
];
const byCriteria: Make = (year, units) => [
  sheet(`Tiêu chí ${year}`.replace('/', '-'), [
    [title(year)],
    ['STT', 'Tên đơn vị', 'I. Chỉ đạo', null, 'II. Thể chế', null],
    [null, null, '1.1 Kế hoạch', '1.2 Báo cáo', '2.1 Rà soát', '2.2 Văn bản'],
    ['Điểm tối đa', null, 25, 25, 25, 25],
    ...rowsOf(units, (points) => [points / 4, points / 4, points / 4, points / 4]),
  ]),
];
const byUnits: Make = (year, units) => [
  sheet(`Tổng hợp ${year}`.replace('/', '-'), [
    [title(year)],
    ['STT', 'Nội dung', 'Điểm tối đa', ...Object.keys(units)],
    ['1', 'Chỉ đạo', 50],
    ['1.1', 'Kế hoạch', 50, ...Object.values(units).map((points) => points / 2)],
    ['2', 'Thể chế', 50],
    ['2.1', 'Rà soát', 50, ...Object.values(units).map((points) => points / 2)],
  ]),
];
const scoreSheets: Make = (year, units) =>
  Object.entries(units).map(([unit, points]) =>
    sheet(`${unit} ${year}`.replace('/', '-'), [
      [title(year)],
      [`Đơn vị: ${unit}`],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
      ['1', 'Chỉ đạo', 50],
      ['1.1', 'Kế hoạch', 50, points / 2],
      ['2', 'Thể chế', 50],
      ['2.1', 'Rà soát', 50, points / 2],
    ]),
  );

const LAYOUTS: readonly (readonly [string, Make])[] = [
  ['units × totals', totals],
  ['units × fields', fields],
  ['units × criteria', byCriteria],
  ['criteria × units', byUnits],
  ['unit score sheets', scoreSheets],
];

function ranked(sheets: readonly SheetSnapshot[], settings = defaultSettings) {
  const run = rankedAlone(workbook(...sheets), settings);
  return {
    blocks: Object.fromEntries(
      run.ranking.blocks.map(({ name, units }) => [
        name,
        units.map(
          ({ name: unit, rank, previousRank, previousPercent }) =>
            `${unit} ${String(previousRank)}>${String(rank)} (${String(previousPercent)})`,
        ),
      ]),
    ),
    previousYears: run.ranking.blocks.map(({ previousYear }) => previousYear),
    findings: run.findings
      .filter(({ code }) => code !== 'block-guessed' && code !== 'appraised-above-self')
      .map(({ code, severity, place }) => `${code} ${severity} ${place.sheet}`),
    run,
  };
}

const OLDEST: Year = { 'Sở Nội vụ': 60, 'Sở Y tế': 70, 'Sở Tư pháp': 80 };
const LAST: Year = { 'Sở Nội vụ': 92, 'Sở Y tế': 88, 'Sở Tư pháp': 84 };
const THIS: Year = { 'Sở Nội vụ': 80, 'Sở Y tế': 96, 'Sở Tư pháp': 88 };
const COMPARED = ['Sở Y tế 2>1 (88)', 'Sở Tư pháp 3>2 (84)', 'Sở Nội vụ 1>3 (92)'];

/** All orders of three tabs' groups. */
const orders = <T>([a, b, c]: readonly [T, T, T]): readonly (readonly T[])[] => [
  [a, b, c],
  [a, c, b],
  [b, a, c],
  [b, c, a],
  [c, a, b],
  [c, b, a],
];

describe.each([
  ['NĂM 2023', 'NĂM 2024', 'NĂM 2025'],
  ['NĂM 2020', 'NĂM 2021', 'NĂM 2024'],
  ['NĂM 2018', 'NĂM 2021', 'NĂM 2024'],
  ['THÁNG 7/2025', 'THÁNG 8/2025', 'THÁNG 9/2025'],
  ['QUÝ IV NĂM 2024', 'QUÝ I NĂM 2025', 'QUÝ III NĂM 2025'],
  ['NĂM 2023', 'NĂM 2024', 'THÁNG 9/2025'],
])('of %s, %s and %s', (oldest, last, now) => {
  it.each(LAYOUTS)(
    '%s: the last is compared with the one before, whatever the order of the tabs',
    (_, make) => {
      for (const order of orders([make(oldest, OLDEST), make(last, LAST), make(now, THIS)])) {
        const result = ranked(order.flat());
        expect(Object.values(result.blocks)).toEqual([COMPARED]);
        expect(result.findings).toEqual(
          order
            .flat()
            .filter(({ name }) => make(oldest, OLDEST).some((one) => one.name === name))
            .map(({ name }) => `period-not-used info ${name}`),
        );
      }
    },
  );
});

describe.each(LAYOUTS)('%s of three years', (_, make) => {
  const years = (oldest: Year, last: Year, now: Year) =>
    orders([make('NĂM 2022', oldest), make('NĂM 2023', last), make('NĂM 2024', now)]).map((order) =>
      ranked(order.flat()),
    );
  const notUsed = (findings: readonly string[]) => [
    ...new Set(findings.flatMap((one) => /^period-not-used \S+/u.exec(one) ?? [])),
  ];

  it('a unit that is only in the oldest year changes no rank of the last, and its points are said not to be used', () => {
    for (const result of years({ ...OLDEST, 'Sở Xây dựng': 99 }, LAST, THIS)) {
      expect(Object.values(result.blocks)).toEqual([COMPARED]);
      expect(notUsed(result.findings)).toContain('period-not-used warning');
      expect(result.findings.filter((one) => one.startsWith('unit-gone'))).toEqual([]);
    }
  });

  it('a unit of the oldest and of this year is new, not compared over the gap', () => {
    const last = { 'Sở Nội vụ': 92, 'Sở Y tế': 88 };
    for (const result of years(OLDEST, last, THIS)) {
      expect(Object.values(result.blocks)).toEqual([
        ['Sở Y tế 2>1 (88)', 'Sở Tư pháp null>2 (null)', 'Sở Nội vụ 1>3 (92)'],
      ]);
      expect(result.findings.some((one) => one.startsWith('previous-unit-unmatched'))).toBe(true);
    }
  });

  it('a unit that left before this year is gone once, of the last year only', () => {
    for (const result of years(OLDEST, { ...LAST, 'Sở Xây dựng': 99 }, THIS)) {
      expect(Object.values(result.blocks)).toEqual([
        ['Sở Y tế 3>1 (88)', 'Sở Tư pháp 4>2 (84)', 'Sở Nội vụ 2>3 (92)'],
      ]);
      expect(result.findings.filter((one) => one.startsWith('unit-gone'))).toHaveLength(1);
      expect(notUsed(result.findings)).toEqual(['period-not-used info']);
    }
  });

  it('a block that was scored in the oldest and in this year only is compared with nothing', () => {
    const communes = { 'Xã Tân Thành': 70, 'Xã Tân Thạnh': 80 };
    const sheets = (order: readonly (readonly SheetSnapshot[])[]) => ranked(order.flat());
    const now = make('NĂM 2024', THIS);
    const own = (year: string) => make(year, communes).map((one) => ({ ...one, name: `Xã ${one.name}` }));
    for (const order of orders([
      [...make('NĂM 2022', OLDEST), ...own('NĂM 2022')],
      make('NĂM 2023', LAST),
      [...now, ...own('NĂM 2024')],
    ])) {
      const { blocks } = sheets(order);
      expect(Object.values(blocks).toSorted((a, b) => a.length - b.length)).toEqual([
        ['Xã Tân Thạnh null>1 (null)', 'Xã Tân Thành null>2 (null)'],
        COMPARED,
      ]);
    }
  });

  it('a block of the oldest year alone is no block now, and that is a warning', () => {
    const own = make('NĂM 2022', { 'UBND huyện A': 70, 'UBND huyện B': 80 });
    const { blocks, findings } = ranked([...make('NĂM 2024', THIS), ...make('NĂM 2023', LAST), ...own]);
    expect(Object.values(blocks)).toEqual([COMPARED]);
    expect(notUsed(findings)).toEqual(['period-not-used warning']);
  });

  it('last year’s printed rank wins over its scores, an older one over nothing', () => {
    const printed = (year: string, ranks: readonly number[]) =>
      sheet(`Xếp hạng ${year}`, [
        [`BẢNG XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`],
        ['STT', 'Tên đơn vị', 'Xếp hạng'],
        ...Object.keys(THIS).map((unit, at) => [at + 1, unit, ranks[at] ?? null]),
      ]);
    const now = make('NĂM 2024', THIS);
    const last = make('NĂM 2023', LAST);
    for (const order of orders([now, last, [printed('2022', [3, 1, 2])]])) {
      const result = ranked(order.flat());
      expect(Object.values(result.blocks)).toEqual([COMPARED]);
      expect(result.findings).toEqual(['period-not-used info Xếp hạng 2022']);
    }
    for (const order of orders([now, [...last, printed('2023', [3, 1, 2])], make('NĂM 2022', OLDEST)])) {
      const { blocks } = ranked(order.flat());
      expect(Object.values(blocks)).toEqual([
        ['Sở Y tế 1>1 (88)', 'Sở Tư pháp 2>2 (84)', 'Sở Nội vụ 3>3 (92)'],
      ]);
    }
    for (const order of orders([now, [printed('2023', [3, 1, 2])], make('NĂM 2022', OLDEST)])) {
      const { blocks } = ranked(order.flat());
      expect(Object.values(blocks)).toEqual([
        ['Sở Y tế 1>1 (null)', 'Sở Tư pháp 2>2 (null)', 'Sở Nội vụ 3>3 (null)'],
      ]);
    }
  });

  it('units left out and other names are as ever, whatever older years say', () => {
    const settings = {
      ...defaultSettings,
      excludedUnits: ['Sở Nội vụ'],
      aliases: { 'Sở TP': 'Sở Tư pháp', 'Sở Y': 'Sở Y tế' },
    };
    const { 'Sở Tư pháp': justice = 0, ...others } = LAST;
    const { 'Sở Y tế': health = 0, ...older } = OLDEST;
    const of = (...sheets: readonly (readonly SheetSnapshot[])[]) => ranked(sheets.flat(), settings);
    const now = make('NĂM 2024', THIS);
    const last = make('NĂM 2023', { ...others, 'Sở TP': justice });
    const three = of(make('NĂM 2022', { ...older, 'Sở Y': health }), last, now);
    expect(three.blocks).toEqual(of(last, now).blocks);
    expect(three.findings.filter((one) => /^period-not-used warning|^unit-gone/u.test(one))).toEqual([]);
    // Only the oldest year has the other name of Sở Y tế: it is used there, so the setting is no mistake.
    expect(three.findings.some((one) => one.startsWith('setting-unused'))).toBe(false);
  });
});

it('years and months in columns of one table: the oldest columns are named by their first figure', () => {
  const { blocks, findings, run } = ranked([
    sheet('KQ', [
      ['KẾT QUẢ XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
      ['STT', 'Tên đơn vị', 'Chỉ số 2022', 'Chỉ số 2023', 'Chỉ số 2024'],
      ...Object.keys(THIS).map((unit, at) => [
        at + 1,
        unit,
        OLDEST[unit] ?? 0,
        LAST[unit] ?? 0,
        THIS[unit] ?? 0,
      ]),
    ]),
  ]);
  expect(Object.values(blocks)).toEqual([COMPARED]);
  expect(findings).toEqual(['period-not-used info KQ']);
  const [said] = run.findings.filter(({ code }) => code === 'period-not-used');
  expect(said?.place).toEqual({ sheet: 'KQ', cell: 'C3' });
  expect(said?.facts).toMatchObject({ periods: [2022], counts: 2024, compared: 2023, partly: true });
});

it('an error in a sheet of an older year stops no block of this one', () => {
  const old = scoreSheets('NĂM 2022', { 'Sở Nội vụ': 300 });
  const result = ranked([...scoreSheets('NĂM 2024', THIS), ...scoreSheets('NĂM 2023', LAST), ...old]);
  expect(Object.values(result.blocks)).toEqual([COMPARED]);
  expect(result.run.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it('a unit gone since last month is told by the month', () => {
  const { run } = ranked([
    ...totals('THÁNG 8/2025', { ...LAST, 'Sở Xây dựng': 70 }),
    ...totals('THÁNG 9/2025', THIS),
  ]);
  const facts = { from: 'lastYear', year: periodOf({ kind: 'month', number: 8 }, 2025) };
  expect(run.findings.filter(({ code }) => code === 'unit-gone')).toMatchObject([{ facts }]);
});

const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp', 'Sở Xây dựng', 'Sở Tài chính', 'Sở Công Thương'];
const layout = fc.constantFrom(...LAYOUTS.map(([, make]) => make));
const scored = fc
  .uniqueArray(fc.record({ unit: fc.constantFrom(...UNITS), points: fc.integer({ min: 1, max: 25 }) }), {
    selector: ({ unit }) => unit,
    minLength: 1,
  })
  .map((all): Year => Object.fromEntries(all.map(({ unit, points }) => [unit, points * 4])));

/** All figures of a ranking, its moves and their causes as a text. */
const plain = (blocks: unknown) =>
  JSON.stringify(blocks, (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value instanceof Map ? [...value] : value,
  );

/** Without the years before, in which an older year stands too. */
const withoutHistory = (blocks: readonly ExplainedBlock[]) =>
  plain(blocks.map((block) => ({ ...block, history: null })));

it('an oldest year, wherever its tabs stand and however it is laid out, changes nothing but the history and what is said of it', () => {
  fc.assert(
    fc.property(
      fc.tuple(layout, layout, layout),
      fc.tuple(scored, scored, scored),
      fc.nat({ max: 12 }),
      ([makeOldest, makeLast, makeNow], [oldest, last, now], at) => {
        const two = [...makeLast('NĂM 2023', last), ...makeNow('NĂM 2024', now)];
        const old = makeOldest('NĂM 2021', oldest);
        const without = ranked(two);
        const withOldest = ranked(two.toSpliced(at, 0, ...old));
        expect(withoutHistory(withOldest.run.ranking.blocks)).toBe(
          withoutHistory(without.run.ranking.blocks),
        );
        const others = withOldest.findings.filter(
          (one) => !one.startsWith('period-not-used') && !one.startsWith('history-unit-unknown'),
        );
        expect(others.toSorted()).toEqual(without.findings.toSorted());
        const said = withOldest.run.findings.filter(({ code }) => code === 'period-not-used');
        expect(said.map(({ place }) => place.sheet).toSorted()).toEqual(
          old.map(({ name }) => name).toSorted(),
        );
      },
    ),
    runs(150),
  );
});

describe.each([
  ['words', ['Năm 2022', 'Năm 2023', 'Năm 2024']],
  ['texts', ['2022', '2023', '2024']],
  ['numbers', [2022, 2023, 2024]],
  ['relative words', [null, 'Năm trước', 'Năm nay']],
  ['words, the latest first', ['Năm 2024', 'Năm 2023', 'Năm 2022']],
] as const)('years in columns, as %s', (how, years) => {
  const points = how.endsWith('first') ? [THIS, LAST, OLDEST] : [OLDEST, LAST, THIS];
  const kept = [0, 1, 2].filter((at) => years[at] !== null);
  const names = kept.map((at) => years[at] ?? null);
  const of = (unit: string) => kept.map((at) => points[at]?.[unit] ?? null);
  const halves = (unit: string) => of(unit).map((all) => (all === null ? null : all / 2));
  const gap = names.slice(1).map(() => null);
  const units = Object.keys(THIS);
  const KQ = 'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024';

  it.each([
    [
      'units × totals',
      [
        sheet('KQ', [
          [KQ],
          ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm', ...gap],
          [null, null, null, ...names],
          ...units.map((unit, at) => [at + 1, unit, 100, ...of(unit)]),
        ]),
      ],
    ],
    [
      'units × fields',
      [
        sheet('KQ', [
          [KQ],
          ['STT', 'Tên đơn vị', 'Thể chế (50 điểm)', ...gap, 'Thủ tục (50 điểm)', ...gap],
          [null, null, ...names, ...names],
          ...units.map((unit, at) => [at + 1, unit, ...halves(unit), ...halves(unit)]),
        ]),
      ],
    ],
    [
      'criteria × units',
      [
        sheet('KQ', [
          [KQ],
          ['STT', 'Nội dung', 'Điểm tối đa', ...units.flatMap((unit) => [unit, ...gap])],
          [null, null, null, ...units.flatMap(() => names)],
          ['1', 'Chỉ đạo', 100],
          ['1.1', 'Kế hoạch', 100, ...units.flatMap(of)],
        ]),
      ],
    ],
    [
      'unit score sheets',
      units.map((unit) =>
        sheet(unit, [
          [KQ],
          [`Đơn vị: ${unit}`],
          ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định', ...gap],
          [null, null, null, ...names],
          ['1', 'Chỉ đạo', 100],
          ['1.1', 'Kế hoạch', 100, ...of(unit)],
        ]),
      ),
    ],
  ] satisfies readonly (readonly [string, readonly SheetSnapshot[]])[])('in %s', (_, sheets) => {
    const { blocks, findings } = ranked(sheets);
    expect(Object.values(blocks)).toEqual([COMPARED]);
    const expected = names.length < 3 ? [] : sheets.map(({ name }) => `period-not-used info ${name}`);
    expect(findings).toEqual(expected);
  });
});

it('years below So sánh are no scores', () => {
  const { blocks } = ranked([
    sheet('KQ', [
      ['KẾT QUẢ NĂM 2024'],
      ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm', 'So sánh', null],
      [null, null, null, null, 'Năm 2022', 'Năm 2023'],
      ...Object.entries(THIS).map(([unit, points], at) => [at + 1, unit, 100, points, at, 5 - at]),
    ]),
  ]);
  expect(Object.values(blocks)).toEqual([
    ['Sở Y tế null>1 (null)', 'Sở Tư pháp null>2 (null)', 'Sở Nội vụ null>3 (null)'],
  ]);
});

describe.each([
  ['words', 'Năm 2023', 'Năm 2024'],
  ['texts', '2023', '2024'],
])('two years over several columns each, as %s', (_, then, now) => {
  const KQ = ['KẾT QUẢ NĂM 2024'];
  const tail = (...points: readonly number[]) => [
    ['1', 'Chỉ đạo', 100],
    ['1.1', 'Kế hoạch', 100, ...points],
  ];
  const sheetsOf = (
    head: readonly (readonly CellContent[])[],
    points: Readonly<Record<string, readonly number[]>>,
  ) =>
    Object.entries(points).map(([unit, own]) =>
      sheet(unit, [KQ, [`Đơn vị: ${unit}`], ...head, ...tail(...own)]),
    );
  const COLUMNS = ['STT', 'Tiêu chí', 'Điểm tối đa'];

  it.each([
    [
      'kinds of score below the years of a score sheet',
      sheetsOf(
        [
          [...COLUMNS, then, null, now, null],
          [null, null, null, 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
        ],
        { 'Sở Nội vụ': [50, 60, 70, 80], 'Sở Y tế': [55, 65, 75, 90] },
      ),
    ],
    [
      'kinds of score above the years of a score sheet',
      sheetsOf(
        [
          [...COLUMNS, 'Tự chấm', null, 'Thẩm định', null],
          [null, null, null, then, now, then, now],
        ],
        { 'Sở Nội vụ': [50, 70, 60, 80], 'Sở Y tế': [55, 75, 65, 90] },
      ),
    ],
    [
      'units below the years',
      [
        sheet('KQ', [
          KQ,
          [...COLUMNS, then, null, now, null],
          [null, null, null, 'Sở Nội vụ', 'Sở Y tế', 'Sở Nội vụ', 'Sở Y tế'],
          ...tail(60, 65, 80, 90),
        ]),
      ],
    ],
    [
      'units above years above kinds of score',
      [
        sheet('KQ', [
          KQ,
          [...COLUMNS, 'Sở Nội vụ', null, null, null, 'Sở Y tế', null, null, null],
          [null, null, null, then, null, now, null, then, null, now, null],
          [null, null, null, ...Array.from({ length: 4 }, () => ['Tự chấm', 'Thẩm định']).flat()],
          ...tail(50, 60, 70, 80, 55, 65, 75, 90),
        ]),
      ],
    ],
    [
      'fields below the years',
      [
        sheet('KQ', [
          KQ,
          ['STT', 'Tên đơn vị', then, null, now, null],
          [null, null, ...[1, 2].flatMap(() => ['Thể chế (50 điểm)', 'Thủ tục (50 điểm)'])],
          [1, 'Sở Nội vụ', 30, 30, 40, 40],
          [2, 'Sở Y tế', 35, 30, 45, 45],
        ]),
      ],
    ],
  ] satisfies readonly (readonly [string, readonly SheetSnapshot[]])[])('%s', (_layout, sheets) => {
    const { blocks, findings } = ranked(sheets);
    expect(Object.values(blocks)).toEqual([['Sở Y tế 1>1 (65)', 'Sở Nội vụ 2>2 (60)']]);
    expect(findings).toEqual([]);
  });
});
