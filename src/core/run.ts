import { explainBlock } from './explain/explainBlock';
import { lastYearOf } from './explain/lastYear';
import type { LastYear } from './explain/lastYear';
import { previousRankFindings } from './explain/previousRankFindings';
import { Problem } from './problem';
import { rulesOf } from './blockRules';
import { rankBlock } from './rank/rankBlock';
import type { RankedBlock, Ranking } from './rank/ranking';
import { rescaleFindings } from './rank/rescaleFindings';
import { statedDifferences } from './rank/statedTotals';
import { assess } from './read/assess';
import type { Assessment } from './read/assessment';
import type { Finding, Severity } from './read/findings';
import { similarNames, unlistedNames, unmatchedFields } from './read/similarNames';
import type { UnmatchedNames } from './read/similarNames';
import { unusedSettings } from './read/unusedSettings';
import type { SheetReading } from './read/readings';
import { isUntouchedResult } from './report/mark';
import type { Announcement } from './report/announcement';
import { planResults } from './report/plan';
import type { CoreTexts } from './report/texts';
import type { Settings } from './settings';
import type { SheetSnapshot, WorkbookSnapshot, WritePlan } from './workbook';

/** What is read of a workbook before anything is ranked. */
export interface WorkbookInspection {
  /** In the order of the tabs. */
  readonly readings: readonly SheetReading[];
  /** Worst first, then in the order of the tabs. */
  readonly findings: readonly Finding[];
}

/** A workbook as it was read and ranked. */
export interface RankedWorkbook {
  readonly ranking: Ranking;
  /** In the order of the tabs. */
  readonly readings: readonly SheetReading[];
  /** The findings of the whole run, worst first, then in the order of the tabs; the same as `ranking.findings`. */
  readonly findings: readonly Finding[];
}

export interface RankingRun extends RankedWorkbook {
  readonly plan: WritePlan;
  /** What the sheet `Nhận định` says, in the language of the texts. */
  readonly announcement: Announcement;
}

/** Why there is no ranking, with everything that was found. */
export class RankingStopped extends Problem {
  constructor(
    code: 'no-score-sheets' | 'nothing-ranked',
    readonly findings: readonly Finding[],
    readonly readings: readonly SheetReading[],
  ) {
    super(code);
    this.name = 'RankingStopped';
  }
}

/**
 * The one entry point of the core: from a snapshot of the workbook to the ranking and the plan of what to write.
 * Pure: the same snapshot, settings and texts give the same run. A block with a finding of severity `error` is left
 * out; the others are ranked.
 *
 * @throws RankingStopped `no-score-sheets` when nothing in the workbook is a score sheet, `nothing-ranked` when
 * errors stop every block; nothing is to be written then.
 */
export function computeRanking(snapshot: WorkbookSnapshot, settings: Settings, texts: CoreTexts): RankingRun {
  const ranked = rankWorkbook(snapshot, settings);
  const { blocks } = ranked.ranking;
  const replaced = snapshot.sheets.filter(isUntouchedResult);
  return {
    ...ranked,
    ...planResults(blocks, ranked.findings, settings, snapshot.sheets, replaced, texts),
  };
}

/**
 * Reads and ranks a workbook without planning any sheet, as for a look at what other settings would change.
 *
 * @throws RankingStopped as `computeRanking` does.
 */
export function rankWorkbook(snapshot: WorkbookSnapshot, settings: Settings): RankedWorkbook {
  const { assessment, findings: found, readings } = readSheets(snapshot, settings);
  if (assessment.blocks.length === 0) throw new RankingStopped('no-score-sheets', found, readings);
  const stopped = new Set(
    found.filter((finding) => finding.severity === 'error').map((finding) => finding.block),
  );
  const open = assessment.blocks.filter((block) => !stopped.has(block.name));
  if (open.length === 0) throw new RankingStopped('nothing-ranked', found, readings);
  const { directory } = assessment;
  const fieldKeyOf = (name: string) => directory.fieldKeyOf(name);
  const excludedUnits = settings.excludedUnits.flatMap((name) => directory.keysOf(name));
  const lastYear = lastYearOf(assessment, settings, fieldKeyOf);
  const blocks = open.map((block) => {
    const ranked = rankBlock(block, { ...settings, excludedUnits }, lastYear);
    const rules = { ...settings, ...rulesOf(settings, block.name) };
    return explainBlock(ranked, block, lastYear, rules, fieldKeyOf);
  });
  const findings = inOrder(
    [
      ...found,
      ...statedDifferences(blocks, assessment),
      ...previousRankFindings(blocks, lastYear, settings),
      ...unmatched(blocks, lastYear),
      ...rescaleFindings(open, settings),
      ...similarNames([
        unlistedNames(found),
        ...unmatchedUnits(blocks, lastYear),
        ...unmatchedFields({ ...assessment, blocks: open }),
      ]),
    ],
    snapshot.sheets,
  );
  return { ranking: { blocks, findings }, readings, findings };
}

