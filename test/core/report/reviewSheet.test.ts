import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cellOfAddress } from '../../../src/core/addresses/address';
import { cellsOf, plainText } from '../../../src/core/report/words/phrases';
import { resultJson } from '../../../src/core/run/resultJson';
import { computeRanking } from '../../../src/core/run/run';
import { DEFAULT_REVIEW } from '../../../src/core/settings/reviewRules';
import { parseSettings } from '../../../src/core/settings/settings';
import { isPlannedFormula, plannedContent } from '../../../src/core/workbook';
import type { PlannedSheet } from '../../../src/core/workbook';
import { core as en } from '../../../src/locales/en/core';
import { core as vi } from '../../../src/locales/vi/core';
import { setSheet } from '../review/reviewBooks';
import type { ScoredSet } from '../review/reviewBooks';
import { NOW, workbook } from '../sheets';

/** Five faults among twelve criteria of 60 units: `test/core/review/figures.R`. */
const [planted] = JSON.parse(
  readFileSync(new URL('../review/figures.json', import.meta.url), 'utf8'),
) as readonly [ScoredSet];

function runOf(set: ScoredSet, settings: object = {}, texts = vi) {
  const chosen = parseSettings({ resultSheets: ['announcement', 'review'], ...settings });
  return computeRanking(workbook(setSheet(set)), chosen, texts, NOW);
}

function sheetOf(set: ScoredSet, settings: object = {}, texts = vi): PlannedSheet | undefined {
  return runOf(set, settings, texts).plan.sheets.find(({ mark }) => mark?.split(':')[1] === 'review');
}

const rowsOf = (sheet: PlannedSheet | undefined) =>
  (sheet?.values ?? []).map((row) => row.map((cell) => plannedContent(cell)));

