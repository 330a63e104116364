import { describe, expect, it } from 'vitest';
import { meritOf, meritRules } from '../../../src/core/explain/merit';
import type { RankedBlock, RankedUnit, ZeroScore } from '../../../src/core/rank/ranking';
import type { CommendationRules } from '../../../src/core/settings/settings';
import { rankedBlock, rankedUnit } from './rankedUnits';

const GRADES = [{ name: 'Tốt', from: 90 }, { name: 'Khá', from: 60 }, { name: 'Kém' }];
const unitKey = (name: string) => name.toLowerCase();
const directory = { keyOf: unitKey };

/** A unit that rose by so many places, with its grade. */
const unit = (name: string, rank: number | null, rankChange: number | null, grade: string | null) =>
  rankedUnit(name, rank, 80, { rankChange, grade });

const UNITS = [
  unit('Xã A', 1, 2, 'Tốt'),
  unit('Xã B', 2, null, 'Khá'),
  unit('Xã C', 2, 5, null),
  unit('Xã D', 4, 2, 'Kém'),
  unit('Xã E', 5, -4, 'Khá'),
  unit('Xã G', null, 9, 'Tốt'),
];

const zero = (name: string, code: string, criterion: string): ZeroScore => ({
  unit: name,
  field: '',
  code,
  criterion,
  maxPoints: 1,
  rankIfMet: null,
  place: { sheet: name, cell: 'D4' },
});

const blockOf = (units: readonly RankedUnit[] = UNITS, more: Partial<Omit<RankedBlock, 'rules'>> = {}) =>
  rankedBlock(units, { rules: { grades: GRADES }, ...more });

/** Whom rules name as `name: merits`, and whom they leave out. */
function merits(rules: CommendationRules, block = blockOf()) {
  const named = { first: 0, rises: 0, noZeroIn: [], exclude: [], isSet: true, unitKey, ...rules };
  const { proposed, leftOut } = meritOf(block, named);
  return {
    proposed: proposed.map((one) => `${one.unit.name}: ${one.merits.join()}`),
    leftOut: leftOut.map(({ unit: { name }, because }) => [name, because]),
  };
}

describe('whom a rule of merit names', () => {
  it.each<[CommendationRules, readonly string[]]>([
    [{ first: 1 }, ['Xã A: first']],
    // Both share the second rank.
    [{ first: 2 }, ['Xã A: first', 'Xã B: first', 'Xã C: first']],
    [{ first: 3 }, ['Xã A: first', 'Xã B: first', 'Xã C: first']],
    [{ rises: 1 }, ['Xã C: rise']],
    // A and D share the second largest rise.
    [{ rises: 2 }, ['Xã A: rise', 'Xã C: rise', 'Xã D: rise']],
    [{ rises: 9 }, ['Xã A: rise', 'Xã C: rise', 'Xã D: rise']],
    [{ grade: 'Tốt' }, ['Xã A: grade']],
    [{ grade: 'Khá' }, ['Xã A: grade', 'Xã B: grade', 'Xã E: grade']],
    [{ grade: 'Kém' }, ['Xã A: grade', 'Xã B: grade', 'Xã D: grade', 'Xã E: grade']],
    [{ grade: 'Xuất sắc' }, []],
    [{}, []],
    [{ first: 1, rises: 1, grade: 'Tốt' }, ['Xã A: first,grade', 'Xã C: rise']],
  ])('%j: %j', (rules, proposed) => {
    expect(merits(rules)).toEqual({ proposed, leftOut: [] });
  });

  it('is nobody by a rise where nobody rose', () => {
    expect(
      merits({ rises: 3 }, blockOf([unit('Xã A', 1, 0, null), unit('Xã B', 2, -1, null)])).proposed,
    ).toEqual([]);
  });
});

