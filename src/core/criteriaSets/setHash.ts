import type { Points } from '../points';
import type { CriteriaLine } from '../read/criteria/criteriaLines';
import { nameKey } from '../read/names/nameKey';

/**
 * 16 hexadecimal digits that tell a criteria set: the number, name and max of all that is scored, bonus and penalty too, and
 * what of it the survey gives. How it is scored, case, spaces and punctuation count for nothing.
 */
export function setHash(lines: readonly CriteriaLine[], surveyMaxima: readonly Points[]): string {
  const scored = lines.filter(({ kind }) => kind !== 'text' && kind !== 'group');
  return textHash(
    scored
      .map(({ kind, code, name, maxPoints, leaf }) =>
        [kind, code, nameKey(name), maxPoints, leaf === null ? 0 : (surveyMaxima[leaf] ?? 0)].join('|'),
      )
      .join('\n'),
  );
}

/** 16 hexadecimal digits that are the same for the same text, and hardly ever for another. */
function textHash(text: string): string {
  let [first, second] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul((second ^ unit) + (first >>> 15), 0x85ebca6b);
  }
  return [first, second].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
