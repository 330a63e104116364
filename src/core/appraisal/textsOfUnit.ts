import type { AssessedUnit, EarlierStep, KindOfText, UnitReading } from '../read/model/assessment';
import { textFor } from '../read/model/assessment';

/** What the sheets of a unit say beside a score. */
interface TextsOfScore {
  /** Whether some sheet has a column for such texts. */
  readonly isAsked: boolean;
  /** Those that are written, in the order of the appraisal and from the left. */
  readonly texts: readonly string[];
}

/** The texts of a kind beside a score of a unit, on all sheets that have its steps. */
export function textsOfScore(
  { set, table, reading, earlierSteps = NO_STEPS }: AssessedUnit,
  kind: KindOfText,
  leaf: number,
): TextsOfScore {
  if (earlierSteps.length === 0) return reading.texts === undefined ? NONE : textsIn(reading, kind, leaf);
  const key = set.leaves[leaf]?.key;
  const steps = [...earlierSteps, { table, reading }].toSorted(
    (a, b) => (a.table.stage ?? 0) - (b.table.stage ?? 0),
  );
  const found = steps.map(({ reading: own }) =>
    textsIn(own, kind, own === reading ? leaf : own.set.leaves.findIndex((one) => one.key === key)),
  );
  return {
    isAsked: found.some(({ isAsked }) => isAsked),
    texts: [...new Set(found.flatMap(({ texts }) => texts))],
  };
}

const NO_STEPS: readonly EarlierStep[] = [];
const NONE: TextsOfScore = { isAsked: false, texts: [] };

function textsIn({ texts = [] }: UnitReading, kind: KindOfText, leaf: number): TextsOfScore {
  const columns = texts.filter(
    ({ kinds, leaves }) => kinds.includes(kind) && (leaves === undefined || leaves.has(leaf)),
  );
  if (columns.length === 0) return NONE;
  const written = columns.flatMap((one) => textFor(one, leaf) ?? []);
  return { isAsked: true, texts: [...new Set(written)] };
}
