/**
 * What the announcement of Hà Tĩnh's CCHC index of 2023 says ("Thấy gì từ bảng xếp hạng chỉ số CCHC của các địa
 * phương, đơn vị?", Báo Hà Tĩnh, baohatinh.vn), as data, numbers and names written as the article writes them.
 * `unit` is the name on the score sheet of the sample. The article's typing error `Sở TM&MT` is `Sở TN&MT` here.
 */

export const blockNames = ['Sở, ban, ngành', 'Cấp huyện', 'Cơ quan Trung ương'] as const;
export type BlockName = (typeof blockNames)[number];

export interface BlockFacts {
  readonly block: BlockName;
  /** "đạt tỷ lệ bình quân là …" */
  readonly average: string;
  readonly units: number;
  readonly fields: number;
  /** Ranked first in 2023. */
  readonly leader: string;
  /** All that rose, in the article's order. */
  readonly risen: readonly RankMove[];
  /** How many fell; which ones is not all printed. */
  readonly fallen: number;
  /** All that share the biggest rise. */
  readonly biggestRise: readonly string[];
  /** The one with the biggest fall, and by how many places. */
  readonly biggestFall: { readonly unit: string; readonly places: number };
}

interface RankMove {
  readonly unit: string;
  readonly asWritten: string;
  readonly from: number;
  readonly to: number;
}

export const blockFacts: readonly BlockFacts[] = [
  {
    block: 'Sở, ban, ngành',
    average: '90,53%',
    units: 19,
    fields: 7,
    leader: 'Sở Khoa học và Công nghệ',
    risen: [
      { unit: 'Sở Thông tin và Truyền thông', asWritten: 'Sở TT&TT', from: 5, to: 2 },
      { unit: 'Sở Ngoại vụ', asWritten: 'Sở Ngoại vụ', from: 11, to: 3 },
      { unit: 'Sở Kế hoạch và Đầu tư', asWritten: 'Sở KH&ĐT', from: 12, to: 4 },
      { unit: 'Sở Giáo dục và Đào tạo', asWritten: 'Sở GD&ĐT', from: 10, to: 5 },
      { unit: 'Sở Tài nguyên và Môi trường', asWritten: 'Sở TN&MT', from: 16, to: 10 },
      { unit: 'Sở Y tế', asWritten: 'Sở Y tế', from: 17, to: 14 },
    ],
    fallen: 9,
    biggestRise: ['Sở Ngoại vụ', 'Sở Kế hoạch và Đầu tư'],
    biggestFall: { unit: 'Sở Lao động - Thương binh và Xã hội', places: 10 },
  },
  {
    block: 'Cấp huyện',
    average: '90,59%',
    units: 13,
    fields: 8,
    leader: 'UBND thành phố Hà Tĩnh',
    risen: [
      { unit: 'UBND thị xã Kỳ Anh', asWritten: 'UBND thị xã Kỳ Anh', from: 3, to: 2 },
      { unit: 'UBND thị xã Hồng Lĩnh', asWritten: 'UBND thị xã Hồng Lĩnh', from: 10, to: 4 },
      { unit: 'UBND huyện Cẩm Xuyên', asWritten: 'UBND huyện Cẩm Xuyên', from: 6, to: 5 },
      { unit: 'UBND huyện Can Lộc', asWritten: 'UBND huyện Can Lộc', from: 9, to: 8 },
      { unit: 'UBND huyện Kỳ Anh', asWritten: 'UBND huyện Kỳ Anh', from: 11, to: 9 },
      { unit: 'UBND huyện Hương Khê', asWritten: 'UBND huyện Hương Khê', from: 13, to: 10 },
    ],
    fallen: 5,
    biggestRise: ['UBND thị xã Hồng Lĩnh'],
    biggestFall: { unit: 'UBND huyện Lộc Hà', places: 6 },
  },
  {
    block: 'Cơ quan Trung ương',
    average: '94,38%',
    units: 7,
    fields: 5,
    leader: 'Cục Hải quan tỉnh',
    risen: [
      { unit: 'Cục Hải quan tỉnh', asWritten: 'Cục Hải quan tỉnh', from: 2, to: 1 },
      { unit: 'Cục Thuế tỉnh', asWritten: 'Cục Thuế tỉnh', from: 4, to: 3 },
      {
        unit: 'Ngân hàng Nhà nước Chi nhánh Hà Tĩnh',
        asWritten: 'Ngân hàng Nhà nước Chi nhánh Hà Tĩnh',
        from: 6,
        to: 4,
      },
    ],
    fallen: 2,
    biggestRise: ['Ngân hàng Nhà nước Chi nhánh Hà Tĩnh'],
    biggestFall: { unit: 'Kho bạc Nhà nước tỉnh', places: 3 },
  },
];

