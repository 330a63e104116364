import { assess } from '../read/assess';
import { assessmentSettings } from '../read/names/blockRules';
import type { Settings } from '../settings';
import { unitNamed, whatIf } from '../whatif/whatIf';
import type { WhatIf, Wish } from '../whatif/whatIf';
import type { WorkbookSnapshot } from '../workbook';
import { rankable } from './rankable';
import { RankingStopped } from './rankingStopped';
import { readWorkbook } from './run';

/**
 * What other scores of one unit of a workbook would change. Pure.
 *
 * @param unit its name, as workbooks write it
 * @throws RankingStopped where nothing can be ranked; Problem `unit-unknown`, and as `whatIf`
 */
export function tryScores(snapshot: WorkbookSnapshot, settings: Settings, unit: string, wish: Wish): WhatIf {
  const { assessment, readings } = assess(readWorkbook(snapshot, settings), assessmentSettings(settings));
  const { blocks, settings: asked, lastYear } = rankable(assessment, settings);
  if (blocks.length === 0) {
    const code = assessment.blocks.length === 0 ? 'no-score-sheets' : 'nothing-ranked';
    throw new RankingStopped(code, assessment.findings, readings());
  }
  const { block, index } = unitNamed(blocks, unit, (name) => assessment.directory.keyOf(name));
  return whatIf(block, index, asked, lastYear, wish);
}
