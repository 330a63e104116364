import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankedAlone } from './rankedAlone';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { unitName } from './assessmentModel';
import type { ScoreModel } from './assessmentModel';
import {
  columnNumbers,
  decoration,
  headerCells,
  letterhead,
  numberCell,
  scoreCell,
  signatures,
} from './decoration';
import type { Decoration } from './decoration';
import { referenceRanking } from './referenceRanking';
import { BLOCK } from './renderings';
import { runs } from './runs';

const FIELD_NAMES = [
  'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC',
  'CẢI CÁCH THỂ CHẾ',
  'Cải cách thủ tục hành chính',
  'Xây dựng và nâng cao chất lượng đội ngũ công chức, viên chức',
  'constructor',
  'Tác động của CCHC đến người dân, tổ chức và phát triển kinh tế xã hội của tỉnh',
];

/** Fields with their max and what each unit got in each, in hundredths of a point. */
interface UnitTable {
  readonly maxima: readonly number[];
  readonly units: readonly (readonly ScoreModel[])[];
}

const unitTable = (fields: { readonly min: number; readonly max: number }): fc.Arbitrary<UnitTable> =>
  fc
    .array(fc.integer({ min: 50, max: 3000 }), { minLength: fields.min, maxLength: fields.max })
    .chain((maxima) =>
      fc.record({
        maxima: fc.constant(maxima),
        units: fc.array(fc.tuple(...maxima.map(scoreUpTo)), {
          minLength: 2,
          maxLength: 8,
        }),
      }),
    );

/** Points as a rule; now and then a blank, or a field that does not apply. */
function scoreUpTo(max: number): fc.Arbitrary<ScoreModel> {
  return fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max }) },
    { weight: 1, arbitrary: fc.constantFrom('notScored' as const, 'notApplicable' as const) },
  );
}

/** How a table of units × fields is laid out. */
const fieldLayout = fc.record({
  subColumns: fc.constantFrom(
    ['TC', 'TĐ', 'Bị trừ', 'Tổng'],
    ['Đánh giá qua ĐTXHH', 'UBND huyện thẩm định', 'Tổng điểm', 'Chỉ số (%)'],
  ),
  max: fc.constantFrom('header text', 'header row'),
  total: fc.boolean(),
});
type FieldLayout = typeof fieldLayout extends fc.Arbitrary<infer Layout> ? Layout : never;

