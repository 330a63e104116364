import type { SheetSnapshot } from '../../core/workbook';
import { ruleEngine, type RuleEngine } from './ruleEngine';
import type { RuleAnswer, RuleRequest } from './ruleMessages';

/** Computes rankings for the view of the rules beside the page, which stays free to draw. */
let sheets: SheetSnapshot[] = [];
let engine: RuleEngine | null = null;

addEventListener('message', ({ data }: MessageEvent<RuleRequest>) => {
  switch (data.type) {
    case 'workbook':
      sheets = [];
      engine = null;
      return;
    case 'sheet':
      sheets.push(data.sheet);
      return;
    case 'rows': {
      const last = sheets.pop();
      if (last !== undefined) sheets.push(withRows(last, data.rows));
      return;
    }
    case 'facts':
    case 'effect':
      postMessage(answer(data));
  }
});

function answer(request: Extract<RuleRequest, { readonly id: number }>): RuleAnswer {
  const { id } = request;
  try {
    engine ??= ruleEngine({ sheets });
    if (request.type === 'facts') return { type: 'facts', id, facts: engine.facts(request.settings) };
    return { type: 'effect', id, effect: engine.effect(request.before, request.after) };
  } catch (error) {
    return {
      type: 'failed',
      id,
      detail: error instanceof Error ? error.message : String(error),
    };
  }
}

function withRows(
  sheet: SheetSnapshot,
  rows: Pick<SheetSnapshot, 'values' | 'numberFormats'>,
): SheetSnapshot {
  return {
    ...sheet,
    values: [...sheet.values, ...rows.values],
    numberFormats: [...sheet.numberFormats, ...rows.numberFormats],
  };
}
