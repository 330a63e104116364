import { toNumber } from '../../points';
import type { Points } from '../../points';
import type { ApartCell, AssessedBlock, AssessedUnit } from '../model/assessment';
import { cellPlace } from '../model/assessment';
import type { AboveMax } from '../../findings/errors';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';

/**
 * Bonus and penalty points come on top of a max that has no room for them (DOMAIN section 3, rule 4). Says where they are
 * more than the max of their own row or column, more than half of all maxima, or far from those of all other units, where no
 * max allows them: a lost decimal sign, 5 for 0.5.
 */
export function checkApart({ name, units }: AssessedBlock): readonly Finding[] {
  const some = units.filter(({ apartCells }) => apartCells !== undefined);
  if (some.length === 0) return [];
  const [bonus, penalty] = [othersOf(units, 'bonus'), othersOf(units, 'penalty')];
  return some.flatMap((unit): readonly Finding[] => [
    ...amongMaxima(unit, some, name),
    ...ofKind(unit, 'bonus', bonus, name),
    ...ofKind(unit, 'penalty', penalty, name),
  ]);
}

/**
 * Points of a unit's own sheet that stand in the column of maxima alone, while no other unit has a max in its rows of such
 * points, and some have points there.
 */
function amongMaxima(unit: AssessedUnit, units: readonly AssessedUnit[], block: string): readonly Finding[] {
  const { table, apartCells = [] } = unit;
  if (table.kind !== 'unitScoreSheet') return [];
  return (table.scoring.apartRows ?? []).flatMap(({ kind, row, max }): readonly Finding[] => {
    const own = apartCells.find((cell) => cell.row === row && cell.kind === kind);
    if (max === 0 || own?.points !== 0) return [];
    const others = units.filter((one) => one !== unit);
    const rows = others.flatMap((one) =>
      (one.table.scoring.apartRows ?? []).filter((at) => at.kind === kind),
    );
    if (rows.some((one) => one.max !== 0) || others.every((one) => one[kind] === 0)) return [];
    const facts = { unit: unit.name, apart: kind, score: toNumber(max) };
    return [finding('score-blank', cellPlace(table, row, own.column), facts, { block })];
  });
}

function ofKind(
  unit: AssessedUnit,
  kind: ApartCell['kind'],
  others: (own: Points) => Others,
  block: string,
): readonly Finding[] {
  const cells = unit.apartCells?.filter((cell) => cell.kind === kind) ?? [];
  const [first] = cells.toSorted((a, b) => b.points - a.points);
  if (first === undefined) return [];
  const say = (
    cell: ApartCell,
    points: Points,
    above: AboveMax,
    severity: 'warning' | 'info' = 'warning',
  ): Finding => {
    const place = cellPlace(unit.table, cell.row, cell.column);
    const facts = { ...above, unit: unit.name, score: toNumber(points) };
    return finding('score-above-max', place, facts, { severity, block });
  };
  const above = cells.flatMap((cell): readonly Finding[] => {
    const { points, max } = cell;
    if (max === undefined || points <= max) return [];
    return [say(cell, points, { above: 'own', max: toNumber(max) })];
  });
  if (above.length > 0) return above;
  const own = unit[kind];
  const whole = unit.set.leaves.reduce((sum, { maxPoints }) => sum + maxPoints, 0);
  if (own * 2 > whole) return [say(first, own, { above: 'all', apart: kind, max: toNumber(whole) })];
  if (cells.some(({ max }) => max !== undefined)) return [];
  const { most, count, isParted } = others(own);
  const isFar = count >= FEWEST && own >= most * FAR;
  // Among whole points 5 is no 0.5; 10 may be 1.0, or a rare award.
  const maySlip = isParted || (own / 10 <= most && Number.isInteger(toNumber(own) / 10));
  if (!isFar || !maySlip) return [];
  const severity = isParted ? 'warning' : 'info';
  return [say(first, own, { above: 'others', apart: kind, most: toNumber(most) }, severity)];
}

/** What the other units with such points have. */
interface Others {
  readonly most: Points;
  readonly count: number;
  /** Whether some have parts of a point. */
  readonly isParted: boolean;
}

const FAR = 5;
/** So many others must have points before those of one are far from them. */
const FEWEST = 3;

function othersOf(units: readonly AssessedUnit[], kind: ApartCell['kind']): (own: Points) => Others {
  const points = units.flatMap((unit) => (unit[kind] > 0 ? [unit[kind]] : [])).toSorted((a, b) => b - a);
  const parted = points.filter((one) => !Number.isInteger(toNumber(one))).length;
  const [most = 0, second = 0] = points;
  return (own) => {
    const ownParted = Number.isInteger(toNumber(own)) ? 0 : 1;
    return {
      most: own === most ? second : most,
      count: points.length - (own > 0 ? 1 : 0),
      isParted: parted - ownParted > 0,
    };
  };
}
