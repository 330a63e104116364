import type { BackgroundEngine } from '../../../src/taskpane/worker/backgroundEngine';
import { createEngine } from '../../../src/taskpane/worker/engine';
import type { Engine } from '../../../src/taskpane/worker/engine';
import { outcomeOf } from '../../../src/taskpane/worker/messages';

/** An engine of which each call is written down; it can be lost with all that it keeps, as with an ended worker. */
export function losableEngine() {
  let engine: Engine = createEngine();
  const calls: string[] = [];
  const background: BackgroundEngine = {
    async call(name, args) {
      calls.push(name);
      const outcome = await outcomeOf(engine, { name, given: args });
      if ('failure' in outcome) throw new Error(name);
      return outcome.answer;
    },
  };
  return {
    background,
    calls,
    lose: () => {
      engine = createEngine();
    },
  };
}
