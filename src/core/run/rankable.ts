import { lastYearOf } from '../explain/lastYear/lastYear';
import type { LastYear } from '../explain/lastYear/lastYear';
import type { FieldKey } from '../explain/lastYear/lastYearLines';
import type { Finding } from '../findings/findings';
import { checkObjections } from '../objections/checkObjections';
import type { CheckedObjections } from '../objections/objection';
import { withDecisions } from '../objections/withDecisions';
import type { AssessedBlock, Assessment } from '../read/model/assessment';
import type { Settings } from '../settings/settings';

/** The blocks that no error stops, and what they are ranked by. */
export interface Rankable {
  /** With what was decided on objections in place of the scores. */
  readonly blocks: readonly AssessedBlock[];
  readonly objections: CheckedObjections;
  /** Names of units that are left out are the keys of the workbook's units in it. */
  readonly settings: Settings;
  readonly lastYear: LastYear;
  readonly fieldKeyOf: FieldKey;
}

/** @param findings all that may stop a block */
export function rankable(
  assessment: Assessment,
  settings: Settings,
  findings: readonly Finding[] = assessment.findings,
  objections: CheckedObjections = checkObjections(assessment),
): Rankable {
  const stopped = new Set(findings.flatMap(({ severity, block }) => (severity === 'error' ? [block] : [])));
  const { directory } = assessment;
  const fieldKeyOf = (name: string) => directory.fieldKeyOf(name);
  const excludedUnits = settings.excludedUnits.flatMap((name) => directory.keysOf(name));
  return {
    blocks: withDecisions(
      assessment.blocks.filter(({ name }) => !stopped.has(name)),
      objections.objections,
    ),
    objections,
    settings: { ...settings, excludedUnits },
    lastYear: lastYearOf(assessment, settings, fieldKeyOf),
    fieldKeyOf,
  };
}
