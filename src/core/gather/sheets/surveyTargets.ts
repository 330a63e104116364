import { surveyMaxOf } from '../../criteriaSets/blockSets';
import type { SetUnit } from '../../criteriaSets/blockUnits';
import type { CriteriaLine } from '../../read/criteria/criteriaLines';
import type { Answer } from '../files/answer';
import type { MissingUnit } from './gatherRun';
import type { SurveyTarget } from './surveyPoints';
import type { TakenCell } from '../files/takenBefore';
import type { UnitSheet, UnitSheets } from '../files/unitSheets';

/** The units with a sheet, new ones too, that a survey scores. */
export function surveyTargets(
  done: readonly { readonly answer: Answer; readonly sheet: UnitSheet | null }[],
  units: readonly SetUnit[],
  sheets: UnitSheets,
): ReadonlyMap<string, SurveyTarget> {
  const targets = new Map<string, SurveyTarget>();
  const add = (
    { key, label, block, set }: Pick<SetUnit, 'key' | 'label' | 'block' | 'set'>,
    unit: string,
    sheet: UnitSheet | null,
  ) => {
    if (set === null || targets.has(key) || set.surveyMaxima.every((max) => max === 0)) return;
    targets.set(key, { unit, label, block, set, now: (line) => sheet?.contentOf(line, 'survey') ?? null });
  };
  for (const { answer, sheet } of done) add(answer, answer.unit, sheet);
  for (const unit of units) {
    const { key, set } = unit;
    const sheet = set === null ? null : sheets.of(key, set);
    if (sheet?.columns.has('survey') === true) add(unit, unit.name, sheet);
  }
  return targets;
}

/** A unit that lacks survey points of some criterion, after those that were found. */
export function withoutPoints(
  { unit, block, set, now }: SurveyTarget,
  points: ReadonlyMap<CriteriaLine, TakenCell> | undefined,
): readonly MissingUnit[] {
  const lacks = set.lines.some(
    (line) => surveyMaxOf(set, line) > 0 && now(line) === null && points?.has(line) !== true,
  );
  return lacks ? [{ unit, block, why: 'survey' }] : [];
}
