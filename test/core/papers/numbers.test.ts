import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsedAddress, saidAndFigures } from './saidIn';
import { plannedContent } from '../../../src/core/workbook';
import type { CellContent, WorkbookSnapshot } from '../../../src/core/workbook';
import type { Figure } from '../../../src/core/report/words/phrases';
import { computeRanking } from '../../../src/core/run/run';
import { parseSettings } from '../../../src/core/settings/settings';
import { core as texts } from '../../../src/locales/vi/core';
import { NOW, sheet, workbook } from '../sheets';
import { papersOf } from './papersOf';

const UNITS = [
  'Sở Tư pháp',
  'Sở Y tế',
  'Sở Nội vụ',
  'Sở Tài chính',
  'Sở Xây dựng',
  'Thanh tra tỉnh',
  'Sở Công Thương',
];
const BLOCKS = ['Sở, ban, ngành', 'Cấp huyện', 'Đơn vị sự nghiệp'];
const CRITERIA = ['Kế hoạch CCHC', 'Báo cáo CCHC', 'Rà soát văn bản', 'Sáng kiến'];
const FIELDS = ['Công tác chỉ đạo', 'Cải cách thể chế'];
const MAXIMA = [2, 3, 4, 1];
const DETAILS = { issuer: 'Sở Nội vụ', deadline: '2024-03-31' };

/** Points in twentieths of the max, a blank, or a criterion that does not apply. */
type Scored = number | null | 'KAD';

interface RandomUnit {
  readonly block: number;
  readonly self: readonly Scored[];
  readonly now: readonly Scored[];
  /** `null` for a unit that is new. */
  readonly then: readonly Scored[] | null;
}

const scored: fc.Arbitrary<Scored> = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 20 }) },
  { weight: 3, arbitrary: fc.constantFrom(0, 20) },
  { weight: 1, arbitrary: fc.constantFrom<Scored>(null, 'KAD') },
);
const scores = fc.tuple(scored, scored, scored, scored);
const units = fc.array(
  fc.record<RandomUnit>({
    block: fc.nat({ max: BLOCKS.length - 1 }),
    self: fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 }), fc.nat({ max: 20 }), fc.nat({ max: 20 })),
    now: scores,
    then: fc.option(scores, { freq: 5 }),
  }),
  { minLength: 1, maxLength: UNITS.length },
);
const settings = fc.record(
  {
    ties: fc.constantFrom('competition', 'dense'),
    zeroThreshold: fc.constantFrom(0, 1, 2.5),
    notApplicable: fc.constantFrom('reduce', 'rescale', 'full'),
    rankDecimals: fc.constantFrom(0, 2, 3),
    grades: fc.constant([{ name: 'Tốt', from: 85 }, { name: 'Khá', above: 55 }, { name: 'Còn lại' }]),
    commendation: fc.constantFrom({ first: 2, grade: 'Khá' }, { rises: 2, noZeroIn: ['1.1', '2.2'] }, {}),
  },
  { requiredKeys: [] },
);

