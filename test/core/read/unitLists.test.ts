import { describe, expect, it } from 'vitest';
import { blockKey, isBlockName } from '../../../src/core/read/names/blockNames';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { core as texts } from '../../../src/locales/vi/core';
import { NOW, sheet, unitSheet, workbook } from '../sheets';

const run = (...sheets: readonly SheetSnapshot[]) =>
  computeRanking(workbook(...sheets), defaultSettings, texts, NOW);

/** A score sheet without its line `Khối: …`. */
function withoutBlock(unit: string): SheetSnapshot {
  const one = unitSheet(unit, [2, 3, 4]);
  return {
    ...one,
    values: one.values.map((row) => (row[0] === 'Khối: Sở, ban, ngành' ? row.map(() => null) : row)),
  };
}

describe('the name of a block', () => {
  it.each([
    ['Các sở, ban, ngành tỉnh', 'Sở, ban, ngành'],
    ['Khối sở, ngành', 'Sở, ban, ngành'],
    ['KHỐI CÁC SỞ, BAN, NGÀNH CẤP TỈNH', 'Sở, ban, ngành'],
    ['UBND huyện, thị xã, thành phố', 'Cấp huyện'],
    ['Khối huyện', 'Cấp huyện'],
    ['UBND cấp xã', 'Cấp xã'],
    ['Xã, phường, thị trấn', 'Cấp xã'],
    ['Cơ quan Trung ương đóng trên địa bàn tỉnh', 'Cơ quan Trung ương'],
    ['Các cơ quan ngành dọc Trung ương đóng trên địa bàn', 'Cơ quan Trung ương'],
    ['Khối Đơn vị sự nghiệp', 'Đơn vị sự nghiệp'],
  ])('%s is the block %s', (printed, name) => {
    expect(blockKey(printed)).toBe(blockKey(name));
  });

  it.each(['Sở Nội vụ', 'UBND huyện Can Lộc', 'Xã An Hòa', 'LÃNH ĐẠO ĐƠN VỊ', 'constructor'])(
    '%s is none',
    (text) => {
      expect(isBlockName(text)).toBe(false);
    },
  );

  it('keeps blocks apart whose names say more', () => {
    expect(blockKey('Nhóm I')).not.toBe(blockKey('Nhóm II'));
    expect(blockKey('Xã miền núi')).not.toBe(blockKey('Cấp xã'));
  });
});

