import { shortened } from '../../../core/shortened';

/** Nothing shorter says anything. */
const SHORTEST = 4;

/** A name in so much room: whole words, as far as they and the `…` in place of the others fit. */
export function fittedName(name: string, room: number, widthOf: (text: string) => number): string {
  let length = Array.from(name.normalize('NFC')).length;
  while (length > SHORTEST && widthOf(shortened(name, length)) > room) length--;
  return shortened(name, length);
}
