import { describe, expect, it } from 'vitest';
import { readLetterhead } from '../../../src/core/read/parts/letterhead';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent } from '../../../src/core/workbook';
import { core as texts } from '../../../src/locales/vi/core';
import { NOW, sheet, unitSheet, workbook } from '../sheets';

const letterhead = (...rows: readonly (readonly CellContent[])[]) =>
  readLetterhead(sheet('S', rows), 0, rows.length);

describe('a letterhead', () => {
  it.each([
    ['Đơn vị: Sở Nội vụ'],
    ['Tên đơn vị: Sở Nội vụ'],
    ['Cơ quan, đơn vị: Sở Nội vụ'],
    ['ĐƠN VỊ TỰ CHẤM:  Sở Nội vụ'],
    ['Tên cơ quan: Sở Nội vụ'],
  ])('names the unit in “%s”', (line) => {
    expect(letterhead([line]).unit).toEqual({ text: 'Sở Nội vụ', place: { sheet: 'S', cell: 'A1' } });
  });

  it('names the unit in the next cell or in the row below its label', () => {
    expect(letterhead(['Đơn vị:', null, 'Sở Nội vụ']).unit?.place.cell).toBe('C1');
    expect(letterhead(['Đơn vị:'], ['Sở Nội vụ']).unit?.place.cell).toBe('A2');
    expect(letterhead(['Đơn vị: ……………']).unit).toBeNull();
  });

  it.each(['Đơn vị K', 'Đơn vị sự nghiệp Trung tâm Văn hóa', 'Cơ quan Thường trực Hội đồng'])(
    'names %s, which begins as a header of units does',
    (name) => {
      expect(letterhead([`Đơn vị: ${name}`]).unit?.text).toBe(name);
    },
  );

  it('names nobody by what stands for a name, or by a header beside another one', () => {
    expect(letterhead(['Đơn vị: Tên đơn vị']).unit).toBeNull();
    expect(letterhead(['Đơn vị', 'Đơn vị được chấm']).unit).toBeNull();
  });

  it('gives year, block and scale of the title', () => {
    expect(
      letterhead(
        ['CHỈ SỐ CCHC NĂM 2023 (Thang điểm: 100)'],
        ['Khối:', 'Cấp huyện'],
        ['Hà Tĩnh, ngày 5 tháng 1 năm 2024'],
      ),
    ).toMatchObject({ year: 2023, block: 'Cấp huyện', scale: 100 });
  });

  it.each([
    [[['UBND TỈNH HÀ TĨNH'], ['SỞ NỘI VỤ']]],
    [[['UBND TỈNH HÀ TĨNH\nSỞ NỘI VỤ', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']]],
  ])('tells who issued the paper: %j', (rows) => {
    expect(letterhead(...rows).issuer?.text).toBe('SỞ NỘI VỤ');
  });
});

describe('a score sheet without a line `Đơn vị: …`', () => {
  const issued = (name: string) => {
    const one = unitSheet('x', [2, 3, 4], { name });
    const values = [['UBND TỈNH HÀ TĨNH'], ['SỞ NỘI VỤ'], ...one.values.filter((_, row) => row !== 1)];
    return sheet(name, values);
  };
  const run = (...names: readonly string[]) => {
    const { ranking, findings } = computeRanking(workbook(...names.map(issued)), defaultSettings, texts, NOW);
    return {
      units: ranking.blocks[0]?.units.map(({ name }) => name),
      codes: findings.map(({ code }) => code).filter((code) => code.startsWith('unit-name')),
    };
  };

  it('is named by its letterhead, and says so', () => {
    expect(run('Phiếu 1')).toEqual({ units: ['SỞ NỘI VỤ'], codes: ['unit-name-from-letterhead'] });
  });

  it('is named by its sheet where that is a unit’s name, or where several sheets share a letterhead', () => {
    expect(run('Sở Tư pháp')).toEqual({ units: ['Sở Tư pháp'], codes: ['unit-name-missing'] });
    expect(run('Phiếu 1', 'Phiếu 2')).toEqual({
      units: ['Phiếu 1', 'Phiếu 2'],
      codes: ['unit-name-missing', 'unit-name-missing'],
    });
  });
});

describe('a score sheet whose title ends with its unit', () => {
  const codes = (tab: string, title: string) =>
    computeRanking(
      workbook(
        sheet(tab, [
          [title],
          ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
          ['1', 'Kế hoạch', 10, 9],
          ['2', 'Báo cáo', 10, 8],
        ]),
      ),
      defaultSettings,
      texts,
      NOW,
    ).findings.flatMap(({ code }) => (code === 'unit-name-missing' ? [code] : []));
  const TITLE = 'BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025';

  it('needs no line for it where the tab says the same', () => {
    expect(codes('Xã Cam Lộ', `${TITLE} CỦA UBND XÃ CAM LỘ`)).toEqual([]);
  });

  it('may be of who scored where the tab says another one', () => {
    expect(codes('Sở Y tế', `${TITLE} CỦA SỞ NỘI VỤ`)).toEqual(['unit-name-missing']);
    expect(codes('Sở Y tế', TITLE)).toEqual(['unit-name-missing']);
  });
});
