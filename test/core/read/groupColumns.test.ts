import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import { core as texts } from '../../../src/locales/vi/core';
import { NOW, sheet, workbook } from '../sheets';

const NAMES = ['Xã Lạc', 'Xã Khê', 'Xã Hà', 'Xã Bình', 'Xã Xuân', 'Xã Liên', 'Xã Kim', 'Xã Sơn'];

/** A table of communes with these columns before their names; by the column what stands beside each unit in turn. */
function told(columns: Readonly<Record<string, readonly string[]>>) {
  const table = sheet('Điểm', [
    ['TỔNG HỢP CHỈ SỐ CCHC CẤP XÃ NĂM 2025'],
    ['TT', ...Object.keys(columns), 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định'],
    ...NAMES.map((name, at) => [
      at + 1,
      ...Object.values(columns).map((own) => own[at % own.length] ?? ''),
      ...[name, 100, 90 - at],
    ]),
  ]);
  const { ranking, findings } = computeRanking(workbook(table), defaultSettings, texts, NOW);
  return {
    blocks: ranking.blocks.map(({ name }) => name),
    groups: ranking.blocks.map(({ units }) => [...new Set(units.map(({ group }) => group?.name))].sort()),
    findings: findings.flatMap(({ code, severity, place }) =>
      code === 'block-guessed' ? [] : [`${code} ${severity} ${place.cell}`],
    ),
  };
}

const BLOCKS = ['Khối A', 'Khối B'];
const CLUSTERS = ['Cụm 1', 'Cụm 1', 'Cụm 2', 'Cụm 2'];

describe('columns of groups beside units', () => {
  it('are the groups of a block where another column names the blocks', () => {
    expect(told({ Khối: BLOCKS, Cụm: CLUSTERS })).toEqual({
      blocks: BLOCKS,
      groups: [
        ['Cụm 1', 'Cụm 2'],
        ['Cụm 1', 'Cụm 2'],
      ],
      findings: [],
    });
  });

  it.each(['Nhóm', 'Phân nhóm', 'Vùng', 'Khu vực', 'Group'])(
    'are groups where they are called %s',
    (head) => {
      const { groups, findings } = told({ [head]: ['Miền núi', 'Đồng bằng', 'Ven biển'] });
      expect(groups).toEqual([['Ven biển', 'Miền núi', 'Đồng bằng'].sort()]);
      expect(findings).toEqual([]);
    },
  );

  it('are not used beside one of districts, which is said', () => {
    const { groups, findings } = told({
      Khối: BLOCKS,
      Cụm: CLUSTERS,
      Huyện: ['Can Lộc', 'Can Lộc', 'Đức Thọ', 'Đức Thọ'],
    });
    expect(groups).toEqual([
      ['Can Lộc', 'Đức Thọ'],
      ['Can Lộc', 'Đức Thọ'],
    ]);
    expect(findings).toEqual(['column-unread info C2']);
  });

  it('are the first of several, the others said', () => {
    const { groups, findings } = told({ Nhóm: ['Nhóm Đông', 'Nhóm Tây'], Vùng: ['Miền núi', 'Ven biển'] });
    expect(groups).toEqual([['Nhóm Tây', 'Nhóm Đông']]);
    expect(findings).toEqual(['column-unread info C2']);
  });
});
