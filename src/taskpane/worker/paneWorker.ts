import { createEngine } from './engine';
import type { Engine } from './engine';
import { outcomeOf } from './messages';
import type { Call, Message } from './messages';
import { Assembler, slicesOf } from './slices';

/** The worker's program: computes beside the page, which stays free to draw. */
const engine = createEngine();
const calls = new Map<number, Assembler>();

addEventListener('message', ({ data: { id, slice } }: MessageEvent<Message>) => {
  const call = calls.get(id) ?? new Assembler();
  calls.set(id, call);
  call.add(slice);
  if (!slice.isLast) return;
  calls.delete(id);
  // The page that sends it was built with this program.
  const asked = call.value() as Call<keyof Engine>;
  void outcomeOf(engine, asked).then((outcome) => {
    send(id, outcome);
  });
});

function send(id: number, outcome: object): void {
  for (const slice of slicesOf(outcome)) {
    const message: Message = { id, slice };
    postMessage(message);
  }
}
