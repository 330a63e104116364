import type { BackgroundEngine } from '../../../src/taskpane/worker/backgroundEngine';
import { createEngine } from '../../../src/taskpane/worker/engine';
import type { Engine } from '../../../src/taskpane/worker/engine';
import { outcomeOf } from '../../../src/taskpane/worker/messages';

/** An engine of which each call is written down; it can be lost with all that it keeps, as with an ended worker. */
export function losableEngine() {
  let engine: Engine = createEngine();
  const calls: string[] = [];
  const background: BackgroundEngine = {
    call(name, args) {
      calls.push(name);
      const outcome = outcomeOf(engine, { name, given: args });
      return 'answer' in outcome ? Promise.resolve(outcome.answer) : Promise.reject(new Error(name));
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
