import { fold } from '../../core/read/cells/text';

/** Whether a text has every word looked for, in any order, whatever their case, accents or signs. */
export function searchFor(query: string): (text: string) => boolean {
  const words = fold(query).split(' ').filter(Boolean);
  if (words.length === 0) return () => true;
  return (text) => {
    const folded = fold(text);
    return words.every((word) => folded.includes(word));
  };
}