describe('every number of every paper', () => {
  it('is found among the values of the run: a figure in its cells, any other on a result sheet or among the rules', () => {
    fc.assert(
      fc.property(units, settings, (random, rules) => {
        const book = bookOf(random);
        const { plan } = computeRanking(book, parseSettings(rules), texts, NOW);
        const shown = cellsShown(book, plan.sheets);
        const known = numbersOn(plan.sheets);
        for (const paper of Object.values(papersOf(book, DETAILS, rules))) {
          const { figures, words } = saidAndFigures(paper);
          for (const figure of figures)
            expect(untold(figure, shown, rules.rankDecimals), paper.kind).toEqual([]);
          for (const text of words) expect(unknown(text, known, rules), `${paper.kind}: ${text}`).toEqual([]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('that a figure has wrongly is found out', () => {
    const book = bookOf([{ block: 0, self: [20, 20, 20, 20], now: [10, 10, 20, 0], then: null }]);
    const { plan } = computeRanking(book, parseSettings({}), texts, NOW);
    const shown = cellsShown(book, plan.sheets);
    const name = plan.sheets.find(({ mark }) => mark?.split(':')[1] === 'ranking')?.name ?? '';
    const row = shown.get(name)?.findIndex((cells) => cells.includes('Sở Tư pháp')) ?? -1;
    const cells = [{ sheet: name, cell: `C${row + 1}` }];
    expect(untold({ text: '6,50', cells }, shown)).toEqual([]);
    expect(untold({ text: '6,40', cells }, shown)).not.toEqual([]);
    expect(untold({ text: '6,50', cells: [] }, shown)).not.toEqual([]);
    expect(unknown('Có 77 đơn vị', new Set([1, 2]), {})).toEqual([77]);
  });
});

function bookOf(random: readonly RandomUnit[]): WorkbookSnapshot {
  return workbook(
    ...random.flatMap(({ block, self, now, then }, at) => {
      const name = UNITS[at] ?? '';
      return [
        scoreSheet(name, name, block, 2023, self, now),
        ...(then === null ? [] : [scoreSheet(`Trước ${at + 1}`, name, block, 2022, self, then)]),
      ];
    }),
  );
}

function scoreSheet(
  tab: string,
  unit: string,
  block: number,
  year: number,
  self: readonly Scored[],
  appraised: readonly Scored[],
) {
  const points = (twentieths: Scored | undefined, at: number) =>
    typeof twentieths === 'number'
      ? Math.round(twentieths * (MAXIMA[at] ?? 0) * 5) / 100
      : (twentieths ?? null);
  const leaf = (code: string, at: number): readonly CellContent[] => [
    code,
    CRITERIA[at] ?? '',
    MAXIMA[at] ?? 0,
    appraised[at] === 'KAD' ? 'KAD' : points(self[at], at),
    points(appraised[at], at),
  ];
  return sheet(tab, [
    [`BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`],
    [`Đơn vị: ${unit}`],
    [`Khối: ${BLOCKS[block] ?? ''}`],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'],
    ['1', FIELDS[0] ?? '', 5],
    leaf('1.1', 0),
    leaf('1.2', 1),
    ['2', FIELDS[1] ?? '', 5],
    leaf('2.1', 2),
    leaf('2.2', 3),
  ]);
}

/** What the cells of a sheet show, by its name. */
type Shown = ReadonlyMap<string, readonly (readonly CellContent[])[]>;
type Planned = ReturnType<typeof computeRanking>['plan']['sheets'];

function cellsShown({ sheets }: WorkbookSnapshot, planned: Planned): Shown {
  return new Map([
    ...sheets.map(({ name, values }) => [name, values] as const),
    ...planned.map(({ name, values }) => [name, values.map((row) => row.map(plannedContent))] as const),
  ]);
}

/** What the cells of a figure show; of `▲ 3` the 3, too; where one is a word, which stands for its row, all of the row. */
function contentsOf({ cells }: Figure, shown: Shown): readonly CellContent[] {
  return cells.flatMap(({ sheet: name, cell }) => {
    const { row, column } = parsedAddress(cell);
    const values = shown.get(name)?.[row] ?? [];
    const own = values[column] ?? null;
    if (typeof own !== 'string') return [own];
    if (own === '–') return [0];
    const [number] = own.match(NUMBER) ?? [];
    return number === undefined ? values : [own, parsed(number)];
  });
}

const NUMBER = /\d[\d.]*(?:,\d+)?/gu;
const parsed = (text: string) => Number(text.replace(/\.$/u, '').replaceAll('.', '').replace(',', '.'));

/**
 * A figure that its cells do not tell, with what they show: not where its number is one of theirs, their sum, mean, count or
 * difference, of many by turns. None of 0 has a cell; a word stands in its own.
 */
function untold(figure: Figure, shown: Shown, rankDecimals = 2): readonly unknown[] {
  const { text, cells } = figure;
  const [own] = text.match(NUMBER) ?? [];
  const contents = contentsOf(figure, shown);
  if (contents.some((content) => typeof content === 'string' && text.includes(content))) return [];
  if (own === undefined) return ['thứ nhất', 'Không xếp hạng'].includes(text) ? [] : [text, contents];
  const number = parsed(own);
  if (cells.length === 0) return number === 0 ? [] : [text];
  const numbers = contents.filter((content) => typeof content === 'number');
  const sum = numbers.reduce((all, one) => all + one, 0);
  const byTurns = numbers.reduce((all, one, at) => all + (at % 2 === 0 ? one : -one), 0);
  const told = [...numbers, sum, sum / numbers.length, byTurns, cells.length];
  const decimals = own.split(',')[1]?.length ?? 0;
  const isTold = told.some((one) => Math.abs(Math.abs(one) - number) <= 0.5 * 10 ** -decimals + 1e-9);
  // A difference is that of what is printed of both.
  const isDifference = Math.abs(Math.abs(byTurns) - number) <= 10 ** -Math.min(decimals, rankDecimals) + 1e-9;
  return isTold || isDifference ? [] : [text, contents];
}

/** The numbers that result sheets show, in cells and in texts, but for the announcement, which papers take over. */
function numbersOn(planned: Planned): ReadonlySet<number> {
  const sheets = planned.filter(
    ({ mark }) => !['announcement', 'logData'].includes(mark?.split(':')[1] ?? ''),
  );
  return new Set(
    sheets.flatMap(({ values }) =>
      values.flat().flatMap((cell): readonly number[] => {
        const content = plannedContent(cell);
        if (typeof content === 'number')
          return [Math.abs(content), Math.round(Math.abs(content) * 100) / 100];
        return typeof content === 'string' ? (content.match(NUMBER) ?? []).map(parsed) : [];
      }),
    ),
  );
}

/** What holds numbers and is no value: codes of criteria, tables and articles, days of the details, where an axis begins. */
const NAMED = [
  /\b\d\.\d\b/gu,
  /Bảng \d+\./gu,
  /Điều \d+/gu,
  /^\d+\./gu,
  /Trục bắt đầu từ \d+%/gu,
  /ngày 31 tháng 3 năm 2024|31\/3\/2024/gu,
];

/** The numbers of a text that are neither on a result sheet nor among the rules. */
function unknown(text: string, known: ReadonlySet<number>, rules: object): readonly number[] {
  const plain = NAMED.reduce((rest, name) => rest.replaceAll(name, ' '), text);
  const ofRules = (JSON.stringify({ ...parseSettings(rules) }).match(/\d+(?:\.\d+)?/gu) ?? []).map(Number);
  return (plain.match(NUMBER) ?? [])
    .map(parsed)
    .filter((number) => !known.has(number) && !ofRules.includes(number) && !STEPS.has(number));
}

/** Bounds of the bands and of what is near a max. */
const STEPS = new Set([60, 70, 80, 90, 95, 100]);
