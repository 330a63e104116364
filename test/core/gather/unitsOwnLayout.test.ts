import { describe, expect, it } from 'vitest';
import type { UnitFile } from '../../../src/core/gather/files/unitFile';
import { groupOf } from '../../../src/core/gather/review';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { criteriaSheet, unitList } from '../issue/criteriaBook';
import { sheet } from '../sheets';
import { bookAfter, gatheredFrom } from './sentFiles';

type Row = readonly CellContent[];
const TITLE = 'BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025';
const NAMES = ['STT', 'Nội dung', 'Điểm tối đa'];
/** The criteria of the set that units score, by number. */
const CRITERIA: Readonly<Record<string, Row>> = {
  '1.1': ['1.1', 'Kế hoạch CCHC', 2],
  '1.2': ['1.2', 'Báo cáo CCHC', 3],
  '2.1': ['2.1', 'Rà soát văn bản', 2],
  '2.3': ['2.3', 'Tiếp cận dịch vụ', 3],
};

interface Own {
  readonly title?: string;
  /** Of the columns right of the maxima. */
  readonly headers: Row;
  readonly scores: Readonly<Record<string, Row>>;
  /** Rows below a criterion, by its number. */
  readonly below?: Readonly<Record<string, readonly Row[]>>;
  readonly bonus?: Row;
  readonly formats?: Readonly<Record<string, string>>;
}

/** A sheet of Xã A's own: its header stands in row 4, `1 Công tác chỉ đạo` in row 5. */
function ownFile({ title = TITLE, headers, scores, below = {}, bonus = [], formats = {} }: Own): UnitFile {
  const rowsOf = (code: string): readonly Row[] => [
    [...(CRITERIA[code] ?? []), ...(scores[code] ?? [])],
    ...(below[code] ?? []),
  ];
  const content = sheet('Phiếu', [
    [title],
    ['Đơn vị: Xã A'],
    [],
    [...NAMES, ...headers],
    ['1', 'Công tác chỉ đạo', 5],
    ...rowsOf('1.1'),
    ...rowsOf('1.2'),
    ['2', 'Cải cách thể chế', 8],
    ...rowsOf('2.1'),
    ['2.2', 'Mức độ hài lòng', 3],
    ...rowsOf('2.3'),
    [null, 'Điểm thưởng', 1, ...bonus],
  ]);
  const numberFormats = content.values.map((row, at) =>
    row.map((_, column) => formats[`${String.fromCharCode(65 + column)}${at + 1}`] ?? 'General'),
  );
  return { path: 'a.xlsx', hash: 'a', saved: null, mark: null, content: [{ ...content, numberFormats }] };
}

/** The state of the file, what is said of its cells, and the self-scores that were taken, by number. */
function gathered(own: Own) {
  const run = gatheredFrom([ownFile(own)]);
  const [line] = run.lines;
  const rows = bookAfter(run).find(({ name }) => name === 'Xã A')?.values ?? [];
  const codes = [...Object.keys(CRITERIA), 'Điểm thưởng'];
  const scores = codes.map((code) => rows.find((row) => row[0] === code || row[1] === code)?.[3] ?? null);
  const said = (line?.left ?? []).map(({ why, cell }) => [why, cell]);
  return { state: line?.state, said, scores, left: line?.left ?? [], group: line && groupOf(line) };
}

const FULL = { '1.1': [2], '1.2': [3], '2.1': [2], '2.3': [2] };

