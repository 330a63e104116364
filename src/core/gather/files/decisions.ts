/** What a person decided about what one file says of one unit. */
export interface AnswerDecision {
  /** The unit that it is of, by its label (`SetUnit`); `null` where its file says. */
  readonly unit: string | null;
  /** It is taken in spite of what speaks against it: as the version that counts, or as one of another criteria set. */
  readonly take: boolean;
  /** Addresses of cells in its file that replace what the office has made of them. */
  readonly cells: readonly string[];
}

/** By the id of an answer (`answerId`). One of an answer that is not there decides nothing. */
export type GatherDecisions = ReadonlyMap<string, AnswerDecision>;

export const NO_DECISIONS: GatherDecisions = new Map();

export const UNDECIDED: AnswerDecision = { unit: null, take: false, cells: [] };

/** Tells what a file says of a unit, whoever is said to be that unit. */
export function answerId(file: string, sheet: string, name: string): string {
  return [file, sheet, name].join('\n');
}

/**
 * The decisions with one changed; what is back to how it was is no decision.
 *
 * @param others answers of the same unit: only one of them can be the one that is taken
 */
export function decide(
  decisions: GatherDecisions,
  id: string,
  change: Partial<AnswerDecision>,
  others: readonly string[] = [],
): GatherDecisions {
  const next = new Map(decisions);
  const put = (key: string, decision: AnswerDecision): void => {
    if (decision.unit === null && !decision.take && decision.cells.length === 0) next.delete(key);
    else next.set(key, decision);
  };
  put(id, { ...(decisions.get(id) ?? UNDECIDED), ...change });
  if (change.take !== true) return next;
  for (const other of others) {
    const decision = next.get(other);
    if (other !== id && decision !== undefined) put(other, { ...decision, take: false });
  }
  return next;
}
