import { finding } from '../findings/findings';
import type { Finding } from '../findings/findings';
import type { ObjectionFault } from '../findings/objectionKinds';
import { given, grouped } from '../lists';
import type { Points } from '../points';
import { mostPoints } from '../rank/scoring/withScore';
import { scorePlace } from '../read/model/assessment';
import type { Assessment } from '../read/model/assessment';
import type { ObjectionColumn, ObjectionRow, ObjectionSheet } from '../read/model/objections';
import { criterionOfRow, unitsOfRow } from './rowOfScore';
import type { UnitInBlock } from './rowOfScore';
import { changesScore } from './objection';
import { doubtsOf } from './objectionDoubts';
import { faultsOf, POINTS } from './objectionFaults';
import type { Fault } from './objectionFaults';
import { cellOf, namesIn, told } from './rowPlaces';
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
    findings.push(...sheetFindings(sheet));
    return sheet.rows.flatMap((row): Objection[] => {
      const own = checkRow(row, unitsOf(row), sheet);
      findings.push(...own.findings);
      return own.objection === null ? [] : [own.objection];
    });
  });
  const twice = onOneScore(checked);
  const stopped = new Set(
    assessment.findings.flatMap(({ severity, block }) => (severity === 'error' ? [block] : [])),
  );
  const objections = checked.filter((one) => !twice.has(one));
  for (const [{ row }, others] of twice)
    findings.push(
      notCounted(row, 'code', { why: 'twice', cells: others.map((other) => cellBeside(row, other.row)) }),
    );
  return {
    hasSheet: true,
    objections,
    findings: [
      ...findings,
      ...sheets.flatMap((sheet) =>
        counted(
          sheet,
          objections.filter(({ block }) => !stopped.has(block)),
        ),
      ),
    ],
  };
}

/** The unit's cell of a row, with its sheet where another row stands in another one. */
function cellBeside(row: ObjectionRow, other: ObjectionRow): string {
  const { sheet, cell } = cellOf(other, 'unit');
  return sheet === row.places.unit.sheet ? cell : `${sheet}!${cell}`;
}

const NONE: CheckedObjections = { hasSheet: false, objections: [], findings: [] };

interface CheckedRow {
  readonly objection: Objection | null;
  readonly findings: readonly Finding[];
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
  const standing = {
    points: from,
    hasSurvey: unit.addedColumns?.has(criterion) === true || unit.surveyParts?.has(criterion) === true,
    isUnreadable: score === 'invalid',
    place: scorePlace(unit, criterion),
    most: mostPoints(unit, criterion),
  };
  // Of an open row that another round granted points before, that round must be without a fault, too.
  for (const part of row.earlier === null ? [row] : [row, row.earlier]) {
    const faults = faultsOf(part, standing);
    if (faults.length > 0)
      return { objection: null, findings: faults.map(({ at, fault }) => notCounted(part, at, fault)) };
  }
  const asked = pointsIn(row.asked) ?? 0;
  const leaf = unit.set.leaves[criterion];
  if (leaf === undefined) return without('code', { why: 'criterion-unknown', choices: [] });
  const objection: Objection = {
    ...objectionOf(row, own, from, asked),
    leaf: criterion,
    criterion: leaf,
    fromPlace: scorePlace(unit, criterion),
  };
  return { objection, findings: doubtsOf(objection, unit.set, sheet) };
}

function asksForAnything(row: ObjectionRow): boolean {
  return (
    row.code !== '' ||
    row.criterion !== '' ||
    row.decision !== null ||
    POINTS.some((column) => row[column] !== 'blank')
  );
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
  const granting = row.earlier ?? row;
  const decided = pointsIn(granting.decided);
  const isGranted = granting.decision === 'accepted' || granting.decision === 'partly';
  return {
    block,
    unitAt: index,
    unit: unit.name,
    from,
    asked,
    decision: row.decision === 'unknown' ? null : row.decision,
    to: isGranted ? (decided ?? pointsIn(granting.asked)) : null,
    toPlace: cellOf(granting, decided === null ? 'asked' : 'decided'),
    row,
  };
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

/** What is told of a sheet as a whole: columns that it lacks or that no role takes, and names taken as merged. */
function sheetFindings(sheet: ObjectionSheet): readonly Finding[] {
  return [
    ...(sheet.missing.length > 0 ? [columnsMissing(sheet)] : []),
    ...sheet.unread.map(({ place, column, header, count }) =>
      finding('objection-column-unread', place, { sheet: sheet.sheet, column, header: told(header), count }),
    ),
    ...sheet.merged.flatMap(({ unit, places }) =>
      given(places[0], (first) =>
        finding(
          'merged-cells-assumed',
          first,
          {
            text: told(unit),
            cells: places.slice(0, MOST_CELLS).map(({ cell }) => cell),
            count: places.length,
          },
          { severity: 'info' },
        ),
      ),
    ),
  ];
}

/** So many cells of a merged name are named. */
const MOST_CELLS = 3;

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

function notCounted(row: ObjectionRow, at: Fault['at'], fault: ObjectionFault): Finding {
  const place = typeof at === 'string' ? cellOf(row, at) : at;
  return finding('objection-not-counted', place, { ...namesIn(row), ...fault });
}