describe('the only scores of a unit’s file', () => {
  it.each(['Điểm', 'Điểm đạt được'])('are its own below %s, which is to be looked at', (header) => {
    const { state, said, scores, group } = gathered({ headers: [header], scores: FULL });
    expect([state, scores, group]).toEqual(['taken', [2, 3, 2, 2, null], 'review']);
    expect(said).toEqual([['column-taken-as-self', 'D4']]);
  });

  it.each([
    ...['Điểm được duyệt', 'Điểm chốt', 'Điểm công nhận', 'Điểm chính thức', 'Điểm đạt được sau thẩm định'],
    ...['Kết quả thẩm định', 'Điểm Hội đồng'],
  ])('are the office’s below %s: nothing of them is taken', (header) => {
    const { state, said, scores } = gathered({ headers: [header], scores: FULL });
    expect([state, scores]).toEqual(['no-scores', [null, null, null, null, null]]);
    expect(said).toEqual([
      ['no-self-scores', ''],
      ['column-of-office', 'D6'],
    ]);
  });

  it('are the office’s below a title that says so, and the unit’s below one of the unit’s own', () => {
    const of = (title: string) =>
      gathered({ title: `${title} NĂM 2025`, headers: ['Điểm'], scores: FULL }).state;
    expect(of('KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH')).toBe('no-scores');
    expect(of('BẢNG TỰ CHẤM ĐIỂM, PHỤC VỤ THẨM ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH')).toBe('taken');
  });

  it('are the unit’s own although its name has the word', () => {
    const file = ownFile({ headers: ['Điểm'], scores: FULL });
    const [form] = file.content as readonly SheetSnapshot[];
    const named = {
      ...form,
      values: form?.values.with(1, ['Đơn vị: Trung tâm Thẩm định giá']),
    } as SheetSnapshot;
    const book = [criteriaSheet(), unitList(['Trung tâm Thẩm định giá'])];
    expect(gatheredFrom([{ ...file, content: [named] }], book).lines[0]?.state).toBe('taken');
  });

  it('are the office’s beside remarks of the appraisal', () => {
    const scores = { ...FULL, '1.1': [1, 'Cắt 1 điểm: ban hành muộn'] };
    const { state, said } = gathered({ headers: ['Điểm đạt được', 'Ý kiến thẩm định'], scores });
    expect([state, said.map(([why]) => why)]).toEqual([
      'no-scores',
      ['no-self-scores', 'column-of-office', 'column-of-office'],
    ]);
  });

  it('are not the final ones beside those of an appraisal', () => {
    const scores = { '1.1': [1, 1], '1.2': [3, 3], '2.1': [2, 2], '2.3': [2, 2] };
    const { state } = gathered({ headers: ['Điểm thẩm định', 'Điểm đạt được'], scores });
    expect(state).toBe('no-scores');
  });
});

describe('a unit that scored itself twice', () => {
  const headers = ['Điểm tự chấm lần 1', 'Điểm tự chấm lần 2'];

  it('counts by its last score of each criterion, and what the first gives is said', () => {
    const scores = { '1.1': [2, 1], '1.2': [3], '2.1': [2], '2.3': [2, 1.5] };
    const { scores: taken, left, group } = gathered({ headers, scores, bonus: [0.5, 0.25] });
    expect(taken).toEqual([1, 3, 2, 1.5, 0.25]);
    expect(left).toEqual([
      {
        why: 'self-round-before',
        cell: 'D6',
        facts: { header: 'Điểm tự chấm lần 1', taken: 2, passed: 3 },
      },
    ]);
    expect(group).toBe('review');
  });

  it('gives no score where the last one is none, although the first is', () => {
    const scores = { ...FULL, '1.1': [2, 'chưa rõ'], '1.2': [3, 2.5] };
    const { scores: taken, said } = gathered({ headers, scores });
    expect(taken[0]).toBe(null);
    expect(said).toContainEqual(['score-not-a-number', 'E6']);
  });

  it('says nothing of a second round that is blank', () => {
    expect(gathered({ headers, scores: FULL })).toMatchObject({ scores: [2, 3, 2, 2, null], said: [] });
  });
});

describe('a criterion that the unit parted into rows of its own', () => {
  const parts = (...maxima: readonly CellContent[]): readonly Row[] => [
    ['1.1.1', 'Ban hành đúng hạn', maxima[0] ?? null, 1],
    ['1.1.2', 'Đủ nội dung', maxima[1] ?? null, 0.5],
  ];
  const headers = ['Điểm tự chấm'];

  it('has the score of its own row; those of the parts are told with their cells', () => {
    const { scores, said } = gathered({ headers, scores: FULL, below: { '1.1': parts(1, 1) } });
    expect(scores).toEqual([2, 3, 2, 2, null]);
    expect(said).toEqual([
      ['criterion-unknown', 'D7'],
      ['criterion-unknown', 'D8'],
    ]);
  });

  it('has it where the parts have no maxima, too, and its own max is the set’s', () => {
    const { scores, said } = gathered({ headers, scores: FULL, below: { '1.1': parts() } });
    expect(scores).toEqual([2, 3, 2, 2, null]);
    expect(said.map(([why]) => why)).not.toContain('max-differs');
    expect(said).toEqual(
      expect.arrayContaining([
        ['score-not-used', 'D7'],
        ['score-not-used', 'D8'],
      ]),
    );
  });

  it('has none of a part that has its name', () => {
    const below = {
      '1.1': [
        ['1.1.1', 'Kế hoạch CCHC', 1, 1],
        ['1.1.2', 'Tiến độ', 1, 0.5],
      ],
    };
    const { scores, said } = gathered({ headers, scores: { ...FULL, '1.1': [1.5] }, below });
    expect(scores[0]).toBe(1.5);
    expect(said).toEqual([
      ['criterion-unknown', 'D7'],
      ['criterion-unknown', 'D8'],
    ]);
  });

  it('has none where its own row is blank: the parts’ are told', () => {
    const { scores, said } = gathered({
      headers,
      scores: { ...FULL, '1.1': [] },
      below: { '1.1': parts(1, 1) },
    });
    expect(scores[0]).toBe(null);
    expect(said).toEqual([
      ['criterion-unknown', 'D7'],
      ['criterion-unknown', 'D8'],
    ]);
  });
});