describe('the sheet of the criteria review', () => {
  it('has a criterion a row, with its figures, a suggestion and why', () => {
    const rows = rowsOf(sheetOf(planted));
    const header = rows.findIndex(([first]) => first === 'Khối');
    // What stands once above neighbours, and below it what each of them is.
    expect(rows[header]?.map((group, at) => [group, rows[header + 1]?.[at] ?? null])).toEqual([
      ['Khối', null],
      ['STT', null],
      ['Tiêu chí', null],
      ['Điểm tối đa', null],
      ['Gợi ý', null],
      ['Lý do', null],
      ['Bình quân (% điểm tối đa)', null],
      ['Số đơn vị', 'đạt đủ điểm'],
      [null, 'đạt 0 điểm'],
      [null, 'không áp dụng'],
      ['Độ lệch chuẩn', null],
      ['Tương quan với kết quả chung', null],
      ['Tỷ trọng (%)', 'theo điểm tối đa'],
      [null, 'thực tế'],
      ['Nếu bỏ', 'số đơn vị đổi hạng'],
      [null, 'đổi nhiều nhất (bậc)'],
      ['Lĩnh vực', null],
      ['Trang nguồn', null],
      ['Ô', null],
    ]);
    const why = new Map(rows.slice(header + 1).map((row) => [row[2], row.slice(4, 6)]));
    expect(why.get('Tiêu chí 1')).toEqual([
      'Gộp',
      'Điểm gần như trùng với tiêu chí 3.2 “Tiêu chí 10”: 60/60 đơn vị có cùng tỷ lệ điểm ở hai tiêu chí, tương quan 1,00. Nếu bỏ tiêu chí này, 49 đơn vị đổi hạng, nhiều nhất 7 bậc.',
    ]);
    expect(why.get('Tiêu chí 2')).toEqual([
      'Bỏ',
      'Cả 60 đơn vị được chấm cùng đạt 50,0% điểm tối đa: tiêu chí không phân loại được đơn vị nào. Nếu bỏ tiêu chí này, không đơn vị nào đổi hạng.',
    ]);
    expect(why.get('Tiêu chí 3')).toEqual([
      'Giữ',
      expect.stringMatching(/^Phân loại được các đơn vị \(độ lệch chuẩn \d+,\d\d; tương quan 0,46\)\.$/u),
    ]);
    expect(why.get('Tiêu chí 9')).toEqual([
      'Làm rõ',
      'Điểm tiêu chí này hầu như không đi cùng kết quả chung của đơn vị (tương quan 0,00, dưới mức 0,2): cách chấm có thể chưa thống nhất, hoặc tiêu chí đo một việc khác hẳn.',
    ]);
    expect(why.get('Tiêu chí 12')).toEqual([
      'Nâng yêu cầu',
      expect.stringContaining('58/60 đơn vị đạt từ 95% điểm tối đa trở lên (58 đơn vị đạt đủ)'),
    ]);
  });

  it('leads to where each criterion is scored', () => {
    const { values = [] } = sheetOf(planted) ?? {};
    const header = values.findIndex(([first]) => first === 'Khối');
    const [sheet, cell] = (values[header + 2] ?? []).slice(-2);
    expect(sheet).toBe('Thẩm định');
    expect(isPlannedFormula(cell ?? null) ? cell : null).toMatchObject({
      formula: `=HYPERLINK("#'Thẩm định'!D5","D5")`,
      value: 'D5',
    });
  });

  it('says how many are compared, from where on what is suggested, and that it is a suggestion', () => {
    const scores = planted.scores.map((unit, at) => (at < 4 ? unit.with(0, at < 2 ? 'KAD' : null) : unit));
    const text = rowsOf(sheetOf({ ...planted, scores }, { review: { mostFull: 80 } }))
      .flat()
      .join('\n');
    expect(text).toContain('Cấp xã: 12 tiêu chí (bỏ: 2; gộp: 2; nâng yêu cầu: 1; làm rõ: 1; giữ: 6)');
    expect(text).toContain('tính trên 56/60 đơn vị được xếp hạng');
    expect(text).toContain('Gợi ý để tham khảo khi sửa bộ tiêu chí');
    expect(text.replaceAll('\n', ' ')).toContain('nâng yêu cầu: từ 80% số đơn vị');
  });

  it('prints the bounds that it goes by: of few units copies have to be closer, and who is left out comes first', () => {
    const textOf = (units: number, texts = vi) =>
      rowsOf(sheetOf({ ...planted, scores: planted.scores.slice(0, units) }, {}, texts))
        .flat()
        .join(' ')
        .replaceAll(/\s+/g, ' ');
    expect(textOf(18)).toContain('Cấp xã (18 đơn vị so sánh được) từ 0,963');
    expect(textOf(18)).toContain('ghi “khi không kể các tiêu chí cần làm rõ”');
    expect(textOf(18, en)).toContain('(18 units compared) from 0.963');
    expect(textOf(60)).toContain('từ 90% số đơn vị được chấm cùng một mức điểm');
    expect(textOf(60, en)).toContain('where at least 90% of them have the same score');
    expect(textOf(60)).toContain('tương quan với nhau từ 0,95. Chỉ so');
  });

  it('says of a criterion that it keeps where so few units prove nothing', () => {
    const textOf = (units: number, texts = vi) =>
      rowsOf(sheetOf({ ...planted, scores: planted.scores.slice(0, units) }, {}, texts))
        .flat()
        .join(' ');
    expect(textOf(12)).toContain(
      'Chưa đủ đơn vị để kết luận tiêu chí có đi cùng kết quả chung: với 12 đơn vị, tương quan dưới 0,499 có thể do ngẫu nhiên',
    );
    expect(textOf(12, en)).toContain(
      'Too few units to conclude that it is related to the rest: with 12 units',
    );
    expect(textOf(60)).not.toContain('Chưa đủ đơn vị');
  });

  it('says of any criterion that is kept by few units that its correlation may be chance', () => {
    for (const compared of [10, 12, 29, 30]) {
      const [told, inEnglish] = [vi, en].map(({ review }) =>
        review.reason(
          {
            ...{ kind: 'tells', sdPercent: 20, itemRest: 0.8, withoutThem: null },
            ...{ compared, provenFrom: null },
          },
          DEFAULT_REVIEW,
        ),
      );
      const isFew = compared < 30;
      expect(told?.includes(`Chỉ có ${compared} đơn vị nên tương quan này cũng có thể do ngẫu nhiên`)).toBe(
        isFew,
      );
      expect(inEnglish?.includes(`With no more than ${compared} units this correlation may be chance`)).toBe(
        isFew,
      );
    }
  });

  it('says which criterion is set aside, and which keep most units from being compared', () => {
    const textOf = (scores: ScoredSet['scores'], texts = vi) =>
      rowsOf(sheetOf({ ...planted, scores }, {}, texts))
        .flat()
        .join(' ')
        .replaceAll('\n', ' ');
    const aside = planted.scores.map((unit) => unit.with(2, 'KAD'));
    expect(textOf(aside)).toContain(
      'Không đơn vị nào dùng bộ tiêu chí của khối có điểm ở tiêu chí này (60 đơn vị không áp dụng): tiêu chí được để riêng',
    );
    expect(textOf(aside, en)).toContain('(does not apply to 60 units): it is set aside');
    const few = planted.scores.map((unit, at) => (at < 20 ? unit : unit.with(2, null)));
    expect(textOf(few)).toContain('chưa đến một nửa số đơn vị được xếp hạng so sánh được');
    expect(textOf(few)).toContain('“Tiêu chí 3” (40 đơn vị)');
    expect(textOf(few, en)).toContain('“Tiêu chí 3” (40 units)');
  });

  it('is not made unless it is asked for', () => {
    const plan = computeRanking(workbook(setSheet(planted)), parseSettings({}), vi, NOW).plan;
    expect(plan.sheets.map(({ name }) => name)).not.toContain('Rà soát tiêu chí');
  });

  it('is in English where the texts are', () => {
    const rows = rowsOf(sheetOf(planted, {}, en));
    expect(rows.flat()).toContain('Raise the bar');
    expect(rows.flat()).toContain(
      'All 60 scored units have 50.0% of the max points: the criterion does not distinguish the units. Without this criterion no unit would change its rank.',
    );
  });
});