describe('a table whose rows are units', () => {
  it('of units × fields (L3) gives each unit’s points, max and rank, in all and by field', () => {
    fc.assert(
      fc.property(unitTable({ min: 2, max: 6 }), fieldLayout, decoration, (table, layout, own) => {
        const { ranking } = rankedAlone(workbook(unitsByFields(table, layout, own)));
        expect(ranking.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(ranking.blocks.map(({ name, year }) => ({ name, year }))).toEqual([
          { name: BLOCK, year: 2023 },
        ]);
        const units = ranking.blocks[0]?.units ?? [];
        expect(figuresOf(units)).toEqual(expected(table));
        const fields = new Map(
          units.map(({ name, fields }) => [
            name,
            fields.map(({ name, points, maxPoints }) => [name, points, maxPoints]),
          ]),
        );
        expect(fields).toEqual(
          new Map(
            table.units.map((scores, unit) => [
              unitName(unit),
              scores.map((score, field) => [
                FIELD_NAMES[field],
                pointsOf(score) / 100,
                score === 'notApplicable' ? 0 : (table.maxima[field] ?? 0) / 100,
              ]),
            ]),
          ),
        );
      }),
      runs(150),
    );
  });

  it('of units × totals (L4) gives each unit’s points, max and rank', () => {
    fc.assert(
      fc.property(unitTable({ min: 1, max: 1 }), decoration, (table, own) => {
        const { ranking } = rankedAlone(workbook(unitsByTotals(table, own)));
        expect(ranking.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(figuresOf(ranking.blocks[0]?.units ?? [])).toEqual(expected(table));
      }),
      runs(150),
    );
  });
});

interface Figures {
  readonly points: number;
  readonly maxPoints: number;
  readonly rank: number | null;
}

function figuresOf(units: readonly (Figures & { readonly name: string })[]): ReadonlyMap<string, Figures> {
  return new Map(units.map(({ name, points, maxPoints, rank }) => [name, { points, maxPoints, rank }]));
}

function expected({ maxima, units }: UnitTable): ReadonlyMap<string, Figures> {
  const rows = referenceRanking(
    maxima.map((max, field) => ({ max, field: String(field) })),
    units.map((scores, index) => ({ name: unitName(index), scores, bonus: 0, penalty: 0 })),
    defaultSettings,
  );
  return new Map([...rows].map(([name, { points, maxPoints, rank }]) => [name, { points, maxPoints, rank }]));
}

function pointsOf(score: ScoreModel): number {
  return typeof score === 'number' ? score : 0;
}

const TITLE = 'TỔNG HỢP KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023';

function unitsByFields({ maxima, units }: UnitTable, layout: FieldLayout, own: Decoration) {
  const { subColumns, max, total } = layout;
  const names = maxima.map((most, field) => {
    const name = FIELD_NAMES[field] ?? '';
    return max === 'header text' ? `${name} (${String(most / 100).replace('.', ',')} điểm)` : name;
  });
  const perField = (cells: (field: number) => readonly CellContent[]) =>
    maxima.flatMap((_, field) => cells(field));
  const inTotal = (cell: CellContent) => (total ? [cell] : []);
  const header: (readonly CellContent[])[] = [
    [
      'STT',
      'Tên đơn vị',
      ...perField((field) => [names[field] ?? '', null, null, null]),
      ...inTotal('TỔNG ĐIỂM'),
    ],
    [null, null, ...perField(() => subColumns)],
  ];
  if (max === 'header row') {
    header.push([
      null,
      'Điểm tối đa',
      ...perField((field) => [numberCell(maxima[field] ?? 0, own, field), null, null, null]),
    ]);
  }
  const width = 2 + 4 * maxima.length;
  const rows = units.map((scores, unit) => [
    unit + 1,
    unitName(unit),
    ...perField((field) => cellsOf(scores[field] ?? 0, subColumns, own, unit + field)),
    ...inTotal(
      numberCell(
        scores.reduce<number>((sum, score) => sum + pointsOf(score), 0),
        own,
        unit,
      ),
    ),
  ]);
  return placed(own, [...headerCells(own, header), ...columnNumbers(own, width), ...rows]);
}

/** The cells of one field: its final score and, beside it, what it is made of. */
function cellsOf(
  score: ScoreModel,
  subColumns: readonly string[],
  own: Decoration,
  at: number,
): readonly CellContent[] {
  if (typeof score !== 'number') {
    const cell = scoreCell(score, own, at);
    return subColumns.includes('Bị trừ') ? [cell, cell, null, cell] : [cell, cell, cell, null];
  }
  if (subColumns.includes('Bị trừ')) {
    return [
      numberCell(score + 50, own, at),
      numberCell(score + 25, own, at),
      0.25,
      numberCell(score, own, at),
    ];
  }
  const survey = Math.floor(score / 3);
  return [numberCell(survey, own, at), numberCell(score - survey, own, at), numberCell(score, own, at), null];
}

function unitsByTotals({ maxima, units }: UnitTable, own: Decoration) {
  const most = maxima[0] ?? 0;
  return placed(own, [
    ...headerCells(own, [['STT', 'TÊN CƠ QUAN', 'Điểm tối đa', 'Điểm thẩm định', 'Tỷ lệ đạt', 'Xếp loại']]),
    ...columnNumbers(own, 6),
    ...units.map(([score = 0], unit) => [
      unit + 1,
      unitName(unit),
      numberCell(most, own, unit),
      scoreCell(score, own, unit),
      typeof score === 'number' ? `${((score / most) * 100).toFixed(2)}%` : null,
      'Tốt',
    ]),
  ]);
}

function placed(own: Decoration, rows: readonly (readonly CellContent[])[]) {
  return sheet('Tổng hợp', [...letterhead(own), [TITLE], [`Khối: ${BLOCK}`], ...rows, ...signatures(own)], {
    firstRow: own.offset.row,
    firstColumn: own.offset.column,
  });
}
