import { describe, expect, it } from 'vitest';
import {
  blockKeyThen,
  isOfPartOnly,
  likelyBlock,
  whoItWas,
} from '../../../../src/core/explain/lastYear/whoThen';
import { blockKey } from '../../../../src/core/read/names/blockNames';
import { unitKey } from '../../../../src/core/read/names/unitNames';
import { directoryOf } from '../plainData';

type Directory = ReturnType<typeof directoryOf>;
const among = (names: readonly string[]) => {
  const keys = new Set(names.map(unitKey));
  return (identity: string) => keys.has(identity);
};
/** Who a unit was in a year in which units of these names stood: its name of then, or why it is not known. */
function was(directory: Directory, name: string, ...standing: readonly string[]): string | undefined {
  const { identity, reason } = whoItWas(name, among(standing), directory);
  return identity === null ? reason : standing.find((one) => unitKey(one) === identity);
}

describe('the block of a unit whose line names none', () => {
  const present = ['Sở, ban, ngành', 'Phường', 'Ngành dọc'].map(blockKey);

  it('is that of the list of units', () => {
    const directory = directoryOf([{ name: 'Phường An', block: 'Khối sở, ngành' }]);
    expect(likelyBlock(directory, present, 'Phường An')).toBe('Sở, ban, ngành');
  });

  it('is the block of this year that is of its part of a kind', () => {
    expect(likelyBlock(directoryOf([]), present, 'Phường An')).toBe(blockKey('Phường'));
    expect(likelyBlock(directoryOf([]), ['Sở, ban, ngành'], 'Phường An')).toBe('Cấp xã');
  });

  it('is else that of the kind that its name tells, a name of the central offices’ block being no part of one', () => {
    expect(likelyBlock(directoryOf([]), present, 'Sở Nội vụ')).toBe('Sở, ban, ngành');
    expect(likelyBlock(directoryOf([]), present, 'Cục Thuế')).toBe('Cơ quan Trung ương');
    expect(likelyBlock(directoryOf([]), present, 'Đội 1')).toBeNull();
  });
});

describe('who a unit was', () => {
  const renamed = directoryOf([{ name: 'Sở Nội vụ', former: ['Sở Tổ chức'] }, { name: 'Sở Tư pháp' }]);

  it('is the one of its name, or of its former name where that alone stood', () => {
    expect(was(renamed, 'Sở Tư pháp', 'Sở Tư pháp', 'Sở Tổ chức')).toBe('Sở Tư pháp');
    expect(was(renamed, 'Sở Nội vụ', 'Sở Tư pháp', 'Sở Tổ chức')).toBe('Sở Tổ chức');
    expect(was(renamed, 'Sở Nội vụ', 'Sở Nội vụ')).toBe('Sở Nội vụ');
  });

  it('is not known of a new one, nor of one of which two names stood', () => {
    expect(was(renamed, 'Sở Nội vụ', 'Sở Tư pháp')).toBe('new');
    expect(was(renamed, 'Sở Nội vụ', 'Sở Nội vụ', 'Sở Tổ chức')).toBe('merged');
  });

  it('is the one of its name where it was among the merged ones and the others were gone', () => {
    const merged = directoryOf([{ name: 'Sở Tài chính', former: ['Sở Tài chính', 'Sở Vật giá'] }]);
    expect(was(merged, 'Sở Tài chính', 'Sở Tài chính')).toBe('Sở Tài chính');
    expect(was(merged, 'Sở Tài chính', 'Sở Tài chính', 'Sở Vật giá')).toBe('merged');
  });

  it('says that lines on it disagree where there are some', () => {
    expect(whoItWas('Sở Nội vụ', among(['Sở Nội vụ']), renamed).reason).toBe('ambiguous');
  });
});

