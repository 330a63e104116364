import { describe, expect, it } from 'vitest';
import type { UnitFile } from '../../../src/core/gather/files/unitFile';
import { Problem } from '../../../src/core/problem';
import type { ProblemCode } from '../../../src/core/problem';
import { textOf } from '../../../src/core/read/cells/text';
import type { SheetSnapshot } from '../../../src/core/workbook';
import { criteriaSheet, unitList } from '../issue/criteriaBook';
import { sheet, unitSheet } from '../sheets';
import { BOOK, FULL, bookAfter, gatheredFrom, rowsOf, sent, statesOf, typedInto, whysOf } from './sentFiles';

const A = { cells: FULL };
const EARLY = '2025-11-01T08:00:00Z';
const LATE = '2025-11-02T08:00:00Z';

/** What was gathered of one file. */
function only(file: UnitFile, book?: readonly SheetSnapshot[]) {
  const [line] = gatheredFrom([file], book).lines;
  if (line === undefined) throw new Error('no line');
  return line;
}

describe('the state of a file and a unit', () => {
  const former = sent('Xã C', { ...A, typed: { A2: 'Đơn vị: Xã Cũ' }, mark: null });
  const unread = (code: ProblemCode): UnitFile => ({ ...sent('Xã A', A), content: new Problem(code) });
  it.each<[string, readonly UnitFile[], readonly string[]]>([
    ['a filled form', [sent('Xã A', A)], ['taken']],
    ['a renamed file', [sent('Xã A', { ...A, path: 'scan (3).xlsx' })], ['taken']],
    ['a form of two units', [sent('Xã A', A), sent('Xã B', A)], ['taken', 'taken']],
    [
      'a name in another Unicode form',
      [sent('Xã A', { ...A, typed: { A2: 'Đơn vị: XÃ A'.normalize('NFD') } })],
      ['taken'],
    ],
    ['the former name of a merged commune', [former], ['taken']],
    ['the same file twice', [sent('Xã A', A), sent('Xã A', { ...A, path: 'copy.xlsx' })], ['taken', 'same']],
    [
      'an older file after a newer',
      [sent('Xã A', { ...A, saved: LATE }), sent('Xã A', { cells: { '1.1': [1] }, saved: EARLY })],
      ['taken', 'older'],
    ],
    [
      'a newer file after an older',
      [sent('Xã A', { cells: { '1.1': [1] }, saved: EARLY }), sent('Xã A', { ...A, saved: LATE })],
      ['older', 'taken'],
    ],
    [
      'two files of which nothing tells the newer',
      [sent('Xã A', A), sent('Xã A', { cells: { '1.1': [1] }, path: 'b.xlsx' })],
      ['ask', 'ask'],
    ],
    [
      'two files of which one says when it was saved',
      [sent('Xã A', { ...A, saved: LATE }), sent('Xã A', { cells: { '1.1': [1] } })],
      ['ask', 'ask'],
    ],
    [
      'files of a merged commune under both of its names',
      [{ ...former, saved: EARLY }, sent('Xã C', { cells: { '1.1': [1] }, saved: LATE })],
      ['ask', 'ask'],
    ],
    [
      'a form of another set',
      [
        sent('Xã A', {
          ...A,
          book: [criteriaSheet({}, { '1.1': ['1.1', 'Kế hoạch năm', 2] }), unitList(['Xã A'])],
        }),
      ],
      ['other-criteria'],
    ],
    [
      'a form of another year',
      [sent('Xã A', { ...A, mark: null, typed: { A1: 'BẢNG CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2024' } })],
      ['other-criteria'],
    ],
    [
      'a sheet in the unit’s own layout, without a mark',
      [{ ...sent('Xã A'), mark: null, content: [unitSheet('Xã A', [1, 2, 3], { year: 2025 })] }],
      ['taken'],
    ],
    ['a blank form', [sent('Xã A')], ['no-scores']],
    [
      'a workbook without a table',
      [{ ...sent('Xã A'), mark: null, content: [sheet('Sheet1', [['Công văn']])] }],
      ['no-scores'],
    ],
    [
      'a unit that the list does not have',
      [sent('Xã A', { ...A, mark: null, typed: { A2: 'Đơn vị: Xã Lạ' } })],
      ['not-listed'],
    ],
    [
      'a name that differs by its tone marks',
      [sent('Xã A', { ...A, mark: null, typed: { A2: 'Đơn vị: Xã Ạ' } })],
      ['not-listed'],
    ],
    ['a locked file', [unread('password-protected-file')], ['password']],
    ['a damaged file', [unread('damaged-file')], ['unreadable']],
  ])('is told of %s', (_, files, states) => {
    expect(gatheredFrom(files).lines.map(({ state }) => state)).toEqual(states);
  });

  it('is the same for the files in any order', () => {
    const files = [
      sent('Xã A', { ...A, saved: LATE, path: '1.xlsx' }),
      sent('Xã A', { cells: { '1.1': [1] }, saved: EARLY, path: '2.xlsx' }),
      sent('Xã B', { ...A, path: '3.xlsx' }),
      sent('Xã B', { cells: { '1.1': [1] }, path: '4.xlsx' }),
    ];
    const [there, back] = [gatheredFrom(files), gatheredFrom(files.toReversed())];
    expect(statesOf(back).toReversed()).toEqual(statesOf(there));
    expect(back.plan).toEqual(there.plan);
  });

  it('leaves who is waited for: not a unit that is asked, but one whose file was refused', () => {
    const { missing } = gatheredFrom([
      sent('Xã A', A),
      sent('Xã B', A),
      sent('Xã B', { cells: { '1.1': [1] }, path: 'b.xlsx' }),
      sent('Xã D'),
    ]);
    expect(missing).toEqual(['Xã C', 'Xã D'].map((unit) => ({ unit, block: 'Xã, phường' })));
  });

  it('is told of both units of one file', () => {
    const [one, other] = [
      sent('Xã A', { ...A, tab: 'A' }),
      sent('Xã B', { cells: { '1.1': [1] }, tab: 'B' }),
    ];
    if (one.content instanceof Problem || other.content instanceof Problem) throw new Error('no sheets');
    const both = { ...one, content: [...one.content, ...other.content] };
    expect(statesOf(gatheredFrom([both]))).toEqual([
      ['Xã A.xlsx', 'Xã A', 'taken'],
      ['Xã A.xlsx', 'Xã B', 'taken'],
    ]);
  });
});

