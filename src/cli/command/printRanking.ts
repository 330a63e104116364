import type { ExplainedBlock } from '../../core/explain/moves';
import { writtenDecimals } from '../../core/rank/published';
import type { RankedUnit } from '../../core/rank/ranking';
import { countBySeverity } from '../../core/findings/findings';
import type { Finding } from '../../core/findings/findings';
import { gradeLines } from '../../core/report/block/rankingSheet';
import { objectionLines } from '../../core/report/objections/heard';
import { changeText } from '../../core/report/formulas/rankingValues';
import type { CoreTexts } from '../../core/report/words/texts';
import { RankingStopped } from '../../core/run/rankingStopped';
import type { CliTexts } from '../../locales/textTypes';
import type { Texts } from './command';

/** A block's ranking as a table in plain text. */
export function blockLines(block: ExplainedBlock, core: CoreTexts, texts: CliTexts): readonly string[] {
  const decimals = writtenDecimals(block.rules.rankDecimals);
  const graded = block.rules.grades.length > 0;
  const headGraded = block.rules.headGrades.length > 0;
  const average = block.averagePercent === null ? '–' : core.percent(block.averagePercent);
  const row = (unit: RankedUnit): readonly string[] => [
    unit.rank === null ? '–' : String(unit.rank),
    unit.name,
    `${core.points(unit.points)}/${core.points(unit.maxPoints)}`,
    unit.percent === null ? '–' : core.percent(unit.percent, decimals),
    unit.previousRank === null ? '–' : core.plain(unit.previousRank),
    unit.previousRank === null ? '–' : changeText(unit, core),
    ...(graded ? [unit.grade ?? '–'] : []),
    ...(headGraded ? [unit.headGrade ?? '–'] : []),
  ];
  const headers = [
    ...texts.columns(block.previousYear ?? block.year),
    ...(graded ? [core.grades.grade] : []),
    ...(headGraded ? [core.grades.headGrade] : []),
  ];
  return [
    texts.heading(block.name, block.year, average),
    ...(block.weights === null ? [] : [core.weighted(block.weights)]),
    ...aligned([headers, ...block.units.map(row)]),
    ...gradeLines(block, core),
    ...objectionLines(block, core),
    texts.zeroScores(block.zeroScores.length),
  ];
}

/** The findings of a problem that stopped the ranking; none of any other problem. */
export function stoppingLines(problem: Error, { core }: { readonly core: CoreTexts }): readonly string[] {
  return problem instanceof RankingStopped ? findingLines(problem.findings, core) : [];
}

/** Findings that a person must see: errors and warnings, each with its sheet and cell. */
export function findingLines(findings: readonly Finding[], core: CoreTexts): readonly string[] {
  return findings
    .filter((finding) => finding.severity !== 'info')
    .map(
      (finding) =>
        `${core.severity(finding.severity)} [${finding.place.sheet}!${finding.place.cell}] ${core.finding(finding)} (${finding.code})`,
    );
}

/** How many findings there are, those that a person must see, and the blocks that errors stopped. */
export function foundLines(findings: readonly Finding[], { core, cli }: Texts): readonly string[] {
  const { error, warning } = countBySeverity(findings);
  const stopped = new Set(
    findings.filter(({ severity }) => severity === 'error').map(({ block }) => block ?? '?'),
  );
  return [
    cli.findings(error, warning),
    ...findingLines(findings, core),
    ...[...stopped].map((block) => cli.stoppedBlock(block)),
  ];
}

/** Pads the columns of a table: the second, the names, to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((text, column) => {
        const padding = ' '.repeat((widths[column] ?? 0) - width(text));
        return column === 1 ? text + padding : padding + text;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** Columns that a text takes on a terminal, near enough for Vietnamese: its characters as a person counts them. */
function width(text: string): number {
  // Composed Latin letters, as nearly all texts are, need no look at Unicode's tables.
  return COMPOSED.test(text) ? text.length : Array.from(new Intl.Segmenter().segment(text)).length;
}

const COMPOSED = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027]*$/u;
