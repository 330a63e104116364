import type { BlockStandings } from '../explain/runs/ruleEffect';
import { inOrderOfRank, orderBlock } from '../rank/scoreBlock';
import { NO_TALLY } from '../rank/scoring/tally';
import { percentOfTally } from '../rank/scoring/percent';
import type { Assessment } from '../read/model/assessment';
import type { Settings } from '../settings/settings';
import { rankable } from './rankable';

/**
 * How the units of a workbook stand by some rules, without what compares, explains or shows them: quick enough to be
 * made again with each change of a rule. Of a workbook that these rules cannot rank there are no blocks.
 *
 * @param assessment what `assess` gave for these settings
 */
export function blockStandings(assessment: Assessment, settings: Settings): readonly BlockStandings[] {
  const { blocks, settings: asked, lastYear } = rankable(assessment, settings);
  return blocks.map((block): BlockStandings => {
    const { rules, tallies, ranks, grades, averagePercent } = orderBlock(block, asked, lastYear);
    const units = block.units.map(({ name, place }, index) => ({
      name,
      place,
      rank: ranks[index] ?? null,
      percent: percentOfTally(tallies[index]?.total ?? NO_TALLY),
      grade: grades.grades[index] ?? null,
      headGrade: grades.headGrades[index] ?? null,
    }));
    return { name: block.name, rules, averagePercent, units: inOrderOfRank(units) };
  });
}