describe('what is taken', () => {
  it('is the unit’s scores and texts, in a plain sheet with columns for the office', () => {
    const run = gatheredFrom([
      sent('Xã A', { cells: { '1.1': [1.5, 'Số 1/KH', '=1+1'], '1.2': ['KAD'], '2.1': [0], TH: [0.5] } }),
    ]);
    expect(
      rowsOf(run, 'Xã A')
        .slice(0, 3)
        .map(([first]) => first),
    ).toEqual(['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025', 'Đơn vị: Xã A', 'Khối: Xã, phường']);
    expect(rowsOf(run, 'Xã A').slice(4)).toEqual([
      [
        'STT',
        'Nội dung',
        'Điểm tối đa',
        'Điểm tự chấm',
        'Điểm thẩm định',
        'Điểm điều tra XHH',
        'Tài liệu kiểm chứng',
        'Giải trình của đơn vị',
        'Ý kiến thẩm định',
      ],
      ['1', 'Công tác chỉ đạo', 5, 1.5, '', '', null, null, null],
      ['1.1', 'Kế hoạch CCHC', 2, 1.5, null, null, 'Số 1/KH', '=1+1', null],
      [null, 'Ban hành kịp thời: 2', null, null, null, null, null, null, null],
      ['1.2', 'Báo cáo CCHC', 3, 'KAD', null, null, null, null, null],
      ['2', 'Cải cách thể chế', 8, 0, '', '', null, null, null],
      ['2.1', 'Rà soát văn bản', 2, 0, null, null, null, null, null],
      ['2.2', 'Mức độ hài lòng', 3, null, null, null, null, null, null],
      ['2.3', 'Tiếp cận dịch vụ', 3, null, null, null, null, null, null],
      [null, 'Điểm thưởng', 1, 0.5, null, null, null, null, null],
      [null, 'Tổng cộng', 13, 1.5, '', '', null, null, null],
    ]);
    expect(run.lines[0]).toMatchObject({ scores: 3, left: [] });
  });

  it('is found by number and name, never by the row', () => {
    const file = sent('Xã A', { cells: { '1.1': [1], '1.2': [2] } });
    if (file.content instanceof Problem) throw new Error('no sheets');
    const moved = file.content.map((one) => {
      const rows = [...one.values];
      const [plan] = rows.splice(8, 1);
      return { ...one, values: [...rows.slice(0, 10), plan ?? [], ...rows.slice(10)] };
    });
    const scores = rowsOf(gatheredFrom([{ ...file, content: moved }]), 'Xã A').map((row) => [row[0], row[3]]);
    expect(scores).toEqual(
      expect.arrayContaining([
        ['1.1', 1],
        ['1.2', 2],
      ]),
    );
  });

  it('can be asked for its file, sheet and cell', () => {
    const run = gatheredFrom([
      sent('Xã A', { cells: { '1.1': [1.5, 'Số 1/KH'] }, saved: EARLY, path: 'x/a.xlsx' }),
    ]);
    expect(rowsOf(run, 'Thu phiếu (số liệu)').slice(4)).toEqual([
      [
        'Xã A',
        '1.1',
        'Kế hoạch CCHC',
        'Điểm tự chấm',
        1.5,
        'x/a.xlsx',
        'Phiếu chấm điểm',
        'D9',
        EARLY,
        1,
        null,
        '2025',
      ],
      [
        'Xã A',
        '1.1',
        'Kế hoạch CCHC',
        'Tài liệu kiểm chứng',
        'Số 1/KH',
        'x/a.xlsx',
        'Phiếu chấm điểm',
        'E9',
        EARLY,
        1,
        null,
        '2025',
      ],
    ]);
  });

  it.each<[string, Parameters<typeof sent>[1], readonly (readonly [string, string])[], number]>([
    [
      'a changed max',
      { cells: FULL, typed: { C9: 5 } },
      [
        ['max-differs', 'C9'],
        ['subtotal-differs', 'C8'],
      ],
      4,
    ],
    ['a score above the max', { cells: { ...FULL, '1.1': [2.5] } }, [['score-above-max', 'D9']], 3],
    [
      'a score above what the survey leaves of the max',
      { cells: { ...FULL, '2.3': [2.5] } },
      [['score-above-max', 'D15']],
      3,
    ],
    ['a score below 0', { cells: { ...FULL, '1.1': [-1] } }, [['score-negative', 'D9']], 3],
    ['a score of the survey', { cells: { ...FULL, '2.2': [3] } }, [['score-of-survey', 'D14']], 4],
    ['a number typed as text', { cells: { ...FULL, '1.1': ['1,5'] } }, [['number-as-text', 'D9']], 4],
    ['a word', { cells: { ...FULL, '1.1': ['đạt'] } }, [['score-not-a-number', 'D9']], 3],
    [
      'a formula without a value',
      { cells: { ...FULL, '1.1': ['#GETTING_DATA'] } },
      [['score-not-a-number', 'D9']],
      3,
    ],
    ['another number', { cells: FULL, typed: { A9: '1.9' } }, [['number-differs', 'B9']], 4],
    [
      'a name a typing error away',
      { cells: FULL, typed: { B9: 'Kế hoạch CHC' } },
      [['name-differs', 'B9']],
      4,
    ],
    [
      'another criterion',
      { cells: FULL, typed: { B9: 'Tuyên truyền, phổ biến' } },
      [
        ['criterion-unknown', 'D9'],
        ['criterion-missing', 'B7'],
      ],
      3,
    ],
  ])('tells %s with its cell, and the set decides', (_, filled, said, scores) => {
    const line = only(sent('Xã A', filled));
    expect(
      whysOf(line).map(([why, cell]) => (why === 'finding' ? ['subtotal-differs', cell] : [why, cell])),
    ).toEqual(expect.arrayContaining(said.map((one) => [...one])));
    expect(line.scores).toBe(scores);
  });
});

