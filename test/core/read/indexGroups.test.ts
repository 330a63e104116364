import { describe, expect, it } from 'vitest';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

const _ = null;
const UNITS = ['Sở A', 'Sở B', 'Sở C'];
/** An index and its ranks, and those of another one in the other order. */
const OWN = [
  [90, 1],
  [80, 2],
  [70, 3],
] as const;
const ELSE = [
  [98, 3],
  [99.5, 2],
  [100, 1],
] as const;

const TITLE = 'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025';

/** The units' indexes in the order of their ranks, then what is said; `scale-assumed` is left out. */
function ranked(
  heads: readonly (string | null)[],
  values: readonly (typeof OWN | typeof ELSE)[],
  below: readonly [string, string] = ['Chỉ số (%)', 'Xếp hạng'],
  title = TITLE,
) {
  const rows = [
    [title],
    ['Khối: Sở, ban, ngành'],
    ['TT', 'Đơn vị', ...heads.flatMap((head) => [head, _])],
    [_, _, ...heads.flatMap(() => below)],
    ...UNITS.map((unit, at) => [at + 1, unit, ...values.flatMap((own) => own[at] ?? [])]),
  ];
  const matters = ({ severity, code }: { severity: string; code: string }) =>
    severity !== 'info' && code !== 'scale-assumed';
  return toldBy(workbook(sheet('KQ', rows)), matters);
}

const RIGHT = ['Sở A 90', 'Sở B 80', 'Sở C 70'];

describe('heads of several indexes over Chỉ số, Xếp hạng', () => {
  const OTHERS = ['SIPAS', 'DTI', 'Chuyển đổi số', 'Chỉ số hài lòng', 'DDCI', 'Chỉ số DTI năm 2025'];

  it.each(OTHERS)('leave the columns below CCHC, and none below “%s”', (other) => {
    for (const own of ['CCHC', 'PAR INDEX', 'Chỉ số CCHC', 'Cải cách hành chính', 'Chỉ số CCHC năm 2025'])
      for (const below of [
        ['Chỉ số', 'Xếp hạng'],
        ['Chỉ số (%)', 'Hạng'],
        ['Điểm', 'Xếp hạng'],
      ] as const) {
        expect([own, below, ranked([other, own], [ELSE, OWN], below)]).toEqual([own, below, RIGHT]);
        expect([own, below, ranked([own, other], [OWN, ELSE], below)]).toEqual([own, below, RIGHT]);
      }
  });

  it('leave those of the index that the title names', () => {
    const title = 'KẾT QUẢ CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025';
    expect(ranked(['CCHC', 'DTI'], [ELSE, OWN], undefined, title)).toEqual(RIGHT);
  });

  it('leave results without a head of an index beside another one’s ranks', () => {
    expect(ranked(['SIPAS', 'Kết quả'], [ELSE, OWN])).toEqual(RIGHT);
    expect(ranked(['Kết quả', 'DTI'], [OWN, ELSE], ['Điểm', 'Xếp hạng'])).toEqual(RIGHT);
  });
});

describe('a head that names an index', () => {
  it('is a field where it has a max, and where scores of no index stand below it', () => {
    const rows = [
      [TITLE],
      ['Khối: Sở, ban, ngành'],
      ['TT', 'Đơn vị', 'Thể chế (50 điểm)', _, 'Chuyển đổi số (50 điểm)', _],
      [_, _, 'TC', 'TĐ', 'TC', 'TĐ'],
      ...UNITS.map((unit, at) => [at + 1, unit, 50, 45 - 5 * at, 50, 45 - 5 * at]),
    ];
    expect(toldBy(workbook(sheet('KQ', rows)), ({ severity }) => severity !== 'info')).toEqual(RIGHT);
  });
});