describe('who a unit was that was parted from another one', () => {
  it('is known from when it stands by its own name, whoever stands beside it', () => {
    const parted = directoryOf([
      { name: 'Sở Xây dựng', former: ['Sở Hạ tầng'] },
      { name: 'Sở Giao thông', former: ['Sở Hạ tầng'] },
    ]);
    expect(was(parted, 'Sở Xây dựng', 'Sở Hạ tầng')).toBe('split');
    expect(was(parted, 'Sở Xây dựng', 'Sở Xây dựng')).toBe('Sở Xây dựng');
    expect(was(parted, 'Sở Xây dựng', 'Sở Xây dựng', 'Sở Hạ tầng')).toBe('Sở Xây dựng');
  });

  it('is known by the name that it kept once all that went into it are gone', () => {
    const divided = directoryOf([
      { name: 'Sở Xây dựng', former: ['Sở Xây dựng', 'Sở Nhà đất'] },
      { name: 'Sở Giao thông', former: ['Sở Giao thông', 'Sở Nhà đất'] },
    ]);
    expect(was(divided, 'Sở Xây dựng', 'Sở Xây dựng')).toBe('Sở Xây dựng');
    expect(was(divided, 'Sở Xây dựng', 'Sở Xây dựng', 'Sở Nhà đất')).toBe('split');
    const ofThree = directoryOf([
      { name: 'Sở Xây dựng', former: ['Sở Xây dựng', 'Sở Nhà đất', 'Sở Hạ tầng'] },
      { name: 'Sở Giao thông', former: ['Sở Nhà đất'] },
    ]);
    expect(was(ofThree, 'Sở Xây dựng', 'Sở Xây dựng', 'Sở Hạ tầng')).toBe('split');
  });

  it('is not known by the name that it kept while a part of it came from one that stays', () => {
    const grown = directoryOf([
      { name: 'Sở Xây dựng', former: ['Sở Xây dựng', 'Sở Giao thông'] },
      { name: 'Sở Giao thông' },
    ]);
    expect(was(grown, 'Sở Xây dựng', 'Sở Xây dựng')).toBe('split');
  });

  it('is not known by a name that was another one’s', () => {
    const exchanged = directoryOf([
      { name: 'Sở Xây dựng', former: ['Sở Giao thông'] },
      { name: 'Sở Giao thông', former: ['Sở Xây dựng'] },
    ]);
    expect(was(exchanged, 'Sở Xây dựng', 'Sở Xây dựng', 'Sở Giao thông')).toBe('split');
  });
});

describe('a former name is that of a part', () => {
  const isPart = (
    former: readonly string[],
    then: string,
    { known, hasParts }: { known: readonly string[]; hasParts?: boolean },
  ) =>
    isOfPartOnly(
      'Sở Tài chính',
      unitKey(then),
      among(known),
      directoryOf([{ name: 'Sở Tài chính', former }]),
      hasParts,
    );
  const two = ['Sở Kế hoạch', 'Sở Vật giá'];

  it('where no earlier table knows the other one, and not where the unit had them one after the other', () => {
    expect(isPart(two, 'Sở Kế hoạch', { known: ['Sở Kế hoạch'] })).toBe(true);
    expect(isPart(two, 'Sở Kế hoạch', { known: two })).toBe(false);
  });

  it('never where it is the only one', () => {
    expect(isPart(['Sở Kế hoạch'], 'Sở Kế hoạch', { known: [] })).toBe(false);
  });

  it('always where its name of today is another of them', () => {
    const former = ['Sở Tài chính', 'Sở Vật giá'];
    expect(isPart(former, 'Sở Vật giá', { known: former })).toBe(true);
  });

  it('where it is the name of today, in a year with parts of others, unless earlier tables know all of them', () => {
    const former = ['Sở Tài chính', 'Sở Vật giá'];
    const known = ['Sở Tài chính'];
    expect(isPart(former, 'Sở Tài chính', { known, hasParts: true })).toBe(true);
    expect(isPart(former, 'Sở Tài chính', { known, hasParts: false })).toBe(false);
    expect(isPart(former, 'Sở Tài chính', { known })).toBe(false);
    expect(isPart(former, 'Sở Tài chính', { known: former, hasParts: true })).toBe(false);
  });

  it('never where it is the name of today, which none of the merged ones had', () => {
    expect(isPart(two, 'Sở Tài chính', { known: [], hasParts: true })).toBe(false);
  });
});

describe('the key that a block had last year', () => {
  const keyThen = (block: string, then: readonly string[], present: readonly string[]) =>
    blockKeyThen(block, new Map(then.map((name) => [blockKey(name), name])), present.map(blockKey));

  it('is its own where there was such a block', () => {
    expect(keyThen('Khối phường', ['Cấp xã', 'Phường'], ['Phường'])).toBe(blockKey('Phường'));
  });

  it('is that of the only block of its kind, where it is the only one today', () => {
    expect(keyThen('Phường', ['Sở, ban, ngành', 'Cấp xã'], ['Sở, ban, ngành', 'Phường'])).toBe('Cấp xã');
    expect(keyThen('Cấp xã', ['Phường'], ['Cấp xã'])).toBe(blockKey('Phường'));
  });

  it('is its own where there were two of its kind, where there are two today, or where there was none', () => {
    const towns = blockKey('Thị xã');
    expect(keyThen('Cấp huyện', ['Thị xã', 'Thị xã, thành phố'], ['Cấp huyện'])).toBe('Cấp huyện');
    expect(keyThen('Thị xã', ['Cấp huyện'], ['Thị xã', 'Thị xã, thành phố'])).toBe(towns);
    expect(keyThen('Thị xã', ['Sở, ban, ngành'], ['Thị xã'])).toBe(towns);
  });
});