describe('a list of units', () => {
  const list = (...rows: readonly (readonly CellContent[])[]) =>
    sheet('Danh mục', [
      ['DANH MỤC ĐƠN VỊ'],
      ['STT', 'Tên đơn vị', 'Khối', 'Tên viết tắt', 'Tên cũ'],
      ...rows,
    ]);

  it('gives each unit its block, and its short and former names in other sheets and years', () => {
    const result = run(
      list(
        [1, 'Sở Khoa học và Công nghệ', 'Khối 1', 'Sở KH&CN', null],
        [2, 'Sở Tài chính', 'Khối 2', 'STC', 'Sở Kế hoạch và Đầu tư; Sở Tài chính - Vật giá'],
      ),
      withoutBlock('Sở KH&CN'),
      withoutBlock('Sở Tài chính'),
      sheet('Xếp hạng 2022', [
        ['STT', 'Tên đơn vị', 'Chỉ số (%)', 'Xếp hạng'],
        [1, 'Sở Khoa học và Công nghệ', 91, 4],
        [2, 'Sở Kế hoạch và Đầu tư', 85.5, 7],
      ]),
    );
    expect(
      result.ranking.blocks.map(({ name, units }) => [name, units[0]?.name, units[0]?.previousRank]),
    ).toEqual([
      ['Khối 1', 'Sở KH&CN', 4],
      // Of two former names the table has one, which may be a part: it is not compared.
      ['Khối 2', 'Sở Tài chính', null],
    ]);
    expect(result.findings.map(({ code }) => code)).toEqual([
      'history-past-unclear',
      'previous-unit-unmatched',
    ]);
    expect(result.readings[0]?.kind).toBe('unitList');
  });

  it.each([
    'Ban Dân tộc; Ban Tôn giáo',
    'Ban Dân tộc + Ban Tôn giáo',
    'Ban Dân tộc\nBan Tôn giáo',
    'Ban Dân tộc\r\nBan Tôn giáo',
    '- Ban Dân tộc\n- Ban Tôn giáo',
    '1. Ban Dân tộc;\n2. Ban Tôn giáo',
    'Ban Dân tộc +\nBan Tôn giáo',
    'Ban Dân\ntộc và Ban Tôn giáo',
    'Ban Dân tộc\nBan Tôn\ngiáo',
  ])('reads both former names of %j', (names) => {
    const result = run(
      list([1, 'Sở Dân tộc và Tôn giáo', 'Khối 1', null, names], [2, 'Sở Tài chính', 'Khối 1', null, null]),
      withoutBlock('Sở Dân tộc và Tôn giáo'),
      withoutBlock('Sở Tài chính'),
      sheet('Xếp hạng 2022', [
        ['STT', 'Tên đơn vị', 'Chỉ số (%)', 'Xếp hạng'],
        [1, 'Ban Dân tộc', 91, 1],
        [2, 'Sở Tài chính', 85.5, 2],
        [3, 'Ban Tôn giáo', 80, 3],
      ]),
    );
    const unknown = result.findings.filter(
      ({ code }) => code.startsWith('history-unit') || code === 'unit-gone',
    );
    expect(unknown).toEqual([]);
    const [block] = result.ranking.blocks;
    expect(block?.units.find(({ name }) => name === 'Sở Dân tộc và Tôn giáo')?.previousRank).toBeNull();
    expect(block?.units.find(({ name }) => name === 'Sở Tài chính')?.previousRank).toBe(2);
  });

  /** Last year's table has both parts of the first unit, and the other one. */
  function ofTwoCommunes(head: string, names: string, heir = 'Xã Thạch Hà') {
    const result = run(
      sheet('Danh mục', [
        ['DANH MỤC ĐƠN VỊ'],
        ['STT', 'Tên đơn vị', 'Khối', head],
        [1, heir, 'Cấp xã', names],
        [2, 'Xã Cẩm Bình', 'Cấp xã', 'Giữ nguyên'],
      ]),
      withoutBlock(heir),
      withoutBlock('Xã Cẩm Bình'),
      sheet('Xếp hạng 2022', [
        ['STT', 'Tên đơn vị', 'Chỉ số (%)', 'Xếp hạng'],
        [1, 'Xã Thạch Bàn', 91, 1],
        [2, 'Xã Cẩm Bình', 85.5, 2],
        [3, 'Xã Thạch Hà', 80, 3],
      ]),
    );
    return {
      ranks: result.ranking.blocks[0]?.units.map(({ name, previousRank }) => [name, previousRank]).sort(),
      reasons: result.findings.flatMap(({ code, facts }) =>
        code === 'previous-unit-unmatched' && 'reason' in facts ? [facts.reason] : [],
      ),
      others: result.findings.filter(({ code }) => code === 'unit-gone' || code === 'column-unread'),
    };
  }
  const MERGED = {
    ranks: [
      ['Xã Cẩm Bình', 2],
      ['Xã Thạch Hà', null],
    ],
    reasons: ['merged'],
    others: [],
  };

  it.each([
    'Xã Thạch Hà và xã Thạch Bàn',
    'xã Thạch Hà và xã Thạch Bàn',
    'xã Thạch Hà, xã Thạch Bàn',
    'Xã Thạch Hà và Xã Thạch Bàn',
    'XÃ THẠCH HÀ, XÃ THẠCH BÀN',
    'Xã Thạch Hà, Thạch Bàn',
    'Xã Thạch Hà; Thạch Bàn',
    'Thạch Hà; Thạch Bàn',
    'Thạch Hà, Thạch Bàn',
    'Thạch Hà và Thạch Bàn',
    'Thạch Hà\nThạch Bàn',
    'Các xã Thạch Hà, Thạch Bàn',
    'Các xã: Thạch Hà và Thạch Bàn',
    '02 xã Thạch Hà, Thạch Bàn',
    'Sáp nhập từ xã Thạch Hà và xã Thạch Bàn',
    'UBND xã Thạch Hà, UBND xã Thạch Bàn',
  ])('reads both former communes of %j', (names) => {
    expect(ofTwoCommunes('Tên cũ', names)).toEqual(MERGED);
  });

  it.each([
    'Sáp nhập từ',
    'Hợp nhất từ',
    'Các xã trước sáp nhập',
    'Trước khi sắp xếp',
    'Trước sáp nhập',
    'Đơn vị hành chính trước sắp xếp',
    'Đơn vị hành chính trước khi sắp xếp',
    'Tên xã cũ',
    'Các xã, phường cũ',
    'Merged from',
    'Former communes',
  ])('reads former names below %j', (head) => {
    expect(ofTwoCommunes(head, 'Xã Thạch Hà; Xã Thạch Bàn')).toEqual(MERGED);
  });

  it('takes where a former commune lay for no name, and gives a name without its kind that of those before it', () => {
    const { ranks, reasons } = ofTwoCommunes('Tên cũ', 'xã Thạch Bàn, huyện Thạch Hà', 'Phường Thành Sen');
    expect([ranks, reasons]).toEqual([
      [
        ['Phường Thành Sen', 1],
        ['Xã Cẩm Bình', 2],
      ],
      [],
    ]);
    const { reasons: both } = ofTwoCommunes('Tên cũ', 'Các xã Thạch Hà, Thạch Bàn', 'Phường Thành Sen');
    expect(both).toEqual(['merged']);
  });

  it.each(['Sở Giáo dục\nvà Đào tạo', 'Sở Giáo dục và\nĐào tạo', 'Sở Giáo dục\nvà\nĐào tạo'])(
    'reads the one former name of %j, whose line only ends',
    (name) => {
      const result = run(
        list([1, 'Sở Dạy và Học', 'Khối 1', null, name], [2, 'Sở Tài chính', 'Khối 1', null, null]),
        withoutBlock('Sở Dạy và Học'),
        withoutBlock('Sở Tài chính'),
        sheet('Xếp hạng 2022', [
          ['STT', 'Tên đơn vị', 'Chỉ số (%)', 'Xếp hạng'],
          [1, 'Sở Giáo dục và Đào tạo', 91, 1],
          [2, 'Sở Tài chính', 85.5, 2],
        ]),
      );
      const [block] = result.ranking.blocks;
      expect(block?.units.find(({ name: own }) => own === 'Sở Dạy và Học')?.previousRank).toBe(1);
    },
  );

  it('names listed units without scores and scored units that it lacks, in its blocks only', () => {
    const result = run(
      list([1, 'Sở A', 'Sở, ban, ngành', null, null], [2, 'Sở B', 'Sở, ban, ngành', null, null]),
      unitSheet('Sở A', [2, 3, 4]),
      unitSheet('Sở C', [2, 3, 4]),
      unitSheet('Huyện D', [2, 3, 4], { block: 'Cấp huyện' }),
    );
    expect(result.findings).toEqual([
      {
        code: 'unit-without-scores',
        severity: 'warning',
        place: { sheet: 'Danh mục', cell: 'B4' },
        block: 'Sở, ban, ngành',
        facts: { unit: 'Sở B', from: 'list' },
      },
      {
        code: 'unit-not-listed',
        severity: 'warning',
        place: { sheet: 'Sở C', cell: 'A2' },
        block: 'Sở, ban, ngành',
        facts: { unit: 'Sở C' },
      },
    ]);
  });

  it('finds a unit that is scored under two of its names', () => {
    expect(() =>
      run(
        list([1, 'Sở Khoa học và Công nghệ', 'Khối 1', 'Sở KH&CN', null]),
        withoutBlock('Sở KH&CN'),
        withoutBlock('Sở Khoa học và Công nghệ'),
      ),
    ).toThrow('nothing-ranked');
  });
});

