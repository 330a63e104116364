import { describe, expect, it } from 'vitest';
import { computeRanking, inspectWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { core as vietnamese } from '../../../src/locales/vi/core';
import { NOW, sheet, unitSheet, workbook } from '../sheets';
import { HEADER, objections } from './objectionBooks';

const [A, B, C] = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tài chính'];
const SCORES = [unitSheet(A, [2, 2.5, 5]), unitSheet(B, [2, 3, 4.25]), unitSheet(C, [0, 3, 5])];

/** The objections that count, and what is told of the sheets of objections. */
function read(...sheets: readonly SheetSnapshot[]) {
  const run = computeRanking(workbook(...SCORES, ...sheets), defaultSettings, vietnamese, NOW);
  return {
    rows: run.ranking.blocks.flatMap(({ objections: own }) =>
      (own?.rows ?? []).map(({ unit, criterion, to }) => [
        unit,
        criterion.code,
        to === null ? null : to / 1e6,
      ]),
    ),
    told: run.findings
      .filter(({ code, place }) => code.startsWith('objection-') || place.sheet.startsWith('Kiến nghị'))
      .filter(({ code }) => code !== 'objections-counted')
      .map(({ code, place, facts }) => [code, place.cell, 'why' in facts ? facts.why : null]),
  };
}

const form = (header: readonly CellContent[], ...rows: readonly (readonly CellContent[])[]) =>
  sheet('Kiến nghị', [header, ...rows]);

describe('a score sheet is none of objections', () => {
  const totals = [
    [1, A, 100, 80, 85],
    [2, B, 100, 82, 82],
    [3, C, 100, 75, 80],
  ];
  it.each<[string, SheetSnapshot]>([
    [
      'whose title speaks of objections',
      sheet('Kết quả', [
        ['KẾT QUẢ NĂM 2025'],
        ['(sau khi xem xét kiến nghị của các đơn vị)'],
        ['STT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định', 'Điểm sau kiến nghị'],
        ...totals,
      ]),
    ],
    [
      'whose tab is called so',
      sheet('Kiến nghị', [
        ['STT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định', 'Điểm sau kiến nghị'],
        ...totals,
      ]),
    ],
    [
      'that has a blank column of contents, too',
      sheet('Kết quả sau kiến nghị', [
        ['STT', 'Tên đơn vị', 'Nội dung', 'Điểm tối đa', 'Điểm thẩm định', 'Điểm kiến nghị', 'Điểm đạt được'],
        [1, A, null, 100, 80, 85, 82],
        [2, B, null, 100, 82, null, 82],
        [3, C, null, 100, 75, 80, 80],
      ]),
    ],
  ])('%s', (_, scores) => {
    const run = computeRanking(workbook(scores), defaultSettings, vietnamese, NOW);
    expect(run.ranking.blocks.flatMap(({ units }) => units.map(({ name }) => name))).toHaveLength(3);
    expect(run.ranking.blocks[0]?.objections).toBeNull();
  });

  it.each<[string, readonly CellContent[]]>([
    ['a title', ['BẢNG CHẤM ĐIỂM NĂM 2025 VÀ KIẾN NGHỊ CỦA ĐƠN VỊ']],
    ['a note', ['(Đơn vị có kiến nghị ghi vào cột 7)']],
  ])('of one unit, with columns for its objections under %s', (_, title) => {
    const own = (unit: string) =>
      sheet(unit, [
        title,
        [`Đơn vị: ${unit}`],
        [
          'STT',
          'Tiêu chí',
          'Điểm tối đa',
          'Đơn vị tự chấm',
          'Điểm thẩm định',
          'Điểm đề nghị',
          'Lý do',
          'Quyết định',
        ],
        ['I', 'Chỉ đạo', 3],
        ['1.1', 'Kế hoạch', 2, 2, 1.5, 2, 'x'],
        ['1.2', 'Kiểm tra', 1, 1, 0.5, 1, 'y'],
      ]);
    const run = computeRanking(workbook(own(A), own(B)), defaultSettings, vietnamese, NOW);
    expect(run.ranking.blocks[0]?.units.map(({ points }) => points)).toEqual([2, 2]);
  });

  it('while a sheet called so may have maxima, which are compared', () => {
    const header = ['Đơn vị', 'Mã tiêu chí', 'Điểm tối đa', 'Điểm hiện tại', 'Điểm đề nghị', 'Quyết định'];
    expect(read(form(header, [C, '1.1', 2, 0, 2, 'Chấp nhận']))).toEqual({ rows: [[C, '1.1', 2]], told: [] });
    expect(read(form(header, [C, '1.1', 5, 0, 2, 'Chấp nhận']))).toEqual({
      rows: [[C, '1.1', 2]],
      told: [['objection-doubtful', 'C2', 'max-differs']],
    });
  });
});

describe('what was decided is found', () => {
  it.each([
    'Điểm thẩm định lại',
    'Điểm sau thẩm định lại',
    'Điểm thẩm định sau kiến nghị',
    'Điểm chốt',
    'Điểm sau giải quyết',
    'Điểm được duyệt',
    'Điểm Hội đồng thống nhất',
    'Điểm Hội đồng',
    'Điểm sau khi rà soát',
    'Kết quả thẩm định lại',
  ])('under %s', (header) => {
    const own = form(
      ['Đơn vị', 'Mã tiêu chí', 'Điểm thẩm định', 'Điểm đề nghị', 'Kết quả', header],
      [C, '1.1', 0, 2, 'Chấp nhận một phần', 1.5],
    );
    expect(read(own)).toEqual({ rows: [[C, '1.1', 1.5]], told: [] });
  });

  it.each(['Ý kiến của Hội đồng', 'Kết quả giải quyết', 'Quyết định của Hội đồng'])(
    'and the decision under %s',
    (header) => {
      const own = form(
        ['Đơn vị', 'Mã tiêu chí', 'Điểm hiện tại', 'Điểm đề nghị', header, 'Điểm sau xem xét'],
        [C, '1.1', 0, 2, 'Chấp nhận một phần', 1.5],
      );
      expect(read(own).rows).toEqual([[C, '1.1', 1.5]]);
    },
  );

  it('in the last round in which a row has anything', () => {
    const header = [
      'Đơn vị',
      'Mã tiêu chí',
      'Điểm hiện tại',
      'Điểm đề nghị lần 1',
      'Điểm đề nghị lần 2',
      'Quyết định lần 1',
      'Quyết định lần 2',
    ];
    const own = form(
      header,
      [C, '1.1', 0, 2, 1.75, 'Không chấp nhận', 'Chấp nhận'],
      [A, '1.2', 2.5, 3, null, 'Chấp nhận', null],
      [B, '2.1', 4.25, 5, 4.5, 'Không chấp nhận', null],
    );
    expect(read(own)).toEqual({
      rows: [
        [C, '1.1', 1.75],
        [A, '1.2', 3],
        [B, '2.1', null],
      ],
      told: [],
    });
  });
});

describe('a second round', () => {
  const inRounds = (...cells: readonly CellContent[]) =>
    read(
      form(
        [
          ...['Đơn vị', 'Mã tiêu chí', 'Điểm hiện tại', 'Điểm đề nghị lần 1', 'Quyết định lần 1'],
          ...['Điểm đề nghị lần 2', 'Quyết định lần 2', 'Điểm sau xem xét lần 2'],
        ],
        [C, '1.1', 0, ...cells],
      ),
    ).rows;

  it('counts with what it says, and with what was asked for before where it does not ask anew', () => {
    expect(inRounds(2, 'Không nhất trí', null, 'Nhất trí')).toEqual([[C, '1.1', 2]]);
    expect(inRounds(2, 'Không nhất trí', null, 'Nhất trí một phần', 1.25)).toEqual([[C, '1.1', 1.25]]);
  });
  it('that is blank leaves the first one as it was decided; one that asks anew is open', () => {
    expect(inRounds(2, 'Nhất trí')).toEqual([[C, '1.1', 2]]);
    expect(inRounds(2, 'Không nhất trí', 1.5)).toEqual([[C, '1.1', null]]);
  });
  it('that is open leaves what the first one granted, until it is decided', () => {
    expect(inRounds(2, 'Nhất trí', 1.5)).toEqual([[C, '1.1', 2]]);
  });
});

describe('a header in two lines', () => {
  const FIRST = ['Đơn vị', 'Mã tiêu chí', 'Điểm hiện tại', 'Điểm đề nghị'];
  const twoLines = (
    upper: readonly CellContent[],
    lower: readonly CellContent[],
    ...cells: readonly CellContent[]
  ) => read(form([...FIRST, ...upper], [null, null, null, null, ...lower], [C, '1.1', 0, 2, ...cells]));

  const counted = { rows: [[C, '1.1', 1.5]], told: [] };
  it.each(
    [
      ...['Kết quả xem xét', 'Kết luận của Hội đồng', 'Kết quả', 'Ý kiến Hội đồng', 'Quyết định'],
      ...['Hội đồng thống nhất', 'Hội đồng', 'Xem xét'],
    ].flatMap((upper) =>
      (
        [
          ['Quyết định', 'Điểm sau xem xét'],
          ['Ý kiến', 'Điểm'],
        ] as const
      ).map(([decision, points]) => [upper, decision, points] as const),
    ),
  )('has %s over %s and %s', (upper, decision, points) => {
    expect(
      twoLines([upper, null, null], [decision, points, 'Ghi chú'], 'Chấp nhận một phần', 1.5, 'Thiếu ảnh'),
    ).toEqual(counted);
    expect(twoLines([upper, null], [points, decision], 1.5, 'Chấp nhận một phần')).toEqual(counted);
  });

  it.each([
    ['Lần 1', 'Lần 2'],
    ['Đợt 1', 'Đợt 2'],
    ['Xem xét lần 1', 'Xem xét lần 2'],
    ['Kết quả xem xét đợt I', 'Kết quả xem xét đợt II'],
    ['Lần thứ nhất', 'Lần thứ hai'],
  ])('has the rounds %s and %s over decision and points', (first, second) => {
    const inRounds = (...cells: readonly CellContent[]) =>
      twoLines(
        [first, null, second, null],
        ['Quyết định', 'Điểm sau xem xét', 'Quyết định', 'Điểm sau xem xét'],
        ...cells,
      );
    expect(inRounds('Chấp nhận một phần', 1, 'Chấp nhận một phần', 1.5)).toEqual(counted);
    expect(inRounds('Chấp nhận một phần', 1.5)).toEqual(counted);
    expect(inRounds('Chấp nhận một phần', 1.5, 'Không nhất trí', null)).toEqual(counted);
  });

  it('has the rounds below decision and points', () => {
    const inRounds = (...cells: readonly CellContent[]) =>
      twoLines(
        ['Quyết định', null, 'Điểm sau xem xét', null],
        ['Lần 1', 'Lần 2', 'Lần 1', 'Lần 2'],
        ...cells,
      );
    expect(inRounds('Không chấp nhận', 'Chấp nhận một phần', null, 1.5)).toEqual(counted);
    expect(inRounds('Chấp nhận một phần', 'Không chấp nhận', 1.5)).toEqual(counted);
  });

  it('has a round of what is asked for', () => {
    expect(
      twoLines(
        ['Lần 1', 'Lần 2', null, null],
        ['Quyết định', 'Điểm đề nghị', 'Quyết định', 'Điểm sau xem xét'],
        ...['Không chấp nhận', 1.5, 'Chấp nhận'],
      ),
    ).toEqual(counted);
  });
});

describe('what an earlier round granted', () => {
  const HEADERS = [
    ...[
      'Đơn vị',
      'Mã tiêu chí',
      'Điểm hiện tại',
      'Điểm đề nghị',
      'Quyết định lần 1',
      'Điểm sau xem xét lần 1',
    ],
    ...['Điểm đề nghị lần 2', 'Quyết định lần 2', 'Điểm sau xem xét lần 2'],
  ];
  const ranked = (...cells: readonly CellContent[]) => {
    const own = form(HEADERS, [C, '1.1', 0, ...cells]);
    const run = computeRanking(workbook(...SCORES, own), defaultSettings, vietnamese, NOW);
    const [block] = run.ranking.blocks;
    const unit = block?.units.find(({ name }) => name === C);
    return {
      run,
      points: unit?.points,
      interval: block?.objections?.intervals.get(C) ?? null,
      rows: block?.objections?.rows.map(({ decision, asked, to, toPlace: { cell } }) => [
        ...[decision, asked / 1e6, to === null ? null : to / 1e6, cell],
      ]),
      told: read(own).told,
    };
  };
  const PARTLY = [2, 'Chấp nhận một phần', 1] as const;

  it('stands where a later one refuses, whether it says the points again or not', () => {
    for (const again of [null, '-', 1]) {
      const { points, rows, told } = ranked(...PARTLY, 2, 'Không nhất trí', again);
      expect([points, rows, told]).toEqual([9, [['partly', 2, 1, 'F2']], []]);
    }
    expect(ranked(1.5, 'Chấp nhận', null, 2, 'Không nhất trí')).toMatchObject({
      points: 9.5,
      rows: [['accepted', 1.5, 1.5, 'D2']],
      told: [],
    });
  });

  it('is at odds with other points of a later one that refuses: the row does not count and is told', () => {
    expect(ranked(...PARTLY, 2, 'Không nhất trí', 0)).toMatchObject({
      points: 8,
      rows: [],
      told: [['objection-not-counted', 'I2', 'refused-with-points']],
    });
    expect(ranked(...PARTLY, 2, 'Không nhất trí', 'một').told).toEqual([
      ['objection-not-counted', 'I2', 'points-unreadable'],
    ]);
  });

  it('counts while a later one is open, from which the interval begins, and is told so', () => {
    const { run, points, rows, interval, told } = ranked(...PARTLY, 2);
    expect([points, rows, told]).toEqual([9, [[null, 2, 1, 'F2']], []]);
    expect(interval).toMatchObject({ best: 1, worst: 3 });
    const notes = run.plan.sheets.flatMap(({ notes: some }) => some?.cells.map(({ text }) => text) ?? []);
    expect(notes).toContain(
      'Kiến nghị: đã chấp nhận ở lần trước, lần sau chưa xem xét. Tính 1 điểm thay cho 0 (điểm trên phiếu, ô Sở Tài chính!E6).',
    );
  });

  it('is what a later one grants anew', () => {
    expect(ranked(...PARTLY, 1.5, 'Đồng ý')).toMatchObject({ points: 9.5, told: [] });
    expect(ranked(...PARTLY, 2, 'Nhất trí một phần', 1.25)).toMatchObject({ points: 9.25, told: [] });
  });

  it('that cannot be told makes the row count for nothing, while the later one is open or refuses', () => {
    for (const later of [null, 'Không nhất trí']) {
      expect(ranked(2, 'Giữ nguyên', null, 2, later).told).toEqual([
        ['objection-not-counted', 'E2', 'decision-unknown'],
      ]);
      expect(ranked(2, 'Chấp nhận một phần', null, 2, later).told).toEqual([
        ['objection-not-counted', 'F2', 'points-missing'],
      ]);
      expect(ranked(2, null, 1, 2, later).told).toEqual([
        ['objection-not-counted', 'F2', 'decision-missing'],
      ]);
      expect(ranked(2, 'Chấp nhận một phần', 3, 2, later).told).toEqual([
        ['objection-not-counted', 'F2', 'points-above-max'],
      ]);
    }
  });

  it('is doubted in its own cell where that is not what one expects', () => {
    expect(ranked(1.5, 'Chấp nhận', 1, 2).told).toEqual([['objection-doubtful', 'F2', 'accepted-other']]);
    expect(ranked(...PARTLY, 1).told).toEqual([['objection-doubtful', 'G2', 'asks-nothing']]);
  });

  it('stands in the columns left of what a later one asks for, which is open then', () => {
    const header = [...HEADERS.slice(0, 4), 'Quyết định', 'Điểm sau xem xét', 'Điểm đề nghị lần 2'];
    const inRun = (...cells: readonly CellContent[]) => {
      const own = form([...header, 'Quyết định lần 2'], [C, '1.1', 0, ...cells]);
      const shorter = form(header, [C, '1.1', 0, ...cells.slice(0, 4)]);
      return (cells.length > 4 ? [own] : [own, shorter]).map((one) => {
        const run = computeRanking(workbook(...SCORES, one), defaultSettings, vietnamese, NOW);
        const rows = run.ranking.blocks[0]?.objections?.rows ?? [];
        return rows.map(({ decision, asked, to }) => [decision, asked / 1e6, to === null ? null : to / 1e6]);
      });
    };
    expect(inRun(2, 'Chấp nhận', null, 1.5)).toEqual([[[null, 1.5, 2]], [[null, 1.5, 2]]]);
    expect(inRun(2, 'Không chấp nhận', null, 1.5)).toEqual([[[null, 1.5, null]], [[null, 1.5, null]]]);
    expect(inRun(...PARTLY, 1.5)).toEqual([[[null, 1.5, 1]], [[null, 1.5, 1]]]);
    expect(inRun(...PARTLY, 1.5, 'Chấp nhận')).toEqual([[['accepted', 1.5, 1.5]]]);
    expect(inRun(...PARTLY, 1.5, 'Không chấp nhận')).toEqual([[['partly', 2, 1]]]);
  });

  it('stands in the one column of points that all rounds share', () => {
    const own = (...cells: readonly CellContent[]) => {
      const header = ['Quyết định lần 1', 'Điểm đề nghị lần 2', 'Quyết định lần 2', 'Điểm sau xem xét'];
      return read(form([...HEADERS.slice(0, 4), ...header], [C, '1.1', 0, 2, ...cells]));
    };
    const counted = { rows: [[C, '1.1', 1]], told: [] };
    expect(own('Chấp nhận một phần', 2, 'Không nhất trí', 1)).toEqual(counted);
    expect(own('Chấp nhận một phần', 2, null, 1)).toEqual(counted);
    expect(own('Không chấp nhận', 2, 'Chấp nhận một phần', 1)).toEqual(counted);
  });
});

describe('a decision', () => {
  const decided = (words: string) =>
    read(
      form(
        ['Đơn vị', 'Mã tiêu chí', 'Điểm hiện tại', 'Điểm đề nghị', 'Quyết định', 'Điểm sau xem xét'],
        [C, '1.1', 0, 2, words, / phần/iu.test(words) ? 1.5 : null],
      ),
    );

  it.each([
    'Chấp nhận',
    'ĐỒNG Ý',
    'Nhất trí',
    'Thống nhất.',
    'Chấp thuận',
    'Tán thành',
    'Duyệt',
    'Hội đồng nhất trí',
    'Được chấp nhận',
    'Đồng ý với kiến nghị',
    'Nhất trí theo đề nghị của đơn vị',
    'Chấp nhận toàn bộ',
    'dong y',
    '- Đồng ý;',
    '“Đồng ý”',
    '☑ Đồng ý',
    '[x] Đồng ý',
    '✓ Đồng ý',
    'Accepted',
  ])('is accepted where it says %s', (words) => {
    expect(decided(words)).toEqual({ rows: [[C, '1.1', 2]], told: [] });
  });

  it.each([
    'Chấp nhận một phần',
    'Đồng ý một phần',
    'Đồng ý (1 phần)',
    'Nhất trí một phần với kiến nghị của đơn vị',
    'Hội đồng thống nhất một phần',
  ])('is accepted in part where it says %s', (words) => {
    expect(decided(words)).toEqual({ rows: [[C, '1.1', 1.5]], told: [] });
  });

  it.each([
    'Không chấp nhận',
    'Không đồng ý',
    'KHÔNG NHẤT TRÍ',
    'Không thống nhất',
    'Không được chấp thuận',
    'Hội đồng không đồng ý với đề nghị',
    'Từ chối',
    'Bác bỏ kiến nghị',
    'Rejected',
  ])('is refused where it says %s', (words) => {
    expect(decided(words)).toEqual({ rows: [[C, '1.1', null]], told: [] });
  });

  it.each([
    'Chưa đồng ý',
    'Chưa nhất trí',
    'Giữ nguyên',
    'Giữ nguyên điểm',
    'Không đồng ý một phần',
    'Không chấp nhận toàn bộ',
    'Đồng ý điều chỉnh',
    'Đồng ý, 1,5 điểm',
    'Đồng ý nhưng phải bổ sung tài liệu',
    'Nhất trí giữ nguyên điểm thẩm định',
    'Không đồng ý cộng điểm',
    'Có',
    'Không',
    'x',
    '☐ Đồng ý',
    '□ Không đồng ý',
    '☒ Đồng ý',
    '[ ] Đồng ý',
    '[] Chấp nhận',
    '( ) Đồng ý',
    '☑ Đồng ý ☐ Không đồng ý',
    'Đồng ý?',
    'Đồng ý (?)',
    'Đồng ý…',
    'Không, đồng ý',
    'Không (đồng ý)',
    'Đồng ý/Không đồng ý',
    'Xem xét lại',
    'constructor',
  ])('counts for nothing and is told where nobody can tell what %s means', (words) => {
    expect(decided(words)).toEqual({
      rows: [],
      told: [['objection-not-counted', 'E2', 'decision-unknown']],
    });
  });
});

describe('an objection is open', () => {
  const waiting = (words: string) =>
    computeRanking(
      workbook(
        ...SCORES,
        form(
          ['Đơn vị', 'Mã tiêu chí', 'Điểm hiện tại', 'Điểm đề nghị', 'Quyết định', 'Điểm sau xem xét'],
          [C, '1.1', 0, 2, words, '-'],
        ),
      ),
      defaultSettings,
      vietnamese,
      NOW,
    );

  it.each(['-', '–', '…', '...', 'Chưa xem xét', 'Đang xem xét', 'CHỜ XEM XÉT', 'Chưa có kết quả'])(
    'where the decision says %s, as where it is blank',
    (words) => {
      const { ranking, findings } = waiting(words);
      expect(
        ranking.blocks[0]?.objections?.rows.map(({ unit, decision, to }) => [unit, decision, to]),
      ).toEqual([[C, null, null]]);
      expect(findings.filter(({ code }) => code.startsWith('objection-'))).toEqual([]);
    },
  );

  it('not where a formula gives an error, of points or of the decision: that is told', () => {
    const header = [
      'Đơn vị',
      'Mã tiêu chí',
      'Điểm hiện tại',
      'Điểm đề nghị',
      'Quyết định',
      'Điểm sau xem xét',
    ];
    const error = { error: '#REF!' };
    expect(read(form(header, [C, '1.1', 0, 2, error]))).toEqual({
      rows: [],
      told: [['objection-not-counted', 'E2', 'decision-unknown']],
    });
    expect(read(form(header, [C, '1.1', 0, 2, 'Đồng ý', error]))).toEqual({
      rows: [],
      told: [['objection-not-counted', 'F2', 'points-unreadable']],
    });
    expect(read(form(header, [C, '1.1', error, 2, null])).told).toEqual([
      ['objection-not-counted', 'C2', 'points-unreadable'],
    ]);
  });

  it('in a later round no more than where that is blank', () => {
    const header = ['Đơn vị', 'Mã tiêu chí', 'Điểm hiện tại', 'Điểm đề nghị', 'Quyết định lần 1'];
    const later = ['Điểm đề nghị lần 2', 'Quyết định lần 2'];
    expect(read(form([...header, ...later], [C, '1.1', 0, 2, 'Đồng ý', '-', 'Chưa xem xét']))).toEqual({
      rows: [[C, '1.1', 2]],
      told: [],
    });
  });
});

describe('a column that no role takes', () => {
  it('is told at its head, and an accepted row that has points there does not count as asked', () => {
    const header = ['Đơn vị', 'Mã tiêu chí', 'Điểm hiện tại', 'Điểm đề nghị', 'Quyết định', 'Điểm mới'];
    expect(read(form(header, [C, '1.1', 0, 2, 'Chấp nhận', 1.5], [B, '2.1', 4.25, 5, 'Chấp nhận']))).toEqual({
      rows: [[B, '2.1', 5]],
      told: [
        ['objection-column-unread', 'F1', null],
        ['objection-not-counted', 'F2', 'points-elsewhere'],
      ],
    });
  });

  it('is told by its letter where nothing stands above it', () => {
    const own = form(
      ['Đơn vị', 'Mã tiêu chí', 'Điểm hiện tại', 'Điểm đề nghị', 'Quyết định'],
      [C, '1.1', 0, 2, 'Chấp nhận', 1.5],
    );
    const { findings } = inspectWorkbook(workbook(...SCORES, own), defaultSettings);
    const texts = findings.map((one) => vietnamese.finding(one));
    expect(texts.join('\n')).toContain('chưa ghi “Điểm sau xem xét”, nhưng cột F ghi 1,5');
  });

  it('may be one of two of a kind, or say how many points more are asked for', () => {
    const twice = form(
      ['Đơn vị', 'Mã tiêu chí', 'Điểm hiện tại', 'Điểm đề nghị', 'Điểm đơn vị kiến nghị', 'Quyết định'],
      [C, '1.1', 0, 2, 1, null],
    );
    expect(read(twice).told).toEqual([['objection-column-unread', 'E1', null]]);
    const more = form(
      ['Đơn vị', 'Mã tiêu chí', 'Điểm hiện tại', 'Điểm kiến nghị tăng', 'Quyết định'],
      [C, '1.1', 0, 0.5, 'Chấp nhận'],
    );
    expect(read(more).rows).toEqual([]);
    expect(read(more).told).toContainEqual(['objection-columns-missing', 'A1', null]);
  });

  it('is not told while nothing stands in it, nor where it is known: numbers, self-scores, evidence', () => {
    const header = [
      'STT',
      'Đơn vị',
      'Mã tiêu chí',
      'Điểm tự chấm',
      'Điểm hiện tại',
      'Điểm đề nghị',
      'Minh chứng',
      'Mới',
    ];
    expect(read(form(header, [1, C, '1.1', 2, 0, 2, 'QĐ 12'])).told).toEqual([]);
  });
});

describe('a row', () => {
  it('accepted with less than stands is told', () => {
    expect(read(objections([A, '2.1', 5, 4, 'Chấp nhận'])).told).toEqual([
      ['objection-doubtful', 'F4', 'lowers'],
    ]);
  });

  const named = (name: string) =>
    read(form(['Đơn vị', 'Mã tiêu chí', 'Tiêu chí', 'Điểm hiện tại', 'Điểm đề nghị'], [C, '1.1', name, 0, 2]))
      .told;
  it.each([
    'Kế hoạch CCHC',
    '1.1. Kế hoạch CCHC',
    'Ke hoach CCHC',
    'Kế hoạch',
    'Kế hoạch cải cách hành chính',
  ])('may name its criterion %s', (name) => {
    expect(named(name)).toEqual([]);
  });
  it('whose number and name are those of two criteria does not count; where they differ in part, it is told', () => {
    expect(named('Tuyên truyền về CCHC')).toEqual([['objection-not-counted', 'B2', 'criterion-contradicts']]);
    expect(named('Kế hoạch kiểm tra')).toEqual([['objection-doubtful', 'C2', 'named-otherwise']]);
  });

  it('below a merged name is of that unit, which is told; behind a blank row it is of none', () => {
    const own = form(
      ['Đơn vị', 'Mã tiêu chí', 'Điểm hiện tại', 'Điểm đề nghị'],
      [C, '1.1', 0, 2],
      [null, '1.2', 3, 2],
      [],
      [null, '2.1', 5, 4],
    );
    expect(read(own)).toEqual({
      rows: [
        [C, '1.1', null],
        [C, '1.2', null],
      ],
      told: [
        ['objection-not-counted', 'A5', 'unit-missing'],
        ['merged-cells-assumed', 'A3', null],
      ],
    });
  });

  it('is none that numbers the columns, sums, dates or signs, and a second header begins another table', () => {
    const own = sheet('Kiến nghị', [
      HEADER,
      ['A', 'B', 'C', 'D', 1, 2, 3, 4, 5, '6=5-4', 7],
      [1, C, '1.1', null, 0, 2],
      ['Tổng cộng', null, null, null, 0, 2],
      ['STT', 'Mã tiêu chí', 'Đơn vị', 'Điểm hiện tại', 'Điểm đề nghị'],
      [1, '1.2', A, 2.5, 3],
      [null, null, 'Tổng', null, 3],
      ['Nơi nhận:', null, null, null, 'Hà Tĩnh, ngày 15 tháng 1 năm 2026'],
      [null, null, null, null, 'GIÁM ĐỐC'],
    ]);
    expect(read(own)).toEqual({
      rows: [
        [C, '1.1', null],
        [A, '1.2', null],
      ],
      told: [],
    });
  });

  it('right below the header is none of it, whatever its texts begin with', () => {
    const own = form(
      ['STT', 'Đơn vị', 'Mã tiêu chí', 'Điểm hiện tại', 'Điểm đề nghị', 'Gửi kèm', 'Nơi nhận'],
      [1, C, '1.1', 0, 2, 'Quyết định số 5/QĐ-UBND', 'Khối văn phòng'],
      [2, A, '1.2', 2.5, 3, 'Công văn 7', 'Khối văn phòng'],
    );
    expect(read(own).rows).toEqual([
      [C, '1.1', null],
      [A, '1.2', null],
    ]);
  });

  it.each(['Đơn vị thẩm định', 'Cơ quan thẩm định', 'Cơ quan chủ trì'])(
    'has its reviewer under %s',
    (header) => {
      const own = form(
        [header, 'Đơn vị', 'Mã tiêu chí', 'Điểm hiện tại', 'Điểm đề nghị'],
        [A, C, '1.1', 0, 2],
      );
      expect(read(own)).toEqual({ rows: [[C, '1.1', null]], told: [] });
    },
  );

  it('on a score with survey points in it, or on one that cannot be read, is told so', () => {
    const own = (unit: string, first: CellContent) =>
      sheet(unit, [
        [`Đơn vị: ${unit}`],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định', 'Điểm điều tra XHH'],
        ['1', 'Công tác chỉ đạo', 5],
        ['1.1', 'Kế hoạch CCHC', 2, 1, 0.5],
        ['1.2', 'Kiểm tra CCHC', 3, first],
      ]);
    const book = workbook(own(A, 2), own(B, 'abc'), objections([A, '1.1', 1, 2], [B, '1.2', 1, 2]));
    const { findings } = inspectWorkbook(book, defaultSettings);
    expect(
      findings.filter(({ code }) => code === 'objection-not-counted').map(({ facts }) => facts),
    ).toMatchObject([
      { why: 'current-differs', current: 1, score: 1.5, hasSurvey: true },
      { why: 'score-unreadable', cell: 'Sở Y tế!D5' },
    ]);
  });

  it('on one score with one of another sheet says which sheet', () => {
    const header = ['Đơn vị', 'Mã tiêu chí', 'Điểm hiện tại', 'Điểm đề nghị'];
    const run = computeRanking(
      workbook(
        ...SCORES,
        sheet('Kiến nghị', [header, [C, '1.1', 0, 2]]),
        sheet('Kiến nghị đợt 2', [header, [C, '1.1', 0, 2]]),
      ),
      defaultSettings,
      vietnamese,
      NOW,
    );
    expect(
      run.findings.filter(({ code }) => code === 'objection-not-counted').map(({ facts }) => facts),
    ).toMatchObject([{ cells: ['Kiến nghị đợt 2!A2'] }, { cells: ['Kiến nghị!A2'] }]);
  });
});
