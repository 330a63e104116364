import fc from 'fast-check';
import { ruleCatalogue } from '../../../src/core/settings/rules';
import type { RuleKey, Rules, TieBreaker } from '../../../src/core/settings/rules';
import { keysOf } from '../../../src/core/settings/settingKinds';
import { defaultSettings, isOfKind } from '../../../src/core/settings/settings';
import type { KeyOf, Settings } from '../../../src/core/settings/settings';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { unitName } from './assessmentModel';
import type { ScoreModel } from './assessmentModel';
import type { ReferenceCells, ReferenceLeaf, ReferenceUnit, ReferenceWeights } from './referenceRanking';

const BLOCK = 'Sở, ban, ngành';
export const FIELDS = ['Cải cách thể chế', 'Cải cách tài chính công'];

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
const edited: { readonly [Key in RuleKey & KeyOf<'edited'>]: fc.Arbitrary<Rules[Key]> } = {
  rankDecimals: fc.constantFrom(null, 0, 1, 2, 6),
  tieBreakers: fc.array(breaker, { maxLength: 3 }),
  grades: scale,
  headGrades: scale,
};

/**
 * Every rule of the catalogue; of those with an editor of their own some values that matter here. The cast: entries forget
 * which key has which values.
 */
export const rules = fc.record(
  Object.fromEntries(
    keysOf(ruleCatalogue).map((key): [RuleKey, fc.Arbitrary<unknown>] => {
      if (isOfKind(key, 'choice')) return [key, fc.constantFrom(...ruleCatalogue[key].options)];
      return [key, isOfKind(key, 'number') ? cap : edited[key]];
    }),
  ),
) as unknown as fc.Arbitrary<Rules>;

/** Rules as settings of all blocks, or as those of the one block, over others that must not count. */
export const settings: fc.Arbitrary<Settings> = fc
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

export interface Assessment {
  readonly leaves: readonly ReferenceLeaf[];
  /** Left out where points count as they are. */
  readonly weights?: ReferenceWeights;
  readonly units: readonly ReferenceUnit[];
}

export const blank = {
  self: 'notScored',
  verified1: 'notScored',
  verified2: 'notScored',
  survey: 'notScored',
  final: 'notScored',
} as const;