/**
 * Ranks printed beside those of the units that rose; `null` where the article prints none. Sở Tư pháp: 12th in 2023 by
 * the announcement of 2024 (second, "tăng 10 bậc").
 */
export const otherRanks: readonly {
  readonly unit: string;
  readonly from: number | null;
  readonly to: number;
}[] = [
  { unit: 'Sở Khoa học và Công nghệ', from: 1, to: 1 },
  { unit: 'Sở Lao động - Thương binh và Xã hội', from: 3, to: 13 },
  { unit: 'Sở Tư pháp', from: null, to: 12 },
  { unit: 'UBND thành phố Hà Tĩnh', from: 1, to: 1 },
];

export interface ZeroScoreFact {
  readonly unit: string;
  readonly criterion: string;
  /** "đạt 0/1,5 điểm" */
  readonly score: string;
}

/** The criteria of large weight that got no points; the other zero scores of the sample have a max below 1. */
export const zeroScoreFacts: readonly ZeroScoreFact[] = [
  {
    unit: 'Sở Lao động - Thương binh và Xã hội',
    criterion: 'Thực hiện kế hoạch CCHC năm 2023',
    score: '0/1,5',
  },
  { unit: 'Sở Lao động - Thương binh và Xã hội', criterion: 'Sáng kiến CCHC cấp tỉnh', score: '0/1,5' },
  {
    unit: 'Sở Lao động - Thương binh và Xã hội',
    criterion: 'Giải quyết TTHC quá hạn không có văn bản xin lỗi',
    score: '0/1',
  },
  { unit: 'UBND huyện Lộc Hà', criterion: 'Sáng kiến CCHC cấp tỉnh', score: '0/1,5' },
  {
    unit: 'UBND huyện Lộc Hà',
    criterion: 'Có văn bản phê bình của cấp trên và phải kiểm điểm theo chỉ đạo của UBND tỉnh',
    score: '0/1',
  },
];

/** What is said of one field of a unit; a key that is left out is not said. */
export interface FieldFact {
  readonly field: string;
  /** The field's rank in the block is one of these. */
  readonly ranks?: readonly number[];
  readonly percent?: string;
  readonly percentBetween?: readonly [from: string, to: string];
}

export interface UnitFieldFacts {
  readonly unit: string;
  /** Fields said to be above last year's percentage. */
  readonly aboveLastYear: readonly string[];
  /** Fields said to be below it. */
  readonly belowLastYear: readonly string[];
  readonly fields: readonly FieldFact[];
}

const direction = 'Công tác chỉ đạo, triển khai thực hiện CCHC';
const institutions = 'Cải cách thể chế';
const procedures = 'Cải cách thủ tục hành chính';
const organisation = 'Cải cách tổ chức bộ máy';
const civilService = 'Cải cách chế độ công vụ';
const publicFinance = 'Cải cách tài chính công';
const digital = 'Chính quyền số';
const impact = 'Tác động của CCHC đến phát triển KT-XH';

