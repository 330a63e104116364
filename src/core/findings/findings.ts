import type { Place } from '../workbook';
import { ERRORS } from './errors';
import type { ErrorFacts } from './errors';
import { HISTORY } from './historyKinds';
import type { HistoryFacts } from './historyKinds';
import { BLOCK, UNIT } from './kinds';
import type { KindsOf, Severity } from './kinds';
import { NOTES } from './notes';
import type { NoteFacts } from './notes';
import { OBJECTIONS } from './objectionKinds';
import type { ObjectionFacts } from './objectionKinds';
import { WARNINGS } from './warnings';
import type { WarningFacts } from './warnings';

/** What a finding of each code tells; assets/docs/findings.md lists the codes, which are stable, with their meaning. */
export type FindingFacts = {
  readonly [Code in keyof AllFacts]: Readonly<AllFacts[Code]>;
};

type AllFacts = ErrorFacts & WarningFacts & ObjectionFacts & HistoryFacts & NoteFacts;

export type FindingCode = keyof FindingFacts;

const KINDS = { ...ERRORS, ...WARNINGS, ...OBJECTIONS, ...HISTORY, ...NOTES };

/** Every kind of finding: the severities that it can have, the usual one first, and an example of its facts. */
export const FINDING_KINDS: KindsOf<FindingFacts> = KINDS;

/**
 * Something the officer should know of the workbook: a union over the codes, so that a code tells the type of the facts.
 * Its text is in `locales/`.
 */
export type Finding<Code extends FindingCode = FindingCode> = {
  readonly [Own in Code]: {
    readonly code: Own;
    readonly severity: Severity;
    readonly place: Place;
    /** The block it stops when it is an error; `null` while no block is known. */
    readonly block: string | null;
    readonly facts: FindingFacts[Own];
  };
}[Code];

/** What of a finding mostly goes without saying. */
export interface Besides<Code extends FindingCode> {
  /** Given where it is not the usual one. */
  readonly severity?: (typeof KINDS)[Code]['severities'][number] | undefined;
  readonly block?: string | null;
}

/** Says something of a cell: `finding('score-negative', place, { unit, code, name, score: -1 }, { block })`. */
export function finding<Code extends FindingCode>(
  code: Code,
  place: Place,
  facts: FindingFacts[Code],
  { severity = KINDS[code].severities[0], block = null }: Besides<Code> = {},
): Finding<Code> {
  return { code, severity, place, block, facts };
}

/** A finding of a kind as it could stand in a workbook. */
export function exampleFinding<Code extends FindingCode>(code: Code): Finding<Code> {
  return finding(code, { sheet: UNIT.unit, cell: 'F12' }, FINDING_KINDS[code].example, { block: BLOCK });
}

/** How many findings of each severity there are. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
