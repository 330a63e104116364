import { describe, expect, it } from 'vitest';
import { planFeedback } from '../../../src/core/run/planFeedback';
import { cellsOf, plainText } from '../../../src/core/report/words/phrases';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { Settings } from '../../../src/core/settings/settings';
import { isPlannedFormula, plannedContent } from '../../../src/core/workbook';
import type { CellContent } from '../../../src/core/workbook';
import { core as texts } from '../../../src/locales/vi/core';
import { applied } from '../appliedPlan';
import { NOW, sheet, workbook } from '../sheets';

const HEAD = ['STT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'];
const ROUNDS = ['Điểm thẩm định lần 1', 'Điểm thẩm định lần 2', 'Ý kiến thẩm định', 'Giải trình của đơn vị'];

/** Two criteria of a unit: what stands behind the max of each. */
function unit(name: string, first: readonly CellContent[], second: readonly CellContent[], more = ROUNDS) {
  return sheet(name, [
    ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    [`Đơn vị: ${name}`],
    ['Khối: Sở, ban, ngành'],
    [...HEAD, ...more],
    ['1', 'Chỉ đạo điều hành'],
    ['1.1', 'Kế hoạch', 4, ...first],
    ['1.2', 'Báo cáo', 6, ...second],
  ]);
}

const BOOK = workbook(
  unit('Sở Nội vụ', [4, 3, 3.5, 'Chậm', 'Có công văn'], [6, 5, null, 'Thiếu quý III', null]),
  unit('Sở Y tế', [4, 4, null, null, null], [6, 4, null, 'Thiếu hai quý', null]),
  unit('Sở Tư pháp', [3, 3, null, null, null], [5, 'KAD', null, null, null]),
);

function planned(book = BOOK, settings: Partial<Settings> = {}) {
  return computeRanking(book, { ...defaultSettings, ...settings }, texts, NOW);
}

function sheetOf(name: string, run = planned()) {
  return run.plan.sheets.find((one) => one.name === name);
}

/** What the rows below a header that begins with `Khối` hold, without blank ones. */
function table(name: string, run = planned()) {
  const rows = sheetOf(name, run)?.values.map((row) => row.map(plannedContent)) ?? [];
  const head = rows.findIndex(([first]) => first === 'Khối');
  const end = rows.findIndex((row, at) => at > head && row[0] === null);
  return rows.slice(head + 1, end === -1 ? undefined : end);
}

/** What stands in the self and the appraised points of each row, by its name: formulas, or values. */
function formulasOf(name: string, run = planned()) {
  return new Map(
    (sheetOf(name, run)?.values ?? []).map((row) => [
      plannedContent(row[3] ?? null),
      [row[8], row[9]].map((value) =>
        isPlannedFormula(value ?? null) ? (value as { formula: string }).formula : value,
      ),
    ]),
  );
}

/** Whether `Thẩm định` says that some of its cells are values. */
function saysValues(run: ReturnType<typeof planned>): boolean {
  const lines = sheetOf('Thẩm định', run)?.values.map((row) => row.map(plannedContent).join('')) ?? [];
  return lines.join(' ').includes(texts.live.someValues);
}

