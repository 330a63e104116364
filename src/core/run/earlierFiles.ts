import { historiesOf, knownPeriods } from '../explain/history/history';
import type { Histories } from '../explain/history/history';
import type { EarlierTables } from '../explain/history/historyLines';
import { finding } from '../findings/findings';
import type { Finding, FindingCode } from '../findings/findings';
import { checkObjections } from '../objections/checkObjections';
import { withDecisions } from '../objections/withDecisions';
import { isSameKind } from '../period';
import { Problem } from '../problem';
import { assess } from '../read/assess';
import type { Assessment, PublishedRanking } from '../read/model/assessment';
import { settledScales } from '../read/blocks/earlierScales';
import type { KnownScales } from '../read/blocks/knownScales';
import { assessmentSettings } from '../read/names/blockRules';
import { readByItself } from '../read/sheets/readByItself';
import { readSheets } from '../read/readSheets';
import type { EarlierResults } from '../report/earlier/replaceable';
import { resultKindOf } from '../report/marks/mark';
import { resultLookOf } from '../report/marks/resultLooks';
import type { ResultKind } from '../report/words/sheetTexts';
import type { Settings } from '../settings/settings';
import { topOf } from '../workbook';
import type { Place, SheetSnapshot } from '../workbook';
import { isRegisterSheet } from './registerSheets';

/** A file of an earlier year, as an adapter gives it. */
export interface EarlierFile {
  /** As it was given. */
  readonly path: string;
  /** Its sheets, or why it cannot be read. */
  readonly content: readonly SheetSnapshot[] | Problem;
}

/** A file as it was read, and what is to be said of its sheets. */
export interface ReadEarlierFile {
  readonly path: string;
  readonly tables: EarlierTables | Problem;
  /** Whether a table of it does not say its year. */
  readonly isUndated: boolean;
  readonly findings: readonly Finding[];
  /** Of how many points its totals are nobody knows. */
  readonly doubts: readonly Finding<'history-scale-unknown'>[];
}

/**
 * Reads a file of an earlier year as a workbook of its own: its own lists of units say who its units are, decisions on
 * objections count in it, and what its result sheets print is what was published. Its corrections are not known.
 *
 * @param today what the workbook says, whose sets tell of what the file's points may be
 */
export function readEarlierFile(
  { path, content }: EarlierFile,
  today: KnownScales & Pick<Assessment, 'year'>,
  settings: Settings,
): ReadEarlierFile {
  if (content instanceof Problem)
    return { path, tables: content, isUndated: false, findings: [], doubts: [] };
  const own = content.filter((sheet) => !isResult(sheet) && !isRegisterSheet(sheet));
  const read = readSheets(own, { hiddenSheets: settings.hiddenSheets, sheets: [] });
  const { assessment } = assess(read, assessmentSettings(settings));
  const { objections } = checkObjections(assessment);
  const { blocks, published, doubts } = settledScales(
    {
      blocks: [...withDecisions(assessment.blocks, objections), ...assessment.earlierBlocks],
      published: assessment.published,
    },
    [today, assessment],
    assessment.directory,
    today.year,
  );
  return {
    path,
    tables: {
      ...{ file: fileName(path), blocks, published },
      results: printedResults(content.filter((sheet) => kindInFile(sheet) === 'ranking')),
    },
    isUndated: [...blocks, ...published].some(({ year, units }) => year === null && units.length > 0),
    findings: assessment.findings.filter(({ code }) => !OF_SCALES.has(code)),
    doubts,
  };
}

/** What its points are of is told by the workbook's sets, too. */
const OF_SCALES: ReadonlySet<FindingCode> = new Set(['scale-assumed', 'history-scale-unknown']);

/** What a sheet of another file shows: what it looks like says more than a mark, which may have gone to another sheet. */
function kindInFile(sheet: SheetSnapshot): ResultKind | null {
  return resultLookOf(sheet) ?? resultKindOf(sheet);
}

function isResult(sheet: SheetSnapshot): boolean {
  return kindInFile(sheet) !== null || sheet.resultMark !== null;
}

/** What result sheets of rankings print: they are read as anybody's tables are. */
function printedResults(rankings: readonly SheetSnapshot[]): readonly PublishedRanking[] {
  return rankings.flatMap(
    (sheet) => readByItself(sheet, { correction: null, skipped: false }).source?.published ?? [],
  );
}

/**
 * The histories of a workbook's blocks, from its own tables and from other files.
 *
 * @param earlier result sheets of earlier runs: those that no run replaces say what was published
 */
export function workbookHistories(
  assessment: Assessment,
  { edited, protectedSheets, referred }: EarlierResults,
  files: readonly ReadEarlierFile[],
  settings: Settings,
): Histories {
  const { earlierBlocks: blocks, published, directory } = assessment;
  const staying = [...edited, ...protectedSheets, ...referred.map(({ sheet }) => sheet)];
  const rankings = staying.filter((sheet) => resultKindOf(sheet) === 'ranking');
  const tables: readonly EarlierTables[] = [
    { file: null, blocks, published, results: printedResults(rankings) },
    ...files.flatMap((file) => (file.tables instanceof Problem ? [] : [file.tables])),
  ];
  return historiesOf(assessment, tables, settings, (name) => directory.fieldKeyOf(name));
}

function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** What of the files is not in any history, and what is doubtful of what is. */
export function earlierFileFindings(
  files: readonly ReadEarlierFile[],
  { year, blocks }: Assessment,
  { periods }: Pick<Histories, 'periods'>,
): readonly Finding[] {
  const place = blocks[0]?.units[0]?.place ?? null;
  if (place === null) return [];
  const used = new Set(periods);
  return files.flatMap((file): readonly Finding[] => {
    const at = topOf(place.sheet);
    const name = fileName(file.path);
    if (file.tables instanceof Problem) {
      const why = file.tables.code === 'password-protected-file' ? 'password' : 'unreadable';
      return [finding('history-file-left', at, { file: name, why, periods: [] })];
    }
    const known = [...new Set(knownPeriods(file.tables))].sort((a, b) => a - b);
    const left = known.filter((period) => !used.has(period));
    const isUsed = left.length < known.length;
    const why = known.length === 0 ? (file.isUndated ? 'noYear' : 'noTable') : null;
    if (why !== null) return [finding('history-file-left', at, { file: name, why, periods: [] })];
    return [
      ...(file.isUndated
        ? [finding('history-file-left', at, { file: name, why: 'noYear', periods: [] })]
        : []),
      ...(left.length === 0
        ? []
        : [
            finding(
              'history-file-left',
              at,
              {
                file: name,
                why: year !== null && left.some((one) => isSameKind(one, year)) ? 'notEarlier' : 'otherKind',
                periods: left,
              },
              { severity: isUsed ? 'info' : 'warning' },
            ),
          ]),
      ...(isUsed ? doubtful(file, at, name) : []),
      ...file.doubts
        .filter(({ facts }) => used.has(facts.year))
        .map(({ facts, severity, place: { sheet, cell } }) =>
          finding(
            'history-scale-unknown',
            at,
            { ...facts, file: { name, sheet, cell } },
            { severity: severity === 'info' ? 'info' : 'warning' },
          ),
        ),
    ];
  });
}

/** One finding a file: its cells are not this workbook's. */
function doubtful({ findings }: ReadEarlierFile, at: Place, file: string): readonly Finding[] {
  const serious = findings.filter(({ severity }) => severity !== 'info');
  const [first] = serious.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
  if (first === undefined) return [];
  const { sheet, cell } = first.place;
  return [finding('history-file-doubtful', at, { file, count: serious.length, sheet, cell })];
}
