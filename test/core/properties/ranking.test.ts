import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RankedBlock } from '../../../src/core/rank/ranking';
import type { Rules, TieBreaker } from '../../../src/core/rules';
import { rankWorkbook } from '../../../src/core/run';
import { defaultSettings } from '../../../src/core/settings';
import type { Settings } from '../../../src/core/settings';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { unitName } from './assessmentModel';
import type { ScoreModel } from './assessmentModel';
import { referenceRanking } from './referenceRanking';
import type { ReferenceCells, ReferenceLeaf, ReferenceUnit } from './referenceRanking';

const BLOCK = 'Sở, ban, ngành';
const FIELDS = ['Cải cách thể chế', 'Cải cách tài chính công'];

const cap = fc.constantFrom(null, 0, 0.5, 2);
const breaker = fc.constantFrom<TieBreaker[]>(
  { by: 'field', field: FIELDS[0] ?? '' },
  { by: 'field', field: FIELDS[1] ?? '' },
  { by: 'field', field: 'Không có' },
  { by: 'zeroScores' },
  { by: 'previousRank' },
);
const scale = fc.constantFrom<Rules['grades'][]>(
  [],
  [
    { name: 'A', from: 90 },
    { name: 'B', from: 80 },
    { name: 'C', from: 70 },
  ],
  [{ name: 'Tốt', above: 80 }, { name: 'Khá', from: 60 }, { name: 'Kém' }],
  [
    { name: 'I', above: 50 },
    { name: 'II', from: 50 },
    { name: 'III', above: 33.333 },
  ],
);
const rules: fc.Arbitrary<Rules> = fc.record({
  scoreSource: fc.constantFrom<Rules['scoreSource'][]>(
    'latest',
    'final',
    'verified',
    'verified2',
    'verified1',
    'self',
  ),
  notApplicable: fc.constantFrom<Rules['notApplicable'][]>('reduce', 'rescale', 'full'),
  ties: fc.constantFrom<Rules['ties'][]>('competition', 'dense'),
  tieBreakers: fc.array(breaker, { maxLength: 3 }),
  rankDecimals: fc.constantFrom(null, 0, 1, 2, 6),
  blankScores: fc.constantFrom<Rules['blankScores'][]>('provisional', 'unranked', 'skip'),
  bonusCap: cap,
  penaltyCap: cap,
  grades: scale,
  headGrades: scale,
});

/** Rules as settings of all blocks, or as those of the one block, over others that must not count. */
const settings: fc.Arbitrary<Settings> = fc
  .record({
    rules,
    others: rules,
    own: fc.boolean(),
    excludedUnits: fc.subarray([unitName(0), unitName(3)]),
  })
  .map(({ rules: chosen, others, own, excludedUnits }) =>
    own
      ? { ...defaultSettings, ...others, excludedUnits, blocks: [{ block: 'Khối các sở, ngành', ...chosen }] }
      : { ...defaultSettings, ...chosen, excludedUnits },
  );

interface Assessment {
  readonly leaves: readonly ReferenceLeaf[];
  readonly units: readonly ReferenceUnit[];
}

const blank = {
  self: 'notScored',
  verified1: 'notScored',
  verified2: 'notScored',
  survey: 'notScored',
  final: 'notScored',
} as const;

/** Few and small maxima, so that equal and nearly equal indexes are common. */
function assessment(cellsOf: (max: number) => fc.Arbitrary<ReferenceCells>): fc.Arbitrary<Assessment> {
  return fc
    .array(fc.record({ max: fc.integer({ min: 2, max: 300 }), field: fc.constantFrom(...FIELDS) }), {
      minLength: 1,
      maxLength: 5,
    })
    .map((leaves) => leaves.toSorted((a, b) => FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field)))
    .chain((leaves) =>
      fc.record({
        leaves: fc.constant(leaves),
        units: fc
          .array(
            fc.record({
              scores: fc.tuple(...leaves.map(({ max }) => cellsOf(max))),
              bonus: apart,
              penalty: apart,
              previousRank: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
            }),
            { minLength: 1, maxLength: 7 },
          )
          .map((units) => units.map((unit, index) => ({ ...unit, name: unitName(index) }))),
      }),
    );
}

const apart = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 250 }));

function score(max: number): fc.Arbitrary<ScoreModel> {
  return fc.oneof<fc.Arbitrary<ScoreModel>[]>(
    fc.integer({ min: 0, max }),
    fc.integer({ min: Math.max(0, max - 2), max }),
    fc.constantFrom(0, 'notScored' as const, 'notApplicable' as const),
  );
}

/** A criterion scored by a survey alone, by verification alone, or by both in one row. */
function cells(max: number): fc.Arbitrary<ReferenceCells> {
  const half = Math.floor(max / 2);
  const rounds = (most: number) => ({ self: score(max), verified1: score(most), verified2: score(most) });
  return fc.oneof(
    fc.record({ survey: score(max), printed: fc.boolean() }).map(({ survey, printed }) => ({
      ...blank,
      survey,
      ...(printed ? { final: survey } : {}),
    })),
    fc.record({ ...rounds(max), final: score(max) }).map((own) => ({ ...blank, ...own })),
    fc.record({ ...rounds(half), survey: score(half), final: score(max) }),
  );
}

