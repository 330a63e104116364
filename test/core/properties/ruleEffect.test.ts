import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankingEffect } from '../../../src/core/explain/runs/ruleEffect';
import type { BlockStandings } from '../../../src/core/explain/runs/ruleEffect';
import { RankingStopped } from '../../../src/core/run/rankingStopped';
import { rankWorkbook } from '../../../src/core/run/run';
import type { Settings } from '../../../src/core/settings/settings';
import type { WorkbookSnapshot } from '../../../src/core/workbook';
import { ruleEngine } from '../../../src/taskpane/worker/engines/ruleEngine';
import { assessment, cells, scoreSheets, settings } from './ruledAssessments';
import { runs } from './runs';

describe('what other rules would change', () => {
  it('is what two whole rankings differ by, whatever rules were tried before', () => {
    fc.assert(
      fc.property(
        assessment(cells),
        fc.array(fc.tuple(settings, settings), { minLength: 1, maxLength: 4 }),
        (made, tries) => {
          const book = scoreSheets(made);
          const engine = ruleEngine(book);
          for (const [before, after] of tries) {
            const [then, now] = [ranked(book, before), ranked(book, after)];
            expect(engine.effect(before, after)).toEqual(
              now === null ? { kind: 'stopped' } : { kind: 'ranked', ...rankingEffect(then ?? [], now) },
            );
          }
        },
      ),
      runs(80),
    );
  });
});

function ranked(book: WorkbookSnapshot, settings: Settings): readonly BlockStandings[] | null {
  try {
    return rankWorkbook(book, settings).ranking.blocks;
  } catch (error) {
    if (error instanceof RankingStopped) return null;
    throw error;
  }
}