describe('a sheet in the unit’s own layout', () => {
  it('gives its scores, and tells what of it is the office’s or has no place', () => {
    const own = sheet('Phiếu', [
      ['BẢNG TỰ CHẤM ĐIỂM NĂM 2025'],
      ['Đơn vị: UBND xã A'],
      [
        'STT',
        'Tiêu chí',
        'Điểm chuẩn',
        'Cách chấm',
        'Số liệu kê khai',
        'Tự chấm',
        'Điểm thẩm định',
        'Ghi chú',
      ],
      ['1', 'Công tác chỉ đạo', 5],
      ['1.1', 'Kế hoạch CCHC', 2, 'theo ngày', 'ngày 5/1', 2, 1, 'đã nộp'],
      ['1.2', 'Báo cáo CCHC', 3, 'theo số', null, 3],
      ['2', 'Cải cách thể chế', 8],
      ['2.1', 'Rà soát văn bản', 2, null, null, 1.5],
      ['2.2', 'Mức độ hài lòng', 3],
      ['2.3', 'Tiếp cận dịch vụ', 3, null, null, 2],
      [null, 'Tổng cộng', 13],
    ]);
    const run = gatheredFrom([{ ...sent('Xã A'), mark: null, content: [own] }]);
    expect(run.lines[0]).toMatchObject({ unit: 'Xã A', state: 'taken', scores: 4 });
    expect(run.lines.flatMap(whysOf)).toEqual([
      ['column-of-office', 'G5'],
      ['column-unread', 'E5'],
    ]);
    const [plan] = rowsOf(run, 'Xã A').filter(([code]) => code === '1.1');
    expect(plan?.slice(3)).toEqual([2, null, null, null, 'đã nộp', null]);
  });
});

