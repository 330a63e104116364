import type { Finding } from '../read/findings';
import type { RankedBlock } from '../rank/ranking';
import type { Settings } from '../settings';
import type { PlannedSheet, SheetSnapshot, WritePlan } from '../workbook';
import { findingsSheet } from './findingsSheet';
import { matrixSheet } from './matrixSheet';
import { rankingSheet } from './rankingSheet';
import { planSheet } from './sheet';
import { SheetNames } from './sheetNames';
import type { CoreTexts } from './texts';
import { zeroScoresSheet } from './zeroScoresSheet';

/**
 * The result sheets of a run: rankings of all blocks, their matrices, zero-score criteria, findings. They replace the
 * result sheets of the run before; every other sheet keeps its name.
 */
export function planResults(
  blocks: readonly RankedBlock[],
  findings: readonly Finding[],
  settings: Settings,
  sheets: readonly SheetSnapshot[],
  replaced: readonly SheetSnapshot[],
  texts: CoreTexts,
): WritePlan {
  const replaces = replaced.map((sheet) => sheet.name);
  const names = new SheetNames(
    sheets.filter((sheet) => !replaced.includes(sheet)).map((sheet) => sheet.name),
  );
  const rules = texts.rules(settings);
  const planned: PlannedSheet[] = [
    ...blocks.map((block) =>
      rankingSheet(block, names.take(texts.ranking.sheetName(block.name)), rules, texts),
    ),
    ...blocks.map((block) =>
      matrixSheet(block, names.take(texts.matrix.sheetName(block.name)), rules, texts),
    ),
    zeroScoresSheet(blocks, names.take(texts.zeroScores.sheetName), settings, texts),
    findingsSheet(findings, names.take(texts.findings.sheetName), texts),
  ].map(planSheet);
  return { sheets: planned, replaces, activate: planned[0]?.name ?? '' };
}
