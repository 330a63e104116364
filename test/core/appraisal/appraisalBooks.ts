import fc from 'fast-check';
import type { CellContent, WorkbookSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

/** Hundredths of a point, or why there are none. */
export type Mark = number | null | 'KAD';

/** What is known of one score: a layout shows those of its columns. */
export interface Marks {
  readonly self: Mark;
  readonly verified1: Mark;
  readonly verified2: Mark;
  readonly survey: number | null;
  readonly deduction: number | null;
  readonly final: Mark;
}

export interface CriterionOfBook {
  readonly code: string;
  readonly name: string;
  readonly field: string;
  readonly max: number;
}

export interface Book {
  readonly criteria: readonly CriterionOfBook[];
  readonly units: readonly { readonly name: string; readonly marks: readonly Marks[] }[];
}

const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp', 'Sở Tài chính', 'Sở Công Thương', 'Thanh tra tỉnh'];

/** Random scores of two fields; the parts of a final score stay below its max. */
export const book: fc.Arbitrary<Book> = fc
  .array(fc.integer({ min: 1, max: 8 }), { minLength: 3, maxLength: 7 })
  .chain((maxima) => {
    const criteria = maxima.map((max, at): CriterionOfBook => {
      const field = at < 2 ? 1 : 2;
      return {
        code: `${field}.${at < 2 ? at + 1 : at - 1}`,
        name: `Nội dung ${'abcdefg'.charAt(at)}`,
        field: field === 1 ? 'Chỉ đạo điều hành' : 'Cải cách thể chế',
        max: max * 100,
      };
    });
    const unit = fc.tuple(...criteria.map(({ max }) => marks(max)));
    return fc.array(unit, { minLength: 2, maxLength: UNITS.length }).map((units) => ({
      criteria,
      units: units.map((own, at) => ({ name: UNITS[at] ?? '', marks: own })),
    }));
  });

function marks(max: number): fc.Arbitrary<Marks> {
  const half = Math.floor(max / 2);
  return fc
    .record({
      claim: fc.integer({ min: 0, max }),
      first: fc.integer({ min: 0, max: half }),
      isSame: fc.integer({ min: 0, max: 2 }),
      second: fc.option(fc.integer({ min: 0, max: half }), { freq: 2 }),
      survey: fc.option(fc.integer({ min: 0, max: half }), { freq: 2 }),
      deduction: fc.option(fc.integer({ min: 1, max: 50 }), { freq: 1 }),
      kind: fc.integer({ min: 0, max: 11 }),
      slip: fc.integer({ min: 0, max: 5 }),
    })
    .map(({ claim, first, isSame, second, survey, deduction, kind, slip }): Marks => {
      const self = isSame === 0 ? first : claim;
      if (kind === 0)
        return {
          self: 'KAD',
          verified1: 'KAD',
          verified2: null,
          survey: null,
          deduction: null,
          final: 'KAD',
        };
      const verified1 = kind === 1 ? null : kind === 2 ? 'KAD' : first;
      const verified2 = verified1 === null || kind === 2 ? null : second;
      const last = verified2 ?? verified1;
      const taken = typeof last === 'number' && last >= 50 ? deduction : null;
      const sum = (typeof last === 'number' ? last : 0) + (survey ?? 0) - (taken ?? 0);
      const blank = last === null && survey === null;
      return {
        self: kind === 3 ? null : self,
        verified1,
        verified2,
        survey,
        deduction: taken,
        final: blank ? null : slip === 0 && sum > 20 ? sum - 20 : sum,
      };
    });
}

/** How scores with steps are written down: what a layout shows of them, and its sheets. */
interface BookLayout {
  readonly shown: (marks: Marks) => Marks;
  readonly written: (book: Book) => WorkbookSnapshot;
  /** Its leaves are fields, numbered in their order. */
  readonly areFields?: true;
  /** Its steps have sheets of their own, in which no unit is left blank. */
  readonly hasSheets?: true;
}

const NONE: Marks = {
  self: null,
  verified1: null,
  verified2: null,
  survey: null,
  deduction: null,
  final: null,
};

const points = (mark: Mark): CellContent => (typeof mark === 'number' ? mark / 100 : mark);
const plain = (mark: Mark): Mark => (mark === 'KAD' ? null : mark);
const HEAD = ['STT', 'Tiêu chí', 'Điểm tối đa'];
const YEAR = 'CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025';

/** Rows of criteria with their fields above them. */
function criteriaRows(
  { criteria }: Book,
  cells: (criterion: number) => readonly CellContent[],
): readonly (readonly CellContent[])[] {
  return criteria.flatMap(({ code, name, field, max }, at) => [
    ...(code.endsWith('.1') ? [[code.slice(0, 1), field]] : []),
    [code, name, max / 100, ...cells(at)],
  ]);
}

/** One sheet a unit. */
function unitSheets(
  own: Book,
  title: string,
  header: readonly string[],
  cells: (marks: Marks) => readonly CellContent[],
  prefix = '',
) {
  return own.units.map(({ name, marks: all }) =>
    sheet(`${prefix}${name}`, [
      [`${title} ${YEAR}`],
      [`Đơn vị: ${name}`],
      ['Khối: Sở, ban, ngành'],
      [...HEAD, ...header],
      ...criteriaRows(own, (at) => cells(all[at] ?? NONE)),
    ]),
  );
}

/** Criteria × units, with columns below each unit or one column of its own. */
function criteriaByUnits(
  own: Book,
  name: string,
  title: string,
  header: readonly string[],
  cells: (marks: Marks) => readonly CellContent[],
) {
  const gaps = header.slice(1).map(() => null);
  return sheet(name, [
    [`${title} ${YEAR}`],
    ['Khối: Sở, ban, ngành'],
    [...HEAD, ...own.units.flatMap((unit) => [unit.name, ...gaps])],
    ...(gaps.length === 0 ? [] : [[null, null, null, ...own.units.flatMap(() => header)]]),
    ...criteriaRows(own, (at) => own.units.flatMap((unit) => cells(unit.marks[at] ?? NONE))),
  ]);
}

const fieldsHead = ({ criteria }: Book, columns: number) =>
  criteria.flatMap(({ name, max }) => [
    `${name} (${max / 100} điểm)`,
    ...new Array<null>(columns - 1).fill(null),
  ]);

export const LAYOUTS: Readonly<Record<string, BookLayout>> = {
  'one sheet a unit, two rounds': {
    shown: (all) => ({ ...NONE, self: all.self, verified1: all.verified1, verified2: all.verified2 }),
    written: (own) =>
      workbook(
        ...unitSheets(
          own,
          'BẢNG CHẤM ĐIỂM',
          ['Điểm tự chấm', 'Điểm thẩm định lần 1', 'Điểm thẩm định lần 2'],
          ({ self, verified1, verified2 }) => [points(self), points(verified1), points(verified2)],
        ),
      ),
  },
  'one sheet a unit, survey and final': {
    shown: (all) => ({
      ...all,
      verified1: all.verified2 ?? all.verified1,
      verified2: null,
      deduction: null,
      final: withoutDeduction(all),
    }),
    written: (own) =>
      workbook(
        ...unitSheets(
          own,
          'BẢNG CHẤM ĐIỂM',
          ['Điểm tự chấm', 'Điểm thẩm định', 'Điểm điều tra XHH', 'Điểm đạt được'],
          (all) => [
            points(all.self),
            points(all.verified2 ?? all.verified1),
            points(all.survey),
            points(withoutDeduction(all)),
          ],
        ),
      ),
  },
  'one sheet a unit, after deduction': {
    shown: (all) => ({
      ...all,
      verified1: all.verified2 ?? all.verified1,
      verified2: null,
      survey: null,
      final: withoutSurvey(all),
    }),
    written: (own) =>
      workbook(
        ...unitSheets(
          own,
          'BẢNG CHẤM ĐIỂM',
          ['Điểm tự chấm', 'Điểm thẩm định', 'Điểm bị trừ', 'Điểm thẩm định sau khi trừ'],
          (all) => [
            points(all.self),
            points(all.verified2 ?? all.verified1),
            points(all.deduction),
            points(withoutSurvey(all)),
          ],
        ),
      ),
  },
  'one sheet a unit, a final score alone': {
    shown: (all) => ({ ...NONE, self: all.self, final: withoutSurvey(all) }),
    written: (own) =>
      workbook(
        ...unitSheets(own, 'BẢNG CHẤM ĐIỂM', ['Điểm tự chấm', 'Điểm đạt được'], (all) => [
          points(all.self),
          points(withoutSurvey(all)),
        ]),
      ),
  },
  'criteria × units, both below each unit': {
    shown: (all) => ({ ...NONE, self: all.self, verified1: all.verified1 }),
    written: (own) =>
      workbook(
        criteriaByUnits(own, 'Kết quả', 'BÁO CÁO KẾT QUẢ', ['Tự chấm', 'Thẩm định'], (all) => [
          points(all.self),
          points(all.verified1),
        ]),
      ),
  },
  'criteria × units, a sheet a step': {
    shown: (all) => ({
      ...NONE,
      self: all.self,
      verified1: all.verified1,
      verified2: all.verified2 ?? all.verified1,
    }),
    hasSheets: true,
    written: (own) =>
      workbook(
        criteriaByUnits(own, 'Tự chấm', 'KẾT QUẢ TỰ CHẤM', [''], ({ self }) => [points(self)]),
        criteriaByUnits(own, 'Lần 1', 'KẾT QUẢ THẨM ĐỊNH LẦN 1', [''], ({ verified1 }) => [
          points(verified1),
        ]),
        criteriaByUnits(own, 'Lần 2', 'KẾT QUẢ THẨM ĐỊNH LẦN 2', [''], ({ verified1, verified2 }) => [
          points(verified2 ?? verified1),
        ]),
      ),
  },
  'one sheet a unit and step': {
    hasSheets: true,
    shown: (all) => ({ ...NONE, self: all.self, verified1: all.verified1 }),
    written: (own) =>
      workbook(
        ...unitSheets(own, 'PHIẾU TỰ CHẤM ĐIỂM', ['Điểm tự chấm'], ({ self }) => [points(self)], 'TC '),
        ...unitSheets(
          own,
          'PHIẾU THẨM ĐỊNH',
          ['Điểm thẩm định'],
          ({ verified1 }) => [points(verified1)],
          'TĐ ',
        ),
      ),
  },
  'units × fields, a row a step': {
    areFields: true,
    shown: (all) => ({ ...NONE, self: all.self, verified1: all.verified1 }),
    written: (own) =>
      workbook(
        sheet('Điểm', [
          [`KẾT QUẢ CHẤM ĐIỂM ${YEAR}`],
          ['Khối: Sở, ban, ngành'],
          ['STT', 'Đơn vị', 'Nội dung', ...fieldsHead(own, 1)],
          ...own.units.flatMap(({ name, marks: all }, at) => [
            [at + 1, name, 'Tự chấm', ...all.map(({ self }) => points(self))],
            [null, null, 'Thẩm định', ...all.map(({ verified1 }) => points(verified1))],
          ]),
        ]),
      ),
  },
  'units × fields, TC and TĐ and Bị trừ and Tổng': {
    areFields: true,
    shown: (all) => ({
      ...NONE,
      self: plain(all.self),
      verified1: plain(all.verified1),
      deduction: typeof all.verified1 === 'number' ? all.deduction : null,
      final: ofRound(all),
    }),
    written: (own) =>
      workbook(
        sheet('Tổng hợp', [
          [`TỔNG HỢP KẾT QUẢ THẨM ĐỊNH ${YEAR}`],
          ['Khối: Sở, ban, ngành'],
          ['STT', 'Tên đơn vị', ...fieldsHead(own, 4)],
          [null, null, ...own.criteria.flatMap(() => ['TC', 'TĐ', 'Bị trừ', 'Tổng'])],
          ...own.units.map(({ name, marks: all }, at) => [
            at + 1,
            name,
            ...all.flatMap((one) => [
              points(plain(one.self)),
              points(plain(one.verified1)),
              typeof one.verified1 === 'number' ? points(one.deduction) : null,
              points(ofRound(one)),
            ]),
          ]),
        ]),
      ),
  },
};

function withoutDeduction({ final, deduction }: Marks): Mark {
  return typeof final === 'number' ? final + (deduction ?? 0) : final;
}

function withoutSurvey({ final, survey, verified1 }: Marks): Mark {
  if (typeof final !== 'number') return final;
  return verified1 === null ? null : verified1 === 'KAD' ? 'KAD' : Math.max(0, final - (survey ?? 0));
}

function ofRound({ verified1, deduction }: Marks): Mark {
  return typeof verified1 === 'number' ? Math.max(0, verified1 - (deduction ?? 0)) : null;
}