describe('Thẩm định', () => {
  it('has each unit, field and criterion with points, gap, ranks and the index with self-scores', () => {
    const none = [null, null, null, null];
    expect(table('Thẩm định').map((row) => row.slice(1, 17))).toEqual([
      ['Đơn vị', null, 'Sở Nội vụ', 2, 2, 0, 10, 10, 8.5, -1.5, 100, 85, 1, 1, 100, 85],
      ['Đơn vị', null, 'Sở Y tế', 2, 1, 0, 10, 10, 8, -2, 100, 80, 1, 2, 100, 80],
      ['Đơn vị', null, 'Sở Tư pháp', 1, 0, 0, 4, 3, 3, 0, 75, 75, 3, 3, 75, 75],
      ['Lĩnh vực', null, 'Chỉ đạo điều hành', 5, 3, 0, 24, 23, 19.5, -3.5, 2300 / 24, 81.25, ...none],
      ['Tiêu chí', '1.1', 'Kế hoạch', 3, 1, 0, 12, 11, 10.5, -0.5, 1100 / 12, 87.5, ...none],
      ['Tiêu chí', '1.2', 'Báo cáo', 2, 2, 0, 12, 12, 9, -3, 100, 75, ...none],
    ]);
  });

  it('sums the cells of the score sheets, neighbours together, and takes the index from Xếp hạng', () => {
    const formulas = formulasOf('Thẩm định');
    expect(formulas.get('Sở Nội vụ')).toEqual([
      // 1.1 has its second round in F, 1.2 has only the first one.
      "=SUM('Sở Nội vụ'!$D$6:$D$7)",
      "=SUM('Sở Nội vụ'!$F$6,'Sở Nội vụ'!$E$7)",
    ]);
    expect(formulas.get('Báo cáo')).toEqual([
      "=SUM('Sở Nội vụ'!$D$7,'Sở Y tế'!$D$7)",
      "=SUM('Sở Nội vụ'!$E$7,'Sở Y tế'!$E$7)",
    ]);
    expect(formulas.get('Chỉ đạo điều hành')?.[0]).toBe(
      "=SUM('Sở Nội vụ'!$D$6:$D$7,'Sở Y tế'!$D$6:$D$7,'Sở Tư pháp'!$D$6)",
    );
    const index = sheetOf('Thẩm định')?.values.find((row) => row[3] === 'Sở Nội vụ')?.[16];
    expect(index).toMatchObject({
      value: 85,
      formula: expect.stringContaining("INDEX('Xếp hạng Sở, ban, ngành'!") as string,
    });
  });

  it('reads a score that is typed as text into its sum, and has values where formulas are not asked for', () => {
    const typed = workbook(
      unit('Sở Nội vụ', ['4,0', 3, null, null, null], [6, 5, null, null, null]),
      unit('Sở Y tế', [4, 4, null, null, null], [6, 4, null, null, null]),
    );
    const cell = "'Sở Nội vụ'!$D$6";
    expect(formulasOf('Thẩm định', planned(typed)).get('Sở Nội vụ')).toEqual([
      `=SUM(IFERROR(NUMBERVALUE(SUBSTITUTE(${cell},",","."),"."," "),N(${cell})),'Sở Nội vụ'!$D$7)`,
      "=SUM('Sở Nội vụ'!$E$6:$E$7)",
    ]);
    expect(saysValues(planned(typed))).toBe(false);
    expect(formulasOf('Thẩm định', planned(typed, { liveFormulas: false })).get('Sở Y tế')).toEqual([10, 8]);
    expect(saysValues(planned(typed, { liveFormulas: false }))).toBe(false);
  });

  it('has a value where a final score has survey points inside, and says so', () => {
    const heads = ['Điểm điều tra XHH', 'Điểm đạt được'];
    const surveyed = workbook(
      unit('Sở Nội vụ', [3, 1, 3.5], [6, null, 5], heads),
      unit('Sở Y tế', [3, 0.5, 3], [6, null, 4], heads),
    );
    expect(formulasOf('Thẩm định', planned(surveyed)).get('Sở Nội vụ')).toEqual([
      "=SUM('Sở Nội vụ'!$D$6:$D$7)",
      7.5,
    ]);
    expect(saysValues(planned(surveyed))).toBe(true);
  });

  it.each([
    [50, ['1.2']],
    [20, ['1.1', '1.2']],
    [100, []],
  ])('names what more than %s %% of the units over-claim', (overclaimShare, expected) => {
    const rows = table('Thẩm định', planned(BOOK, { overclaimShare }));
    expect(rows.filter((row) => String(row[17]).includes('đơn vị tự chấm cao')).map((row) => row[2])).toEqual(
      expected,
    );
  });
});

