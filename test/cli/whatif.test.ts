import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { whatifCommand } from '../../src/cli/command/whatifCommand';
import { sheet, workbook } from '../core/sheets';
import { writtenBook } from './books';
import { emptyFolder, sample } from './runRank';
import { runWith } from './runWith';

const run = runWith(whatifCommand);

/** Three units; two fields have a criterion 1.1. */
function folderWithBook(): string {
  const folder = emptyFolder();
  const book = workbook(
    sheet('Điểm', [
      ['CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
      ['Khối: Sở, ban, ngành'],
      ['STT', 'Nội dung', 'Điểm tối đa', 'Sở A', 'Sở B', 'Sở C'],
      ['I', 'Chỉ đạo điều hành', 5],
      ['1.1', 'Kế hoạch', 2, 2, 1.5, 0],
      ['1.2', 'Báo cáo', 3, 3, 2.5, 2],
      ['II', 'Cải cách thể chế', 5],
      ['1.1', 'Rà soát văn bản', 4, 3, 3, 2],
      ['1.3', 'Công khai', 1, 1, 'KAD', 1],
    ]),
  );
  writeFileSync(join(folder, 'book.xlsx'), writtenBook(book));
  return folder;
}

describe('npm run whatif', () => {
  it('tells index and rank with other scores, whom the unit passes, and leaves the workbook as it was', async () => {
    const folder = folderWithBook();
    const before = readFileSync(join(folder, 'book.xlsx'));
    const args = [
      'book.xlsx',
      '--unit',
      'sở  C',
      '--set',
      'I/1.1=2',
      '--set',
      'II/1.1=3,5',
      '--json',
      'w.json',
    ];
    const { status, stderr } = await run(args, folder);
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(readFileSync(join(folder, 'w.json'), 'utf8'))).toEqual({
      schema: 1,
      unit: 'Sở C',
      block: 'Sở, ban, ngành',
      rank: 3,
      percent: 50,
      grade: null,
      then: { rank: 2, percent: 85, grade: null, passes: ['Sở B'], passedBy: [] },
      toRank: null,
      nextGrade: null,
      zeros: { rank: 3, percent: 70, grade: null },
    });
    expect(readFileSync(join(folder, 'book.xlsx'))).toEqual(before);
  });

  it('tells the fewest criteria and the fewest points that reach a rank', async () => {
    const folder = folderWithBook();
    await run(['book.xlsx', '--unit', 'Sở C', '--rank', '2', '--json', 'w.json'], folder);
    // Sở B has 7 of 9, that is 77.78 %: Sở C lacks 2.78 points of 10.
    expect(JSON.parse(readFileSync(join(folder, 'w.json'), 'utf8'))).toMatchObject({
      toRank: {
        rank: 2,
        attainable: true,
        bestRank: 1,
        fewestCriteria: [
          { code: 'Chỉ đạo điều hành/1.1', from: 0, to: 2 },
          { code: '1.2', from: 2, to: 3 },
        ],
        fewestPoints: 2.78,
        exact: true,
      },
    });
  });

  it('says what cannot be reached, with the best that can', async () => {
    const folder = emptyFolder();
    const bonus = workbook(
      sheet('Điểm', [
        ['CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
        ['Khối: Sở, ban, ngành'],
        ['STT', 'Nội dung', 'Điểm tối đa', 'Sở A', 'Sở B'],
        ['1', 'Chỉ đạo điều hành', 4],
        ['1.1', 'Kế hoạch', 2, 2, 1],
        ['1.2', 'Báo cáo', 2, 2, 1],
        [null, 'Điểm thưởng', null, 1, 0],
      ]),
    );
    writeFileSync(join(folder, 'book.xlsx'), writtenBook(bonus));
    const { stdout } = await run(['book.xlsx', '--unit', 'Sở B', '--rank', '1'], folder);
    expect(stdout).toContain('Không thể đạt hạng 1: đạt điểm tối đa ở mọi tiêu chí thì cao nhất là hạng 2.');
  });

  it('tells what is missing to the next grade', async () => {
    const folder = folderWithBook();
    const grades = [{ name: 'Tốt', from: 80 }, { name: 'Khá', above: 60 }, { name: 'Yếu' }];
    writeFileSync(join(folder, 's.json'), JSON.stringify({ grades }));
    const args = ['book.xlsx', '--unit', 'Sở C', '--settings', 's.json', '--json', 'w.json'];
    const { status, stdout } = await run(args, folder);
    // Sở C has 5 of 10: 60.00 % is not above 60, 60.01 is.
    expect(status).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'w.json'), 'utf8'))).toMatchObject({
      grade: 'Yếu',
      nextGrade: {
        grade: 'Khá',
        attainable: true,
        bestGrade: 'Tốt',
        fewestCriteria: [{ code: 'Chỉ đạo điều hành/1.1', from: 0, to: 2 }],
        fewestPoints: 1.01,
        exact: true,
      },
    });
    expect(stdout).toContain('Đạt xếp loại Khá với ít điểm nhất: thêm 1,01 điểm');
  });

  it('has the lowest grade as the next one for a unit that blank scores keep without any', async () => {
    const folder = emptyFolder();
    const blank = sheet('Điểm', [
      ['CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
      ['Khối: Sở, ban, ngành'],
      ['STT', 'Nội dung', 'Điểm tối đa', 'Sở A', 'Sở B'],
      ['1', 'Chỉ đạo điều hành', 4],
      ['1.1', 'Kế hoạch', 2, 2, null],
      ['1.2', 'Báo cáo', 2, 2, 0],
    ]);
    writeFileSync(join(folder, 'book.xlsx'), writtenBook(workbook(blank)));
    const settings = { blankScores: 'unranked', grades: [{ name: 'Tốt', from: 80 }, { name: 'Kém' }] };
    writeFileSync(join(folder, 's.json'), JSON.stringify(settings));
    const args = ['book.xlsx', '--unit', 'Sở B', '--settings', 's.json', '--json', 'w.json'];
    expect((await run(args, folder)).status).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'w.json'), 'utf8'))).toMatchObject({
      grade: null,
      nextGrade: {
        grade: 'Kém',
        attainable: true,
        fewestCriteria: [{ code: '1.1', from: null, to: 2 }],
        fewestPoints: 0,
      },
    });
  });

  it('says what a run would warn of, of the settings and of the unit’s block', async () => {
    const folder = folderWithBook();
    writeFileSync(join(folder, 's.json'), JSON.stringify({ excludedUnits: ['Sở Không Có'] }));
    const { status, stdout } = await run(['book.xlsx', '--unit', 'Sở C', '--settings', 's.json'], folder);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Sở Không Có.*\(setting-unused\)/u);
  });

  it.each([
    ['no unit', ['book.xlsx'], 'thiếu tùy chọn --unit'],
    ['an unknown unit', ['book.xlsx', '--unit', 'Sở X'], 'Không có đúng một đơn vị'],
    [
      'a number of two criteria',
      ['book.xlsx', '--unit', 'Sở C', '--set', '1.1=1'],
      'Chỉ đạo điều hành/1.1; Cải cách thể chế/1.1',
    ],
    ['points above the max', ['book.xlsx', '--unit', 'Sở C', '--set', '1.2=3,5'], 'từ 0 đến điểm tối đa'],
    ['points above the max', ['book.xlsx', '--unit', 'Sở C', '--set', '1.2=3,5'], 'Tiêu chí: 1.2'],
    ['points above the max', ['book.xlsx', '--unit', 'Sở C', '--set', '1.2=3,5'], 'Điểm tối đa: 3'],
    ['an unknown criterion', ['book.xlsx', '--unit', 'Sở C', '--set', '9.9=1'], 'Tiêu chí: 9.9'],
    [
      'a criterion that is tried twice',
      ['book.xlsx', '--unit', 'Sở C', '--set', 'I/1.1=1', '--set', 'Chỉ đạo điều hành/1.1=2'],
      'Một tiêu chí được thử hai điểm',
    ],
    ['a criterion that does not apply', ['book.xlsx', '--unit', 'Sở B', '--set', '1.3=1'], 'phải áp dụng'],
    ['no points', ['book.xlsx', '--unit', 'Sở C', '--set', '1.2=hai'], '--set cần dạng'],
    ['no rank', ['book.xlsx', '--unit', 'Sở C', '--rank', '0'], '--rank cần một thứ hạng'],
  ])('refuses %s by name', async (_, args, expected) => {
    const { status, stderr } = await run(args, folderWithBook());
    expect(status).toBe(2);
    expect(stderr).toContain(expected);
  });

  it('knows the units of the sample', async () => {
    const { status, stdout } = await run([sample, '--unit', 'Sở Y tế', '--rank', '13'], emptyFolder());
    expect([status, stdout.split('\n')[0]]).toEqual([0, 'Sở Y tế (Sở, ban, ngành): hạng 14, 88,60%']);
  });
});
