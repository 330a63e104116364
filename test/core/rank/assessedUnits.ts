import { assess } from '../../../src/core/read/assess';
import { readSheets } from '../../../src/core/read/readSheets';
import { assessmentSettings } from '../../../src/core/read/names/blockRules';
import type { AssessedUnit } from '../../../src/core/read/model/assessment';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent } from '../../../src/core/workbook';
import { sheet } from '../sheets';

/**
 * The units of a block as they are assessed of one sheet: criteria from row 4 on, with their numbers, names and maxima, and
 * a column a unit from D on.
 */
export function assessUnits(
  criteria: readonly (readonly [string, string, number])[],
  scores: Readonly<Record<string, readonly CellContent[]>>,
): readonly AssessedUnit[] {
  const read = sheet('Chấm điểm', [
    ['KẾT QUẢ CHỈ SỐ CCHC NĂM 2025'],
    ['Khối: Sở, ban, ngành'],
    ['STT', 'Tiêu chí', 'Điểm tối đa', ...Object.keys(scores)],
    ...criteria.map((criterion, at) => [
      ...criterion,
      ...Object.values(scores).map((own) => own[at] ?? null),
    ]),
  ]);
  const settings = assessmentSettings(defaultSettings);
  return assess(readSheets([read], defaultSettings), settings).assessment.blocks[0]?.units ?? [];
}