describe('Vết thẩm định', () => {
  it('has each score that changed with its steps, the texts beside it and a link to its last cell', () => {
    expect(table('Vết thẩm định').map((row) => row.slice(1))).toEqual([
      [
        'Sở Nội vụ',
        'Chỉ đạo điều hành',
        '1.1',
        'Kế hoạch',
        4,
        4,
        3,
        3.5,
        -0.5,
        'Giảm',
        'Chậm',
        'Có công văn',
        'Sở Nội vụ',
        'F6',
      ],
      [
        'Sở Nội vụ',
        'Chỉ đạo điều hành',
        '1.2',
        'Báo cáo',
        6,
        6,
        5,
        null,
        -1,
        'Giảm',
        'Thiếu quý III',
        null,
        'Sở Nội vụ',
        'E7',
      ],
      [
        'Sở Y tế',
        'Chỉ đạo điều hành',
        '1.2',
        'Báo cáo',
        6,
        6,
        4,
        null,
        -2,
        'Giảm',
        'Thiếu hai quý',
        null,
        'Sở Y tế',
        'E7',
      ],
    ]);
    const cells = sheetOf('Vết thẩm định')?.values.flat() ?? [];
    // A record of what was ranked: the only formulas are links.
    const formulas = cells.filter((cell) => isPlannedFormula(cell)).map(({ formula }) => formula);
    expect(formulas).toContain(`=HYPERLINK("#'Sở Nội vụ'!F6","F6")`);
    expect(formulas.filter((formula) => !formula.startsWith('=HYPERLINK('))).toEqual([]);
  });

  it('shows texts of any length and content as texts, in rows of 25 lines at most', () => {
    const long = 'Thiếu báo cáo quý III; '.repeat(1_500).slice(0, 32_767);
    const book = workbook(
      unit('Sở Nội vụ', [4, 3, null, long, '=1+1'], [6, 5, null, '@SUM(A1)', '+CMD|calc']),
      unit('Sở Y tế', [4, 4, null, null, null], [6, 6, null, null, null]),
    );
    const run = planned(book);
    const trace = sheetOf('Vết thẩm định', run);
    const all = trace?.values.flat() ?? [];
    expect(all.filter((cell) => typeof cell === 'string' && cell.startsWith('Thiếu'))).toEqual([
      `${long.slice(0, 7_999)}…`,
    ]);
    for (const text of ['=1+1', '@SUM(A1)', '+CMD|calc']) expect(all).toContain(text);
    const [, ...heights] = [...(trace?.rowHeights ?? [])].map(([, height]) => height);
    expect(Math.max(...heights)).toBe(375);
  });
});

