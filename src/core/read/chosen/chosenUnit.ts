import type {
  ApartPoints,
  KindOfScore,
  ScoreTable,
  UnitOfTable,
  UnitReading,
  UnitScores,
} from '../model/assessment';
import { LAYOUTS } from '../model/layouts';
import type { Finding } from '../../findings/findings';
import type { ScoreFault } from '../cells/scoreColumn';
import { hasApartInside } from '../scores/apartInside';
import { addedColumns, CHAINS, chooser, surveySplit, verifiable } from '../scores/choice';
import type { Choice, ChosenScore, ScoreSource } from '../scores/choice';
import { apartSumDifferences } from './apartSums';
import { apartFindings, chosenApartRows, pointsApart } from '../scores/pointsApart';
import { printedSumDifferences } from './printedSums';
import { kindNotes } from '../scores/scoreNotes';
import { otherScoresUnread, roundsLeft, selfScoresUsed, uncountedApart } from './scoresLeft';
import { stageOf } from './stageDifferences';
import { statedDifferences } from './statedScores';
import { weightedDifferences } from './weightedScores';

/**
 * Chooses the scores of a unit that count by a rule among all that were read of it, with its bonus and penalty points
 * (DOMAIN section 3, rules 2 and 4).
 */
export function choiceOf(table: ScoreTable, whole: UnitReading, source: ScoreSource): Choice {
  const reading = rowAsked(whole, source);
  const only = onlyKind(table, reading);
  const chosen = only === null ? chosenScores(table, reading, source) : [];
  const counted = only?.scores ?? chosen.map(({ score }) => score);
  const apartRows = chosenApartRows(table, reading, source);
  const apart = [...apartRows.map(({ points }) => points), ...pointsInColumns(table, reading, chosen)];
  return { table, reading, source, chosen, counted, apartRows, apart: bonusFirst(apart) };
}

function chosenScores(
  { scoring }: ScoreTable,
  { set, kinds }: UnitReading,
  source: ScoreSource,
): readonly ChosenScore[] {
  const at = chooser(kinds, source, scoring.together);
  return set.leaves.map((_, index) => {
    const one = at(index);
    return scoring.surveyLeaves?.has(index) === true ? { ...one, bySurvey: one.score !== 'notScored' } : one;
  });
}

/** The scores of one column whose header is the unit's name: nothing is to be chosen. */
function onlyKind({ kind }: ScoreTable, { kinds }: UnitReading): KindOfScore | null {
  const [only, ...others] = kinds;
  return kind === 'criteriaByUnits' && others.length === 0 && only?.role === null ? only : null;
}

/** Of a unit with a row for each kind of score what stands in the row that is asked for, else in its first one. */
function rowAsked(reading: UnitReading, source: ScoreSource): UnitReading {
  const { rows } = reading;
  if (rows === undefined) return reading;
  const asked = CHAINS[source].flatMap((role) => rows.filter((one) => one.role === role).slice(0, 1))[0];
  const row = (asked ?? rows[0])?.row;
  if (row === undefined) return reading;
  const inRow = (kinds: readonly KindOfScore[]) => kinds.filter((kind) => kind.row === row);
  const { kinds, sums, apartColumns } = reading;
  return {
    ...reading,
    row,
    kinds: inRow(kinds),
    ...(sums === undefined ? {} : { sums: inRow(sums) }),
    ...(apartColumns === undefined ? {} : { apartColumns: apartColumns.filter((cell) => cell.row === row) }),
  };
}

/** Points in columns that count: those beside a leaf where its final score does not have them inside. */
function pointsInColumns(
  table: ScoreTable,
  reading: UnitReading,
  chosen: readonly ChosenScore[],
): readonly ApartPoints[] {
  return (reading.apartColumns ?? []).filter((cell) => {
    const score = cell.leaf === null ? undefined : chosen[cell.leaf];
    return !hasApartInside(table, score) || (cell.kind === 'bonus' && isBeyond(table, reading, score));
  });
}

function bonusFirst(apart: readonly ApartPoints[]): readonly ApartPoints[] {
  if (apart.length < 2) return apart;
  return [...apart.filter(({ kind }) => kind === 'bonus'), ...apart.filter(({ kind }) => kind === 'penalty')];
}