describe('gathering again', () => {
  const first = gatheredFrom([sent('Xã A', { cells: { ...FULL, '1.1': [1, 'Số 1'] }, saved: EARLY })]);
  const book = bookAfter(first);

  it('the same files changes nothing', () => {
    const again = gatheredFrom(
      [sent('Xã A', { cells: { ...FULL, '1.1': [1, 'Số 1'] }, saved: LATE, path: 'other.xlsx' })],
      book,
    );
    expect(statesOf(again)).toEqual([['other.xlsx', 'Xã A', 'same']]);
    expect([again.plan.sheets, again.edits]).toEqual([[], []]);
  });

  it('a newer file changes the unit’s cells only, marks them and tells from and to', () => {
    const again = gatheredFrom(
      [sent('Xã A', { cells: { ...FULL, '1.1': [1.5, 'Số 2'], '1.2': [null] }, saved: LATE })],
      book,
    );
    expect(again.lines[0]).toMatchObject({ state: 'replaced' });
    expect(
      again.lines[0]?.changed.map(({ line, column, from, to }) => [line.code, column, from, to]),
    ).toEqual([
      ['1.1', 'self', 1, 1.5],
      ['1.1', 'evidence', 'Số 1', 'Số 2'],
    ]);
    expect(again.edits.filter(({ sheet: name }) => name === 'Xã A')).toEqual([
      { sheet: 'Xã A', row: 6, column: 3, value: 1.5, fill: '#FFE699' },
      { sheet: 'Xã A', row: 6, column: 6, value: 'Số 2', fill: '#FFE699' },
      { sheet: 'Xã A', row: 5, column: 3, value: 4.5, isOfFormula: true },
      { sheet: 'Xã A', row: 9, column: 3, value: 4, isOfFormula: true },
      { sheet: 'Xã A', row: 14, column: 3, value: 8.5, isOfFormula: true },
    ]);
  });

  it('keeps what a newer file leaves blank, and says so', () => {
    const newer = sent('Xã A', { cells: { ...FULL, '1.1': [1, 'Số 1'], '1.2': [null] }, saved: LATE });
    const again = gatheredFrom([newer], book);
    expect(again.edits.filter(({ sheet: name }) => name === 'Xã A')).toEqual([]);
    expect(again.lines[0]?.left).toMatchObject([
      { why: 'blank-kept', facts: { files: ['Xã A.xlsx'], criteria: ['1.2'] } },
    ]);
  });

  it('keeps what was replaced, scores and texts, with the file that it came from', () => {
    const newer = sent('Xã A', { cells: { ...FULL, '1.1': [1.5, 'Số 2'] }, saved: LATE, path: 'mới.xlsx' });
    const again = gatheredFrom([newer], book);
    const replacedIn = (run: typeof again) =>
      rowsOf(run, 'Thu phiếu (số liệu)')
        .filter((row) => textOf(row[3] ?? null).endsWith('(đã thay)'))
        .map((row) => [row[1], row[3], row[4], row[5]]);
    const replaced = [
      ['1.1', 'Điểm tự chấm (đã thay)', 1, 'Xã A.xlsx'],
      ['1.1', 'Tài liệu kiểm chứng (đã thay)', 'Số 1', 'Xã A.xlsx'],
    ];
    expect(replacedIn(again)).toEqual(replaced);
    const register = again.edits.find(({ value }) => String(value).includes('thay “Số 1” bằng “Số 2”'));
    expect(register?.sheet).toBe('Thu phiếu');
    const third = sent('Xã A', {
      cells: { ...FULL, '1.1': [2, 'Số 3'] },
      saved: '2025-11-03T08:00:00Z',
      path: 'ba.xlsx',
    });
    expect(replacedIn(gatheredFrom([third], bookAfter(again, book)))).toEqual([
      ...replaced,
      ['1.1', 'Điểm tự chấm (đã thay)', 1.5, 'mới.xlsx'],
      ['1.1', 'Tài liệu kiểm chứng (đã thay)', 'Số 2', 'mới.xlsx'],
    ]);
  });

  it('an older file, and one of which nothing tells that it is newer, change nothing', () => {
    const older = sent('Xã A', { cells: { '1.1': [0] }, saved: '2025-10-01T00:00:00Z' });
    const untold = sent('Xã A', { cells: { '1.1': [0] } });
    expect([older, untold].map((file) => gatheredFrom([file], book).lines[0]?.state)).toEqual([
      'older',
      'ask',
    ]);
  });

  it('leaves what the office typed: its own columns, and a cell of the unit that it corrected, which is told', () => {
    const corrected = typedInto(typedInto(book, 'Xã A', 6, 3, 0.5), 'Xã A', 6, 4, 0.25);
    const again = gatheredFrom(
      [sent('Xã A', { cells: { ...FULL, '1.1': [1.5, 'Số 1'], '1.2': [2] }, saved: LATE })],
      corrected,
    );
    const [line] = again.lines;
    expect(line?.changed.map(({ line: { code }, to }) => [code, to])).toEqual([['1.2', 2]]);
    expect(line?.left.filter(({ why }) => why === 'office-changed')).toMatchObject([
      { cell: 'D9', facts: { kept: 0.5, sent: 1.5 } },
    ]);
    expect(again.edits.some(({ row, column }) => row === 6 && column === 4)).toBe(false);
    const third = gatheredFrom(
      [sent('Xã A', { cells: { ...FULL, '1.1': [1.5, 'Số 1'], '1.2': [2] }, saved: LATE })],
      bookAfter(again, corrected),
    );
    expect(third.lines[0]?.state).toBe('same');
  });

  it('fills in what the office left blank in a sheet of its own, and touches nothing else', () => {
    const own = bookAfter(first).filter(({ name }) => !name.startsWith('Thu phiếu'));
    const again = gatheredFrom(
      [sent('Xã A', { cells: { ...FULL, '1.1': [1.5, 'Số 1', 'Đã nộp'] }, saved: LATE })],
      own,
    );
    expect(again.lines[0]?.changed.map(({ line: { code }, column, to }) => [code, column, to])).toEqual([
      ['1.1', 'explanation', 'Đã nộp'],
    ]);
    expect(again.lines[0]?.left.map(({ why }) => why)).toContain('office-changed');
  });
});

