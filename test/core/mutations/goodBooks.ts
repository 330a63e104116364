import type { CellContent, SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

type Row = readonly CellContent[];

/**
 * Small workbooks in which nothing is wrong, one or more a layout (DOMAIN section 2). Each says what it says twice, as
 * real ones do (a list of units or last year beside the scores, maxima beside their sums), so that what is damaged can
 * be noticed.
 */
export function goodBooks(): readonly (readonly [name: string, book: WorkbookSnapshot])[] {
  return [
    ['L1, two rounds, survey and bonus, two blocks, list and last year', scoreSheets()],
    ['L1, header in two rows, final scores, last year by sheets', twoYearsOfSheets()],
    ['L2, a column a unit, last year', criteriaByUnits()],
    ['L2, self and verified below each unit, list', criteriaByPairs()],
    ['L3, fields by kinds of score, two blocks, last year', unitsByFields()],
    ['L3, a row of maxima, column numbers, last year in its columns', fieldsWithMaxima()],
    ['L4, verified and survey points, last year', unitsByTotals()],
    ['L4, maxima and share, two blocks, list', totalsWithMaxima()],
    ['units × criteria below the heads of fields, a row of maxima, list and last year', unitsByCriteria()],
    ['L4, points and max in one cell, list and last year', pointsOfMax()],
    ['L4, two years side by side', twoYears()],
    ['L3, fields by self and verified scores, list', fieldsByPairs()],
  ];
}

const DEPARTMENTS = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tài chính', 'Sở Tư pháp'];
const DISTRICTS = ['Huyện Can Lộc', 'Huyện Đức Thọ', 'Huyện Vũ Quang', 'Thị xã Kỳ Anh'];

interface LeafModel {
  readonly code: string;
  readonly name: string;
  readonly max: number;
}

interface FieldModel {
  readonly name: string;
  readonly leaves: readonly LeafModel[];
}

const FIELDS: readonly FieldModel[] = [
  {
    name: 'Công tác chỉ đạo, điều hành',
    leaves: [
      { code: '1.1', name: 'Kế hoạch cải cách hành chính', max: 2 },
      { code: '1.2', name: 'Báo cáo định kỳ', max: 3 },
    ],
  },
  {
    name: 'Cải cách thể chế',
    leaves: [
      { code: '2.1', name: 'Xây dựng văn bản', max: 4 },
      { code: '2.2', name: 'Rà soát văn bản', max: 1.5 },
      { code: '2.3', name: 'Theo dõi thi hành pháp luật', max: 2.5 },
    ],
  },
  {
    name: 'Tác động đến người dân',
    leaves: [{ code: '3.1', name: 'Mức độ hài lòng', max: 5 }],
  },
];
const WHOLE = 18;
const LEAVES = FIELDS.flatMap(({ leaves }) => leaves);
/** The last leaf is scored by a survey. */
const SURVEYED = LEAVES.length - 1;

/** What a unit got of a leaf: quarters of a point, never 0, another sum for each unit. */
function scoreOf(unit: number, leaf: number): number {
  const max = LEAVES[leaf]?.max ?? 0;
  const lost = ((unit * 7 + leaf * 3 + unit * leaf) % 5) * 0.25 + (leaf === unit % 3 ? 0.1 : 0);
  return rounded(Math.max(0.25, max - lost));
}

function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}

function sumOf(points: readonly number[]): number {
  return rounded(points.reduce((sum, one) => sum + one, 0));
}

/** Rows of criteria: `cells` are those right of the max, of a leaf or, with all below, of a sum. */
function criteriaRows(
  cellsOf: (leaves: readonly number[], isLeaf: boolean) => Row,
  options: readonly string[] = [],
): readonly Row[] {
  const rows: Row[] = [];
  let at = 0;
  FIELDS.forEach(({ name, leaves }, field) => {
    const own = leaves.map((_, index) => at + index);
    rows.push([String(field + 1), name, sumOf(leaves.map(({ max }) => max)), ...cellsOf(own, false)]);
    leaves.forEach((leaf, index) => {
      rows.push([leaf.code, leaf.name, leaf.max, ...cellsOf([at + index], true)]);
      for (const option of index === 0 ? options : []) rows.push([null, option]);
    });
    at += leaves.length;
  });
  rows.push([null, 'Tổng cộng', WHOLE, ...cellsOf([...LEAVES.keys()], false)]);
  return rows;
}

function sums(unit: number, leaves: readonly number[]): number {
  return sumOf(leaves.map((leaf) => scoreOf(unit, leaf)));
}

