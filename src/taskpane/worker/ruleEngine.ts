import { rankingEffect } from '../../core/explain/runs/ruleEffect';
import type { RankingEffect } from '../../core/explain/runs/ruleEffect';
import { RankingStopped } from '../../core/run/rankingStopped';
import type { ReadingSettings } from '../../core/read/assess';
import { rankWorkbook, readWorkbook } from '../../core/run/run';
import type { RankedWorkbook, WorkbookReading } from '../../core/run/run';
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
  const readBy = keptReading(snapshot);
  const rank = (settings: Settings) => rankedOrStopped(snapshot, settings, readBy(settings));
  let last: { readonly settings: Settings; readonly ranked: RankedWorkbook | RankingStopped } | null = null;
  const rankedBefore = (settings: Settings): RankedWorkbook | RankingStopped => {
    if (last === null || !sameValue(last.settings, settings)) last = { settings, ranked: rank(settings) };
    return last.ranked;
  };
  return {
    facts: (settings) => {
      const ranked = rankedBefore(settings);
      const { readings, findings } = ranked;
      return workbookFacts(blocksOf(ranked), readings, findings);
    },
    effect: (before, after) => {
      const ranked = rank(after);
      if (ranked instanceof RankingStopped) return { kind: 'stopped' };
      return { kind: 'ranked', ...rankingEffect({ blocks: blocksOf(rankedBefore(before)) }, ranked.ranking) };
    },
  };
}

/** Reads a workbook once for all settings that read it alike: most rules are about what is made of the sheets. */
function keptReading(snapshot: WorkbookSnapshot): (settings: ReadingSettings) => WorkbookReading {
  let kept: { readonly by: ReadingSettings; readonly read: WorkbookReading } | null = null;
  return ({ sheets, hiddenSheets }) => {
    const by = { sheets, hiddenSheets };
    if (kept === null || !sameValue(kept.by, by)) kept = { by, read: readWorkbook(snapshot, by) };
    return kept.read;
  };
}

function rankedOrStopped(
  snapshot: WorkbookSnapshot,
  settings: Settings,
  read: WorkbookReading,
): RankedWorkbook | RankingStopped {
  try {
    return rankWorkbook(snapshot, settings, read);
  } catch (error) {
    if (error instanceof RankingStopped) return error;
    throw error;
  }
}

function blocksOf(ranked: RankedWorkbook | RankingStopped): RankedWorkbook['ranking']['blocks'] {
  return ranked instanceof RankingStopped ? [] : ranked.ranking.blocks;
}