describe('blocks of one table', () => {
  it('are told by a row of block names above the unit names (L2)', () => {
    const result = run(
      sheet('Thẩm định', [
        ['BÁO CÁO KẾT QUẢ THẨM ĐỊNH NĂM 2023'],
        ['STT', 'Nội dung', 'Điểm tối đa', 'Các sở, ban, ngành', null, 'UBND huyện, thị xã'],
        [null, null, null, 'Sở Nội vụ', 'Sở Tư pháp', 'UBND huyện Can Lộc'],
        ['1', 'Chỉ đạo', 3],
        ['1.1', 'Kế hoạch', 3, 3, 2, 1],
      ]),
    );
    expect(result.ranking.blocks.map(({ name, units }) => [name, units.map((unit) => unit.name)])).toEqual([
      ['Các sở, ban, ngành', ['Sở Nội vụ', 'Sở Tư pháp']],
      ['UBND huyện, thị xã', ['UBND huyện Can Lộc']],
    ]);
    expect(result.findings).toEqual([]);
  });

  it('are one block under two spellings, with the name that stands first', () => {
    const result = run(
      unitSheet('Sở A', [2, 3, 4], { block: 'Sở, ban, ngành' }),
      unitSheet('Sở B', [2, 3, 4], { block: 'Các sở, ban, ngành tỉnh' }),
    );
    expect(result.ranking.blocks.map(({ name, units }) => [name, units.length])).toEqual([
      ['Sở, ban, ngành', 2],
    ]);
  });

  it('come from a column `Khối` of a table of totals', () => {
    const result = run(
      sheet('Tổng hợp', [
        ['KẾT QUẢ CCHC NĂM 2023'],
        ['STT', 'Tên đơn vị', 'Khối', 'Điểm tối đa', 'Điểm thẩm định'],
        [1, 'Sở A', 'Khối 1', 100, 90],
        [2, 'Sở B', 'Khối 2', 100, 80],
      ]),
    );
    expect(result.ranking.blocks.map(({ name }) => name)).toEqual(['Khối 1', 'Khối 2']);
  });
});

