import type { Settings } from '../../../core/settings';
import type { DraftFault } from '../../draft/draftFaults';
import type { Scope } from '../../draft/draftRules';
import type { WorkbookFacts } from '../../worker/workbookFacts';

/** What every control of the view of the rules works on. */
export interface RuleForm {
  readonly draft: Settings;
  readonly scope: Scope;
  readonly faults: readonly DraftFault[];
  /** What there is to choose from; nothing until the workbook was read. */
  readonly facts: WorkbookFacts;
  readonly edit: (draft: Settings) => void;
}

/** The fault of a setting in the scope that is shown, `null` where it has none. */
export function faultOf({ faults, scope }: RuleForm, key: string): DraftFault | null {
  return faults.find((fault) => fault.key === key && fault.scope === scope) ?? null;
}