/** Few and small maxima, so that equal and nearly equal indexes are common. @param most how many criteria at most */
export function assessment(
  cellsOf: (max: number) => fc.Arbitrary<ReferenceCells>,
  most = 5,
): fc.Arbitrary<Assessment> {
  return fc
    .array(fc.record({ max: fc.integer({ min: 2, max: 300 }), field: fc.constantFrom(...FIELDS) }), {
      minLength: 1,
      maxLength: most,
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

export function score(max: number): fc.Arbitrary<ScoreModel> {
  return fc.oneof<fc.Arbitrary<ScoreModel>[]>(
    fc.integer({ min: 0, max }),
    fc.integer({ min: Math.max(0, max - 2), max }),
    fc.constantFrom(0, 'notScored' as const, 'notApplicable' as const),
  );
}

/** A criterion scored by a survey alone, by verification alone, or by both in one row. */
export function cells(max: number): fc.Arbitrary<ReferenceCells> {
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

/** The same with weights of leaves, of fields or of both, or with factors. */
export function weighted(made: fc.Arbitrary<Assessment>): fc.Arbitrary<Assessment> {
  return made.chain((own) => weightsOf(own).map((weights) => ({ ...own, weights })));
}

function weightsOf({ leaves }: Assessment): fc.Arbitrary<ReferenceWeights> {
  const fields = FIELDS.filter((field) => leaves.some((leaf) => leaf.field === field));
  const shares = (count: number) =>
    fc.array(fc.integer({ min: 2, max: 60 }), { minLength: count, maxLength: count });
  const whole = fc
    .tuple(
      ...fields.map((field) => shares(leaves.filter((leaf) => leaf.field === field).length).map(ofHundred)),
    )
    .map((own) => own.flat());
  return fc.oneof(
    fc.record({
      kind: fc.constant('share' as const),
      leaves: shares(leaves.length),
      fields: fc.constant(null),
    }),
    fc.record({
      kind: fc.constant('share' as const),
      leaves: fc.constant(null),
      fields: shares(fields.length),
    }),
    fc.record({ kind: fc.constant('share' as const), leaves: whole, fields: shares(fields.length) }),
    fc.record({
      kind: fc.constant('factor' as const),
      leaves: shares(leaves.length),
      fields: fc.constant(null),
    }),
  );
}

/** Whole numbers above 0 that add up to 100, much as those given. */
function ofHundred(parts: readonly number[]): readonly number[] {
  const sum = parts.reduce((all, part) => all + part, 0);
  const made = parts.map((part) => Math.max(1, Math.floor((part * 90) / sum)));
  const rest = 100 - made.reduce((all, part) => all + part, 0);
  return made.map((part, at) => (at === 0 ? part + rest : part));
}

/** A unit score sheet (L1) a unit, with a column of every kind of score, and last year's ranks. */
export function scoreSheets({ leaves, units, weights }: Assessment, block = BLOCK): WorkbookSnapshot {
  const kinds = ['self', 'verified1', 'verified2', 'survey', 'final'] as const;
  const sheets = units.map((unit) =>
    sheet(unit.name.slice(0, 31), [
      ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
      [`Đơn vị: ${unit.name}`],
      [`Khối: ${block}`],
      [
        'STT',
        'Tiêu chí',
        'Điểm tối đa',
        'Điểm tự chấm',
        'Thẩm định lần 1',
        'Thẩm định lần 2',
        'Điểm điều tra XHH',
        'Điểm đạt được',
        ...weightHeader(weights),
      ],
      ...rowsOf(
        leaves,
        (leaf) => {
          const own = unit.scores[leaf];
          return kinds.map((kind) => (typeof own === 'object' ? cell(own[kind]) : null));
        },
        weights,
      ),
      [null, 'Điểm thưởng', null, ...apartCells(unit.bonus)],
      [null, 'Điểm phạt', null, ...apartCells(unit.penalty)],
    ]),
  );
  return workbook(...sheets, lastYear(units, block));
}

function apartCells(points: number): readonly (number | null)[] {
  return [points / 100, points / 100, points / 100, null, points / 100];
}

/** Criteria × units (L2) with a row of bonus and one of penalty points. */
export function criteriaByUnits({ leaves, units, weights }: Assessment, block = BLOCK): WorkbookSnapshot {
  return workbook(
    sheet('Kết quả thẩm định', [
      ['KẾT QUẢ THẨM ĐỊNH NĂM 2023'],
      [`Khối: ${block}`],
      ['STT', 'Nội dung', 'Điểm tối đa', ...units.map(({ name }) => name), ...weightHeader(weights)],
      ...rowsOf(
        leaves,
        (leaf) =>
          units.map(({ scores }) => {
            const own = scores[leaf] ?? 'notScored';
            return cell(typeof own === 'object' ? own.final : own);
          }),
        weights,
      ),
      [null, 'Điểm thưởng', null, ...units.map(({ bonus }) => bonus / 100)],
      [null, 'Điểm phạt', null, ...units.map(({ penalty }) => penalty / 100)],
    ]),
    lastYear(units, block),
  );
}

function weightHeader(weights: ReferenceWeights | undefined): readonly string[] {
  if (weights === undefined) return [];
  return [weights.kind === 'share' ? 'Trọng số' : 'Hệ số'];
}

/** Rows of criteria; weights stand behind the scores. */
function rowsOf(
  leaves: readonly ReferenceLeaf[],
  scores: (leaf: number) => readonly (string | number | null)[],
  weights?: ReferenceWeights,
) {
  const used = FIELDS.filter((field) => leaves.some((leaf) => leaf.field === field));
  const typed = (value: number | undefined) =>
    value === undefined ? [] : [weights?.kind === 'factor' ? value / 10 : value];
  const blanks = scores(0).map(() => null);
  return FIELDS.flatMap((field, at) => {
    const own = leaves.flatMap((leaf, index) => (leaf.field === field ? [{ leaf, index }] : []));
    if (own.length === 0) return [];
    return [
      [String(at + 1), field, null, ...blanks, ...typed(weights?.fields?.[used.indexOf(field)])],
      ...own.map(({ leaf, index }, position) => [
        `${at + 1}.${position + 1}`,
        `Tiêu chí ${'abcdefghijkl'.charAt(index)}`,
        leaf.max / 100,
        ...scores(index),
        ...typed(weights?.leaves?.[index]),
      ]),
    ];
  });
}

function lastYear(units: readonly ReferenceUnit[], block: string): SheetSnapshot {
  const ranked = units.filter(({ previousRank }) => typeof previousRank === 'number');
  return sheet('Xếp hạng 2022', [
    ['KẾT QUẢ XẾP HẠNG NĂM 2022'],
    [`Khối: ${block}`],
    ['STT', 'Tên đơn vị', 'Xếp hạng'],
    ...ranked.map(({ name, previousRank }, index) => [index + 1, name, previousRank ?? null]),
  ]);
}

function cell(score: ScoreModel): string | number | null {
  if (typeof score === 'number') return score / 100;
  return score === 'notApplicable' ? 'Không áp dụng' : null;
}
