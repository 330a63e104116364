import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { runRank, sample } from './runRank';

/** The part of `result.json` that these tests look at. */
interface Result {
  readonly blocks: readonly {
    readonly name: string;
    readonly year: number;
    readonly averagePercent: number;
    readonly fields: readonly unknown[];
    readonly units: readonly Unit[];
    readonly zeroScores: readonly {
      readonly unit: string;
      readonly criterion: string;
      readonly maxPoints: number;
    }[];
  }[];
}

interface Unit {
  readonly name: string;
  readonly rank: number;
  readonly previousRank: number | null;
  readonly rankChange: number | null;
}

let result: Result;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-'));
  const { status, stderr } = await runRank([sample, '--json', 'result.json'], folder);
  if (status !== 0) throw new Error(stderr);
  result = JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8')) as Result;
  rmSync(folder, { recursive: true });
});

/** The article's names of units, beside those on the score sheets where the two differ. */
const names = new Map([
  ['Sở KH&CN', 'Sở Khoa học và Công nghệ'],
  ['Sở TT&TT', 'Sở Thông tin và Truyền thông'],
  ['Sở KH&ĐT', 'Sở Kế hoạch và Đầu tư'],
  ['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo'],
  ['Sở TM&MT', 'Sở Tài nguyên và Môi trường'],
  ['Sở LĐ-TB&XH', 'Sở Lao động - Thương binh và Xã hội'],
  ['TP Hà Tĩnh', 'UBND thành phố Hà Tĩnh'],
]);