describe('the register', () => {
  const first = gatheredFrom([sent('Xã A', { ...A, saved: EARLY }), sent('Xã B')]);
  const columns = (rows: readonly (readonly unknown[])[]) =>
    rows.map((row) => [row[1], row[3], row[4], row[9], row[10], row[12]]);

  it('has a line a file and unit, and the units that are waited for', () => {
    expect(columns(rowsOf(first, 'Thu phiếu').slice(4))).toEqual([
      ['Xã A', 'Đã nhận', 'Xã A.xlsx', 4, 0, 'Xã A'],
      ['Xã B', 'Chưa có điểm tự chấm', 'Xã B.xlsx', 0, 4, null],
      ['Xã C', 'Chưa gửi', null, null, null, null],
      ['Xã D', 'Chưa gửi', null, null, null, null],
    ]);
  });

  it('goes on where it stands, and keeps what the office wrote beside it', () => {
    const noted = typedInto(bookAfter(first), 'Thu phiếu', 6, 13, 'Đã gọi điện');
    const again = gatheredFrom([sent('Xã C', A)], noted);
    const after = bookAfter(again, noted).find(({ name }) => name === 'Thu phiếu');
    expect(columns(after?.values.slice(4) ?? []).map((row) => row.slice(0, 3))).toEqual([
      ['Xã A', 'Đã nhận', 'Xã A.xlsx'],
      ['Xã B', 'Chưa có điểm tự chấm', 'Xã B.xlsx'],
      ['Xã C', 'Đã nhận', 'Xã C.xlsx'],
      ['Xã D', 'Chưa gửi', null],
    ]);
    expect(after?.values[6]?.[13]).toBe('Đã gọi điện');
  });

  it.each([
    [
      'a header was changed',
      (rows: SheetSnapshot['values']) => rows.with(3, (rows[3] ?? []).with(1, 'Tên đơn vị')),
    ],
    [
      'a row was put above its title',
      (rows: SheetSnapshot['values']) => [(rows[2] ?? []).with(1, 'Mật'), ...rows],
    ],
  ])('is the one that it was where %s', (_, change) => {
    const book = bookAfter(first).map((one) =>
      one.name === 'Thu phiếu' ? { ...one, values: change(one.values) } : one,
    );
    const after = bookAfter(gatheredFrom([sent('Xã C', A)], book), book);
    expect(after.filter(({ name }) => name.startsWith('Thu phiếu ('))).toHaveLength(1);
    const rows = after.find(({ name }) => name === 'Thu phiếu')?.values ?? [];
    expect(columns(rows.slice(-4)).map((row) => row.slice(0, 2))).toEqual([
      ['Xã A', 'Đã nhận'],
      ['Xã B', 'Chưa có điểm tự chấm'],
      ['Xã C', 'Đã nhận'],
      ['Xã D', 'Chưa gửi'],
    ]);
  });

  it('scores nobody: a ranking of the gathered workbook is not told of it', () => {
    expect(gatheredFrom([], bookAfter(first)).lines).toEqual([]);
    expect(BOOK).toHaveLength(2);
  });
});

describe('a score cell that is merged', () => {
  it('gives its points to the first criterion only, and says so', () => {
    const file = sent('Xã A', { cells: { ...FULL, '1.2': [null] } });
    const content = (file.content as readonly SheetSnapshot[]).map((one) => ({
      ...one,
      merged: [{ row: 8, column: 3, rows: 3, columns: 1 }],
    }));
    const line = only({ ...file, content });
    expect(line.scores).toBe(3);
    expect(line.left).toMatchObject([
      { why: 'score-merged', cell: 'D9', facts: { code: '1.1', others: ['1.2'] } },
    ]);
  });
});