describe('blocks that are numbered by letters', () => {
  const blocks = (...names: readonly string[]) =>
    run(
      sheet('KQ', [
        ['KẾT QUẢ CHẤM ĐIỂM NĂM 2024'],
        ['STT', 'Tên đơn vị', 'Cụm', 'Điểm tối đa', 'Tổng điểm'],
        ...['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp', 'Sở Tài chính'].map((unit, index) => [
          index + 1,
          unit,
          names[index % 2] ?? '',
          100,
          90 - index,
        ]),
      ]),
    ).findings.filter(({ code }) => code === 'name-similar').length;

  it('are two where the letter differs, and likely one where a mark in a word does', () => {
    expect([blocks('Cụm Đ', 'Cụm D'), blocks('Cụm Hòa An', 'Cụm Hóa An')]).toEqual([0, 1]);
  });
});

describe('a list of units that is parted by blocks', () => {
  const scores = sheet('KQ', [
    ['KẾT QUẢ CHẤM ĐIỂM NĂM 2024'],
    ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm'],
    ...['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp'].map((unit, index) => [index + 1, unit, 100, 90 - index]),
  ]);
  it.each(['STT', 'TT'])('gives them its blocks: %s', (code) => {
    const { ranking } = run(
      scores,
      sheet('Danh mục', [
        ['DANH SÁCH ĐƠN VỊ'],
        [code, 'Tên đơn vị', 'Ghi chú'],
        ['I', 'Khối tổng hợp'],
        [1, 'Sở Nội vụ'],
        ['II', 'Khối văn hóa'],
        [1, 'Sở Y tế'],
        [2, 'Sở Tư pháp'],
      ]),
    );
    expect(ranking.blocks.map(({ name, units }) => [name, units.map((unit) => unit.name)])).toEqual([
      ['Khối tổng hợp', ['Sở Nội vụ']],
      ['Khối văn hóa', ['Sở Y tế', 'Sở Tư pháp']],
    ]);
  });
});

describe('who signs below a numbered list', () => {
  it.each([
    ['NGƯỜI LẬP BIỂU', '(Ký, ghi rõ họ tên)', 'Nguyễn Văn An'],
    ['GIÁM ĐỐC', 'Trần Thị Bình'],
    ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Văn Cường'],
  ])('is no unit of it: %s', (...lines) => {
    const units = ['Sở Nội vụ', 'Sở Y tế'];
    const list = sheet('Danh mục', [
      ['DANH MỤC ĐƠN VỊ'],
      ['STT', 'Tên đơn vị', 'Khối'],
      ...units.map((unit, at) => [at + 1, unit, 'Sở, ban, ngành']),
      ...lines.map((line) => [null, line, 'GIÁM ĐỐC SỞ']),
    ]);
    const scores = sheet('KQ', [
      ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
      ['STT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định'],
      ...units.map((unit, at) => [at + 1, unit, 100, 90 - at]),
    ]);
    const { findings } = run(list, scores);
    expect(findings.filter(({ code }) => code === 'unit-without-scores')).toEqual([]);
  });
});
