import { rankingEffect } from '../../../core/explain/runs/ruleEffect';
import type { RankingEffect } from '../../../core/explain/runs/ruleEffect';
import { RankingStopped } from '../../../core/run/rankingStopped';
import { assess } from '../../../core/read/assess';
import type { ReadingSettings } from '../../../core/read/readSheets';
import { assessmentSettings } from '../../../core/read/names/blockRules';
import type { AssessmentSettings } from '../../../core/read/names/blockRules';
import { rankWorkbook, readWorkbook } from '../../../core/run/run';
import { blockStandings } from '../../../core/run/standings';
import type { RankedWorkbook, WorkbookReading } from '../../../core/run/run';
import type { Settings } from '../../../core/settings/settings';
import type { WorkbookSnapshot } from '../../../core/workbook';
import { sameValue } from '../../../core/sameValue';
import { workbookFacts } from '../workbookFacts';
import type { WorkbookFacts } from '../workbookFacts';

/** What other rules would change in the ranking; `stopped`: no block could be ranked by them. */
export type RuleEffect = ({ readonly kind: 'ranked' } & RankingEffect) | { readonly kind: 'stopped' };

/** Ranks one workbook by other settings. Pure but for what it remembers of the settings before. */
export interface RuleEngine {
  facts(settings: Settings): WorkbookFacts;
  effect(before: Settings, after: Settings): RuleEffect;
}

export function ruleEngine(snapshot: WorkbookSnapshot): RuleEngine {
  // Most rules are about what is made of the sheets, and most of these about what is made of the scores that count.
  const read = remembered((by: ReadingSettings) => readWorkbook(snapshot, by));
  const assessed = remembered(({ reading, rules }: AssessedBy) => assess(read(reading), rules).assessment);
  const standings = (settings: Settings) => {
    const by = { reading: readingSettings(settings), rules: assessmentSettings(settings) };
    return blockStandings(assessed(by), settings);
  };
  const ranked = remembered((settings: Settings) =>
    rankedOrStopped(snapshot, settings, read(readingSettings(settings))),
  );
  const inForce = remembered(standings);
  return {
    facts: (settings) => {
      const { readings, findings, ...run } = ranked(settings);
      return workbookFacts('ranking' in run ? run.ranking.blocks : [], readings, findings);
    },
    effect: (before, after) => {
      const blocks = standings(after);
      if (blocks.length === 0) return { kind: 'stopped' };
      return { kind: 'ranked', ...rankingEffect(inForce(before), blocks) };
    },
  };
}

/** What of the settings an assessment depends on. */
interface AssessedBy {
  readonly reading: ReadingSettings;
  readonly rules: AssessmentSettings;
}

function readingSettings({ sheets, hiddenSheets }: Settings): ReadingSettings {
  return { sheets, hiddenSheets };
}

/** The same, made once for calls with the same input in a row. */
function remembered<Input, Made>(make: (input: Input) => Made): (input: Input) => Made {
  let last: { readonly input: Input; readonly made: Made } | null = null;
  return (input) => {
    if (last === null || !sameValue(last.input, input)) last = { input, made: make(input) };
    return last.made;
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