/** The scores that count as the ranking takes them. */
export function scoresOf(choice: Choice): UnitScores {
  const { table, reading, source, chosen, counted, apart } = choice;
  const { kinds, set } = reading;
  const unit = unitOf(reading);
  const [only] = kinds;
  if (chosen.length < counted.length && only !== undefined) {
    const { columns, faults } = only;
    return Object.assign(unit, { scores: counted, columns, faults }, pointsApart(apart));
  }
  const isVerifiable = verifiable(kinds, source);
  const split = surveySplit(chosen, kinds, (index) => ({
    leaf: set.leaves[index]?.maxPoints ?? 0,
    survey: table.scoring.surveyMaxima?.[index] ?? null,
  }));
  // Assigned, not spread: for thousands of units that takes as long as choosing their scores.
  const counts = Object.assign(
    unit,
    {
      scores: withoutBonusInside(choice),
      columns: columnsOf(chosen),
      faults: faultsOf(chosen),
      stages: chosen.map((one, index) => stageOf(one, isVerifiable(index))),
    },
    pointsApart(apart),
  );
  return Object.assign(counts, addedColumns(chosen), split);
}

/** One number where all scores stand in one column. */
function columnsOf(chosen: readonly ChosenScore[]): UnitScores['columns'] {
  const first = chosen[0]?.column;
  return first !== undefined && chosen.every(({ column }) => column === first)
    ? first
    : chosen.map(({ column }) => column);
}

function faultsOf(chosen: readonly ChosenScore[]): ReadonlyMap<number, ScoreFault> {
  if (chosen.every(({ fault }) => fault === null)) return NO_FAULTS;
  const faults = new Map<number, ScoreFault>();
  chosen.forEach(({ fault }, index) => {
    if (fault !== null) faults.set(index, fault);
  });
  return faults;
}

const NO_FAULTS: ReadonlyMap<number, ScoreFault> = new Map();

/**
 * The latest scores of a unit, whatever rule its block will have: several readers of a table look at them, before blocks are
 * known.
 */
export function latestScores(table: ScoreTable, unit: UnitReading): UnitScores {
  const known = latestOf.get(unit);
  if (known?.kind === table.kind && known.scoring === table.scoring) return known.scores;
  const scores = scoresOf(choiceOf(table, unit, 'latest'));
  latestOf.set(unit, { kind: table.kind, scoring: table.scoring, scores });
  return scores;
}

const latestOf = new WeakMap<
  UnitReading,
  Pick<ScoreTable, 'kind' | 'scoring'> & { readonly scores: UnitScores }
>();

/** What is known of a unit besides its scores. */
function unitOf(reading: UnitReading): UnitOfTable {
  const { name, place, set, apartLines, fingerprint, block, row, notRanked } = reading;
  const unit: { -readonly [Key in keyof UnitOfTable]: UnitOfTable[Key] } = { name, place, set };
  if (apartLines !== undefined) unit.apartLines = apartLines;
  if (fingerprint !== undefined) unit.fingerprint = fingerprint;
  if (block !== undefined) unit.block = block;
  if (row !== undefined) unit.row = row;
  if (notRanked !== undefined) unit.notRanked = notRanked;
  return unit;
}

/** A total above the max has its bonus points inside, which the max does not. */
function withoutBonusInside({ table, reading, chosen, counted, apart }: Choice): UnitScores['scores'] {
  if (LAYOUTS[table.kind].leaves !== 'total') return counted;
  return counted.map((score, index) => {
    const one = chosen[index];
    if (typeof score !== 'number' || one === undefined || !isBeyond(table, reading, one)) return score;
    return apart.reduce((rest, { kind, points }) => (kind === 'bonus' ? rest - points : rest), score);
  });
}

function isBeyond(table: ScoreTable, { set }: UnitReading, one: ChosenScore | undefined): boolean {
  if (LAYOUTS[table.kind].leaves !== 'total' || !hasApartInside(table, one)) return false;
  return typeof one?.score === 'number' && one.score > (set.leaves[0]?.maxPoints ?? 0);
}

/** What is to be said of scores because they count; nothing depends on other units. */
export function choiceFindings(choice: Choice): readonly Finding[] {
  const findings: Finding[] = [];
  for (const check of CHECKS) findings.push(...check(choice));
  return findings;
}

const CHECKS: readonly ((choice: Choice) => readonly Finding[])[] = [
  kindNotes,
  selfScoresUsed,
  uncountedApart,
  apartSumDifferences,
  roundsLeft,
  otherScoresUnread,
  printedSumDifferences,
  apartFindings,
  statedDifferences,
  weightedDifferences,
];
