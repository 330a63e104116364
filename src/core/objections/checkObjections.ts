import { finding } from '../findings/findings';
import type { Finding } from '../findings/findings';
import type { ObjectionDoubt, ObjectionFault, ObjectionPoints } from '../findings/objectionKinds';
import { grouped } from '../lists';
import { isSumOf, toNumber } from '../points';
import type { Points } from '../points';
import { mostPoints } from '../rank/scoring/withScore';
import { shortened } from '../shortened';
import { scorePlace } from '../read/model/assessment';
import type { Assessment } from '../read/model/assessment';
import type { ObjectionColumn, ObjectionRow, ObjectionSheet } from '../read/model/objections';
import type { Place } from '../workbook';
import { criterionOfRow, unitsOfRow } from './rowOfScore';
import type { UnitInBlock } from './rowOfScore';
import { changesScore } from './objection';
import type { CheckedObjections, Objection } from './objection';

/**
 * Compares the rows of the sheets `Kiến nghị` with the scores as they stand in the sheets. A row with a fault counts for
 * nothing, and so do two rows on one score; each is told at the cell that is at fault. The scores stay as they are: what
 * is decided is put in their place by `withDecisions`. Linear in the rows.
 */
export function checkObjections(assessment: Assessment): CheckedObjections {
  const { objections: sheets } = assessment;
  if (sheets.length === 0) return NONE;
  const unitsOf = unitsOfRow(assessment);
  const findings: Finding[] = [];
  const checked = sheets.flatMap((sheet) => {
    if (sheet.missing.length > 0) findings.push(columnsMissing(sheet));
    return sheet.rows.flatMap((row): Objection[] => {
      const own = checkRow(row, unitsOf(row), sheet);
      findings.push(...own.findings);
      return own.objection === null ? [] : [own.objection];
    });
  });
  const twice = onOneScore(checked);
  const objections = checked.filter((one) => !twice.has(one));
  for (const [{ row }, others] of twice)
    findings.push(
      notCounted(row, 'code', { why: 'twice', cells: others.map((other) => cellOf(other.row, 'unit').cell) }),
    );
  return {
    hasSheet: true,
    objections,
    findings: [...findings, ...sheets.flatMap((sheet) => counted(sheet, objections))],
  };
}

const NONE: CheckedObjections = { hasSheet: false, objections: [], findings: [] };

interface CheckedRow {
  readonly objection: Objection | null;
  readonly findings: readonly Finding[];
}

/** Something that is wrong with a row, or doubtful, and the column in whose cell it is. */
interface Fault {
  readonly at: ObjectionColumn;
  readonly fault: ObjectionFault;
}

function checkRow(row: ObjectionRow, units: readonly UnitInBlock[], sheet: ObjectionSheet): CheckedRow {
  const without = (at: ObjectionColumn, fault: ObjectionFault): CheckedRow => ({
    objection: null,
    findings: [notCounted(row, at, fault)],
  });
  const [own, ...others] = units;
  if (own === undefined) {
    // A remark or a signature below the table names no unit and says nothing else.
    if (!asksForAnything(row)) return { objection: null, findings: [] };
    return without('unit', { why: row.unit === '' ? 'unit-missing' : 'unit-unknown' });
  }
  if (others.length > 0)
    return without('unit', { why: 'unit-ambiguous', choices: units.map(({ block }) => block) });
  const { unit } = own;
  const criterion = criterionOfRow(unit.set, row);
  if (typeof criterion !== 'number') return without(row.code === '' ? 'criterion' : 'code', criterion);
  const score = unit.scores[criterion] ?? 'notScored';
  if (score === 'notApplicable') return without('code', { why: 'not-applicable' });
  const from = typeof score === 'number' ? score : null;
  const faults = [
    ...pointFaults(row, mostPoints(unit, criterion)),
    ...currentFaults(row, from, score === 'invalid'),
    ...decisionFaults(row, from),
  ];
  if (faults.length > 0)
    return { objection: null, findings: faults.map(({ at, fault }) => notCounted(row, at, fault)) };
  const asked = pointsIn(row.asked) ?? 0;
  const leaf = unit.set.leaves[criterion];
  if (leaf === undefined) return without('code', { why: 'criterion-unknown' });
  const objection: Objection = {
    ...objectionOf(row, own, from, asked),
    leaf: criterion,
    criterion: leaf,
    fromPlace: scorePlace(unit, criterion),
  };
  return { objection, findings: doubtsOf(objection, sheet) };
}

function asksForAnything(row: ObjectionRow): boolean {
  return (
    row.code !== '' ||
    row.criterion !== '' ||
    row.decision !== null ||
    POINTS.some((column) => row[column] !== 'blank')
  );
}

const POINTS: readonly ObjectionPoints[] = ['current', 'asked', 'decided'];

/** Points that are none, or that the criterion cannot have. */
function pointFaults(row: ObjectionRow, most: Points): readonly Fault[] {
  return POINTS.flatMap((column): readonly Fault[] => {
    const points = row[column];
    if (points === 'unreadable')
      return [
        { at: column, fault: { why: 'points-unreadable', of: column, text: told(row.texts[column] ?? '') } },
      ];
    if (points === 'blank')
      return column === 'asked' ? [{ at: column, fault: { why: 'asked-missing' } }] : [];
    const typed = toNumber(points);
    if (points < 0) return [{ at: column, fault: { why: 'points-below-zero', of: column, points: typed } }];
    // The points that stand are compared with the score, whatever its max.
    if (column === 'current' || points <= most) return [];
    return [
      {
        at: column,
        fault: { why: 'points-above-max', of: column, points: typed, max: toNumber(most) },
      },
    ];
  });
}

