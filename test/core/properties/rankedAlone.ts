import { computeRanking, rankWorkbook } from '../../../src/core/run/run';
import type { RankedWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { WorkbookSnapshot } from '../../../src/core/workbook';
import { core as texts } from '../../../src/locales/vi/core';
import { NOW } from '../sheets';

/**
 * What a run ranks and says, for laws that look at nothing that it writes: planning its sheets takes more than half of it.
 * That they can be planned for whatever is ranked, `npm run test:deep` tries on each input, too.
 */
export function rankedAlone(book: WorkbookSnapshot, settings = defaultSettings): RankedWorkbook {
  return process.env['PROPERTIES'] === 'deep'
    ? computeRanking(book, settings, texts, NOW)
    : rankWorkbook(book, settings);
}
