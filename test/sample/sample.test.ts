import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import type { WorkSheet } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { articleClaims } from './articleClaims';
import { zeroScoreFacts } from './articleFacts';
import { leavesOf } from './criteria/criteriaSet';
import { readSample } from './readSample';
import { blockAverage, standingsOf } from './standings';
import { allUnitScores } from './unitScores';

const bytes = readFileSync(new URL('../../assets/samples/ha-tinh-2023.xlsx', import.meta.url));
const content = readSample(bytes);
const standings = standingsOf(content);

describe('the committed sample bears out the article', () => {
  it.each(articleClaims(content))('$claim', ({ holds, found }) => {
    expect(holds, `found: ${found}`).toBe(true);
  });

  it('has the block averages 90,53 / 90,59 / 94,38 %', () => {
    expect(blockAverage(content, 'Sở, ban, ngành')).toBe(9053);
    expect(blockAverage(content, 'Cấp huyện')).toBe(9059);
    expect(blockAverage(content, 'Cơ quan Trung ương')).toBe(9438);
  });

  it('has these ranks of 2022 and 2023', () => {
    const moves = (block: string) =>
      standings
        .filter((standing) => standing.block === block)
        .sort((a, b) => a.rank - b.rank)
        .map(({ name, lastYear, rank }) => `${name} ${lastYear.rank}→${rank}`);
    expect(moves('Sở, ban, ngành')).toEqual([
      'Sở Khoa học và Công nghệ 1→1',
      'Sở Thông tin và Truyền thông 5→2',
      'Sở Ngoại vụ 11→3',
      'Sở Kế hoạch và Đầu tư 12→4',
      'Sở Giáo dục và Đào tạo 10→5',
      'Sở Tài chính 2→6',
      'Văn phòng UBND tỉnh 4→7',
      'Sở Nội vụ 6→8',
      'Sở Giao thông vận tải 7→9',
      'Sở Tài nguyên và Môi trường 16→10',
      'Sở Công Thương 8→11',
      'Sở Tư pháp 9→12',
      'Sở Lao động - Thương binh và Xã hội 3→13',
      'Sở Y tế 17→14',
      'Sở Văn hóa, Thể thao và Du lịch 15→15',
      'Sở Nông nghiệp và Phát triển nông thôn 13→16',
      'Sở Xây dựng 14→17',
      'Ban Quản lý Khu kinh tế tỉnh 18→18',
      'Thanh tra tỉnh 19→19',
    ]);
    expect(moves('Cấp huyện')).toEqual([
      'UBND thành phố Hà Tĩnh 1→1',
      'UBND thị xã Kỳ Anh 3→2',
      'UBND huyện Nghi Xuân 2→3',
      'UBND thị xã Hồng Lĩnh 10→4',
      'UBND huyện Cẩm Xuyên 6→5',
      'UBND huyện Đức Thọ 4→6',
      'UBND huyện Thạch Hà 5→7',
      'UBND huyện Can Lộc 9→8',
      'UBND huyện Kỳ Anh 11→9',
      'UBND huyện Hương Khê 13→10',
      'UBND huyện Vũ Quang 8→11',
      'UBND huyện Hương Sơn 12→12',
      'UBND huyện Lộc Hà 7→13',
    ]);
    expect(moves('Cơ quan Trung ương')).toEqual([
      'Cục Hải quan tỉnh 2→1',
      'Công an tỉnh 1→2',
      'Cục Thuế tỉnh 4→3',
      'Ngân hàng Nhà nước Chi nhánh Hà Tĩnh 6→4',
      'Bảo hiểm xã hội tỉnh 5→5',
      'Kho bạc Nhà nước tỉnh 3→6',
      'Cục Thống kê tỉnh 7→7',
    ]);
  });

  it('has the five zero scores of the article and six of half a point', () => {
    const zeros = standings.flatMap(({ name, zeros }) => zeros.map((leaf) => ({ unit: name, ...leaf })));
    expect(zeros.filter(({ max }) => max >= 100)).toHaveLength(zeroScoreFacts.length);
    expect(zeros.filter(({ max }) => max < 100).map(({ unit, max }) => [unit, max])).toEqual([
      ['Sở Xây dựng', 50],
      ['Sở Y tế', 50],
      ['Ban Quản lý Khu kinh tế tỉnh', 50],
      ['UBND huyện Hương Sơn', 50],
      ['UBND huyện Vũ Quang', 50],
      ['Cục Thống kê tỉnh', 50],
    ]);
  });

  it('holds the scores that makeSample.ts makes: it was run again after the last change', () => {
    const made = allUnitScores().map(({ unit, block, criteria, scores }) => ({
      name: unit.name,
      block,
      fields: criteria.fields.map((field) => ({
        name: field.name,
        leaves: leavesOf(field).map((leaf) => {
          const score = scores.get(leaf);
          return {
            name: leaf.name,
            max: leaf.max,
            verified: score?.kind === 'points' ? score.verified : null,
          };
        }),
      })),
    }));
    expect(content.units).toEqual(made);
  });

  it('has two criteria that do not apply', () => {
    const without = content.units.flatMap(({ name, fields }) =>
      fields.flatMap(({ leaves }) => leaves.filter((leaf) => leaf.verified === null).map(() => name)),
    );
    expect(without).toEqual(['Thanh tra tỉnh', 'Cục Thống kê tỉnh']);
  });
});