describe('ranks, points and grades', () => {
  it('agree with counting by hand who is better, under every combination of the rules', () => {
    fc.assert(
      fc.property(assessment(cells), settings, (made, chosen) => {
        const { ranking } = rankWorkbook(scoreSheets(made), chosen);
        const own = { ...chosen, ...chosen.blocks[0] };
        expect(figuresOf(ranking.blocks[0], made)).toEqual(
          rounded(referenceRanking(made.leaves, made.units, own)),
        );
      }),
      { numRuns: 1_200 },
    );
  });

  it('agree with it for one column a unit, with fewer rules to go wrong and more units to tie', () => {
    const single = (max: number) => score(max).map((final) => ({ ...blank, final }));
    fc.assert(
      fc.property(assessment(single), settings, ({ leaves, units }, chosen) => {
        const made = {
          leaves,
          units: units.map((unit) => ({
            ...unit,
            scores: unit.scores.map((one) => (typeof one === 'object' ? one.final : one)),
          })),
        };
        const { ranking } = rankWorkbook(criteriaByUnits(made), chosen);
        const own = { ...chosen, ...chosen.blocks[0] };
        expect(figuresOf(ranking.blocks[0], made)).toEqual(
          rounded(referenceRanking(made.leaves, made.units, own)),
        );
      }),
      { numRuns: 800 },
    );
  });
});

describe('laws that hold under every combination of the rules', () => {
  it('raising one score never worsens the rank of its unit', () => {
    fc.assert(
      fc.property(assessment(cells), settings, fc.nat(), fc.nat(), (made, chosen, unit, leaf) => {
        const raised = raise(made, unit % made.units.length, leaf % made.leaves.length);
        const name = unitName(unit % made.units.length);
        const rankIn = (of: Assessment) =>
          rankWorkbook(scoreSheets(of), chosen).ranking.blocks[0]?.units.find((own) => own.name === name)
            ?.rank ?? Infinity;
        expect(rankIn(raised)).toBeLessThanOrEqual(rankIn(made));
      }),
      { numRuns: 300 },
    );
  });

  it('the order of the units, as sheets and in last year’s table, changes nothing of any of them', () => {
    fc.assert(
      fc.property(assessment(cells), settings, (made, chosen) => {
        const turned = { ...made, units: made.units.toReversed() };
        const before = rankWorkbook(scoreSheets(made), chosen).ranking.blocks[0];
        const after = rankWorkbook(scoreSheets(turned), chosen).ranking.blocks[0];
        expect(figuresOf(after, made)).toEqual(figuresOf(before, made));
        expect(after?.gradeCounts).toEqual(before?.gradeCounts);
        expect(after?.averagePercent).toBe(before?.averagePercent);
      }),
      { numRuns: 120 },
    );
  });

  it('renaming the units changes their names and nothing else', () => {
    fc.assert(
      fc.property(assessment(cells), settings, (made, chosen) => {
        const rename = (name: string) => `Sở Đổi tên từ ${name}`;
        const renamed = {
          ...made,
          units: made.units.map((unit) => ({ ...unit, name: rename(unit.name) })),
        };
        const other = { ...chosen, excludedUnits: chosen.excludedUnits.map(rename) };
        const before = figuresOf(rankWorkbook(scoreSheets(made), chosen).ranking.blocks[0], made);
        const after = figuresOf(rankWorkbook(scoreSheets(renamed), other).ranking.blocks[0], made);
        expect(after).toEqual(new Map([...before].map(([name, unit]) => [rename(name), unit])));
      }),
      { numRuns: 120 },
    );
  });

  it('the same points in another order are a tie: 0.1 + 0.2 and 0.3, in every order of the criteria', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 6 }),
        rules,
        (own, chosen) => {
          const leaves = own.map(() => ({ max: 100, field: FIELDS[0] ?? '' }));
          const unit = (index: number, scores: readonly number[]) => ({
            name: unitName(index),
            scores,
            bonus: 0,
            penalty: 0,
          });
          const made = { leaves, units: [unit(0, own), unit(1, own.toReversed()), unit(2, own.toSorted())] };
          const block = rankWorkbook(criteriaByUnits(made), {
            ...defaultSettings,
            ...chosen,
            tieBreakers: [],
          }).ranking.blocks[0];
          expect(block?.units.map(({ rank }) => rank)).toEqual([1, 1, 1]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** One hundredth more in every column of points with room below its max. */
function raise({ leaves, units }: Assessment, unit: number, leaf: number): Assessment {
  const column = units[unit]?.scores[leaf];
  if (typeof column !== 'object') return { leaves, units };
  const max = leaves[leaf]?.max ?? 0;
  const raised = (value: ScoreModel): ScoreModel =>
    typeof value === 'number' && value < max ? value + 1 : value;
  const { verified1, verified2, survey } = column;
  const most = Math.max(...[verified1, verified2].map((value) => (typeof value === 'number' ? value : 0)));
  const room = most + (typeof survey === 'number' ? survey : 0) < max;
  const onlySurvey = verified1 === 'notScored' && verified2 === 'notScored';
  const changed: ReferenceCells = {
    self: raised(column.self),
    verified1: room ? raised(verified1) : verified1,
    verified2: room ? raised(verified2) : verified2,
    survey: onlySurvey ? raised(survey) : survey,
    final: raised(column.final),
  };
  return {
    leaves,
    units: units.map((own, index) =>
      index === unit ? { ...own, scores: own.scores.map((one, at) => (at === leaf ? changed : one)) } : own,
    ),
  };
}

interface Figures {
  readonly points: number;
  readonly maxPoints: number;
  readonly rank: number | null;
  readonly grade: string | null;
  readonly fieldRanks: readonly (number | null)[];
}

function figuresOf(block: RankedBlock | undefined, { leaves }: Assessment): ReadonlyMap<string, Figures> {
  const fields = [...new Set(leaves.map(({ field }) => field))];
  return rounded(
    new Map(
      block?.units.map(({ name, points, maxPoints, rank, grade, fields: own }) => [
        name,
        {
          points,
          maxPoints,
          rank,
          grade,
          fieldRanks: fields.map((field) => own.find((one) => one.name === field)?.rank ?? null),
        },
      ]),
    ),
  );
}

function rounded(figures: ReadonlyMap<string, Figures>): ReadonlyMap<string, Figures> {
  const nine = (value: number) => Math.round(value * 1e9) / 1e9;
  return new Map(
    [...figures]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, own]) => [name, { ...own, points: nine(own.points), maxPoints: nine(own.maxPoints) }]),
  );
}

