import { gapOf, placeOfChange, STEPS } from '../appraisal/appraisal';
import type { Margin } from '../explain/statistics/margins';
import type { StepScore } from '../appraisal/appraisal';
import { given } from '../lists';
import { yearOfPeriod } from '../period';
import { toNumber } from '../points';
import type { ExplainedBlock } from '../explain/moves';
import type { RankedField, RankedUnit } from '../rank/ranking';
import { whySuggested } from '../report/words/reviewTexts';
import type { BlockReview } from '../review/review';
import type { RankingRun } from './run';
import type { CoreTexts } from '../report/words/texts';

/**
 * The run as `result.json`, schema 2 (assets/docs/result-json.md): percentages unrounded, units in order of rank, `null` for
 * what does not exist.
 */
export function resultJson(run: RankingRun, texts: CoreTexts): unknown {
  return {
    schema: 2,
    blocks: run.ranking.blocks.map((block) => blockJson(block, texts)),
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

function blockJson(block: ExplainedBlock, texts: CoreTexts): unknown {
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
    appraisal: appraisalJson(block),
    ...statisticsJson(block),
    review: reviewJson(block.review(), texts),
    history: historyJson(block),
    objections: objectionsJson(block),
  };
}

/** In the order of the block's matrix; `why` in the language of the texts. */
function reviewJson({ ranked, compared, rules, criteria }: BlockReview, texts: CoreTexts): unknown {
  return {
    units: ranked,
    comparedUnits: compared,
    criteria: criteria.map((criterion) => ({
      code: criterion.code,
      criterion: criterion.name,
      field: criterion.field,
      maxPoints: criterion.maxPoints,
      meanPercent: criterion.meanPercent,
      fullUnits: criterion.counts.full,
      zeroUnits: criterion.counts.zero,
      notApplicableUnits: criterion.counts.notApplicable,
      sdPercent: criterion.sdPercent,
      itemRest: criterion.itemRest,
      maxShare: criterion.maxShare,
      effectiveShare: criterion.effectiveShare,
      rankChangesIfDropped: criterion.ifDropped?.units ?? null,
      largestRankChangeIfDropped: criterion.ifDropped?.largest ?? null,
      cutUnits: criterion.claims?.cut ?? null,
      suggestion: criterion.suggestion,
      why: whySuggested(criterion, rules, texts.review),
    })),
  };
}

/** Each year's units in order of rank; one whose name another unit has since, as after a merger or a parting, is marked. */
function historyJson({ history: { years, units } }: ExplainedBlock): unknown {
  return years.map(({ period, label, averagePercent, highest, lowest, setChange, isSetCompared }, at) => ({
    year: period === null ? null : yearOfPeriod(period),
    period: label,
    averagePercent,
    highestPercent: highest?.percent ?? null,
    lowestPercent: lowest?.percent ?? null,
    setChanged: setChange !== null ? true : isSetCompared ? false : null,
    units: units
      .flatMap(({ name, before, figures }) =>
        given(figures[at], ({ rank, percent }) => ({
          ...{ name, rank, percent },
          ...(before === null ? {} : { former: true }),
        })),
      )
      .sort((a, b) => (a.rank === b.rank ? 0 : (a.rank ?? Infinity) - (b.rank ?? Infinity))),
  }));
}

/** Objections that count, and the ranks that the open ones allow, in order of rank. */
function objectionsJson({ objections, units }: ExplainedBlock): unknown {
  if (objections === null) return null;
  return {
    rows: objections.rows.map(({ unit, from, asked, decision, to, row, criterion }) => ({
      unit,
      code: criterion.code,
      criterion: criterion.name,
      from: from === null ? null : toNumber(from),
      asked: toNumber(asked),
      decision,
      to: to === null ? null : toNumber(to),
      reason: row.reason,
      sheet: row.places.unit.sheet,
      cell: row.places.unit.cell,
    })),
    intervals: units.flatMap(({ name }) =>
      given(objections.intervals.get(name), ({ best, worst, isExact }) => ({
        unit: name,
        best,
        worst,
        ...(isExact ? {} : { exact: false }),
      })),
    ),
  };
}

function marginJson(margin: Margin | null) {
  return margin === null ? null : { unit: margin.unit, percent: margin.percent, points: margin.points };
}

function statisticsJson({ fields, statistics: { fields: spreads, groups, bands, margins } }: ExplainedBlock) {
  return {
    statistics: {
      fields: fields.flatMap(({ name }, at) =>
        given(spreads[at] ?? null, ({ averagePercent, highest, lowest, previousAveragePercent }) => ({
          name,
          averagePercent,
          highestPercent: highest.percent,
          highestUnits: highest.units,
          lowestPercent: lowest.percent,
          lowestUnits: lowest.units,
          previousAveragePercent,
        })),
      ),
      groups: groups.map(({ name, units, spread: { averagePercent, highest, lowest } }) => ({
        name,
        units,
        averagePercent,
        highestPercent: highest.percent,
        highestUnits: highest.units,
        lowestPercent: lowest.percent,
        lowestUnits: lowest.units,
      })),
      bands: bands.map(({ from, isAbove, units }) => ({
        from: from ?? 0,
        ...(isAbove ? { above: true } : {}),
        units: units.length,
      })),
    },
    margins: margins.map(({ unit, above, below }) => ({
      unit,
      above: marginJson(above),
      below: marginJson(below),
    })),
  };
}

/** Points are of the scores that have both a self-score and an appraised one. */
function appraisalJson({ appraisal, matrix }: ExplainedBlock): unknown {
  if (appraisal === null) return null;
  return {
    units: appraisal.units.map((unit) => ({
      name: unit.name,
      selfPoints: toNumber(unit.selfPoints),
      appraisedPoints: toNumber(unit.appraisedPoints),
      gapPoints: toNumber(gapOf(unit)),
      selfRank: unit.selfRank,
      rank: unit.rank,
    })),
    criteria: appraisal.criteria.map((sums) => {
      const leaf = matrix.leaves[sums.leaf];
      return {
        code: leaf?.code,
        criterion: leaf?.name,
        field: leaf?.field,
        maxPoints: leaf?.maxPoints,
        units: sums.scores,
        cut: sums.cut,
        raised: sums.raised,
        gapPoints: toNumber(gapOf(sums)),
      };
    }),
    changes: appraisal.changes.map((change) => {
      const leaf = matrix.leaves[change.leaf];
      const { sheet, cell } = placeOfChange(appraisal, change);
      return {
        unit: change.unit,
        code: leaf?.code,
        criterion: leaf?.name,
        maxPoints: toNumber(change.maxPoints),
        ...Object.fromEntries(STEPS.map((step) => [step, stepJson(change[step])])),
        reason: change.reason,
        explanation: change.explanation,
        evidence: change.evidence,
        sheet,
        cell,
      };
    }),
  };
}

function stepJson(score: StepScore): number | 'KAD' | null {
  return score === 'notApplicable' ? 'KAD' : score === null ? null : toNumber(score);
}

function unitJson({ place, ...unit }: RankedUnit): unknown {
  return {
    name: unit.name,
    ranked: unit.ranked,
    rank: unit.rank,
    group: unit.group?.name ?? null,
    groupRank: unit.group?.rank ?? null,
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
