import type { FeedbackUnits } from '../../core/feedback';
import type { LocalTime } from '../../core/localTime';
import { planFeedback } from '../../core/run/planFeedback';
import { computeRanking, inspectWorkbook } from '../../core/run/run';
import type { WorkbookInspection } from '../../core/run/run';
import type { Settings } from '../../core/settings';
import type { WorkbookSnapshot, WritePlan } from '../../core/workbook';
import type { Language } from '../../locales/language';
import { shownRun } from './shownRun';
import type { ShownRun } from './shownRun';
import { ruleEngine } from './ruleEngine';
import type { RuleEffect } from './ruleEngine';
import type { WorkbookFacts } from './workbookFacts';
import { coreTexts } from '../texts/coreTexts';

/** What the pane has computed beside the page. Everything that comes and goes is plain data. */
export interface Engine {
  /**
   * Keeps the plan for `plan`.
   *
   * @throws RankingStopped as `computeRanking` does
   */
  rank(snapshot: WorkbookSnapshot, settings: Settings, language: Language, now: LocalTime): ShownRun;
  /** What the last `rank` is to write, once: to be shown, its results need not wait for it. `null` where it is not known (any more). */
  plan(): WritePlan | null;
  inspect(snapshot: WorkbookSnapshot, settings: Settings): WorkbookInspection;
  /** @throws Problem as `planFeedback` does */
  feedback(
    snapshot: WorkbookSnapshot,
    settings: Settings,
    language: Language,
    units: FeedbackUnits,
  ): { readonly plan: WritePlan };
  /** Keeps a workbook for `facts` and `effect`, in place of the one before. */
  keep(snapshot: WorkbookSnapshot): void;
  facts(settings: Settings): WorkbookFacts;
  effect(before: Settings, after: Settings): RuleEffect;
}

export function createEngine(): Engine {
  let rules = ruleEngine({ sheets: [] });
  let planned: WritePlan | null = null;
  return {
    rank(snapshot, settings, language, now) {
      const run = computeRanking(snapshot, settings, coreTexts[language], now);
      planned = run.plan;
      return shownRun(run);
    },
    plan() {
      const plan = planned;
      planned = null;
      return plan;
    },
    inspect: inspectWorkbook,
    feedback: (snapshot, settings, language, units) => ({
      plan: planFeedback(snapshot, settings, coreTexts[language], units),
    }),
    keep(snapshot) {
      rules = ruleEngine(snapshot);
    },
    facts: (settings) => rules.facts(settings),
    effect: (before, after) => rules.effect(before, after),
  };
}
