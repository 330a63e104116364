import type { Finding } from '../findings/findings';
import type { Settings } from '../settings/settings';
import { unitNamed, whatIf } from '../whatif/whatIf';
import type { WhatIf, Wish } from '../whatif/whatIf';
import type { WorkbookSnapshot } from '../workbook';
import { rankable } from './rankable';
import { RankingStopped } from './rankingStopped';
import { assessed, readWorkbook } from './run';

export interface TriedScores {
  readonly tried: WhatIf;
  /** What a run would say of the unit's block, and of the workbook as a whole, before it ranks. */
  readonly findings: readonly Finding[];
}

/**
 * What other scores of one unit of a workbook would change. Pure.
 *
 * @param unit its name, as workbooks write it
 * @throws RankingStopped where nothing can be ranked; Problem `unit-unknown`, and as `whatIf`
 */
export function tryScores(
  snapshot: WorkbookSnapshot,
  settings: Settings,
  unit: string,
  wish: Wish,
): TriedScores {
  const read = readWorkbook(snapshot, settings);
  const { assessment, findings, readings, objections } = assessed(snapshot, settings, read);
  const { blocks, settings: asked, lastYear } = rankable(assessment, settings, findings, objections);
  if (blocks.length === 0) {
    const code = assessment.blocks.length === 0 ? 'no-score-sheets' : 'nothing-ranked';
    throw new RankingStopped(code, findings, readings);
  }
  const { block, index } = unitNamed(blocks, unit, (name) => assessment.directory.keyOf(name));
  return {
    tried: whatIf(block, index, asked, lastYear, wish),
    findings: findings.filter((one) => one.block === null || one.block === block.name),
  };
}