describe('bonus points', () => {
  it.each([
    ['a time', 0.0868, 'h:mm', 'score-is-date'],
    ['a date', 45_000, 'd/m/yyyy', 'score-is-date'],
    ['a rate', 0.5, '0%', 'score-as-percent'],
    ['a rate that was typed', '50%', 'General', 'score-as-percent'],
    ['a word', 'chưa có', 'General', 'score-not-a-number'],
  ])('are none where their cell shows %s', (_, content, format, why) => {
    const own = { headers: ['Điểm tự chấm'], scores: FULL, bonus: [content], formats: { D12: format } };
    const { scores, said } = gathered(own);
    expect(scores).toEqual([2, 3, 2, 2, null]);
    expect(said).toEqual([[why, 'D12']]);
  });
});

describe('a text that is longer than a cell of the gathered sheet', () => {
  const headers = ['Điểm tự chấm', 'Tài liệu kiểm chứng'];
  /** What was taken beside 1.1. */
  const taken = (text: string) => {
    const run = gatheredFrom([ownFile({ headers, scores: { ...FULL, '1.1': [2, text] } })]);
    const row = bookAfter(run)
      .find(({ name }) => name === 'Xã A')
      ?.values.find(([code]) => code === '1.1');
    return { text: row?.[6], left: run.lines[0]?.left };
  };

  it('is cut, which is told with its cell and length', () => {
    const { text, left } = taken('ă'.repeat(8_001));
    expect(text).toBe('ă'.repeat(8_000));
    expect(left).toEqual([
      {
        why: 'text-cut',
        cell: 'E6',
        facts: { code: '1.1', name: 'Kế hoạch CCHC', length: 8_001, kept: 8_000 },
      },
    ]);
  });

  it('is not cut through a character', () => {
    expect(taken(`${'a'.repeat(7_999)}😀`).text).toBe('a'.repeat(7_999));
  });

  it('is taken whole where it has as many characters as a cell takes', () => {
    expect(taken('a'.repeat(8_000))).toEqual({ text: 'a'.repeat(8_000), left: [] });
  });
});

describe('points that are finer than a millionth', () => {
  const headers = ['Điểm tự chấm'];

  it('are taken with six decimals, which is told of the first with how many there are', () => {
    const { scores, left } = gathered({
      headers,
      scores: { ...FULL, '1.1': [1.123_456_78], '1.2': [1 / 3], '2.1': [0.1 + 0.2] },
    });
    expect(scores.slice(0, 3)).toEqual([1.123457, 0.333333, 0.3]);
    expect(left).toEqual([
      {
        why: 'score-rounded',
        cell: 'D6',
        facts: { code: '1.1', name: 'Kế hoạch CCHC', text: '1.12345678', score: 1.123457, count: 2 },
      },
    ]);
  });

  it('are told where they are typed as a text and of bonus points, too', () => {
    const { left } = gathered({ headers, scores: { ...FULL, '1.1': ['1,9999999'] }, bonus: [0.000_000_4] });
    expect(left.map(({ why, cell }) => [why, cell])).toEqual([
      ['score-rounded', 'D6'],
      ['number-as-text', 'D6'],
    ]);
    expect(left[0]?.facts).toMatchObject({ count: 2 });
  });
});
