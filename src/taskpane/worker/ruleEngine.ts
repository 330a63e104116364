import { rankingEffect } from '../../core/explain/runs/ruleEffect';
import type { RankingEffect } from '../../core/explain/runs/ruleEffect';
import { RankingStopped } from '../../core/run/rankingStopped';
import { rankWorkbook } from '../../core/run/run';
import type { RankedWorkbook } from '../../core/run/run';
import type { Settings } from '../../core/settings';
import type { WorkbookSnapshot } from '../../core/workbook';
import { sameValue } from '../../core/sameValue';
import { workbookFacts } from './workbookFacts';
import type { WorkbookFacts } from './workbookFacts';

/** What other rules would change in the ranking; `stopped`: no block could be ranked by them. */
export type RuleEffect = ({ readonly kind: 'ranked' } & RankingEffect) | { readonly kind: 'stopped' };

/** Ranks one workbook by other settings. Pure but for what it remembers of the settings before. */
export interface RuleEngine {
  facts(settings: Settings): WorkbookFacts;
  effect(before: Settings, after: Settings): RuleEffect;
}

export function ruleEngine(snapshot: WorkbookSnapshot): RuleEngine {
  let last: { readonly settings: Settings; readonly ranked: RankedWorkbook | RankingStopped } | null = null;
  const rankedBefore = (settings: Settings): RankedWorkbook | RankingStopped => {
    if (last === null || !sameValue(last.settings, settings))
      last = { settings, ranked: rank(snapshot, settings) };
    return last.ranked;
  };
  return {
    facts: (settings) => {
      const ranked = rankedBefore(settings);
      const { readings, findings } = ranked;
      return workbookFacts(blocksOf(ranked), readings, findings);
    },
    effect: (before, after) => {
      const ranked = rank(snapshot, after);
      if (ranked instanceof RankingStopped) return { kind: 'stopped' };
      return { kind: 'ranked', ...rankingEffect({ blocks: blocksOf(rankedBefore(before)) }, ranked.ranking) };
    },
  };
}

function rank(snapshot: WorkbookSnapshot, settings: Settings): RankedWorkbook | RankingStopped {
  try {
    return rankWorkbook(snapshot, settings);
  } catch (error) {
    if (error instanceof RankingStopped) return error;
    throw error;
  }
}

function blocksOf(ranked: RankedWorkbook | RankingStopped): RankedWorkbook['ranking']['blocks'] {
  return ranked instanceof RankingStopped ? [] : ranked.ranking.blocks;
}
