import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { core as texts } from '../../../src/locales/vi/core';
import { NOW, sheet, workbook } from '../sheets';

const TITLE = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ NĂM 2025'];
const HEAD = ['STT', 'Huyện', 'Xã, phường', 'Điểm tối đa', 'Điểm đạt được'];
const NAMES = ['Xã Lạc', 'Xã Khê', 'Xã Hà', 'Xã Bình', 'Xã Xuân', 'Xã Liên'];

function told(one: SheetSnapshot) {
  const { ranking, findings } = computeRanking(workbook(one), defaultSettings, texts, NOW);
  return {
    groups: ranking.blocks.flatMap(({ units }) =>
      units.map(
        ({ name, group }) => `${name}: ${group === undefined ? '–' : `${group.name} ${String(group.rank)}`}`,
      ),
    ),
    // The block of communes is told by their names.
    findings: findings
      .filter(({ code }) => code !== 'block-guessed')
      .map(({ code, severity, place }) => `${code} ${severity} ${place.cell}`),
  };
}

/** Units with 90, 89 … points, these districts beside them. */
const beside = (districts: readonly (string | null)[], merged?: SheetSnapshot['merged']) => ({
  ...sheet('Điểm', [
    TITLE,
    HEAD,
    ...districts.map((one, at) => [at + 1, one, NAMES[at] ?? '', 100, 90 - at]),
  ]),
  ...(merged === undefined ? {} : { merged }),
});

describe('a column of districts with blanks', () => {
  const once = ['Can Lộc', null, null, 'Đức Thọ', null, null];
  const spread = [
    'Xã Lạc: Can Lộc 1',
    'Xã Khê: Can Lộc 2',
    'Xã Hà: Can Lộc 3',
    'Xã Bình: Đức Thọ 1',
    'Xã Xuân: Đức Thọ 2',
    'Xã Liên: Đức Thọ 3',
  ];

  it('is that of merged cells where the file says so, and nothing is to be said', () => {
    const merged = [2, 5].map((row) => ({ row, column: 1, rows: 3, columns: 1 }));
    expect(told(beside(once, merged))).toEqual({ groups: spread, findings: [] });
  });

  it('is taken for one of merged cells where each district stands once, and a finding says so', () => {
    expect(told(beside(once))).toEqual({ groups: spread, findings: ['merged-cells-assumed info B4'] });
  });

  it('gives no unit a district that may be another one’s', () => {
    const { groups } = told(beside(['Can Lộc', 'Đức Thọ', null, null, 'Can Lộc', 'Đức Thọ']));
    expect(groups).toEqual([
      'Xã Lạc: Can Lộc 1',
      'Xã Khê: Đức Thọ 1',
      'Xã Hà: –',
      'Xã Bình: –',
      'Xã Xuân: Can Lộc 2',
      'Xã Liên: Đức Thọ 2',
    ]);
  });
});

describe('rows of districts that part a table', () => {
  const row = (at: number, name: string): readonly CellContent[] => [at, name, 100, 90 - at];
  const table = (...rows: readonly (readonly CellContent[])[]) =>
    sheet('Điểm', [TITLE, ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Điểm đạt được'], ...rows]);

  it('let the running numbers begin again', () => {
    const parted = table(
      ['I', 'Huyện Can Lộc'],
      row(1, 'Xã Lạc'),
      row(2, 'Xã Khê'),
      ['II', 'Huyện Đức Thọ'],
      row(1, 'Xã Hà'),
      row(2, 'Xã Bình'),
    );
    expect(told(parted).findings.filter((one) => one.startsWith('numbering'))).toEqual([]);
  });

  it('leave a gap in the numbers of one district a slip', () => {
    const parted = table(
      ['I', 'Huyện Can Lộc'],
      row(1, 'Xã Lạc'),
      row(2, 'Xã Khê'),
      row(4, 'Xã Xuân'),
      ['II', 'Huyện Đức Thọ'],
      row(1, 'Xã Hà'),
      row(2, 'Xã Bình'),
    );
    expect(told(parted).findings.filter((one) => one.startsWith('numbering'))).toEqual([
      'numbering-broken warning A6',
    ]);
  });
});
