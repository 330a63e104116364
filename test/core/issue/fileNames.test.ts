import { describe, expect, it } from 'vitest';
import { FileNames } from '../../../src/core/issue/fileNames';

describe('the name of a unit’s file', () => {
  it.each([
    ['Xã A', 'Phiếu Xã A.xlsx'],
    ['Sở Y tế/Dân số: "A" <b>|c?*', 'Phiếu Sở Y tế Dân số A b c.xlsx'],
    ['../../etc/passwd', 'Phiếu .. .. etc passwd.xlsx'],
    ["=cmd|' /C calc'!A0", "Phiếu =cmd ' C calc' A0.xlsx"],
    ['CON', 'Phiếu CON.xlsx'],
    ['Xã B. . ', 'Phiếu Xã B.xlsx'],
    ['Sở KH&ĐT', 'Phiếu Sở KH&ĐT.xlsx'],
    ['Xã \u202ecod.exe\n\u0000', 'Phiếu Xã cod.exe.xlsx'],
    ['', 'Phiếu.xlsx'],
    ['?'.repeat(5_000), 'Phiếu.xlsx'],
  ])('of %j is one that every system takes', (unit, name) => {
    expect(new FileNames('Phiếu').take(unit)).toBe(name);
  });

  it('is composed, and cut to what a path has room for, not through a character', () => {
    const name = new FileNames('Phiếu').take('Xã Tân 𝒜'.normalize('NFD').repeat(30));
    expect(name).toBe(name.normalize('NFC'));
    expect(name.length).toBeLessThanOrEqual(85);
    expect(Buffer.byteLength(name)).toBeLessThan(255);
    expect(name).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/u);
  });

  it('is unlike every other one without regard to case and Unicode form, and tone marks part names', () => {
    const names = new FileNames('Phiếu');
    const units = ['Xã Tân Thành', 'XÃ TÂN THÀNH', 'Xã Tân Thành'.normalize('NFD'), 'Xã Tân Thạnh'];
    expect(units.map((unit) => names.take(unit))).toEqual([
      'Phiếu Xã Tân Thành.xlsx',
      'Phiếu XÃ TÂN THÀNH (2).xlsx',
      'Phiếu Xã Tân Thành (3).xlsx',
      'Phiếu Xã Tân Thạnh.xlsx',
    ]);
  });
});
