import type { Settings } from '../../core/settings';
import type { SheetSnapshot } from '../../core/workbook';
import type { RuleEffect } from './ruleEngine';
import type { WorkbookFacts } from './workbookFacts';

/** What the page asks of the worker. A workbook comes in parts, so that no single message takes long to copy. */
export type RuleRequest =
  | { readonly type: 'workbook' }
  | { readonly type: 'sheet'; readonly sheet: SheetSnapshot }
  /** Rows that follow those of the last sheet. */
  | { readonly type: 'rows'; readonly rows: Pick<SheetSnapshot, 'values' | 'numberFormats'> }
  | { readonly type: 'facts'; readonly id: number; readonly settings: Settings }
  | { readonly type: 'effect'; readonly id: number; readonly before: Settings; readonly after: Settings };

export type RuleAnswer =
  | { readonly type: 'facts'; readonly id: number; readonly facts: WorkbookFacts }
  | { readonly type: 'effect'; readonly id: number; readonly effect: RuleEffect }
  | { readonly type: 'failed'; readonly id: number; readonly detail: string };