describe('scores that take other ways', () => {
  const FINAL = ['Điểm thẩm định', 'Điểm điều tra XHH', 'Điểm đạt được'];

  it('a final score that is not the last round: its index with self-scores is that of the self-scores', () => {
    const book = workbook(
      unit('Sở Nội vụ', [4, 2, null, 4], [6, 6, null, 6], FINAL),
      unit('Sở Y tế', [4, 4, null, 4], [6, 5, null, 5], FINAL),
    );
    const claimed = table('Thẩm định', planned(book)).map((row) => [row[3], row[15], row[16]]);
    expect(claimed.slice(0, 2)).toEqual([
      ['Sở Nội vụ', 100, 100],
      ['Sở Y tế', 100, 90],
    ]);
  });

  it('survey points inside a final score stand in a column of their own, so that the change can be followed', () => {
    const book = workbook(
      unit('Sở Nội vụ', [2, 1.5, 2, 3.5], [6, 6, null, 6], FINAL),
      unit('Sở Y tế', [2, 2, 1, 3], [6, 6, null, 6], FINAL),
    );
    const head = sheetOf('Vết thẩm định', planned(book))?.values.find((row) => row[0] === 'Khối') ?? [];
    const at = (name: string) => head.indexOf(name);
    const [row] = table('Vết thẩm định', planned(book));
    expect(
      ['Tự chấm', 'Thẩm định', 'Điểm đạt được', 'Điều tra, thưởng, phạt trong điểm đạt được', 'Thay đổi'].map(
        (name) => row?.[at(name)],
      ),
    ).toEqual([2, 1.5, 3.5, 2, -0.5]);
  });

  it('a score that does not apply in the end is not counted as cut', () => {
    const book = workbook(
      unit('Sở Nội vụ', [4, 3, 'KAD', null, null], [6, 6, null, null, null]),
      unit('Sở Y tế', [4, 4, null, null, null], [6, 5, null, null, null]),
    );
    const notes = sheetOf('Vết thẩm định', planned(book))?.values.map(([first]) =>
      plannedContent(first ?? null),
    );
    expect(notes?.join(' ').replace(/\s+/gu, ' ')).toContain(
      '1 lượt chấm giảm điểm, 0 lượt tăng điểm, 1 lượt cuối cùng không áp dụng',
    );
    const out = table('Vết thẩm định', planned(book)).find((row) => row.includes('Sở Nội vụ'));
    expect(out).toContain('Không áp dụng');
  });

  it.each([
    ['above the max', 200],
    ['below nothing', -1],
    ['no number', 'Đạt'],
  ])('a self-score %s is left out and said, where the appraised one counts', (_, self) => {
    const book = workbook(
      unit('Sở Nội vụ', [self, 3, null, null, null], [6, 5, null, null, null]),
      unit('Sở Y tế', [4, 4, null, null, null], [6, 5, null, null, null]),
    );
    const run = planned(book);
    expect(run.findings.map(({ code, place }) => [code, place.sheet, place.cell])).toContainEqual([
      'other-score-unread',
      'Sở Nội vụ',
      'D6',
    ]);
    const own = table('Thẩm định', run).find((row) => row[3] === 'Sở Nội vụ');
    expect(own?.slice(3, 10)).toEqual(['Sở Nội vụ', 1, 1, 0, 6, 6, 5]);
  });
});

describe('a workbook without self-scores, or without an appraisal', () => {
  it.each([
    ['verified scores alone', ['Điểm thẩm định'], [3], [5]],
    ['self-scores alone', ['Điểm tự chấm'], [3], [5]],
    ['self-scores and a blank appraisal', ['Điểm tự chấm', 'Điểm thẩm định'], [3, null], [5, null]],
  ])('has neither sheet, and nothing is said of it: %s', (_, header, first, second) => {
    const own = (name: string) => {
      const { values } = unit(name, first, second, []);
      return sheet(
        name,
        values.map((row) => (row[0] === 'STT' ? ['STT', 'Nội dung', 'Điểm tối đa', ...header] : row)),
      );
    };
    const run = planned(workbook(own('Sở Nội vụ'), own('Sở Y tế')));
    expect(run.ranking.blocks.map(({ appraisal }) => appraisal)).toEqual([null]);
    expect(run.plan.sheets.filter(({ name }) => name.includes('ẩm định'))).toEqual([]);
  });
});

it('both sheets are replaced by the next run', () => {
  const first = planned();
  const { plan } = planned(applied(BOOK, first.plan));
  expect(plan.replaces).toEqual(expect.arrayContaining(['Thẩm định', 'Vết thẩm định']));
  expect(plan.sheets.map(({ name }) => name)).toEqual(first.plan.sheets.map(({ name }) => name));
});