describe('who is named and left out', () => {
  const zeroScores = [
    zero('Xã A', '1.1', 'Kế hoạch'),
    zero('Xã B', '1.2', 'Báo cáo'),
    zero('Xã B', '1.1', 'Kế hoạch'),
  ];

  it('has a zero score in a criterion that is named', () => {
    const block = blockOf(UNITS, { zeroScores });
    expect(merits({ first: 2, noZeroIn: ['1.1'] }, block)).toEqual({
      proposed: ['Xã C: first'],
      leftOut: [
        ['Xã A', zeroScores[0]],
        ['Xã B', zeroScores[2]],
      ],
    });
    expect(merits({ first: 2, noZeroIn: ['Kiểm tra', 'báo cáo'] }, block)).toEqual({
      proposed: ['Xã A: first', 'Xã C: first'],
      leftOut: [['Xã B', zeroScores[1]]],
    });
    expect(merits({ first: 2 }, block).leftOut).toEqual([]);
  });

  it('is left out by the office, under any of its names, in the block that it says or in any; its reason comes first', () => {
    const block = blockOf(UNITS, { zeroScores });
    const reason = 'đang xem xét kỷ luật';
    const exclude = [
      { unit: 'XÃ A', reason },
      { unit: 'Xã C', reason: 'ở khối này', block: 'CẤP XÃ' },
      { unit: 'Xã B', reason: 'ở khối khác', block: 'Sở, ban, ngành' },
      { unit: 'Xã E', reason: 'không được nêu tên' },
    ];
    expect(merits({ first: 2, noZeroIn: ['1.1'], exclude }, block)).toEqual({
      proposed: [],
      leftOut: [
        ['Xã A', reason],
        ['Xã B', zeroScores[2]],
        ['Xã C', 'ở khối này'],
      ],
    });
  });
});

describe('the rules of merit that can apply', () => {
  const leaf = (code: string, name: string) => ({ fieldAt: 0, field: '', code, name, maxPoints: 1 });
  const withLeaves = (...leaves: readonly ReturnType<typeof leaf>[]) => {
    const block = blockOf();
    return { ...block, matrix: { ...block.matrix, leaves } };
  };
  const blocks = [withLeaves(leaf('1.1', 'Kế hoạch')), withLeaves(leaf('2.3', 'Sáng kiến'))];
  const rulesOf = (rules: CommendationRules, of: readonly RankedBlock[] = blocks) =>
    meritRules(rules, of, directory);

  it('are those that are set, with what names a criterion of some block', () => {
    const exclude = [{ unit: 'Xã A', reason: 'kỷ luật' }];
    const { unitKey: key, ...rules } = rulesOf({
      first: 3,
      rises: 1,
      grade: 'Khá',
      noZeroIn: ['1.1', 'sáng kiến', 'không có'],
      exclude,
    });
    expect(rules).toEqual({
      first: 3,
      rises: 1,
      grade: 'Khá',
      noZeroIn: ['1.1', 'sáng kiến'],
      exclude,
      isSet: true,
    });
    expect(key('Xã A')).toBe('xã a');
  });

  it('are none where none is set', () => {
    const { unitKey: key, ...rules } = rulesOf({});
    expect(rules).toEqual({ first: 0, rises: 0, noZeroIn: [], exclude: [], isSet: false });
    expect(key('Xã A')).toBe('xã a');
  });

  it('have no rises where no unit of any block can be compared, and no grade that no block has', () => {
    const still = blockOf([unit('Xã A', 1, null, null)]);
    const ungraded = {
      ...blockOf([unit('Xã B', 1, 0, null), unit('Xã C', 2, null, null)]),
      rules: rankedBlock([]).rules,
    };
    expect(rulesOf({ rises: 2, grade: 'Tốt' }, [still, ungraded])).toMatchObject({ rises: 2, grade: 'Tốt' });
    expect(rulesOf({ rises: 2 }, [still])).toMatchObject({ rises: 0, isSet: true });
    expect(rulesOf({ grade: 'Tốt' }, [ungraded])).not.toHaveProperty('grade');
    expect(rulesOf({ grade: 'Xuất sắc' }, [still])).not.toHaveProperty('grade');
    expect(rulesOf({ first: 1 }, [still])).not.toHaveProperty('grade');
  });

  it('are set where one names units, whether it can apply or not', () => {
    const isSet = (rules: CommendationRules) => rulesOf(rules).isSet;
    expect([{ first: 1 }, { rises: 1 }, { grade: 'Xuất sắc' }].map(isSet)).toEqual([true, true, true]);
    expect([{ first: 0, rises: 0 }, { noZeroIn: ['1.1'] }, { exclude: [] }].map(isSet)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
