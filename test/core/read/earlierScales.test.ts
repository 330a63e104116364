import { describe, expect, it } from 'vitest';
import type { EarlierFile } from '../../../src/core/run/earlierFiles';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { core as texts } from '../../../src/locales/vi/core';
import { NOW, sheet, workbook } from '../sheets';

const UNITS = ['Sở Y tế', 'Sở Tài chính', 'Sở Nội vụ'];

/** A table of three departments. */
const table = (
  title: string,
  heads: readonly string[],
  rows: readonly (readonly CellContent[])[],
  name = title.replaceAll(/[/:]/g, '-').slice(0, 31),
): SheetSnapshot =>
  sheet(name, [
    [`KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH ${title}`],
    ['STT', 'Khối', 'Tên đơn vị', ...heads],
    ...rows.map((row, at): CellContent[] => [at + 1, 'Sở', UNITS[at] ?? '', ...row]),
  ]);

/** This year's scores, of so many points. */
const now = (max: number, ...points: readonly number[]) =>
  table(
    'NĂM 2025',
    ['Điểm tối đa', 'Tổng điểm'],
    points.map((own) => [max, own]),
  );
const OF_60 = now(60, 55, 50, 45);
const OF_100 = now(100, 92, 85, 78);
const OF_150 = now(150, 140, 120, 110);

/** Last year's indexes and ranks, and where it is said that nobody knows of how many points they are. */
function then(sheets: readonly SheetSnapshot[], files: readonly EarlierFile[] = []) {
  const run = computeRanking(workbook(...sheets), defaultSettings, texts, NOW, null, files);
  const [block] = run.ranking.blocks;
  const year = block?.history.years.findIndex(({ period }) => period === 2024) ?? -1;
  const figures = UNITS.map((unit) => {
    const own = block?.history.units.find(({ name }) => name === unit)?.figures[year] ?? null;
    return own === null
      ? null
      : [own.percent === null ? null : Math.round(own.percent * 100) / 100, own.rank];
  });
  const inBlock = block?.units.map(({ previousPercent }) => previousPercent);
  return {
    percents: figures.map((one) => one?.[0] ?? null),
    ranks: figures.map((one) => one?.[1] ?? null),
    compared: (inBlock ?? []).some((percent) => percent !== null),
    average: block?.history.years[year]?.averagePercent ?? null,
    setChange: block?.history.years.at(-1)?.setChange ?? null,
    doubts: run.findings.flatMap((one) =>
      one.code === 'history-scale-unknown'
        ? [[one.severity, one.place.sheet, one.place.cell, one.facts.as, one.facts.now]]
        : [],
    ),
    files: run.findings.flatMap((one) => (one.code === 'history-scale-unknown' ? [one.facts.file] : [])),
    codes: run.findings.map(({ code }) => code),
  };
}

const points = (...own: readonly CellContent[]) => own.map((one, at): CellContent[] => [one, at + 1]);
const NONE = [null, null, null];

