import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortened, shortenedApart } from '../../src/core/shortened';

function apart(texts: readonly string[], length: number): readonly string[] {
  return texts.map(shortenedApart(texts, length));
}

describe('texts that stand together', () => {
  it('keep the words in which they differ where they would be cut alike', () => {
    expect(
      apart(
        [
          'Chi nhánh Văn phòng đăng ký đất đai tỉnh tại huyện Kỳ Anh',
          'Chi nhánh Văn phòng đăng ký đất đai tỉnh tại huyện Can Lộc',
          'Sở Nội vụ',
        ],
        40,
      ),
    ).toEqual([
      'Chi nhánh Văn phòng đăng ký đất… Kỳ Anh',
      'Chi nhánh Văn phòng đăng ký đất… Can Lộc',
      'Sở Nội vụ',
    ]);
  });

  it('keep those further on of two that differ from a third one before', () => {
    expect(
      apart(
        [
          'Trung tâm Phát triển quỹ đất và cụm công nghiệp số 1 phía Bắc',
          'Trung tâm Phát triển quỹ đất và cụm công nghiệp số 1 phía Nam',
          'Trung tâm Phát triển quỹ đất và cụm dân cư đô thị mới phía Nam',
        ],
        30,
      ),
    ).toEqual([
      'Trung tâm Phát triển quỹ… Bắc',
      'Trung tâm Phát triển quỹ… Nam',
      'Trung tâm… dân cư đô thị mới…',
    ]);
  });

  it('are cut as they are alone where that tells them apart', () => {
    const texts = ['Ban Quản lý dự án đầu tư xây dựng', 'Ban Dân tộc và Tôn giáo của tỉnh'];
    expect(apart(texts, 20)).toEqual(texts.map((text) => shortened(text, 20)));
  });

  it('stay as long as they may be, and different, whatever their words are', () => {
    const word = fc.constantFrom('Xã', 'Phường', 'Trung', 'tâm', 'Bắc', 'Nam', 'đất', '1', '2');
    const text = fc
      .tuple(fc.constantFrom('', 'Trung tâm Phát triển quỹ đất và cụm công nghiệp'), fc.array(word))
      .map(([head, words]) => [head, ...words].join(' ').trim())
      .filter((own) => own !== '');
    fc.assert(
      fc.property(fc.uniqueArray(text, { minLength: 2, maxLength: 3 }), (texts) => {
        const cut = apart(texts, 40);
        expect(cut.every((one) => one.length <= 40)).toBe(true);
        expect(new Set(cut).size).toBe(texts.length);
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});
