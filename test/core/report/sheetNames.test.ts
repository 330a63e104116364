import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SheetNames } from '../../../src/core/report/marks/sheetNames';

describe('the name of a result sheet', () => {
  it('is cut to 31 UTF-16 units', () => {
    expect(new SheetNames([]).take('Xếp hạng Các cơ quan Trung ương đóng trên địa bàn')).toBe(
      'Xếp hạng Các cơ quan Trung ương',
    );
  });

  it('stays unique without regard to case, also where two names are cut alike', () => {
    const names = new SheetNames(['MA TRẬN A']);
    expect(names.take('Ma trận A')).toBe('Ma trận A (2)');
    expect(names.take('Ma trận A')).toBe('Ma trận A (3)');
    const long = 'Xếp hạng Các cơ quan Trung ương';
    expect([names.take(`${long} miền Bắc`), names.take(`${long} miền Nam`)]).toEqual([
      long,
      'Xếp hạng Các cơ quan Trung (2)',
    ]);
  });

  it.each([
    ["Ma trận 'Sở/ban [A]:*?\\'", "Ma trận 'Sở ban A"],
    ["'Khối'", 'Khối'],
    ['History', 'History 1'],
    ['///', '1'],
    ['a\u0000b\n\u202ec', 'a b c'],
  ])('has none of the characters that Excel refuses: %j', (wanted, name) => {
    expect(new SheetNames([]).take(wanted)).toBe(name);
  });

  it('is one that Excel takes, whatever is asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 50 }), { maxLength: 6 }), (wanted) => {
        const names = new SheetNames([]);
        const taken = wanted.map((name) => names.take(name));
        for (const name of taken) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[/\\?*:[\]]|^'|'$|^history$/iu);
        }
        expect(new Set(taken.map((name) => name.toLowerCase())).size).toBe(taken.length);
      }),
    );
  });
});