describe('the announcement', () => {
  const sentenceIn = (set: ScoredSet, settings: object = {}, texts = vi) => {
    const { announcement, plan } = runOf(set, settings, texts);
    const found = announcement.paragraphs
      .flatMap(({ sentences }) => sentences)
      .find(({ kind }) => kind === 'criteriaSet');
    return found === undefined ? null : { ...found, plan };
  };

  it('has a sentence on the set where the review is asked for, whose figures lead to what is suggested', () => {
    const { phrase, plan } = sentenceIn(planted) ?? {};
    expect(plainText(phrase ?? [])).toBe(
      'Gợi ý từ rà soát bộ tiêu chí (12 tiêu chí): 2 tiêu chí có mọi địa phương được chấm cùng một mức điểm, nên xem lại có cần giữ không (1.2; 1.4); 1 tiêu chí có nhiều địa phương đạt đủ hoặc gần đủ điểm, có thể cần nâng yêu cầu (3.4); 2 tiêu chí có điểm gần như trùng với tiêu chí khác, nên xem lại có gộp được không (1.1; 3.2); 1 tiêu chí có thể cần làm rõ cách chấm (3.1).',
    );
    const sheet = plan?.sheets.find(({ name }) => name === 'Rà soát tiêu chí');
    const shown = cellsOf(phrase ?? []).map(({ sheet: name, cell }) => {
      const at = cellOfAddress(cell);
      return [name, plannedContent(sheet?.values[at?.row ?? 0]?.[at?.column ?? 0] ?? null)];
    });
    expect(shown).toEqual(
      ['Bỏ', 'Bỏ', 'Nâng yêu cầu', 'Gộp', 'Gộp', 'Làm rõ'].map((word) => ['Rà soát tiêu chí', word]),
    );
    expect(plainText(sentenceIn(planted, {}, en)?.phrase ?? [])).toBe(
      'Suggestions from the review of the criteria set (12 criteria): 2 in which all scored localities have the same points: consider whether they are needed (1.2; 1.4); 1 in which many localities have full or nearly full points: the bar may have to be raised (3.4); 2 are scored almost the same as others: consider merging them (1.1; 3.2); 1 may need clearer scoring (3.1).',
    );
  });

  it('says of few units that what goes with what may be chance', () => {
    const few = { ...planted, scores: planted.scores.slice(0, 18) };
    expect(plainText(sentenceIn(few)?.phrase ?? [])).toMatch(
      /; chỉ có 18 địa phương nên cũng có thể do ngẫu nhiên\.$/u,
    );
    expect(plainText(sentenceIn(few, {}, en)?.phrase ?? [])).toMatch(
      /; with only 18 localities it may also be chance\.$/u,
    );
    const enough = { ...planted, scores: planted.scores.slice(0, 30) };
    expect(plainText(sentenceIn(enough)?.phrase ?? [])).not.toContain('ngẫu nhiên');
  });

  it('says of a set of which nothing is to be changed that nothing is seen to change', () => {
    const { phrase = [] } = sentenceIn(planted, { review: { mostFull: 100, alike: 1, unrelated: -1 } }) ?? {};
    expect(plainText(phrase)).toContain('(12 tiêu chí): 2 tiêu chí có mọi');
    const keep = {
      ...planted,
      scores: planted.scores.map((unit) => [0, 2, 4].map((leaf) => unit[leaf] ?? 0)),
    };
    const some = { ...keep, max: [2, 3, 2.5], field: [1, 1, 2] };
    expect(plainText(sentenceIn(some)?.phrase ?? [])).toBe(
      'Rà soát bộ tiêu chí: chưa thấy tiêu chí nào trong 3 tiêu chí nên xem lại.',
    );
  });

  it('has none where the review is not asked for, or too few units can be compared', () => {
    expect(sentenceIn(planted, { resultSheets: ['announcement'] })).toBeNull();
    expect(sentenceIn({ ...planted, scores: planted.scores.slice(0, 9) })).toBeNull();
  });
});

it('result.json has the same, whichever sheets are written', () => {
  const [block] = (resultJson(runOf(planted, { resultSheets: [] }), vi) as { blocks: { review: unknown }[] })
    .blocks;
  expect(block?.review).toMatchObject({
    units: 60,
    comparedUnits: 60,
    criteria: [
      { code: '1.1', criterion: 'Tiêu chí 1', field: 'Lĩnh vực A', maxPoints: 2, suggestion: 'merge' },
      {
        code: '1.2',
        meanPercent: 50,
        fullUnits: 0,
        zeroUnits: 0,
        notApplicableUnits: 0,
        sdPercent: 0,
        itemRest: null,
        effectiveShare: 0,
        rankChangesIfDropped: 0,
        largestRankChangeIfDropped: 0,
        cutUnits: null,
        suggestion: 'drop',
        why: [
          'Cả 60 đơn vị được chấm cùng đạt 50,0% điểm tối đa: tiêu chí không phân loại được đơn vị nào.',
          'Nếu bỏ tiêu chí này, không đơn vị nào đổi hạng.',
        ],
      },
      ...Array.from({ length: 10 }, () => ({})),
    ],
  });
});