function block(name: string) {
  const found = result.blocks.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no block ${name}`);
  return found;
}

function unit(blockName: string, asWritten: string): Unit {
  const found = block(blockName).units.find(({ name }) => name === (names.get(asWritten) ?? asWritten));
  if (found === undefined) throw new Error(`no unit ${asWritten}`);
  return found;
}

const twoDecimals = (value: number) => `${value.toFixed(2).replace('.', ',')}%`;
const risen = (blockName: string) => block(blockName).units.filter(({ rankChange }) => (rankChange ?? 0) > 0);
const fallen = (blockName: string) =>
  block(blockName).units.filter(({ rankChange }) => (rankChange ?? 0) < 0);

describe('result.json of the sample says what the article says', () => {
  it.each([
    ['Sở, ban, ngành', 'khối sở, ngành, đạt tỷ lệ bình quân là 90,53%', '90,53%', 7],
    ['Cấp huyện', 'khối huyện đạt tỷ lệ bình quân là 90,59%', '90,59%', 8],
    ['Cơ quan Trung ương', 'khối cơ quan Trung ương … đạt tỷ lệ bình quân là 94,38%', '94,38%', 5],
  ])('%s: %s', (name, _, average, fields) => {
    expect(twoDecimals(block(name).averagePercent)).toBe(average);
    expect(block(name).fields).toHaveLength(fields);
    expect(block(name).year).toBe(2023);
  });

  it.each([
    ['Sở, ban, ngành', 'Sở KH&CN tiếp tục giữ vững vị trí dẫn đầu', 'Sở KH&CN'],
    ['Cấp huyện', 'TP Hà Tĩnh tiếp tục là địa phương giữ vững vị trí dẫn đầu', 'TP Hà Tĩnh'],
  ])('%s: %s', (name, _, leader) => {
    expect(unit(name, leader)).toMatchObject({ rank: 1, previousRank: 1, rankChange: 0 });
  });

  it.each([
    ['Sở, ban, ngành', 'Sở TT&TT (tăng 3 bậc, từ thứ 5 lên thứ 2)'],
    ['Sở, ban, ngành', 'Sở Ngoại vụ (tăng 8 bậc, từ thứ 11 lên thứ 3)'],
    ['Sở, ban, ngành', 'Sở KH&ĐT (tăng 8 bậc, từ thứ 12 lên thứ 4)'],
    ['Sở, ban, ngành', 'Sở GD&ĐT (tăng 5 bậc, từ thứ 10 lên thứ 5)'],
    ['Sở, ban, ngành', 'Sở TM&MT (tăng 6 bậc, từ thứ 16 lên thứ 10)'],
    ['Sở, ban, ngành', 'Sở Y tế (tăng 3 bậc, từ thứ 17 lên thứ 14)'],
    ['Sở, ban, ngành', 'Sở LĐ-TB&XH (giảm 10 bậc, từ thứ 3 xuống thứ 13)'],
    ['Cấp huyện', 'UBND thị xã Kỳ Anh (tăng 1 bậc, từ thứ 3 lên thứ 2)'],
    ['Cấp huyện', 'UBND thị xã Hồng Lĩnh (tăng 6 bậc, từ thứ 10 lên thứ 4)'],
    ['Cấp huyện', 'UBND huyện Cẩm Xuyên (tăng 1 bậc, từ thứ 6 lên thứ 5)'],
    ['Cấp huyện', 'UBND huyện Can Lộc (tăng 1 bậc, từ thứ 9 lên thứ 8)'],
    ['Cấp huyện', 'UBND huyện Kỳ Anh (tăng 2 bậc, từ thứ 11 lên thứ 9)'],
    ['Cấp huyện', 'UBND huyện Hương Khê (tăng 3 bậc, từ thứ 13 lên thứ 10)'],
    ['Cơ quan Trung ương', 'Cục Hải quan tỉnh (tăng 1 bậc, từ thứ 2 lên thứ nhất)'],
    ['Cơ quan Trung ương', 'Cục Thuế tỉnh (tăng 1 bậc, từ thứ 4 lên thứ 3)'],
    ['Cơ quan Trung ương', 'Ngân hàng Nhà nước Chi nhánh Hà Tĩnh (tăng 2 bậc, từ thứ 6 lên thứ 4)'],
  ])('%s: %s', (name, claim) => {
    const match = /^(.+) \((tăng|giảm) (\d+) bậc, từ thứ (\d+) (?:lên|xuống) thứ (\d+|nhất)\)$/u.exec(claim);
    const [, asWritten = '', direction, places, from, to] = match ?? [];
    expect(unit(name, asWritten)).toMatchObject({
      previousRank: Number(from),
      rank: to === 'nhất' ? 1 : Number(to),
      rankChange: direction === 'tăng' ? Number(places) : -Number(places),
    });
  });

  it.each([
    ['Sở, ban, ngành', 'tăng thứ hạng: 6 đơn vị; giảm thứ hạng: 9 đơn vị', 6, 9],
    ['Cấp huyện', 'tăng thứ hạng: 6 địa phương; giảm thứ hạng: 5 đơn vị', 6, 5],
    ['Cơ quan Trung ương', 'tăng hạng: 3 đơn vị; giảm thứ hạng: 2 đơn vị', 3, 2],
  ])('%s: %s', (name, _, up, down) => {
    expect(risen(name)).toHaveLength(up);
    expect(fallen(name)).toHaveLength(down);
  });

  it.each([
    ['Cấp huyện', 'giảm nhiều nhất là UBND huyện Lộc Hà (giảm 6 bậc)', 'UBND huyện Lộc Hà', -6],
    [
      'Cơ quan Trung ương',
      'giảm bậc nhiều nhất (giảm 3 bậc) là Kho bạc Nhà nước tỉnh',
      'Kho bạc Nhà nước tỉnh',
      -3,
    ],
    ['Sở, ban, ngành', 'giảm nhiều nhất là Sở LĐ-TB&XH (giảm 10 bậc)', 'Sở LĐ-TB&XH', -10],
  ])('%s: %s', (name, _, asWritten, change) => {
    const least = Math.min(...block(name).units.map(({ rankChange }) => rankChange ?? 0));
    expect(least).toBe(change);
    expect(fallen(name).filter(({ rankChange }) => rankChange === least)).toEqual([unit(name, asWritten)]);
  });

  it.each([
    ['Sở, ban, ngành', 'Thực hiện kế hoạch CCHC năm 2023', '0/1,5 điểm'],
    ['Sở, ban, ngành', 'Sáng kiến CCHC cấp tỉnh', '0/1,5 điểm'],
    ['Sở, ban, ngành', 'Giải quyết TTHC quá hạn không có văn bản xin lỗi', '0/1 điểm'],
    ['Cấp huyện', 'Sáng kiến CCHC cấp tỉnh', '0/1,5 điểm'],
    [
      'Cấp huyện',
      'Có văn bản phê bình của cấp trên và phải kiểm điểm theo chỉ đạo của UBND tỉnh',
      '0/1 điểm',
    ],
  ])('%s: tiêu chí “%s” đạt %s', (name, criterion, score) => {
    const zero = block(name).zeroScores.filter((one) => one.criterion === criterion);
    expect(zero).toHaveLength(1);
    expect(`0/${String(zero[0]?.maxPoints).replace('.', ',')} điểm`).toBe(score);
  });

  it('names no other zero-score criterion of a large weight', () => {
    const large = result.blocks.flatMap(({ zeroScores }) =>
      zeroScores.filter(({ maxPoints }) => maxPoints >= 1),
    );
    expect(large.map(({ unit: name }) => name)).toEqual([
      'Sở Lao động - Thương binh và Xã hội',
      'Sở Lao động - Thương binh và Xã hội',
      'Sở Lao động - Thương binh và Xã hội',
      'UBND huyện Lộc Hà',
      'UBND huyện Lộc Hà',
    ]);
  });
});