const departmentFields = [
  direction,
  institutions,
  procedures,
  organisation,
  civilService,
  publicFinance,
  digital,
] as const;
const districtFields = [...departmentFields, impact] as const;
const centralFields = [direction, institutions, procedures, civilService, digital] as const;

/** The article's reasons for the biggest moves. */
export const unitFieldFacts: readonly UnitFieldFacts[] = [
  {
    unit: 'Sở Ngoại vụ',
    aboveLastYear: [direction, institutions, publicFinance],
    belowLastYear: [],
    fields: [
      { field: procedures, ranks: [1, 2], percentBetween: ['95%', '100%'] },
      { field: organisation, ranks: [1, 2], percentBetween: ['95%', '100%'] },
      { field: civilService, ranks: [1, 2], percentBetween: ['95%', '100%'] },
      { field: digital, ranks: [1, 2], percentBetween: ['95%', '100%'] },
      { field: direction, percent: '92,68%' },
      { field: institutions, percent: '90%' },
      { field: publicFinance, percentBetween: ['90%', '92,68%'] },
    ],
  },
  {
    unit: 'Sở Kế hoạch và Đầu tư',
    aboveLastYear: [direction, institutions, procedures, organisation],
    belowLastYear: [],
    fields: [
      { field: publicFinance, percent: '100%' },
      { field: digital, ranks: [4] },
      { field: civilService, percent: '96,07%' },
      { field: procedures, percent: '94,53%' },
      { field: institutions, percent: '90%' },
      { field: direction, percentBetween: ['90%', '94,53%'] },
      { field: organisation, percentBetween: ['90%', '94,53%'] },
    ],
  },
  {
    unit: 'Sở Lao động - Thương binh và Xã hội',
    aboveLastYear: [],
    belowLastYear: departmentFields,
    fields: [
      { field: institutions, ranks: [9] },
      { field: publicFinance, ranks: [11] },
      { field: digital, ranks: [11] },
      { field: procedures, ranks: [14] },
      { field: direction, ranks: [14] },
      // "có 5/7 lĩnh vực … xếp hạng từ thứ 9 đến thứ 14": the other two are better.
      { field: organisation, ranks: [1, 2, 3, 4, 5, 6, 7, 8] },
      { field: civilService, ranks: [1, 2, 3, 4, 5, 6, 7, 8] },
    ],
  },
  {
    unit: 'UBND thị xã Hồng Lĩnh',
    aboveLastYear: districtFields,
    belowLastYear: [],
    fields: [
      { field: organisation, percent: '100%' },
      { field: civilService, ranks: [3, 4] },
      { field: publicFinance, ranks: [3, 4] },
      { field: digital, ranks: [3, 4] },
      { field: procedures, percent: '95,35%' },
    ],
  },
  {
    unit: 'UBND huyện Lộc Hà',
    aboveLastYear: [],
    belowLastYear: districtFields,
    fields: [
      { field: direction, ranks: [13] },
      { field: publicFinance, ranks: [13] },
      { field: digital, ranks: [13] },
      { field: impact, ranks: [13] },
      { field: institutions, ranks: [11, 12] },
      { field: procedures, ranks: [11, 12] },
      { field: organisation, ranks: [11, 12] },
      { field: civilService, ranks: [6] },
    ],
  },
  {
    unit: 'Ngân hàng Nhà nước Chi nhánh Hà Tĩnh',
    aboveLastYear: centralFields,
    belowLastYear: [],
    fields: [
      { field: institutions, percent: '100%' },
      { field: digital, ranks: [1] },
    ],
  },
  {
    unit: 'Kho bạc Nhà nước tỉnh',
    aboveLastYear: [],
    belowLastYear: centralFields,
    fields: [
      { field: digital, ranks: [2] },
      { field: direction, ranks: [4] },
      { field: institutions, ranks: [5] },
      { field: procedures, ranks: [6] },
    ],
  },
];
