import { yearOfPeriod } from '../period';
import type { ExplainedBlock } from '../explain/moves';
import type { RankedField, RankedUnit } from '../rank/ranking';
import type { RankingRun } from './run';
import type { CoreTexts } from '../report/words/texts';

/**
 * The run as `result.json`, schema 1 (assets/docs/result-json.md): percentages unrounded, units in order of rank, `null` for
 * what does not exist.
 */
export function resultJson(run: RankingRun, texts: CoreTexts): unknown {
  return {
    schema: 1,
    blocks: run.ranking.blocks.map(blockJson),
    findings: run.findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      block: finding.block,
      sheet: finding.place.sheet,
      cell: finding.place.cell,
      message: texts.finding(finding),
    })),
    sheets: run.plan.sheets.map((sheet) => sheet.name),
  };
}

function blockJson(block: ExplainedBlock): unknown {
  return {
    name: block.name,
    year: block.year === null ? null : yearOfPeriod(block.year),
    period: block.period,
    weighted: block.weights !== null,
    averagePercent: block.averagePercent,
    fields: block.fields,
    gradeCounts: block.gradeCounts,
    headGradeCounts: block.headGradeCounts,
    units: block.units.map(unitJson),
    zeroScores: block.zeroScores.map(({ place, ...zero }) => ({
      ...zero,
      sheet: place.sheet,
      cell: place.cell,
    })),
  };
}

function unitJson({ place, ...unit }: RankedUnit): unknown {
  return {
    name: unit.name,
    ranked: unit.ranked,
    rank: unit.rank,
    points: unit.points,
    maxPoints: unit.maxPoints,
    percent: unit.percent,
    blankScores: unit.blankScores,
    grade: unit.grade,
    headGrade: unit.headGrade,
    tieBrokenBy: unit.tieBrokenBy,
    previousRank: unit.previousRank,
    rankChange: unit.rankChange,
    previousPercent: unit.previousPercent,
    fields: unit.fields.map(fieldJson),
    sheet: place.sheet,
    cell: place.cell,
  };
}

function fieldJson(field: RankedField): unknown {
  const { name, points, maxPoints, percent, rank, blankScores, previousPercent, previousRank } = field;
  return { name, points, maxPoints, percent, rank, blankScores, previousPercent, previousRank };
}
