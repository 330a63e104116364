import { describe, expect, it } from 'vitest';
import { ownRules, rulesOf } from '../../src/core/read/names/blockRules';
import { Problem } from '../../src/core/problem';
import { defaultSettings, parseSettings } from '../../src/core/settings/settings';

function wrongKeyOf(json: unknown): string | undefined {
  try {
    parseSettings(json);
  } catch (error) {
    if (error instanceof Problem) return error.params['key'];
    throw error;
  }
  return undefined;
}

describe('a settings file', () => {
  it('takes every rule, for all blocks and for one', () => {
    const rules = {
      scoreSource: 'verified1',
      notApplicable: 'rescale',
      ties: 'dense',
      tieBreakers: [{ by: 'field', field: 'Cải cách thể chế' }, { by: 'zeroScores' }, { by: 'previousRank' }],
      rankDecimals: null,
      blankScores: 'skip',
      bonusCap: 2,
      penaltyCap: 0,
      grades: [{ name: 'Tốt', above: 80 }, { name: 'Khá', from: 80 }, { name: 'Kém' }],
      headGrades: [{ name: 'Hoàn thành xuất sắc nhiệm vụ', from: 90.5 }],
    };
    expect(wrongKeyOf(rules)).toBeUndefined();
    expect(wrongKeyOf({ blocks: [{ block: 'Cấp huyện', ...rules }] })).toBeUndefined();
  });

  it.each([
    [{ scoreSource: 'survey' }, 'scoreSource'],
    [{ notApplicable: 'zero' }, 'notApplicable'],
    [{ tieBreakers: [{ by: 'name' }] }, 'tieBreakers[0].by'],
    [{ tieBreakers: [{}] }, 'tieBreakers[0].by'],
    [{ tieBreakers: [{ by: 'zeroScores' }, { by: 'field' }] }, 'tieBreakers[1].field'],
    [{ tieBreakers: [{ by: 'zeroScores', field: 'X' }] }, 'tieBreakers[0].field'],
    [{ tieBreakers: [{ by: 'field', field: ' ' }] }, 'tieBreakers[0].field'],
    [{ grades: [{ from: 90 }] }, 'grades[0].name'],
    [{ grades: [{ name: 'A', from: 101 }] }, 'grades[0].from'],
    [{ grades: [{ name: 'A', from: 90, above: 90 }] }, 'grades[0].above'],
    [
      {
        grades: [
          { name: 'A', from: 80 },
          { name: 'B', from: 90 },
        ],
      },
      'grades[1].from',
    ],
    [
      {
        grades: [
          { name: 'A', from: 80 },
          { name: 'B', above: 80 },
        ],
      },
      'grades[1].above',
    ],
    [{ grades: [{ name: 'A' }, { name: 'B', from: 80 }] }, 'grades[0].from'],
    [{ grades: [{ name: 'A', from: 80 }, { name: 'A' }] }, 'grades[1].name'],
    [{ headGrades: [{ name: 'A', min: 80 }] }, 'headGrades[0].min'],
    [{ blocks: [{ ties: 'dense' }] }, 'blocks[0].block'],
    [{ blocks: [{ block: 'A' }, { block: 'A' }] }, 'blocks[1].block'],
    [{ blocks: [{ block: 'A', zeroThreshold: 1 }] }, 'blocks[0].zeroThreshold'],
    [{ blocks: [{ block: 'A', grades: [{ name: 'T', from: -1 }] }] }, 'blocks[0].grades[0].from'],
    [{ aliases: { 'Sở A': '' } }, 'aliases'],
    [{ aliases: ['Sở A'] }, 'aliases'],
    [{ hiddenSheets: false }, 'hiddenSheets'],
    [{ columns: {} }, 'columns'],
  ])('that is wrong is refused with the key: %j', (json, key) => {
    expect(wrongKeyOf(json)).toBe(key);
  });

  it('keeps other names that mean something to JavaScript as names', () => {
    const aliases: unknown = JSON.parse('{ "__proto__": "Sở A", "constructor": "Sở B" }');
    expect(Object.entries(parseSettings({ aliases }).aliases)).toEqual([
      ['__proto__', 'Sở A'],
      ['constructor', 'Sở B'],
    ]);
  });
});

describe('the rules of a block', () => {
  const settings = {
    ...defaultSettings,
    rankDecimals: 3,
    blocks: [
      { block: 'Cấp huyện', ties: 'dense', rankDecimals: null } as const,
      { block: 'Khối 2', grades: [] },
    ],
  };

  it('are its own, over those of all, over the defaults', () => {
    const defaultRules = rulesOf(defaultSettings, 'Cấp huyện');
    expect(rulesOf(settings, 'Cấp huyện')).toEqual({ ...defaultRules, ties: 'dense', rankDecimals: null });
    expect(rulesOf(settings, 'Sở, ban, ngành')).toEqual({ ...defaultRules, rankDecimals: 3 });
  });

  it('are found under every spelling of its name, the same spelling first', () => {
    expect(rulesOf(settings, 'UBND huyện, thị xã, thành phố').ties).toBe('dense');
    const two = {
      ...settings,
      blocks: [
        { block: 'Khối huyện', ties: 'dense' as const },
        { block: 'Cấp huyện', ties: 'competition' as const },
      ],
    };
    expect(ownRules(two, 'Cấp huyện')?.ties).toBe('competition');
    expect(ownRules(two, 'constructor')).toBeNull();
  });
});