/** What `computeRanking` would read of a workbook, without ranking it. Pure, and never throws. */
export function inspectWorkbook(snapshot: WorkbookSnapshot, settings: Settings): WorkbookInspection {
  const { readings, findings } = readSheets(snapshot, settings);
  return { readings, findings };
}

function readSheets(
  snapshot: WorkbookSnapshot,
  settings: Settings,
): WorkbookInspection & { readonly assessment: Assessment } {
  const results = snapshot.sheets.filter((sheet) => sheet.resultMark !== null);
  const sources = snapshot.sheets.filter((sheet) => sheet.resultMark === null);
  const { assessment, readings } = assess(sources, settings);
  const edited = results.filter((sheet) => !isUntouchedResult(sheet)).map(editedResult);
  const unused = unusedSettings(assessment, settings, { sheet: sources[0]?.name ?? '', cell: 'A1' });
  return {
    assessment,
    findings: inOrder([...assessment.findings, ...edited, ...unused], snapshot.sheets),
    readings: readingsInOrder(snapshot.sheets, readings),
  };
}

function editedResult(sheet: SheetSnapshot): Finding {
  return {
    code: 'result-sheet-edited',
    severity: 'info',
    place: { sheet: sheet.name, cell: 'A1' },
    block: null,
    params: { sheet: sheet.name },
  };
}

/** Units that last year does not know: they are "không so sánh", never guessed. */
function unmatched(blocks: readonly RankedBlock[], lastYear: LastYear): readonly Finding[] {
  const { year } = lastYear;
  if (year === null) return [];
  const reasonOf = (unit: string, block: string) => {
    const reason = lastYear.of(unit, block) === null ? lastYear.whyNot(unit, block) : 'new';
    return reason === 'new' ? {} : { reason };
  };
  return blocks.flatMap((block) =>
    block.units
      .filter((unit) => unit.previousRank === null)
      .map((unit): Finding => ({
        code: 'previous-unit-unmatched',
        severity: 'info',
        place: unit.place,
        block: block.name,
        params: { unit: unit.name, year: String(year), ...reasonOf(unit.name, block.name) },
      })),
  );
}

/**
 * Units without a partner: those new this year against those that last year's block lost, and, where they abbreviate
 * another one, against the units of their own block.
 */
function unmatchedUnits(blocks: readonly RankedBlock[], lastYear: LastYear): readonly UnmatchedNames[] {
  return blocks.flatMap((block): readonly UnmatchedNames[] => {
    const { name, units } = block;
    const previous = units.map((unit) => lastYear.of(unit.name, name));
    const fresh = units.filter(
      (unit, index) => previous[index] === null && lastYear.whyNot(unit.name, name) === 'new',
    );
    const known = new Set(previous.map((unit) => unit?.name));
    const lost = lastYear.unitsOf(name).flatMap((unit) => (known.has(unit.name) ? [] : [unit.name]));
    const all = units.map((unit) => unit.name);
    return [
      { kind: 'unit', block: name, names: fresh, known: lost },
      { kind: 'unit', block: name, names: fresh, known: all, strict: true },
    ];
  });
}

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

function inOrder(findings: readonly Finding[], sheets: readonly SheetSnapshot[]): readonly Finding[] {
  const tab = new Map(sheets.map((sheet, index) => [sheet.name, index]));
  const key = (finding: Finding) =>
    WORST_FIRST.indexOf(finding.severity) * (sheets.length + 1) +
    (tab.get(finding.place.sheet) ?? sheets.length);
  return [...findings].sort((a, b) => key(a) - key(b));
}

function readingsInOrder(
  sheets: readonly SheetSnapshot[],
  readings: readonly SheetReading[],
): readonly SheetReading[] {
  const read = new Map(readings.map((reading) => [reading.sheet, reading]));
  return sheets.map((sheet) => read.get(sheet.name) ?? resultReading(sheet.name));
}

function resultReading(sheet: string): SheetReading {
  return {
    sheet,
    kind: 'result',
    block: null,
    units: 0,
    criteria: 0,
    unitNames: [],
    year: null,
    columns: [],
    rows: 0,
    passedOver: [],
    correction: null,
  };
}