describe('points of last year that do not say of how many they are', () => {
  it.each([
    ['Tổng điểm', OF_60, [54, 48, 40], 60],
    ['Điểm', OF_60, [54, 48, 40], 60],
    ['Tổng điểm', OF_60, [94, 88, 70], 60],
    ['Tổng điểm', now(80, 76, 70, 60), [75, 70, 66], 80],
    ['Tổng điểm', OF_150, [135, 120, 99], 150],
    ['Tổng điểm', OF_150, [95, 90, 89], 150],
    ['Tổng điểm', OF_100, [54, 48, 40], 100],
    ['Tổng điểm', OF_100, [76, 66, 60], 100],
    ['Tổng điểm', OF_100, [108, 101, 92], 100],
  ])('give ranks and no index, and it is said: %s', (head, today, own, max) => {
    const found = then([today, table('NĂM 2024', [head, 'Xếp hạng'], points(...own))]);
    expect(found).toMatchObject({
      ...{ percents: NONE, ranks: [1, 2, 3], compared: false, average: null, setChange: null },
      doubts: [['warning', 'NĂM 2024', 'D3', 'scale', max]],
    });
  });

  it('are of 100 where this year’s set is, and they are near it, which a note says', () => {
    for (const own of [
      [94, 88, 79],
      [81, 80, 78.5],
    ]) {
      const found = then([OF_100, table('NĂM 2024', ['Tổng điểm', 'Xếp hạng'], points(...own))]);
      expect(found).toMatchObject({
        percents: own,
        doubts: [['info', 'NĂM 2024', 'D3', 'scale', 100]],
        codes: ['history-scale-unknown'],
      });
    }
  });

  it('and are taken as of 100 are noted once a table, with what is taken; indexes beside them that prove it are enough', () => {
    const told = (heads: readonly string[], row: (own: number) => CellContent[]) => {
      const blocks = (title: string, columns: readonly string[], make: (own: number) => CellContent[]) =>
        sheet(title, [
          [`KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH ${title}`],
          ['STT', 'Khối', 'Tên đơn vị', ...columns],
          [1, 'Sở', 'Sở Y tế', ...make(94)],
          [2, 'Sở', 'Sở Tài chính', ...make(91)],
          [3, 'Cơ quan Trung ương', 'Cục Thuế', ...make(88)],
        ]);
      const today = blocks('NĂM 2025', ['Điểm tối đa', 'Tổng điểm'], (own) => [100, own - 1]);
      return computeRanking(
        workbook(today, blocks('NĂM 2024', heads, row)),
        defaultSettings,
        texts,
        NOW,
      ).findings.flatMap(({ code, facts }) => (code === 'history-scale-unknown' ? [facts] : []));
    };
    expect(told(['Tổng điểm'], (own) => [own])).toMatchObject([
      { block: 'Sở, Cơ quan Trung ương', count: 3, highest: 94, taken: 100 },
    ]);
    expect(told(['Tổng điểm', 'Chỉ số (%)'], (own) => [own, own])).toEqual([]);
    expect(told(['Chỉ số'], (own) => [own])).toEqual([]);
    expect(told(['Chỉ số (%)'], (own) => [own])).toEqual([]);
    expect(told(['Tổng điểm (tối đa 100)'], (own) => [own])).toEqual([]);
  });

  it('are of 100 where something does not apply to a few units this year, and of nobody knows what where it does not to most', () => {
    const plain = table('NĂM 2024', ['Tổng điểm'], [[94], [88], [79]]);
    const own = (...maxima: readonly number[]) =>
      table(
        'NĂM 2025',
        ['Điểm tối đa', 'Tổng điểm'],
        maxima.map((max) => [max, max * 0.9]),
      );
    expect(then([own(100, 84, 100), plain]).doubts).toMatchObject([['info', 'NĂM 2024', 'D3', 'scale', 100]]);
    expect(then([own(100, 84, 71.5), plain]).doubts).toMatchObject([
      ['warning', 'NĂM 2024', 'D3', 'scale', expect.any(Number) as unknown],
    ]);
  });

  it('are of what the table says: its column of max, its title, the cell itself, its fields', () => {
    const of60 = { percents: [90, 80, 66.67], doubts: [], codes: [] };
    const heads = ['Tổng điểm', 'Xếp hạng'];
    const said: readonly SheetSnapshot[] = [
      table(
        'NĂM 2024',
        ['Điểm tối đa', ...heads],
        [
          [60, 54, 1],
          [60, 48, 2],
          [60, 40, 3],
        ],
      ),
      table('NĂM 2024 (thang điểm 60)', heads, points(54, 48, 40)),
      table('NĂM 2024', heads, points('54/60', '48/60', '40/60')),
      table(
        'NĂM 2024',
        ['Thể chế (30 điểm)', 'Thủ tục (30 điểm)', ...heads],
        [
          [27, 27, 54, 1],
          [24, 24, 48, 2],
          [20, 20, 40, 3],
        ],
      ),
    ];
    for (const one of said) expect(then([OF_60, one])).toMatchObject(of60);
  });

  it('are of what the indexes beside them tell, and the few that do not fit are said', () => {
    const withIndexes = (...indexes: readonly number[]) =>
      then([
        OF_60,
        table(
          'NĂM 2024',
          ['Tổng điểm', 'Chỉ số (%)'],
          [54, 48, 40].map((own, at) => [own, indexes[at] ?? 0]),
        ),
      ]);
    expect(withIndexes(90, 80, 66.67)).toMatchObject({ percents: [90, 80, 66.67], doubts: [], codes: [] });
    // Of no one scale: the indexes count, the points do not.
    expect(withIndexes(93, 80, 71)).toMatchObject({
      percents: [93, 80, 71],
      doubts: [['info', 'NĂM 2024', 'D3', 'scale', 60]],
    });
  });

  it('are of the set of that year: its criteria sheet, or another table of it', () => {
    const plain = table('NĂM 2024', ['Tổng điểm', 'Xếp hạng'], points(54, 48, 40));
    const set = (max: number, ...lines: readonly string[]) =>
      sheet('Bộ tiêu chí', [
        ['BỘ TIÊU CHÍ CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
        ...lines.map((line) => [line]),
        ['STT', 'Nội dung', 'Điểm tối đa'],
        ['I', 'Cải cách thể chế', max],
        ['1', 'Ban hành văn bản', max / 2],
        ['2', 'Rà soát văn bản', max / 2],
      ]);
    const known = { percents: [90, 80, 66.67], doubts: [] };
    expect(then([OF_60, plain, set(60, 'Khối: Sở')])).toMatchObject(known);
    expect(then([OF_60, plain, set(60)])).toMatchObject(known);
    expect(then([OF_60, plain, set(60, 'Khối: Cấp xã')]).doubts).toHaveLength(1);
    // Fewer than the points.
    expect(then([OF_60, plain, set(50, 'Khối: Sở')]).doubts).toHaveLength(1);
    const twin = table(
      'NĂM 2024',
      ['Điểm tối đa', 'Tổng điểm'],
      [
        [60, 54],
        [60, 48],
        [60, 40],
      ],
    );
    expect(then([OF_60, plain, { ...twin, name: 'Bản khác' }])).toMatchObject({ ...known, codes: [] });
  });

  it('are told block by block', () => {
    const both = (
      title: string,
      heads: readonly string[],
      row: (max: number, own: number) => CellContent[],
    ) =>
      sheet(title, [
        [`KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH ${title}`],
        ['STT', 'Khối', 'Tên đơn vị', ...heads],
        [1, 'Sở', 'Sở Y tế', ...row(100, 90)],
        [2, 'Cơ quan Trung ương', 'Cục Thuế', ...row(60, 54)],
      ]);
    const run = computeRanking(
      workbook(
        both('NĂM 2025', ['Điểm tối đa', 'Tổng điểm'], (max, own) => [max, own]),
        both('NĂM 2024', ['Tổng điểm'], (_, own) => [own]),
      ),
      defaultSettings,
      texts,
      NOW,
    );
    expect(run.ranking.blocks.map(({ units }) => units[0]?.previousPercent)).toEqual([90, null]);
    expect(run.findings.filter(({ code }) => code === 'history-scale-unknown')).toMatchObject([
      {
        place: { sheet: 'NĂM 2024', cell: 'D4' },
        facts: { block: 'Cơ quan Trung ương', count: 1, highest: 54 },
      },
      { place: { sheet: 'NĂM 2024', cell: 'D3' }, facts: { block: 'Sở', count: 1, highest: 90, taken: 100 } },
    ]);
  });

  it('in another file are held against the workbook’s set, and the file is named', () => {
    const file = (max: readonly CellContent[]): EarlierFile => ({
      path: 'cũ/CCHC 2024.xlsx',
      content: [
        table(
          'NĂM 2024',
          [...(max.length > 0 ? ['Điểm tối đa'] : []), 'Tổng điểm'],
          [54, 48, 40].map((own) => [...max, own]),
        ),
      ],
    });
    expect(then([OF_60], [file([])])).toMatchObject({
      percents: NONE,
      doubts: [['warning', 'NĂM 2025', 'A1', 'scale', 60]],
      codes: ['history-scale-unknown'],
      files: [{ name: 'CCHC 2024.xlsx', sheet: 'NĂM 2024', cell: 'D3' }],
    });
    expect(then([OF_60], [file([60])])).toMatchObject({ percents: [90, 80, 66.67], codes: [] });
    const plain = table('NĂM 2024', ['Tổng điểm'], [[94], [88], [79]]);
    expect(then([OF_100], [{ path: 'a.xlsx', content: [plain] }])).toMatchObject({
      percents: [94, 88, 79],
      doubts: [['info', 'NĂM 2025', 'A1', 'scale', 100]],
      codes: ['history-scale-unknown'],
      files: [{ name: 'a.xlsx', sheet: 'NĂM 2024', cell: 'D3' }],
    });
  });
});

describe('numbers of a column that is called an index', () => {
  const indexes = (head: string, own: readonly CellContent[], today: SheetSnapshot) =>
    then([today, table('NĂM 2024', [head, 'Xếp hạng'], points(...own))]);

  it('are per cent where its header, its cells or their format say so, whatever this year’s set is of', () => {
    const printed = table('NĂM 2024', ['Chỉ số', 'Xếp hạng'], points(0.54, 0.48, 0.4));
    const formatted = {
      ...printed,
      numberFormats: printed.values.map((row) => row.map((_, at) => (at === 3 ? '0.00%' : 'General'))),
    };
    const low = { percents: [54, 48, 40], doubts: [] };
    expect(indexes('Chỉ số (%)', [54, 48, 40], OF_60)).toMatchObject(low);
    expect(indexes('Chỉ số', ['54%', '48%', '40%'], OF_60)).toMatchObject(low);
    expect(then([OF_60, formatted])).toMatchObject(low);
  });

  it('may be points where nothing says it and this year’s smaller set holds all of them', () => {
    expect(indexes('Chỉ số', [54, 48, 40], OF_60)).toMatchObject({
      ...{ percents: NONE, ranks: [1, 2, 3] },
      doubts: [['warning', 'NĂM 2024', 'D3', 'index', 60]],
    });
    expect(indexes('Chỉ số', [92, 88, 80], OF_60)).toMatchObject({ percents: [92, 88, 80], doubts: [] });
    expect(indexes('Chỉ số', [92, 88, 80], OF_100)).toMatchObject({ percents: [92, 88, 80], doubts: [] });
    expect(indexes('Chỉ số', [920, 880, 800], OF_100).doubts).toHaveLength(1);
  });

  it('below the criteria of score sheets are told alike', () => {
    const printed = (label: string, own: number) =>
      computeRanking(
        workbook(
          sheet('2025', [
            ['BẢNG ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
            ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Y tế', 'Sở Nội vụ'],
            ['1', 'Công tác chỉ đạo', 60],
            ['1.1', 'Kế hoạch CCHC', 30, 28, 25],
            ['1.2', 'Báo cáo CCHC', 30, 27, 26],
            [null, 'Tổng điểm', 60, 55, 51],
            [null, label, null, own, own - 2],
          ]),
        ),
        defaultSettings,
        texts,
        NOW,
      ).findings.filter(({ code }) => code === 'history-scale-unknown').length;
    expect([printed('Chỉ số năm 2024 (%)', 54), printed('Chỉ số năm 2024', 54)]).toEqual([0, 1]);
  });
});