function lastYearsRanks(
  year: number,
  ...blocks: readonly (readonly [string, readonly string[]])[]
): SheetSnapshot {
  return sheet(`Xếp hạng ${year}`, [
    [`KẾT QUẢ XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`],
    [],
    ['STT', 'Tên đơn vị', 'Chỉ số (%)', 'Xếp hạng'],
    ...blocks.flatMap(([block, units], at): Row[] => [
      [['I', 'II'][at] ?? '', block],
      ...units.map((unit, index): Row => [index + 1, unit, rounded(93.15 - 2.35 * index), index + 1]),
    ]),
  ]);
}

function unitList(...blocks: readonly (readonly [string, readonly string[]])[]): SheetSnapshot {
  return sheet('Danh mục', [
    ['DANH MỤC ĐƠN VỊ ĐƯỢC ĐÁNH GIÁ'],
    ['STT', 'Tên đơn vị', 'Khối'],
    ...blocks
      .flatMap(([block, units]) => units.map((unit) => [unit, block] as const))
      .map(([unit, block], index): Row => [index + 1, unit, block]),
  ]);
}

function scoreSheets(): WorkbookSnapshot {
  const bySurvey = (leaf: number) => leaf === SURVEYED;
  const one = (unit: string, block: string, at: number) =>
    sheet(unit, [
      ['UBND TỈNH HÀ TĨNH', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      [`BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023`],
      [`Đơn vị: ${unit}`],
      [`Khối: ${block}`],
      [],
      [
        'STT',
        'Tiêu chí',
        'Điểm tối đa',
        'Điểm tự chấm',
        'Điểm thẩm định lần 1',
        'Điểm thẩm định lần 2',
        'Điểm điều tra XHH',
        'Ghi chú',
      ],
      ...criteriaRows(
        (leaves, isLeaf) => {
          const own = leaves.filter((leaf) => !bySurvey(leaf));
          const [leaf = 0] = leaves;
          if (!isLeaf) return [];
          if (own.length === 0) return [null, null, null, sums(at, leaves)];
          const second = leaf % 2 === 0 ? sums(at, leaves) : null;
          const first = second === null ? sums(at, leaves) : rounded(sums(at, leaves) - 0.05);
          return [LEAVES[leaf]?.max ?? 0, first, second, null, 'Quyết định số 12/QĐ-UBND'];
        },
        ['Ban hành kịp thời: 2', 'Không ban hành: 0'],
      ),
      [null, 'Điểm thưởng', null, ...(at % 2 === 0 ? [0.5, 0.5] : [])],
      [],
      [null, 'NGƯỜI LẬP BIỂU', null, null, 'LÃNH ĐẠO ĐƠN VỊ'],
    ]);
  return workbook(
    unitList(['Sở, ban, ngành', DEPARTMENTS], ['Cấp huyện', DISTRICTS]),
    ...DEPARTMENTS.map((unit, at) => one(unit, 'Sở, ban, ngành', at)),
    ...DISTRICTS.map((unit, at) => one(unit, 'Cấp huyện', at + 4)),
    lastYearsRanks(
      2022,
      ['Các sở, ban, ngành tỉnh', DEPARTMENTS],
      ['UBND huyện, thị xã, thành phố', DISTRICTS],
    ),
  );
}

function twoYearsOfSheets(): WorkbookSnapshot {
  const one = (unit: string, year: number, at: number) =>
    sheet(`${unit} ${year}`, [
      [`BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`],
      ['Đơn vị:', unit],
      ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Điểm đánh giá', null, null, 'Điểm đạt được', 'Ghi chú'],
      [null, null, null, 'Điều tra XHH', 'Tự đánh giá', 'SNV đánh giá'],
      ...criteriaRows((leaves, isLeaf) => {
        const own = sums(at, leaves);
        if (!isLeaf) return [null, null, null, own];
        return leaves.includes(SURVEYED)
          ? [own, null, null, own]
          : [null, LEAVES[leaves[0] ?? 0]?.max ?? 0, own, own];
      }),
    ]);
  return workbook(
    ...DEPARTMENTS.map((unit, at) => one(unit, 2023, at)),
    ...DEPARTMENTS.map((unit, at) => one(unit, 2022, at + 2)),
  );
}

function criteriaByUnits(): WorkbookSnapshot {
  return workbook(
    sheet('Kết quả thẩm định', [
      ['BÁO CÁO KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
      ['Khối: Sở, ban, ngành'],
      ['STT', 'Nội dung', 'Điểm tối đa', ...DEPARTMENTS],
      [1, 2, 3, 4, 5, 6, 7],
      ...criteriaRows((leaves) => DEPARTMENTS.map((_, unit) => sums(unit, leaves))),
    ]),
    lastYearsRanks(2022, ['Các sở, ban, ngành tỉnh', DEPARTMENTS]),
  );
}

function criteriaByPairs(): WorkbookSnapshot {
  return workbook(
    sheet('Tổng hợp điểm', [
      ['TỔNG HỢP ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
      ['TT', 'Tiêu chí', 'Điểm chuẩn', ...DISTRICTS.flatMap((unit) => [unit, null])],
      [null, null, null, ...DISTRICTS.flatMap(() => ['Tự chấm', 'Thẩm định'])],
      ...criteriaRows((leaves) =>
        DISTRICTS.flatMap((_, unit) => [
          sumOf(leaves.map((leaf) => LEAVES[leaf]?.max ?? 0)),
          sums(unit, leaves),
        ]),
      ),
    ]),
    unitList(['Cấp huyện', DISTRICTS]),
  );
}

const FIELD_MAXIMA = FIELDS.map(({ leaves }) => sumOf(leaves.map(({ max }) => max)));

function fieldScore(unit: number, field: number): number {
  const before = FIELDS.slice(0, field).reduce((count, { leaves }) => count + leaves.length, 0);
  return sums(
    unit,
    (FIELDS[field]?.leaves ?? []).map((_, index) => before + index),
  );
}

function unitsByFields(): WorkbookSnapshot {
  const row = (unit: string, at: number, number: number): Row => {
    const cells = FIELDS.flatMap((_, field) => {
      const own = fieldScore(at, field);
      return [FIELD_MAXIMA[field] ?? 0, rounded(own + 0.2), 0.2, own];
    });
    return [number, unit, ...cells, sumOf(FIELDS.map((_, field) => fieldScore(at, field)))];
  };
  const head = FIELDS.flatMap(({ name }, field) => [
    `${name.toUpperCase()} (${String(FIELD_MAXIMA[field])} điểm)`,
    null,
    null,
    null,
  ]);
  return workbook(
    sheet('Tổng hợp 2023', [
      ['TỔNG HỢP KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
      [],
      ['STT', 'Tên đơn vị', ...head, `Tổng điểm (${WHOLE} điểm)`],
      [null, null, ...FIELDS.flatMap(() => ['TC', 'TĐ', 'Bị trừ', 'Tổng'])],
      ['I', 'Các sở, ban, ngành tỉnh'],
      ...DEPARTMENTS.map((unit, at) => row(unit, at, at + 1)),
      ['II', 'UBND huyện, thị xã, thành phố'],
      ...DISTRICTS.map((unit, at) => row(unit, at + 4, at + 1)),
      [],
      [null, 'NGƯỜI LẬP BIỂU', null, null, null, 'LÃNH ĐẠO'],
    ]),
    lastYearsRanks(
      2022,
      ['Các sở, ban, ngành tỉnh', DEPARTMENTS],
      ['UBND huyện, thị xã, thành phố', DISTRICTS],
    ),
  );
}

function fieldsWithMaxima(): WorkbookSnapshot {
  const width = 2 + FIELDS.length + 4;
  return workbook(
    sheet('Kết quả', [
      ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
      ['Khối: Sở, ban, ngành'],
      [
        'STT',
        'Tên đơn vị',
        ...FIELDS.map(({ name }) => name),
        'Tổng điểm',
        'Chỉ số (%)',
        'Xếp hạng năm 2023',
        'Xếp hạng năm 2022',
      ],
      Array.from({ length: width }, (_, index) => `(${index + 1})`),
      [null, 'Điểm tối đa', ...FIELD_MAXIMA, WHOLE],
      ...DEPARTMENTS.map((unit, at): Row => {
        const total = sumOf(FIELDS.map((_, field) => fieldScore(at, field)));
        const ranks = DEPARTMENTS.map((_, other) =>
          sumOf(FIELDS.map((__, field) => fieldScore(other, field))),
        );
        return [
          at + 1,
          unit,
          ...FIELDS.map((_, field) => fieldScore(at, field)),
          total,
          rounded((total / WHOLE) * 100),
          ranks.filter((other) => other > total).length + 1,
          DEPARTMENTS.length - at,
        ];
      }),
    ]),
  );
}

function unitsByTotals(): WorkbookSnapshot {
  return workbook(
    sheet('Kết quả 2023', [
      ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
      ['Khối: Sở, ban, ngành'],
      ['(Thang điểm 100)'],
      ['Thứ tự xếp hạng', 'Tên cơ quan, đơn vị', 'Tổng điểm', 'Điểm đánh giá trực tiếp', 'Điểm điều tra XHH'],
      ...DEPARTMENTS.map((unit, at): Row => [
        at + 1,
        unit,
        rounded(90.25 - at * 3.1),
        rounded(60.25 - at * 2),
        rounded(30 - at * 1.1),
      ]),
      [],
      [null, null, null, 'TM. ỦY BAN NHÂN DÂN'],
    ]),
    lastYearsRanks(2022, ['Các sở, ban, ngành tỉnh', DEPARTMENTS]),
  );
}

function totalsWithMaxima(): WorkbookSnapshot {
  const row = (unit: string, at: number, number: number): Row => {
    const max = 100 - at * 2;
    const points = rounded(max * (0.95 - 0.03 * ((at * 3) % 8)));
    return [number, unit, max, points, rounded((points / max) * 100), 'Tốt'];
  };
  return workbook(
    sheet('Tổng hợp', [
      ['TỔNG HỢP KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
      ['STT', 'TÊN CƠ QUAN', 'Điểm tối đa', 'Điểm thẩm định', 'Tỷ lệ đạt', 'Xếp loại'],
      ['I', 'Các sở, ban, ngành tỉnh'],
      ...DEPARTMENTS.map((unit, at) => row(unit, at, at + 1)),
      ['II', 'UBND huyện, thị xã, thành phố'],
      ...DISTRICTS.map((unit, at) => row(unit, at + 4, at + 1)),
    ]),
    unitList(['Sở, ban, ngành', DEPARTMENTS], ['Cấp huyện', DISTRICTS]),
  );
}

function unitsByCriteria(): WorkbookSnapshot {
  const heads = FIELDS.flatMap(({ name, leaves }, field) => [
    `${['I', 'II', 'III'][field] ?? ''}. ${name}`,
    ...leaves.slice(1).map(() => null),
  ]);
  const criteria = FIELDS.flatMap(({ leaves }) => leaves.map(({ name }, index) => `${index + 1}. ${name}`));
  return workbook(
    sheet('Kết quả chấm điểm', [
      ['KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
      ['Khối: Cấp huyện'],
      ['STT', 'Tên đơn vị', ...heads, 'Tổng điểm'],
      [null, null, ...criteria],
      [null, 'Điểm tối đa', ...LEAVES.map(({ max }) => max), WHOLE],
      ...DISTRICTS.map((unit, at): Row => {
        const scores = LEAVES.map((_, leaf) => scoreOf(at, leaf));
        return [at + 1, unit, ...scores, sumOf(scores)];
      }),
    ]),
    unitList(['Cấp huyện', DISTRICTS]),
    lastYearsRanks(2022, ['UBND huyện, thị xã, thành phố', DISTRICTS]),
  );
}

function pointsOfMax(): WorkbookSnapshot {
  return workbook(
    sheet('Kết quả 2023', [
      ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
      ['Khối: Sở, ban, ngành'],
      ['TT', 'Tên đơn vị', 'Điểm thẩm định', 'Xếp hạng'],
      ...DEPARTMENTS.map((unit, at): Row => {
        const max = 100 - at * 4.5;
        const points = rounded(max * (0.95 - 0.04 * at));
        return [at + 1, unit, `${points}/${max}`, at + 1];
      }),
    ]),
    unitList(['Sở, ban, ngành', DEPARTMENTS]),
    lastYearsRanks(2022, ['Các sở, ban, ngành tỉnh', DEPARTMENTS]),
  );
}

function twoYears(): WorkbookSnapshot {
  const index = (at: number, year: number) => rounded(93.4 - ((at * (year + 2)) % 4) * 1.7 - year * 0.6);
  const rankOf = (at: number, year: number) =>
    DEPARTMENTS.filter((_, other) => index(other, year) > index(at, year)).length + 1;
  return workbook(
    sheet('So sánh', [
      ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
      ['Khối: Sở, ban, ngành'],
      ['TT', 'Tên đơn vị', 'Năm 2022', null, 'Năm 2023', null],
      [null, null, 'Chỉ số (%)', 'Xếp hạng', 'Chỉ số (%)', 'Xếp hạng'],
      ...DEPARTMENTS.map((unit, at): Row => [
        at + 1,
        unit,
        ...[1, 2].flatMap((year) => [index(at, year % 2), rankOf(at, year % 2)]),
      ]),
    ]),
    unitList(['Sở, ban, ngành', DEPARTMENTS]),
  );
}

function fieldsByPairs(): WorkbookSnapshot {
  const head = FIELDS.flatMap(({ name }, field) => [`${name} (${String(FIELD_MAXIMA[field])} điểm)`, null]);
  return workbook(
    sheet('Tổng hợp lĩnh vực', [
      ['TỔNG HỢP KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
      ['Khối: Cấp huyện'],
      ['STT', 'Tên đơn vị', ...head, 'Tổng điểm'],
      [null, null, ...FIELDS.flatMap(() => ['Tự chấm', 'Thẩm định'])],
      ...DISTRICTS.map((unit, at): Row => [
        at + 1,
        unit,
        ...FIELDS.flatMap((_, field) => [FIELD_MAXIMA[field] ?? 0, fieldScore(at, field)]),
        sumOf(FIELDS.map((_, field) => fieldScore(at, field))),
      ]),
    ]),
    unitList(['Cấp huyện', DISTRICTS]),
  );
}
