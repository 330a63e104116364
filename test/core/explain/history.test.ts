import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodOf } from '../../../src/core/period';
import { resultJson } from '../../../src/core/run/resultJson';
import { computeRanking } from '../../../src/core/run/run';
import type { EarlierFile } from '../../../src/core/run/earlierFiles';
import { resultKindOf } from '../../../src/core/report/marks/mark';
import { resultLookOf } from '../../../src/core/report/marks/resultLooks';
import { defaultSettings, OPTIONAL_SHEETS } from '../../../src/core/settings/settings';
import type { Settings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { plainText } from '../../../src/core/report/words/phrases';
import { core as english } from '../../../src/locales/en/core';
import { core as texts } from '../../../src/locales/vi/core';
import { runs } from '../properties/runs';
import { applied } from '../appliedPlan';
import { NOW, sheet, unitSheet, workbook } from '../sheets';

interface HistoryJson {
  readonly year: number | null;
  readonly period: string | null;
  readonly averagePercent: number | null;
  readonly highestPercent: number | null;
  readonly lowestPercent: number | null;
  readonly setChanged: boolean | null;
  readonly units: readonly {
    readonly name: string;
    readonly rank: number | null;
    readonly percent: number | null;
  }[];
}

function historyOf(
  sheets: readonly SheetSnapshot[],
  files: readonly EarlierFile[] = [],
  settings: Partial<Settings> = {},
) {
  const run = computeRanking(
    workbook(...sheets),
    { ...defaultSettings, ...settings },
    texts,
    NOW,
    null,
    files,
  );
  const { blocks } = JSON.parse(JSON.stringify(resultJson(run, texts))) as {
    blocks: readonly { name: string; history: readonly HistoryJson[] }[];
  };
  return { history: blocks[0]?.history ?? [], run };
}

/** What stands in a table: totals out of a max, printed indexes with ranks, or ranks alone. */
type Kind = 'scores' | 'printed' | 'ranks';

/** What is printed is read to a millionth. */
const near = (percent: number): unknown => expect.closeTo(percent, 4);

/** Ranks by counting who is better. */
const rankOf = (own: number, all: readonly number[]) => 1 + all.filter((other) => other > own).length;

function table(title: string, kind: Kind, points: ReadonlyMap<string, number>, max: number): SheetSnapshot {
  const all = [...points.values()];
  const heads: Readonly<Record<Kind, readonly string[]>> = {
    scores: ['Điểm tối đa', 'Tổng điểm'],
    printed: ['Chỉ số (%)', 'Xếp hạng'],
    ranks: ['Xếp hạng'],
  };
  const cells = (own: number): readonly CellContent[] =>
    kind === 'scores' ? [max, own] : [...(kind === 'printed' ? [(own / max) * 100] : []), rankOf(own, all)];
  return sheet(title.replaceAll('/', '-'), [
    [`KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH ${title}`],
    ['STT', 'Khối', 'Tên đơn vị', ...heads[kind]],
    ...[...points].map(([unit, own], at): CellContent[] => [at + 1, 'Cấp xã', unit, ...cells(own)]),
  ]);
}

/** The list of units: today's names with what they were called before. */
function listOf(
  units: readonly { readonly name: string; readonly former: readonly string[] }[],
): SheetSnapshot {
  return sheet('Danh mục đơn vị', [
    ['DANH MỤC ĐƠN VỊ'],
    ['STT', 'Tên đơn vị', 'Khối', 'Tên cũ'],
    ...units.map(({ name, former }, at): CellContent[] => [
      at + 1,
      name,
      'Cấp xã',
      former.length === 0 ? null : former.join('; '),
    ]),
  ]);
}

const NAMES = [
  ...['Xã An Bình', 'Xã Bàu Cạn', 'Xã Cẩm Mỹ', 'Xã Đồng Lê', 'Xã Gia Hưng', 'Xã Hải Vân', 'Xã Ia Grai'],
  ...[
    'Xã Khe Sanh',
    'Xã Lộc Ninh',
    'Xã Mường Tè',
    'Xã Nghĩa Đô',
    'Xã Phước Tân',
    'Xã Quỳnh Lưu',
    'Xã Rô Men',
  ],
  ...['Xã Sơn Tịnh', 'Xã Thác Bà', 'Xã Ưu Điềm', 'Xã Vĩnh Thuận', 'Xã Xuân Lộc', 'Xã Yên Thế'],
];
const THIS = 2025;

/** What became of a unit: nothing, another name, or a merger, of which it may have kept the name of a part; and since when. */
const fate = fc.record({
  kind: fc.constantFrom('same', 'renamed', 'merged', 'mergedUnderItsName' as const),
  since: fc.integer({ min: THIS - 5, max: THIS }),
});
const year = fc.record({
  kind: fc.constantFrom<Kind>('scores', 'printed', 'ranks'),
  isFile: fc.boolean(),
  isKnown: fc.integer({ min: 0, max: 3 }).map((one) => one > 0),
  max: fc.constantFrom(100, 120),
  hasGone: fc.boolean(),
  points: fc.array(
    fc.integer({ min: 160, max: 400 }).map((quarters) => quarters / 4),
    {
      minLength: NAMES.length,
      maxLength: NAMES.length,
    },
  ),
});

describe('the history of a block', () => {
  it('is what an independent calculation gives: renames, mergers, gaps, ranks alone, files', () => {
    fc.assert(
      fc.property(
        fc.array(fate, { minLength: 2, maxLength: 6 }),
        fc.tuple(year, year, year, year, year),
        fc.array(fc.integer({ min: 40, max: 100 }), { minLength: 6, maxLength: 6 }),
        (fates, years, points) => {
          // Each unit has a name of its own and two that it or its parts had.
          const units = fates.map(({ kind, since }, at) => {
            const [name = '', first = '', second = ''] = NAMES.slice(at * 3, at * 3 + 3);
            const former = {
              same: [],
              renamed: [first],
              merged: [first, second],
              mergedUnderItsName: [name, second],
            }[kind];
            return { name, former, since };
          });
          const gone = NAMES.at(-1) ?? '';
          const sheets: SheetSnapshot[] = [
            table(
              `NĂM ${THIS}`,
              'scores',
              new Map(units.map(({ name }, at) => [name, points[at] ?? 1])),
              100,
            ),
            listOf(units),
          ];
          const files: EarlierFile[] = [];
          const expected: { year: number; averagePercent: unknown; units: { name: string }[] }[] = [];
          years.forEach(({ kind, isFile, isKnown, max, hasGone, points: all }, at) => {
            const then = THIS - 5 + at;
            if (!isKnown) return;
            const standing = new Map<string, number>();
            const today = new Map<string, string>();
            for (const { name, former, since } of units) {
              const parts = then < since && former.length > 0 ? former : [name];
              parts.forEach((part) => standing.set(part, all[NAMES.indexOf(part)] ?? 1));
              if (parts.length === 1) today.set(parts[0] ?? '', name);
            }
            if (hasGone) standing.set(gone, all.at(-1) ?? 1);
            const title = `NĂM ${then}`;
            const made = table(title, kind, standing, max);
            if (isFile) files.push({ path: `${title}.xlsx`, content: [made] });
            else sheets.push(made);
            const figures = [...standing.values()];
            const names = new Set(units.map(({ name }) => name));
            expected.push({
              year: then,
              averagePercent:
                kind === 'ranks'
                  ? null
                  : near((figures.reduce((sum, one) => sum + one, 0) / figures.length / max) * 100),
              units: [...standing]
                .flatMap(([unit, own]) => {
                  const name = today.get(unit) ?? unit;
                  // The part of a merged unit that kept its name.
                  const isFormer = !today.has(unit) && names.has(unit);
                  return [
                    {
                      name,
                      ...(isFormer ? { former: true } : {}),
                      rank: rankOf(own, figures),
                      percent: kind === 'ranks' ? null : near((own / max) * 100),
                    },
                  ];
                })
                .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
            });
          });
          const { history } = historyOf(sheets, files);
          const got = history
            .filter(({ year: one }) => one !== THIS)
            .map(({ year: one, averagePercent, units: known }) => ({
              year: one,
              averagePercent,
              units: known.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
            }));
          expect(got).toEqual(expected);
          expect(history.at(-1)?.year).toBe(THIS);
          expect(history.at(-1)?.units).toHaveLength(units.length);
        },
      ),
      runs(40),
    );
  });

  it('of months has months', () => {
    const points = (one: number, other: number) =>
      new Map([
        ['Xã An Bình', one],
        ['Xã Cẩm Mỹ', other],
      ]);
    const { history } = historyOf([
      table('THÁNG 9/2025', 'scores', points(90, 80), 100),
      table('THÁNG 7/2025', 'scores', points(70, 75), 100),
      table('THÁNG 8/2025', 'scores', points(60, 65), 100),
      table('NĂM 2024', 'scores', points(50, 55), 100),
    ]);
    expect(history.map(({ year: one, period, averagePercent }) => [one, period, averagePercent])).toEqual([
      [2025, 'T7', 72.5],
      [2025, 'T8', 62.5],
      [2025, 'T9', 85],
    ]);
    const overYears = historyOf([
      table('QUÝ III/2025', 'scores', points(90, 80), 100),
      table('QUÝ II/2025', 'scores', points(70, 75), 100),
      table('QUÝ IV/2024', 'scores', points(60, 65), 100),
    ]);
    expect(overYears.history.map(({ year: one, period }) => [one, period])).toEqual([
      [2024, 'Quý IV'],
      [2025, 'Quý II'],
      [2025, 'Quý III'],
    ]);
  });

  it('marks a year whose criteria set is another one than that of the year before', () => {
    const { history, run } = historyOf([
      unitSheet('Sở Y tế', [2, 3, 5], { year: 2025 }),
      ...[2022, 2023, 2024].map((then) =>
        then === 2024
          ? unitSheet('Sở Y tế', [1, 3, 5], { year: then, name: String(then) })
          : sheet(String(then), [
              [`BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${then}`],
              ['Đơn vị: Sở Y tế'],
              ['Khối: Sở, ban, ngành'],
              ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
              ['1', 'Công tác chỉ đạo', 5],
              ['1.1', 'Kế hoạch CCHC', 3, 2],
              ['1.2', 'Tuyên truyền', 2, 2],
              ['2', 'Cải cách thể chế', 5],
              ['2.1', 'Rà soát văn bản', 5, 5],
            ]),
      ),
    ]);
    expect(history.map(({ year: one, setChanged }) => [one, setChanged])).toEqual([
      [2022, null],
      [2023, false],
      [2024, true],
      [2025, false],
    ]);
    expect(run.ranking.blocks[0]?.history.years[2]?.setChange).toEqual({
      ...{ since: 2023, of: 'criteria' },
      ...{ added: 1, removed: 1, maxChanged: 1 },
    });
  });

  it('compares a set with the last one that is known, over a year of totals that tell none', () => {
    const totals = (then: number, max: number) => ({
      ...sheet(String(then), [
        [`KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${then}`],
        ['STT', 'Khối', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm'],
        [1, 'Sở, ban, ngành', 'Sở Y tế', max, 8],
      ]),
    });
    const sheetOf = (then: number, max: number) =>
      sheet(String(then), [
        [`BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${then}`],
        ['Đơn vị: Sở Y tế'],
        ['Khối: Sở, ban, ngành'],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
        ['1', 'Công tác chỉ đạo', 5],
        ['1.1', 'Kế hoạch CCHC', max, 2],
        ['1.2', 'Tuyên truyền', 5 - max, 1],
        ['2', 'Cải cách thể chế', 5],
        ['2.1', 'Rà soát văn bản', 5, 5],
      ]);
    const changes = (...sheets: readonly SheetSnapshot[]) =>
      historyOf(sheets).run.ranking.blocks[0]?.history.years.map(({ setChange, isSetCompared }) =>
        setChange === null ? isSetCompared : [setChange.since, setChange.of, setChange.maxChanged],
      );
    expect(changes(sheetOf(2023, 3), totals(2024, 10), sheetOf(2025, 2))).toEqual([
      false,
      false,
      [2023, 'criteria', 2],
    ]);
    expect(changes(sheetOf(2023, 3), totals(2024, 10), sheetOf(2025, 3))).toEqual([false, false, true]);
    expect(changes(sheetOf(2023, 3), totals(2024, 20), sheetOf(2025, 3))).toEqual([
      false,
      [2023, 'total', 1],
      [2024, 'total', 1],
    ]);
    // A change is marked once: the years after it are those that it made.
    expect(changes(totals(2022, 20), sheetOf(2023, 3), sheetOf(2024, 3), sheetOf(2025, 3))).toEqual([
      false,
      [2022, 'total', 1],
      true,
      true,
    ]);
    expect(changes(sheetOf(2022, 3), totals(2023, 20), totals(2024, 20), sheetOf(2025, 3))).toEqual([
      false,
      [2022, 'total', 1],
      false,
      [2024, 'total', 1],
    ]);
  });

  it('has average, highest and lowest of the same units in all years: those that are ranked, all where no rank is printed', () => {
    const points = new Map([
      ['Xã An Bình', 90],
      ['Xã Cẩm Mỹ', 80],
      ['Xã Gia Hưng', 60],
    ]);
    const excluded = { excludedUnits: ['Xã An Bình'] };
    const old = workbook(table('NĂM 2023', 'scores', points, 100));
    const written = applied(
      old,
      computeRanking(old, { ...defaultSettings, ...excluded }, texts, NOW).plan,
    ).sheets.filter(({ name }) => name.startsWith('Xếp hạng'));
    const indexes = sheet('2022', [
      ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2022'],
      ['STT', 'Khối', 'Tên đơn vị', 'Chỉ số (%)'],
      ...[...points].map(([unit, own], at): CellContent[] => [at + 1, 'Cấp xã', unit, own]),
    ]);
    const figures = (settings: Partial<Settings>) => {
      const { history, run } = historyOf(
        [
          table('NĂM 2025', 'scores', points, 100),
          table('NĂM 2024', 'scores', points, 100),
          indexes,
          ...written.map((one) => ({ ...one, name: 'Kết quả cũ' })),
        ],
        [],
        settings,
      );
      const [block] = run.ranking.blocks;
      expect(history.at(-1)?.averagePercent).toBe(block?.averagePercent);
      expect(block?.statistics.index?.previousAveragePercent).toBe(history.at(-2)?.averagePercent);
      return history.map(({ averagePercent, highestPercent, lowestPercent }) =>
        [averagePercent, highestPercent, lowestPercent].map((one) => one?.toFixed(2)),
      );
    };
    const all = ['76.67', '90.00', '60.00'];
    const two = ['70.00', '80.00', '60.00'];
    expect(figures({})).toEqual([all, two, all, all]);
    expect(figures(excluded)).toEqual([two, two, two, two]);
  });

  it('takes what a result sheet of an earlier run printed, of another file or as it was copied, before what the scores give today', () => {
    const scores = [
      table(
        'NĂM 2024',
        'scores',
        new Map([
          ['Xã An Bình', 90],
          ['Xã Cẩm Mỹ', 80],
        ]),
        100,
      ),
    ];
    const before = computeRanking(workbook(...scores), defaultSettings, texts, NOW);
    const written = applied(workbook(...scores), before.plan).sheets;
    const now = table(
      'NĂM 2025',
      'scores',
      new Map([
        ['Xã An Bình', 70],
        ['Xã Cẩm Mỹ', 85],
      ]),
      100,
    );
    const sources = (sheets: readonly SheetSnapshot[], files: readonly EarlierFile[] = []) => {
      const { history, run } = historyOf(sheets, files);
      return [
        history[0]?.units.map(({ rank, percent }) => [rank, percent]),
        run.ranking.blocks[0]?.history.years[0]?.sources.map(({ kind, file }) => [kind, file]),
      ];
    };
    const ranks = [
      [1, 90],
      [2, 80],
    ];
    expect(sources([now], [{ path: '2024.xlsx', content: written }])).toEqual([
      ranks,
      expect.arrayContaining([['result', '2024.xlsx']]),
    ]);
    const copied = written
      .filter(({ name }) => name.startsWith('Xếp hạng'))
      .map((one) => ({ ...one, name: 'Kết quả cũ' }));
    expect(sources([now, ...copied])).toEqual([ranks, [['result', null]]]);
  });

  it('says that a unit has other figures in two tables of one year, and has neither', () => {
    const { history, run } = historyOf([
      table(
        'NĂM 2025',
        'scores',
        new Map([
          ['Xã An Bình', 70],
          ['Xã Cẩm Mỹ', 85],
        ]),
        100,
      ),
      table(
        'NĂM 2024',
        'printed',
        new Map([
          ['Xã An Bình', 70],
          ['Xã Cẩm Mỹ', 85],
        ]),
        100,
      ),
      table(
        'NĂM 2023',
        'printed',
        new Map([
          ['Xã An Bình', 70],
          ['Xã Cẩm Mỹ', 85],
        ]),
        100,
      ),
      {
        ...table(
          'NĂM 2023',
          'printed',
          new Map([
            ['Xã An Bình', 71],
            ['Xã Cẩm Mỹ', 85],
          ]),
          100,
        ),
        name: 'Bản khác',
      },
    ]);
    expect(history[0]).toMatchObject({
      ...{ year: 2023, averagePercent: null, highestPercent: null },
      units: [{ name: 'Xã Cẩm Mỹ', rank: 1, percent: 85 }],
    });
    const told = run.findings.filter(({ code }) => code === 'history-figures-differ');
    expect(told.map(({ facts, place }) => [place.sheet, facts])).toMatchObject([
      ['Bản khác', { unit: 'Xã An Bình', count: 1, year: 2023, between: 'tables' }],
    ]);
  });

  it('tells of a file what is of another kind of period, and what is not earlier', () => {
    const now = table(
      'NĂM 2025',
      'scores',
      new Map([
        ['Xã An Bình', 70],
        ['Xã Cẩm Mỹ', 85],
      ]),
      100,
    );
    const of = (title: string): EarlierFile => ({
      path: 'khac.xlsx',
      content: [
        table(
          title,
          'scores',
          new Map([
            ['Xã An Bình', 60],
            ['Xã Cẩm Mỹ', 65],
          ]),
          100,
        ),
      ],
    });
    const told = (file: EarlierFile) =>
      historyOf([now], [file]).run.findings.flatMap((one) =>
        one.code === 'history-file-left' ? [[one.facts.why, one.facts.periods]] : [],
      );
    expect(told(of('NĂM 2024'))).toEqual([]);
    expect(told(of('NĂM 2025'))).toEqual([['notEarlier', [2025]]]);
    expect(told(of('THÁNG 3/2024'))).toEqual([['otherKind', [periodOf({ kind: 'month', number: 3 }, 2024)]]]);
    expect(told({ path: 'trong.xlsx', content: [sheet('A', [['x']])] })).toEqual([['noTable', []]]);
  });

  it('is said in the announcement where three years or more are known, and nowhere else', () => {
    const points = (...all: readonly number[]) =>
      new Map(['Xã An Bình', 'Xã Cẩm Mỹ', 'Xã Gia Hưng'].map((unit, at) => [unit, all[at] ?? 0]));
    const sheets = [
      table('NĂM 2025', 'scores', points(90, 80, 70), 100),
      table('NĂM 2024', 'printed', points(80, 85, 70), 100),
      table('NĂM 2022', 'printed', points(70, 85, 75), 100),
    ];
    const said = (of: readonly SheetSnapshot[]) =>
      computeRanking(workbook(...of), defaultSettings, texts, NOW).announcement.paragraphs.flatMap(
        ({ sentences }) =>
          sentences.filter(({ kind }) => kind.startsWith('years')).map(({ phrase }) => plainText(phrase)),
      );
    expect(said(sheets)).toEqual([
      'Qua các năm có số liệu, chỉ số bình quân của khối cấp xã: năm 2022 đạt 76,67%; năm 2024 đạt 78,33%; năm 2025 đạt 80,00%.',
      'Xã Cẩm Mỹ đứng đầu khối nhiều nhất: 2 lần trong 3 kỳ có số liệu (năm 2022, năm 2024).',
      'Tăng hạng liên tục từ năm 2022 đến năm 2025: Xã An Bình (thứ 3, thứ 2, thứ nhất).',
    ]);
    expect(said(sheets.slice(0, 2))).toEqual([]);
    // A year of ranks counts among those that had a leader, and is named among the averages.
    expect(said([...sheets, table('NĂM 2023', 'ranks', points(80, 85, 70), 100)]).slice(0, 2)).toEqual([
      'Qua các năm có số liệu, chỉ số bình quân của khối cấp xã: năm 2022 đạt 76,67%; năm 2023 chỉ có thứ hạng; năm 2024 đạt 78,33%; năm 2025 đạt 80,00%.',
      'Xã Cẩm Mỹ đứng đầu khối nhiều nhất: 3 lần trong 4 kỳ có số liệu (năm 2022, năm 2023, năm 2024).',
    ]);
    // Of three months, of which the second has another set and the last has two leaders.
    expect(
      said([
        table('THÁNG 1/2025', 'scores', points(90, 80, 70), 100),
        table('THÁNG 2/2025', 'scores', points(90, 80, 70), 120),
        table('THÁNG 3/2025', 'scores', points(90, 90, 70), 120),
      ]),
    ).toEqual([
      'Qua các kỳ có số liệu, chỉ số bình quân của khối cấp xã: tháng 1/2025 đạt 80,00%; tháng 2/2025 đạt 66,67% (bộ tiêu chí đã thay đổi); tháng 3/2025 đạt 69,44%.',
      'Xã An Bình đứng đầu khối nhiều nhất: 3 lần trong 3 kỳ có số liệu (tháng 1/2025, tháng 2/2025, tháng 3/2025 đồng hạng).',
    ]);
  });

  it('is a sheet that speaks of periods where they are no years, and tells a part that a merged unit is called by apart', () => {
    const textsOf = (...sheets: readonly SheetSnapshot[]) => {
      const settings = { ...defaultSettings, resultSheets: ['history'] as const };
      const book = workbook(...sheets);
      const written = applied(book, computeRanking(book, settings, texts, NOW).plan).sheets;
      const own = written.find(({ name }) => name === 'Nhiều năm');
      return (own?.values ?? []).flatMap((row) => row.map(String));
    };
    const points = new Map([
      ['Xã An Bình', 90],
      ['Xã Cẩm Mỹ', 80],
    ]);
    const halves = textsOf(
      table('6 THÁNG ĐẦU NĂM 2025', 'scores', points, 100),
      table('6 THÁNG ĐẦU NĂM 2024', 'scores', points, 100),
    );
    expect(halves).toContain(
      'CHỈ SỐ CẢI CÁCH HÀNH CHÍNH QUA CÁC KỲ, 6 THÁNG ĐẦU NĂM 2024 – 6 THÁNG ĐẦU NĂM 2025',
    );
    expect(halves).toContainEqual(expect.stringContaining('TỪNG ĐƠN VỊ QUA CÁC KỲ'));
    const merged = textsOf(
      table('NĂM 2025', 'scores', points, 100),
      listOf([
        { name: 'Xã An Bình', former: ['Xã An Bình', 'Xã Gia Hưng'] },
        { name: 'Xã Cẩm Mỹ', former: [] },
      ]),
      table('NĂM 2024', 'scores', new Map([...points, ['Xã Gia Hưng', 70]]), 100),
    );
    expect(merged).toContain('Xã An Bình (trước sáp nhập)');
    expect(merged).toContain('Trước khi sáp nhập.');
    expect(merged.filter((text) => text === 'Không còn; nay thuộc Xã An Bình.')).toHaveLength(1);
    const parted = textsOf(
      table('NĂM 2025', 'scores', points, 100),
      listOf([
        { name: 'Xã An Bình', former: ['Xã An Bình', 'Xã Gia Hưng'] },
        { name: 'Xã Cẩm Mỹ', former: ['Xã Cẩm Mỹ', 'Xã Gia Hưng'] },
      ]),
      table('NĂM 2024', 'scores', new Map([...points, ['Xã Gia Hưng', 70]]), 100),
    );
    expect(parted).toContain('Xã An Bình (trước chia tách)');
    expect(parted.filter((text) => text.includes('sáp nhập)'))).toEqual([]);
    const renamed = textsOf(
      table('NĂM 2025', 'scores', points, 100),
      listOf([
        { name: 'Xã An Bình', former: ['Xã Cẩm Mỹ'] },
        { name: 'Xã Cẩm Mỹ', former: ['Xã An Bình'] },
      ]),
      table('NĂM 2024', 'scores', points, 100),
    );
    expect(renamed).toContain('Xã An Bình (đơn vị cũ cùng tên)');
  });

  it('has a unit that was merged under one name and renamed since, from the merger on', () => {
    const points = (...names: readonly string[]) => new Map(names.map((name, at) => [name, 90 - at]));
    const { history } = historyOf([
      table('NĂM 2025', 'scores', points('Xã An Bình', 'Xã Cẩm Mỹ'), 100),
      table('NĂM 2024', 'scores', points('Xã Cẩm Mỹ', 'Xã Gia Hưng'), 100),
      table('NĂM 2023', 'scores', points('Xã Cẩm Mỹ', 'Xã Hải Vân', 'Xã Ia Grai'), 100),
      listOf([
        { name: 'Xã An Bình', former: ['Xã Gia Hưng', 'Xã Hải Vân', 'Xã Ia Grai'] },
        { name: 'Xã Cẩm Mỹ', former: [] },
      ]),
    ]);
    const own = history.map(({ units }) => units.map(({ name, rank }) => [name, rank]));
    expect(own).toEqual([
      [
        ['Xã Cẩm Mỹ', 1],
        ['Xã Hải Vân', 2],
        ['Xã Ia Grai', 3],
      ],
      [
        ['Xã Cẩm Mỹ', 1],
        ['Xã An Bình', 2],
      ],
      [
        ['Xã An Bình', 1],
        ['Xã Cẩm Mỹ', 2],
      ],
    ]);
  });

  it('says which years went with files that the run before had, until they are chosen again, and that one year makes no sheet', () => {
    const points = new Map([
      ['Xã An Bình', 90],
      ['Xã Cẩm Mỹ', 80],
    ]);
    const now = workbook(table('NĂM 2025', 'scores', points, 100));
    const then = (year: number): EarlierFile => ({
      path: `cũ/CCHC ${year}.xlsx`,
      content: [table(`NĂM ${year}`, 'scores', points, 100)],
    });
    const after = (
      book: typeof now,
      files: readonly EarlierFile[],
      resultSheets: Settings['resultSheets'],
    ) => {
      const run = computeRanking(book, { ...defaultSettings, resultSheets }, texts, NOW, null, files);
      const said = run.findings.flatMap((one): readonly unknown[] =>
        one.code === 'history-files-not-chosen'
          ? [one.facts.files.map(({ file, periods }) => [file, ...periods])]
          : one.code === 'history-of-one-year'
            ? [one.facts.year]
            : [],
      );
      return { book: applied(book, run.plan), said };
    };
    expect(after(now, [], ['history']).said).toEqual([2025]);
    expect(after(now, [], []).said).toEqual([]);
    const both = after(now, [then(2023), then(2024)], ['history']);
    expect(both.said).toEqual([]);
    const one = after(both.book, [then(2024)], ['history']);
    expect(one.said).toEqual([[['CCHC 2023.xlsx', 2023]]]);
    const none = after(one.book, [], ['history']);
    expect(none.said).toEqual([
      [
        ['CCHC 2024.xlsx', 2024],
        ['CCHC 2023.xlsx', 2023],
      ],
    ]);
    // The same years in the workbook itself are none that are lost.
    const copied = workbook(...none.book.sheets, table('NĂM 2024', 'scores', points, 100));
    expect(after(copied, [], ['history']).said).toEqual([[['CCHC 2023.xlsx', 2023]]]);
    expect(after(none.book, [then(2023), then(2024)], ['history']).said).toEqual([]);
    // Without the sheet they are said once.
    const unasked = after(both.book, [], []);
    expect(unasked.said).toHaveLength(1);
    expect(after(unasked.book, [], []).said).toEqual([]);
  });

  it('calls what differs by what it is: a published result, score sheets, a table of points, indexes of another table', () => {
    const points = (first: number) =>
      new Map([
        ['Xã An Bình', first],
        ['Xã Cẩm Mỹ', 80],
      ]);
    const said = (...sheets: readonly SheetSnapshot[]) => {
      const now = table('NĂM 2025', 'scores', points(90), 100);
      return historyOf([now, ...sheets]).run.findings.flatMap((one) =>
        one.code === 'history-figures-differ'
          ? [[one.facts.between, one.facts.one.kind, one.facts.other.kind]]
          : [],
      );
    };
    const then = table('NĂM 2024', 'printed', points(90), 100);
    const total = { ...table('NĂM 2023', 'scores', points(90), 100), name: 'Điểm 2023' };
    const ranks = { ...table('NĂM 2023', 'ranks', points(70), 100), name: 'Hạng 2023' };
    expect(said(then, total, ranks)).toEqual([['scores', 'printed', 'points']]);
    const indexes = sheet('Chỉ số 2023', [
      ['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
      ['STT', 'Khối', 'Tên đơn vị', 'Chỉ số (%)'],
      [1, 'Cấp xã', 'Xã An Bình', 90],
      [2, 'Cấp xã', 'Xã Cẩm Mỹ', 80],
    ]);
    expect(said(then, indexes, ranks)).toEqual([['scores', 'printed', 'indexes']]);
  });

  it('keeps blocks of an earlier year apart that are one today or are not there any more, in a file as in the workbook', () => {
    const printed = (then: number, block: string, from: number, names: readonly string[]) =>
      sheet(`${then} ${block}`, [
        [`KẾT QUẢ XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${then}`],
        [`Khối: ${block}`],
        ['STT', 'Tên đơn vị', 'Chỉ số (%)', 'Xếp hạng'],
        ...names.map((name, at): CellContent[] => [at + 1, name, from - at, at + 1]),
      ]);
    const today = sheet('2025', [
      ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
      ['STT', 'Khối', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm'],
      ...['Sở Y tế', 'Sở Nội vụ', 'Sở Tư pháp', 'Sở Xây dựng'].map((name, at): CellContent[] => [
        ...[at + 1, 'Sở, ban, ngành', name, 100],
        90 - at,
      ]),
    ]);
    const both = (content: readonly SheetSnapshot[]) => {
      const told = (one: HistoryJson | undefined) => [
        one?.averagePercent,
        one?.units.map(({ name, rank, percent }) => [name, rank, percent]),
      ];
      const ofFile = told(historyOf([today], [{ path: 'cũ.xlsx', content }]).history[0]);
      expect(told(historyOf([today, ...content]).history[0])).toEqual(ofFile);
      return ofFile;
    };
    // One unit stood in a block that is not there any more: its rank is one there.
    expect(
      both([
        printed(2024, 'Sở, ban, ngành', 95, ['Sở Nội vụ', 'Sở Tư pháp', 'Sở Xây dựng']),
        printed(2024, 'Đơn vị sự nghiệp', 85, ['Sở Y tế', 'Báo Tỉnh', 'Thư viện']),
      ]),
    ).toEqual([
      94,
      [
        ['Sở Nội vụ', 1, 95],
        ['Sở Tư pháp', 2, 94],
        ['Sở Xây dựng', 3, 93],
        ['Sở Y tế', null, 85],
      ],
    ]);
    // Two blocks became one: there is no average of it, and no rank in it.
    expect(
      both([
        printed(2024, 'Khối I', 95, ['Sở Y tế', 'Sở Nội vụ']),
        printed(2024, 'Khối II', 90, ['Sở Tư pháp', 'Sở Xây dựng']),
      ]),
    ).toEqual([
      null,
      [
        ['Sở Y tế', null, 95],
        ['Sở Nội vụ', null, 94],
        ['Sở Tư pháp', null, 90],
        ['Sở Xây dựng', null, 89],
      ],
    ]);
    // A block that had another name is the same one.
    expect(both([printed(2024, 'Khối 1', 95, ['Sở Y tế', 'Sở Nội vụ', 'Sở Tư pháp'])])[0]).toBe(94);
  });

  it('takes of an earlier result file the rankings only, where its scores are gone and its marks are lost or at other sheets', () => {
    const scores = (then: number) =>
      ['Sở Y tế', 'Sở Nội vụ'].map((unit, at) =>
        sheet(`${then} ${unit}`, [
          [`BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${then}`],
          [`Đơn vị: ${unit}`],
          ['Khối: Sở, ban, ngành'],
          ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'],
          ['1', 'Công tác chỉ đạo', 5],
          ['1.1', 'Kế hoạch CCHC', 3, 3, 2],
          ['1.2', 'Tuyên truyền', 2, 2, 2 - at],
          ['2', 'Cải cách thể chế', 5],
          ['2.1', 'Rà soát văn bản', 5, 5, 0],
        ]),
      );
    const settings = { ...defaultSettings, resultSheets: OPTIONAL_SHEETS };
    for (const language of [texts, english]) {
      const book = workbook(...scores(2024));
      const { sheets } = applied(book, computeRanking(book, settings, language, NOW).plan);
      const results = sheets.filter(({ resultMark }) => resultMark !== null);
      const shifted = results.map((one, at) => ({ ...one, resultMark: results[at - 1]?.resultMark ?? null }));
      const lost = results.map((one) => ({ ...one, resultMark: null }));
      for (const content of [results, shifted, lost]) {
        const { history, run } = historyOf(scores(2025), [{ path: 'cũ.xlsx', content }]);
        expect(history[0]).toMatchObject({
          ...{ year: 2024, averagePercent: 35 },
          units: [
            { name: 'Sở Y tế', rank: 1, percent: 40 },
            { name: 'Sở Nội vụ', rank: 2, percent: 30 },
          ],
        });
        expect(run.findings.filter(({ code }) => code.startsWith('history'))).toEqual([]);
        const others = content.filter(({ name }) => !/^(Xếp hạng|Ranking)/u.test(name));
        const without = historyOf(scores(2025), [{ path: 'cũ.xlsx', content: others }]);
        expect(without.history.map(({ year: one }) => one)).toEqual([2025]);
      }
      for (const one of results) expect([one.name, resultLookOf(one)]).toEqual([one.name, resultKindOf(one)]);
    }
  });

  it('says of which units the past is not clear, and nothing false of a part that a unit took over under its own name', () => {
    const points = (...names: readonly string[]) => new Map(names.map((name, at) => [name, 90 - at]));
    const said = (list: Parameters<typeof listOf>[0], ...then: readonly (readonly string[])[]) => {
      const { history, run } = historyOf([
        table(`NĂM ${THIS}`, 'scores', points('Xã An Bình', 'Xã Cẩm Mỹ'), 100),
        ...then.map((names, at) => table(`NĂM ${THIS - 1 - at}`, 'printed', points(...names), 100)),
        listOf(list),
      ]);
      const known = history.flatMap(({ year: one, units }) =>
        units.some((unit) => unit.name === 'Xã An Bình' && !('former' in unit)) ? [one] : [],
      );
      const told = run.findings.flatMap((one): readonly unknown[] =>
        one.code === 'history-past-unclear'
          ? one.facts.units.map(({ name, part }) => [name, part])
          : one.code === 'history-unit-unknown'
            ? [one.facts.units.map(({ name }) => name)]
            : [],
      );
      return { known, told };
    };
    const other = { name: 'Xã Cẩm Mỹ', former: [] };
    const two = { name: 'Xã An Bình', former: ['Xã Hải Vân', 'Xã Ia Grai'] };
    expect(said([two, other], ['Xã Hải Vân', 'Xã Cẩm Mỹ'], ['Xã Hải Vân', 'Xã Cẩm Mỹ'])).toEqual({
      known: [2025],
      told: [['Xã An Bình', 'Xã Hải Vân']],
    });
    // Two names one after the other are those of one unit.
    expect(said([two, other], ['Xã Hải Vân', 'Xã Cẩm Mỹ'], ['Xã Ia Grai', 'Xã Cẩm Mỹ'])).toEqual({
      known: [2023, 2024, 2025],
      told: [],
    });
    const taken = { name: 'Xã An Bình', former: ['Xã Hải Vân'] };
    expect(
      said([taken, other], ['Xã An Bình', 'Xã Cẩm Mỹ'], ['Xã An Bình', 'Xã Hải Vân', 'Xã Cẩm Mỹ']),
    ).toEqual({ known: [2024, 2025], told: [] });
    // A name moved on from one unit to the other.
    expect(
      said(
        [taken, { name: 'Xã Cẩm Mỹ', former: ['Xã An Bình'] }],
        ['Xã An Bình', 'Xã Cẩm Mỹ'],
        ['Xã Hải Vân', 'Xã An Bình'],
      ).told,
    ).toEqual([
      ['Xã An Bình', null],
      ['Xã Cẩm Mỹ', null],
    ]);
  });
});