describe('Phiếu of a unit with appraised scores', () => {
  const feedback = (unit: string, book = BOOK) =>
    planFeedback(book, defaultSettings, texts, { block: 'Sở, ban, ngành', unit }).sheets[0]?.values.map(
      (row) => row.map(plannedContent),
    ) ?? [];
  const criteria = (unit: string, book = BOOK) => {
    const rows = feedback(unit, book);
    const head = rows.findIndex((row) => row[1] === 'Tiêu chí');
    return rows
      .slice(head + 1)
      .flatMap(([code, text]) => (code !== null && typeof text === 'string' ? [`${code} ${text}`] : []));
  };

  it('says what it gave itself and what the appraisal made of it', () => {
    const facts = feedback('Sở Nội vụ').filter(([label]) => label === 'Điểm tự chấm');
    expect(facts.map((row) => row[2])).toEqual(['10,00 trên 10 điểm; qua thẩm định còn 8,50 (giảm 1,50)']);
    const kept = feedback('Sở Tư pháp').filter(([label]) => label === 'Điểm tự chấm');
    expect(kept.map((row) => row[2])).toEqual(['3,00 trên 4 điểm; qua thẩm định không thay đổi']);
  });

  it('has the steps, the reason and the explanation below each criterion that lost points by the appraisal', () => {
    expect(criteria('Sở Nội vụ')).toEqual([
      '1.2 Báo cáo\nTự chấm: 6,00; thẩm định lần 1: 5,00\nÝ kiến thẩm định: Thiếu quý III',
      '1.1 Kế hoạch\nTự chấm: 4,00; thẩm định lần 1: 3,00; thẩm định lần 2: 3,50\nÝ kiến thẩm định: Chậm\nGiải trình: Có công văn',
    ]);
  });

  it('lists a score that was cut and given back, though its criterion lost nothing', () => {
    const book = workbook(
      unit('Sở A', [4, 3, 4, 'Chấp nhận', 'Có công văn'], [6, 5, null, 'Thiếu', null]),
      unit('Sở B', [4, 4, null, null, null], [6, 6, null, null, null]),
    );
    const lines = feedback('Sở A', book).map(([first]) => first);
    expect(lines).toContain('– 1.1 Kế hoạch: tự chấm: 4,00; thẩm định lần 1: 3,00; thẩm định lần 2: 4,00');
    expect(criteria('Sở A', book).join()).not.toContain('1.1');
  });

  it('prints so much of a long text as a letter has room for', () => {
    const long = 'Chưa đủ tài liệu kiểm chứng. '.repeat(200);
    const book = workbook(
      unit('Sở A', [4, 3, null, long, null], [6, 6, null, null, null]),
      unit('Sở B', [4, 4, null, null, null], [6, 6, null, null, null]),
    );
    const [cut = ''] = criteria('Sở A', book);
    expect(cut).toMatch(/…$/u);
    expect(cut.length).toBeLessThan(400);
  });

  it('says nothing of an appraisal where there is one score', () => {
    const plain = (name: string, points: number) => unit(name, [points], [5], []).values;
    const book = workbook(sheet('A', plain('Sở A', 3)), sheet('B', plain('Sở B', 2)));
    const said = JSON.stringify(feedback('Sở A', book));
    expect(said).not.toContain('hẩm định:');
    expect(feedback('Sở A', book).map(([label]) => label)).not.toContain('Điểm tự chấm');
  });
});