/** Another score than the one that stands: as it is printed, rounded to two decimals or more. */
function currentFaults({ current }: ObjectionRow, from: Points | null, isFault: boolean): readonly Fault[] {
  if (current === 'unreadable') return [];
  const isSame = !isFault && (current === 'blank' || (from !== null && isSumOf(current, from, 0)));
  if (isSame) return [];
  return [
    {
      at: 'current',
      fault: {
        why: 'current-differs',
        current: current === 'blank' ? null : toNumber(current),
        score: from === null ? null : toNumber(from),
      },
    },
  ];
}

function decisionFaults(row: ObjectionRow, from: Points | null): readonly Fault[] {
  const decided = pointsIn(row.decided);
  switch (row.decision) {
    case 'unknown':
      return [{ at: 'decision', fault: { why: 'decision-unknown', text: told(row.texts.decision ?? '') } }];
    case 'partly':
      return row.decided === 'blank' ? [{ at: 'decided', fault: { why: 'points-missing' } }] : [];
    case 'refused':
      return decided === null || (from !== null && isSumOf(decided, from, 0))
        ? []
        : [{ at: 'decided', fault: { why: 'refused-with-points', points: toNumber(decided) } }];
    case 'accepted':
      return [];
    case null:
      return decided === null
        ? []
        : [{ at: 'decided', fault: { why: 'decision-missing', points: toNumber(decided) } }];
  }
}

function pointsIn(points: ObjectionRow['asked']): Points | null {
  return typeof points === 'number' ? points : null;
}

function objectionOf(
  row: ObjectionRow,
  { block, index, unit }: UnitInBlock,
  from: Points | null,
  asked: Points,
): Omit<Objection, 'leaf' | 'criterion' | 'fromPlace'> {
  const decided = pointsIn(row.decided);
  const isGranted = row.decision === 'accepted' || row.decision === 'partly';
  return {
    block,
    unitAt: index,
    unit: unit.name,
    from,
    asked,
    decision: row.decision === 'unknown' ? null : row.decision,
    to: isGranted ? (decided ?? asked) : null,
    toPlace: cellOf(row, decided === null ? 'asked' : 'decided'),
    row,
  };
}

/** What counts and may be meant otherwise. */
function doubtsOf(
  { row, from, asked, decision, to }: Objection,
  { missing }: ObjectionSheet,
): readonly Finding[] {
  const doubt = (at: ObjectionColumn, facts: ObjectionDoubt) =>
    finding('objection-doubtful', cellOf(row, at), { ...namesIn(row), ...facts });
  const score = from === null ? null : toNumber(from);
  const found: Finding[] = [];
  if (row.current === 'blank' && score !== null && !missing.includes('current'))
    found.push(doubt('current', { why: 'current-blank', score }));
  if (asked === from) found.push(doubt('asked', { why: 'asks-nothing', points: toNumber(asked) }));
  if (to === null) return found;
  const points = toNumber(to);
  if (decision === 'accepted' && to !== asked)
    found.push(doubt('decided', { why: 'accepted-other', points, asked: toNumber(asked) }));
  const [low, high] = [Math.min(from ?? 0, asked), Math.max(from ?? 0, asked)];
  if (decision === 'partly' && (to < low || to > high))
    found.push(doubt('decided', { why: 'partly-beyond', points, asked: toNumber(asked), score }));
  return found;
}

/** Rows on one score, each with the others. */
function onOneScore(objections: readonly Objection[]): ReadonlyMap<Objection, readonly Objection[]> {
  const byScore = grouped(objections, ({ block, unitAt, leaf }) => JSON.stringify([block, unitAt, leaf]));
  return new Map(
    [...byScore.values()].flatMap((same) =>
      same.length < 2
        ? []
        : same.map((one) => [one, same.filter((other) => other !== one).slice(0, MOST_OTHERS)] as const),
    ),
  );
}

/** So many other rows on one score are named. */
const MOST_OTHERS = 3;

function columnsMissing({ sheet, header, missing }: ObjectionSheet): Finding {
  const columns = missing.flatMap((one) =>
    one === 'code' || one === 'asked' || one === 'current' ? [one] : [],
  );
  return finding('objection-columns-missing', header, { sheet, columns });
}

function counted({ sheet, header }: ObjectionSheet, objections: readonly Objection[]): readonly Finding[] {
  const own = objections.filter(({ row }) => row.places.unit.sheet === sheet);
  if (own.length === 0) return [];
  const decided = own.filter(({ decision }) => decision !== null);
  return [
    finding('objections-counted', header, {
      sheet,
      decided: decided.length,
      changed: decided.filter(changesScore).length,
      open: own.length - decided.length,
    }),
  ];
}

function notCounted(row: ObjectionRow, at: ObjectionColumn, fault: ObjectionFault): Finding {
  return finding('objection-not-counted', cellOf(row, at), { ...namesIn(row), ...fault });
}

/** The cell of a column in a row; the unit's where the sheet has no such column. */
function cellOf({ places }: ObjectionRow, column: ObjectionColumn): Place {
  const named = places[column];
  if (named !== undefined) return named;
  const [first, second] = column === 'code' ? [places.criterion, places.unit] : [places.code, places.unit];
  return (column === 'criterion' || column === 'code' ? first : undefined) ?? second;
}

function namesIn({ unit, code, criterion }: ObjectionRow): {
  readonly unit: string;
  readonly criterion: string;
} {
  return { unit: told(unit), criterion: told(code === '' ? criterion : code) };
}

/** What stands in a cell, as a finding tells it: a cell may hold pages. */
function told(text: string): string {
  return shortened(text, LONGEST_TOLD);
}

const LONGEST_TOLD = 120;
