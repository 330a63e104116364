import { rulesOf } from '../read/names/blockRules';
import type { AssessedBlock, AssessedUnit } from '../read/model/assessment';
import { finding } from '../findings/findings';
import type { Finding } from '../findings/findings';
import type { Settings } from '../settings/settings';
import { fullMaxima } from './scoring/blockFields';

/**
 * Blocks where `rescale` has to scale survey points too, because nothing tells the max of the survey part: one finding a
 * block, at its first such unit.
 */
export function rescaleFindings(blocks: readonly AssessedBlock[], settings: Settings): readonly Finding[] {
  return blocks.flatMap((block): Finding[] => {
    if (rulesOf(settings, block.name).notApplicable !== 'rescale') return [];
    if (block.units.every(({ surveyUnsplit }) => surveyUnsplit !== true)) return [];
    const full = fullMaxima(block);
    const lacks = (unit: AssessedUnit) =>
      unit.scores.includes('notApplicable') ||
      (unit.row !== undefined &&
        unit.set.leaves.some(({ key, maxPoints }) => maxPoints < (full?.get(key) ?? 0)));
    const scaled = block.units.filter((unit) => unit.surveyUnsplit === true && lacks(unit));
    const [first] = scaled;
    if (first === undefined) return [];
    const facts = { unit: first.name, count: scaled.length };
    return [finding('survey-max-missing', first.place, facts, { block: block.name })];
  });
}
