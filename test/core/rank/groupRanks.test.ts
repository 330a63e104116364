import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withGroupRanks } from '../../../src/core/rank/groupRanks';
import type { RankedUnit } from '../../../src/core/rank/ranking';
import { rankSheets } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import { sheet, workbook } from '../sheets';

const DISTRICTS = ['Can Lộc', 'Cẩm Xuyên', 'Kỳ Anh'];

/** The units of one block of a table whose column `Huyện` says which district each is of. */
function ranked(
  rows: readonly (readonly [district: string, points: number])[],
  ties: 'competition' | 'dense',
) {
  const table = [
    ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ NĂM 2025'],
    ['STT', 'Huyện', 'Xã, phường', 'Điểm tối đa', 'Điểm đạt được'],
    ...rows.map(([district, points], at) => [at + 1, district, `Xã Thạch ${NAMES[at] ?? ''}`, 100, points]),
  ];
  const { ranking } = rankSheets(workbook(sheet('Điểm', table)), { ...defaultSettings, ties });
  return ranking.blocks[0]?.units ?? [];
}

const NAMES = ['Lạc', 'Khê', 'Hà', 'Bình', 'Xuân', 'Liên', 'Thượng', 'Kim', 'Sơn', 'Đài', 'Văn', 'Trị'];

describe('ranks within the groups of a block', () => {
  const shown = (ties: 'competition' | 'dense') =>
    ranked(
      [
        ['Can Lộc', 64],
        ['Can Lộc', 66],
        ['Kỳ Anh', 65],
        ['Can Lộc', 66],
        ['Kỳ Anh', 60],
      ],
      ties,
    ).map(
      ({ rank, group }) =>
        `${String(rank)}: ${group?.name ?? ''} ${String(group?.rank)}/${String(group?.units)}`,
    );

  it('leave gaps behind those that share one, or none', () => {
    expect(shown('competition')).toEqual([
      '1: Can Lộc 1/3',
      '1: Can Lộc 1/3',
      '3: Kỳ Anh 1/2',
      '4: Can Lộc 3/3',
      '5: Kỳ Anh 2/2',
    ]);
    expect(shown('dense')).toEqual([
      '1: Can Lộc 1/3',
      '1: Can Lộc 1/3',
      '2: Kỳ Anh 1/2',
      '3: Can Lộc 2/3',
      '4: Kỳ Anh 2/2',
    ]);
  });

  it('are those of units that have a group and a rank only', () => {
    const units = ranked(
      [
        ['Can Lộc', 64],
        ['Can Lộc', 66],
        ['Kỳ Anh', 65],
      ],
      'competition',
    ).map((unit, at): RankedUnit => {
      const { group, ...rest } = unit;
      expect(group?.name).toBe(at === 1 ? 'Kỳ Anh' : 'Can Lộc');
      return at === 0 ? { ...rest, rank: null } : rest;
    });
    expect(withGroupRanks(units, [null, null, null], 'competition')).toBe(units);
    expect(withGroupRanks(units, ['A', null, 'A'], 'competition').map(({ group }) => group)).toEqual([
      { name: 'A', rank: null, units: 1 },
      undefined,
      { name: 'A', rank: 1, units: 1 },
    ]);
    expect(withGroupRanks(units, ['A', 'B', 'B'], 'competition').map(({ group }) => group)).toEqual([
      { name: 'A', rank: null, units: 0 },
      { name: 'B', rank: 1, units: 2 },
      { name: 'B', rank: 2, units: 2 },
    ]);
  });

  it('are one more than how many of the group are ahead, or than how many indexes of it are', () => {
    const row = fc.tuple(fc.constantFrom(...DISTRICTS), fc.integer({ min: 60, max: 66 }));
    const rows = fc.array(row, { minLength: 3, maxLength: NAMES.length });
    fc.assert(
      fc.property(rows, fc.constantFrom('competition', 'dense'), (table, ties) => {
        const districts = new Set(table.map(([district]) => district));
        const units = ranked(table, ties);
        expect(units).toHaveLength(table.length);
        if (districts.size < 2 || districts.size === table.length) {
          expect(units.every(({ group }) => group === undefined)).toBe(true);
          return;
        }
        for (const unit of units) {
          const ahead = units.filter(
            ({ group, percent }) => group?.name === unit.group?.name && (percent ?? 0) > (unit.percent ?? 0),
          );
          const better = ties === 'dense' ? new Set(ahead.map(({ percent }) => percent)).size : ahead.length;
          expect(unit.group?.rank).toBe(better + 1);
        }
      }),
      { numRuns: 60 },
    );
  });
});
