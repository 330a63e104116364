import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../../src/core/run/run';
import { defaultSettings } from '../../../../src/core/settings/settings';
import { sheet, workbook } from '../../sheets';

const LIST = sheet('Danh mục đơn vị', [
  ['DANH MỤC ĐƠN VỊ'],
  ['STT', 'Tên đơn vị', 'Khối', 'Tên cũ'],
  [1, 'Xã An Bình', 'Cấp xã', 'Xã An Bình; Xã Gia Hưng; Xã Hải Vân'],
  [2, 'Xã Bàu Cạn', 'Cấp xã', 'Xã Ia Grai; Xã Khe Sanh'],
  [3, 'Xã Cẩm Mỹ', 'Cấp xã', null],
]);

const table = (year: number, ...names: readonly string[]) =>
  sheet(`Xếp hạng ${year}`, [
    [`BẢNG XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`],
    ['STT', 'Tên đơn vị', 'Khối', 'Điểm tối đa', 'Tổng điểm', 'Xếp hạng'],
    ...names.map((name, at) => [at + 1, name, 'Cấp xã', 100, 90 - at, at + 1]),
  ]);

/** What the comparison and the history say of Xã An Bình by tables of 2024, 2023, …, that have these units. */
function told(...then: readonly (readonly string[])[]) {
  const { ranking, findings } = rankWorkbook(
    workbook(
      LIST,
      table(2025, 'Xã An Bình', 'Xã Bàu Cạn', 'Xã Cẩm Mỹ'),
      ...then.map((names, at) => table(2024 - at, ...names)),
    ),
    defaultSettings,
  );
  const [block] = ranking.blocks;
  const years = (block?.history.years ?? []).map(({ period }) => period);
  const history = (block?.history.units ?? []).flatMap(({ name, isPresent, before, figures }) =>
    name === 'Xã An Bình'
      ? [[isPresent ? 'now' : before, years.filter((_, at) => (figures[at] ?? null) !== null)]]
      : [],
  );
  return {
    isCompared: block?.units.find(({ name }) => name === 'Xã An Bình')?.previousRank !== null,
    history,
    unclear: findings.flatMap((one) =>
      one.code === 'history-past-unclear'
        ? one.facts.units.map(({ name, year, part }) => [name, year, part])
        : [],
    ),
  };
}

describe('a merged unit that kept the name of a part has, over the years as in the comparison,', () => {
  it('no figures of a year before the mergers that knows only the part of its name, which is said', () => {
    expect(told(['Xã An Bình', 'Xã Ia Grai', 'Xã Khe Sanh', 'Xã Cẩm Mỹ'])).toEqual({
      isCompared: false,
      history: [
        ['now', [2025]],
        ['merged', [2024]],
      ],
      unclear: [['Xã An Bình', 2024, 'Xã An Bình']],
    });
  });

  it('none of a year before that, either', () => {
    expect(
      told(
        ['Xã An Bình', 'Xã Bàu Cạn', 'Xã Cẩm Mỹ'],
        ['Xã An Bình', 'Xã Ia Grai', 'Xã Khe Sanh'],
        ['Xã An Bình', 'Xã Cẩm Mỹ'],
      ),
    ).toEqual({
      isCompared: true,
      history: [
        ['now', [2024, 2025]],
        ['merged', [2022, 2023]],
      ],
      unclear: [['Xã An Bình', 2023, 'Xã An Bình']],
    });
  });

  it('none of the part after a year in which two of its three parts stood, as long as the third is known nowhere', () => {
    const parts = ['Xã An Bình', 'Xã Ia Grai', 'Xã Khe Sanh', 'Xã Cẩm Mỹ'];
    expect(told(parts, [...parts, 'Xã Gia Hưng'])).toEqual({
      isCompared: false,
      history: [
        ['now', [2025]],
        ['merged', [2023, 2024]],
      ],
      unclear: [['Xã An Bình', 2024, 'Xã An Bình']],
    });
    expect(told(parts, [...parts, 'Xã Gia Hưng', 'Xã Hải Vân'])).toEqual({
      isCompared: true,
      history: [
        ['now', [2024, 2025]],
        ['merged', [2023]],
      ],
      unclear: [],
    });
  });

  it('those of a year in which no parts of merged units stood', () => {
    expect(told(['Xã An Bình', 'Xã Bàu Cạn', 'Xã Cẩm Mỹ'])).toEqual({
      isCompared: true,
      history: [['now', [2024, 2025]]],
      unclear: [],
    });
  });
});
