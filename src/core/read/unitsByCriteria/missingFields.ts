import { romanNumber } from '../words/printedRank';
import type { Head } from './criterionHeads';

/** The topmost heads of a table of units, with those that its numbers tell although their cells are blank. */
export interface FieldsByNumber {
  readonly roots: readonly Head[];
  /** The heads of fields that were added. */
  readonly missing: readonly Head[];
}

/**
 * Puts criteria whose field's head is blank below a field of their own: `II.1 | II.2` right of `I.1`, all below `I` (the
 * head left of a blank one seems to reach over it) or below no head. A number is taken for a missing field's where it
 * stands between those of its neighbours and the other criteria are numbered as parts of their fields.
 */
export function withMissingFields(roots: readonly Head[]): FieldsByNumber {
  const fields = roots.filter(({ below }) => below.length > 0);
  const known = new Set(fields.map(({ code }) => fieldNumber(code)));
  if (fields.length === 0 || !fields.every((field) => startsWithOwn(field))) return { roots, missing: [] };
  const missing: Head[] = [];
  const parted: Head[] = [];
  const add = (criteria: readonly Head[], above: Head | null): void => {
    const field = missingField(criteria, above);
    missing.push(field);
    parted.push(field);
  };
  let loose: Head[] = [];
  const addLoose = (): void => {
    for (const run of runsOf(loose)) add(run, null);
    loose = [];
  };
  for (const root of roots) {
    const part = partNumber(root);
    if (root.below.length === 0 && part !== null && !known.has(part)) {
      loose.push(root);
      continue;
    }
    addLoose();
    const [own, ...others] = runsOf(root.below);
    const isOthers = others.every(([first]) => first !== undefined && !known.has(partNumber(first)));
    if (own === undefined || others.length === 0 || !isOthers || !isRising(root, others)) {
      parted.push(root);
      continue;
    }
    const next = others[0]?.[0]?.column ?? Infinity;
    parted.push({ ...root, below: own, columns: root.columns.filter(({ column }) => column < next) });
    for (const run of others) add(run, root);
  }
  addLoose();
  return missing.length === 0 ? { roots, missing } : { roots: parted, missing };
}

/** A field without a head, with the sums that stand right of its criteria below the head that seems to reach over them. */
function missingField(criteria: readonly Head[], above: Head | null): Head {
  const [first] = criteria;
  const code = first?.code.split('.')[0] ?? '';
  const column = first?.column ?? 0;
  const last = criteria.at(-1)?.columns.at(-1)?.column ?? column;
  return {
    ...{ text: code, code, name: `Lĩnh vực ${code}`, max: null, survey: above?.survey ?? false },
    ...{ row: above?.row ?? first?.row ?? 0, column },
    columns: above?.columns.filter((own) => own.column === last + 1) ?? [],
    below: criteria,
  };
}

/** Whether criteria below a head begin with its own number: `I` over `I.1` or `1.1`. */
function startsWithOwn({ code, below }: Head): boolean {
  const number = fieldNumber(code);
  return number !== null && below[0] !== undefined && partNumber(below[0]) === number;
}

/** Heads side by side that are parts of one field by their numbers; those without a number are of the field before. */
function runsOf(heads: readonly Head[]): readonly (readonly Head[])[] {
  const runs: Head[][] = [];
  let last: number | null = null;
  for (const head of heads) {
    const part: number | null = partNumber(head) ?? last;
    const run = runs.at(-1);
    if (run === undefined || part !== last) runs.push([head]);
    else run.push(head);
    last = part;
  }
  return runs;
}

/** Whether fields follow a head by their numbers. */
function isRising({ code }: Head, runs: readonly (readonly Head[])[]): boolean {
  let last = fieldNumber(code) ?? 0;
  return runs.every(([first]) => {
    const number = first === undefined ? null : partNumber(first);
    const rises = number !== null && number > last;
    last = number ?? last;
    return rises;
  });
}

/** The number of the field of which a criterion is a part: 2 of `II.1` and `2.1`; `null` where its number tells none. */
function partNumber({ code }: Head): number | null {
  const [field = '', ...parts] = code.split('.');
  return parts.length === 0 ? null : fieldNumber(field);
}

/** `II` and `2` are 2. */
function fieldNumber(code: string): number | null {
  if (/^\d{1,2}$/u.test(code)) return Number(code);
  return romanNumber(code) ?? null;
}