describe('the sheets of the sample', () => {
  const book = read(bytes, { cellFormula: true });

  it('begin with one sentence on what is real', () => {
    const cells = utils.sheet_to_json<string[]>(book.Sheets['Giới thiệu'] ?? {}, {
      header: 1,
      blankrows: false,
    });
    const [, sentence = ''] = cells.map((row) => row.join(''));
    expect(cells).toHaveLength(2);
    expect(sentence).toContain('90,53%, 90,59% và 94,38%');
    expect(sentence).toContain('số liệu minh họa');
    expect(sentence.match(/\.(\s|$)/gu)).toHaveLength(1);
  });

  it('give each criteria set its maximum: 100, 100 and 60 points', () => {
    const max = (block: string) =>
      content.units
        .filter((unit) => unit.block === block)
        .map(
          ({ fields }) =>
            fields.flatMap(({ leaves }) => leaves).reduce((sum, leaf) => sum + leaf.max, 0) / 100,
        );
    expect(new Set(max('Sở, ban, ngành'))).toEqual(new Set([100]));
    expect(new Set(max('Cấp huyện'))).toEqual(new Set([100]));
    expect(new Set(max('Cơ quan Trung ương'))).toEqual(new Set([60]));
  });

  it('hold a number in every formula cell: the sum of the cells that it names', () => {
    let formulas = 0;
    for (const sheet of Object.values(book.Sheets)) {
      for (const { formula, type, value } of cellsOf(sheet)) {
        if (formula === undefined) continue;
        const addresses = /^SUM\((.*)\)$/u.exec(formula)?.[1]?.split(',') ?? [];
        const parts = addresses.map((address) => cellAt(sheet, address)?.value);
        const sum = parts.reduce<number>(
          (total, part) => (typeof part === 'number' ? total + part : total),
          0,
        );
        formulas += 1;
        expect(type).toBe('n');
        expect(value).toBeCloseTo(sum, 9);
      }
    }
    expect(formulas).toBeGreaterThan(1000);
  });

  it('take less than 600 KB', () => {
    expect(bytes.length).toBeLessThan(600_000);
  });
});

interface FileCell {
  readonly type: string;
  readonly value: unknown;
  readonly formula: string | undefined;
}

function cellsOf(sheet: WorkSheet): readonly FileCell[] {
  return Object.keys(sheet).flatMap((address) => cellAt(sheet, address) ?? []);
}

function cellAt(sheet: WorkSheet, address: string): FileCell | undefined {
  const cell: unknown = sheet[address];
  if (address.startsWith('!') || typeof cell !== 'object' || cell === null || !('t' in cell))
    return undefined;
  return {
    type: String(cell.t),
    value: 'v' in cell ? cell.v : undefined,
    formula: 'f' in cell && typeof cell.f === 'string' ? cell.f : undefined,
  };
}