/** A unit score sheet (L1) a unit, with a column of every kind of score, and last year's ranks. */
function scoreSheets({ leaves, units }: Assessment): WorkbookSnapshot {
  const kinds = ['self', 'verified1', 'verified2', 'survey', 'final'] as const;
  const sheets = units.map((unit) =>
    sheet(unit.name.slice(0, 31), [
      ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
      [`Đơn vị: ${unit.name}`],
      [`Khối: ${BLOCK}`],
      [
        'STT',
        'Tiêu chí',
        'Điểm tối đa',
        'Điểm tự chấm',
        'Thẩm định lần 1',
        'Thẩm định lần 2',
        'Điểm điều tra XHH',
        'Điểm đạt được',
      ],
      ...rowsOf(leaves, (leaf) => {
        const own = unit.scores[leaf];
        return kinds.map((kind) => (typeof own === 'object' ? cell(own[kind]) : null));
      }),
      [null, 'Điểm thưởng', null, ...apartCells(unit.bonus)],
      [null, 'Điểm phạt', null, ...apartCells(unit.penalty)],
    ]),
  );
  return workbook(...sheets, lastYear(units));
}

function apartCells(points: number): readonly (number | null)[] {
  return [points / 100, points / 100, points / 100, null, points / 100];
}

/** Criteria × units (L2) with a row of bonus and one of penalty points. */
function criteriaByUnits({ leaves, units }: Assessment): WorkbookSnapshot {
  return workbook(
    sheet('Kết quả thẩm định', [
      ['KẾT QUẢ THẨM ĐỊNH NĂM 2023'],
      [`Khối: ${BLOCK}`],
      ['STT', 'Nội dung', 'Điểm tối đa', ...units.map(({ name }) => name)],
      ...rowsOf(leaves, (leaf) =>
        units.map(({ scores }) => {
          const own = scores[leaf] ?? 'notScored';
          return cell(typeof own === 'object' ? own.final : own);
        }),
      ),
      [null, 'Điểm thưởng', null, ...units.map(({ bonus }) => bonus / 100)],
      [null, 'Điểm phạt', null, ...units.map(({ penalty }) => penalty / 100)],
    ]),
    lastYear(units),
  );
}

function rowsOf(
  leaves: readonly ReferenceLeaf[],
  scores: (leaf: number) => readonly (string | number | null)[],
) {
  return FIELDS.flatMap((field, at) => {
    const own = leaves.flatMap((leaf, index) => (leaf.field === field ? [{ leaf, index }] : []));
    if (own.length === 0) return [];
    return [
      [String(at + 1), field],
      ...own.map(({ leaf, index }, position) => [
        `${at + 1}.${position + 1}`,
        `Tiêu chí ${'abcdefgh'.charAt(index)}`,
        leaf.max / 100,
        ...scores(index),
      ]),
    ];
  });
}

function lastYear(units: readonly ReferenceUnit[]): SheetSnapshot {
  const ranked = units.filter(({ previousRank }) => typeof previousRank === 'number');
  return sheet('Xếp hạng 2022', [
    ['KẾT QUẢ XẾP HẠNG NĂM 2022'],
    [`Khối: ${BLOCK}`],
    ['STT', 'Tên đơn vị', 'Xếp hạng'],
    ...ranked.map(({ name, previousRank }, index) => [index + 1, name, previousRank ?? null]),
  ]);
}

function cell(score: ScoreModel): string | number | null {
  if (typeof score === 'number') return score / 100;
  return score === 'notApplicable' ? 'Không áp dụng' : null;
}
