import type { Cosmetic, Refusals } from './refusals';
import { isRefusal } from './refusals';

/** Something that Excel may refuse without harm to the results. */
export interface CosmeticPart {
  readonly what: Cosmetic;
  /** Which call it is, the same for every sheet: one that is refused time and again is given up. */
  readonly call: string;
  /** The final name of its sheet. */
  readonly sheet: string;
  /** Bytes that it takes in a request. */
  readonly bytes: number;
  queue(worksheets: Excel.WorksheetCollection): void;
}

/**
 * Makes parts of one kind for a sheet.
 *
 * @param sheet its final name
 * @param name the name that it has now
 */
export function partsOn(
  what: Cosmetic,
  sheet: string,
  name: string,
): (call: string, bytes: number, queue: (worksheet: Excel.Worksheet) => void) => CosmeticPart {
  return (call, bytes, queue) => ({
    what,
    call,
    sheet,
    bytes: bytes + BYTES_OF_TRACE,
    queue: (worksheets) => {
      queue(worksheets.getItem(name));
    },
  });
}

const BYTES_OF_TRACE = 300;

/**
 * Asks Excel for some looks in one sync. Where it refuses one, that is noted and the others behind it are asked for again,
 * in one sync more: a batch stops where it fails, and Excel tells by the traces between the parts how far it came.
 *
 * @throws the error of Excel that is no refusal, as `isRefusal` says
 */
export async function tryParts(
  context: Excel.RequestContext,
  parts: readonly CosmeticPart[],
  refusals: Refusals,
): Promise<void> {
  const tried = parts.filter(({ what, call, sheet }) => {
    if (!refusals.isGivenUp(call)) return true;
    refusals.add(what, call, sheet);
    return false;
  });
  if (tried.length === 0) return;
  for (const [index, part] of tried.entries()) {
    part.queue(context.workbook.worksheets);
    context.trace(String(index));
  }
  try {
    await context.sync();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const done = new Set(error.traceMessages).size;
    const refused = tried[done];
    if (refused !== undefined) refusals.add(refused.what, refused.call, refused.sheet);
    await tryParts(context, tried.slice(done + 1), refusals);
  }
}
