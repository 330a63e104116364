import type { Settings } from '../../core/settings/settings';
import type { WorkbookSnapshot } from '../../core/workbook';
import type { RuleEffect } from '../worker/engines/ruleEngine';
import type { WorkbookFacts } from '../worker/workbookFacts';
import { backgroundEngine } from '../worker/backgroundEngine';

/** Computes what rules would change; the page is free meanwhile. Rejects with an Error when it fails. */
export interface RuleComputer {
  /** Gives it another workbook. */
  setWorkbook(snapshot: WorkbookSnapshot): void;
  facts(settings: Settings): Promise<WorkbookFacts>;
  effect(before: Settings, after: Settings): Promise<RuleEffect>;
}

export function ruleComputer(): RuleComputer {
  const engine = backgroundEngine();
  let workbook: WorkbookSnapshot = { sheets: [] };
  let keeping: Promise<void> | null = null;
  const withWorkbook = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    try {
      await (keeping ??= engine.call('keep', [workbook]));
      return await ask();
    } catch (error) {
      // Whatever went wrong, the engine may have lost the workbook.
      keeping = null;
      throw error;
    }
  };
  return {
    setWorkbook(snapshot) {
      workbook = snapshot;
      keeping = null;
    },
    facts: (settings) => withWorkbook(() => engine.call('facts', [settings])),
    effect: (before, after) => withWorkbook(() => engine.call('effect', [before, after])),
  };
}