describe('Nhận định on the appraisal', () => {
  const sentences = (book = BOOK) =>
    planned(book).announcement.paragraphs.flatMap((paragraph) =>
      paragraph.sentences.filter(({ kind }) => ['appraised', 'largestCuts', 'largestRaises'].includes(kind)),
    );

  it('holds the average of self-scores against that of appraised ones, and names the largest gaps', () => {
    expect(sentences().map(({ phrase }) => plainText(phrase))).toEqual([
      'Qua thẩm định, tỷ lệ điểm bình quân của các tiêu chí có cả điểm tự chấm và điểm thẩm định giảm từ 91,67% (tự chấm) xuống 80,00%: 2 đơn vị giảm điểm, 1 đơn vị không đổi.',
      'So với tự chấm, giảm nhiều nhất là Sở Y tế (giảm 2,00 điểm, từ 10,00 xuống 8,00); Sở Nội vụ (giảm 1,50 điểm, từ 10,00 xuống 8,50).',
    ]);
  });

  it.each([
    ['Trọng số', ['40%', '60%'], 'chưa tính trọng số', 'chưa nhân trọng số'],
    ['Hệ số', [2, 1], 'chưa nhân hệ số', 'chưa nhân hệ số'],
  ] as const)('says that points are plain where the index has the %s', (head, weights, inText, onSheet) => {
    const weighed = (name: string, first: number, second: number) =>
      unit(
        name,
        [weights[0], 4, first],
        [weights[1], 6, second],
        [head, 'Tự chấm', 'Điểm thẩm định'],
      ).values.map((row, at) => (at !== 3 ? row : [...row.slice(0, 3), ...row.slice(4)]));
    const book = workbook(sheet('Sở A', weighed('Sở A', 2, 6)), sheet('Sở B', weighed('Sở B', 4, 3)));
    const run = planned(book);
    expect(run.ranking.blocks[0]?.weights).toBe(head === 'Hệ số' ? 'factor' : 'share');
    expect(plainText(sentences(book)[0]?.phrase ?? [])).toContain(
      `tỷ lệ điểm bình quân của các tiêu chí có cả điểm tự chấm và điểm thẩm định (${inText}) giảm`,
    );
    expect(JSON.stringify(sheetOf('Thẩm định', run)?.values)).toContain(onSheet);
    expect(JSON.stringify(sheetOf('Thẩm định')?.values)).not.toContain('chưa nhân');
  });

  it('knows the cells of each figure on Thẩm định', () => {
    const [averages, cuts] = sentences().map(({ phrase }) => cellsOf(phrase));
    const rows = sheetOf('Thẩm định')?.values.map((row) => row.map(plannedContent)) ?? [];
    const first = rows.findIndex((row) => row[3] === 'Sở Nội vụ') + 1;
    expect(new Set(averages?.map(({ sheet: name }) => name))).toEqual(new Set(['Thẩm định']));
    expect(averages?.map(({ cell }) => cell)).toEqual(
      ['L', 'M', 'K'].flatMap((column) => [0, 1, 2].map((row) => `${column}${first + row}`)),
    );
    expect(cuts?.filter(({ sheet: name }) => name === 'Thẩm định').map(({ cell }) => cell)).toEqual([
      ...['K', 'I', 'J'].map((column) => `${column}${first + 1}`),
      ...['K', 'I', 'J'].map((column) => `${column}${first}`),
    ]);
  });

  it('does not say of one unit that all did', () => {
    const book = workbook(
      unit('Sở A', [3, 2, null, null, null], [5, 5, null, null, null]),
      unit('Sở B', [null, 3, null, null, null], [null, 5, null, null, null]),
    );
    const [first] = sentences(book).map(({ phrase }) => plainText(phrase));
    expect(first).toContain('1 đơn vị giảm điểm');
    expect(first).not.toContain('cả 1');
    const alone = workbook(unit('Sở A', [3, 2, null, null, null], [5, 5, null, null, null]));
    expect(
      sentences(alone)
        .map(({ phrase }) => plainText(phrase))
        .join(' '),
    ).not.toContain('cả 1');
  });

  it('says who won most, and that all did', () => {
    const book = workbook(
      unit('Sở A', [3, 4, null, null, null], [5, 6, null, null, null]),
      unit('Sở B', [3, 3.5, null, null, null], [5, 5, null, null, null]),
    );
    expect(sentences(book).map(({ phrase }) => plainText(phrase))).toEqual([
      'Qua thẩm định, tỷ lệ điểm bình quân của các tiêu chí có cả điểm tự chấm và điểm thẩm định tăng từ 80,00% (tự chấm) lên 92,50%: cả 2 đơn vị tăng điểm.',
      'So với tự chấm, tăng nhiều nhất là Sở A (tăng 2,00 điểm, từ 8,00 lên 10,00); Sở B (tăng 0,50 điểm, từ 8,00 lên 8,50).',
    ]);
  });
});
