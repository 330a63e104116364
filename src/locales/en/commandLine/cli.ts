import { numberTexts } from '../../numbers';
import { periodName } from '../periodName';
import type { CliTexts } from '../../vi/commandLine/cli';

const { plain } = numberTexts('en-US');

export const cli: CliTexts = {
  usage: {
    rank: (lang) => `Usage: npm run rank -- <file> [options]
  Computes the ranking of the PAR index from the score sheets in the file (.xlsx, .xlsm, .xls, .ods, .csv) and prints it.

Options:
  --out <ranked.xlsx>       writes a copy of the file with the result sheets (the original is not changed)
  --json <result.json>      writes the result as JSON
  --feedback all|<block>|<unit>
                            adds the feedback sheets of all units, of a block or of one unit to the --out file
  --earlier <file>          takes earlier years from another file (a file, folder or zip; may be repeated)
  --settings <rules.json>   reads the rules from a JSON file (see assets/docs/settings.md)
  ${lang} language of the results, vi by default
  --help, -h                shows this help
  --version, -v             shows the version

Example:
  npm run rank -- "Scores 2025.xlsx" --out "Ranking 2025.xlsx" --json result.json --lang en

Exit codes:
  0  at least one block was ranked
  1  no block could be ranked, or a file could not be read or written; nothing was written
  2  the command line or the file of rules is wrong
  3  the program failed`,
    issue: (lang) => `Usage: npm run issue -- <book.xlsx> --out <folder> [options]
  Writes an empty score sheet for each unit, by the criteria set of its block and the list of units in the file.

Options:
  --out <folder>            where the files “Phiếu <unit>.xlsx” go; a file that is there is never overwritten
  --block <block>           forms of one block only
  --last-year               each unit's scores of the year before beside the criteria, where the file has them
  --remember <book.xlsx>    writes a copy of the file that remembers the issue's number; name the file itself to have it there
  --settings <rules.json>   reads the rules from a JSON file (see assets/docs/settings.md)
  ${lang} language, vi by default
  --help, -h                shows this help
  --version, -v             shows the version

Example:
  npm run issue -- "Criteria 2025.xlsx" --out forms --block "Xã, phường" --lang en

Exit codes:
  0  at least one form was written
  1  no criteria set or no unit, or a file could not be read or written; nothing was written
  2  the command line or the file of rules is wrong
  3  the program failed`,
    gather: (lang) => `Usage: npm run gather -- <book.xlsx> <file|folder|zip>… --out <gathered.xlsx> [options]
  Reads the files that units sent back (.xlsx, .xlsm, .xls, .ods, .csv) and writes a sheet a unit and the register “Thu phiếu”.

Options:
  --out <gathered.xlsx>     writes a copy of the file with what was gathered (the original is not changed)
  --json <gather.json>      writes what became of each file as JSON (see assets/docs/gathering.md)
  --survey <survey.xlsx>    puts the survey points of this file into the survey columns, never twice
  --settings <rules.json>   reads the rules from a JSON file (see assets/docs/settings.md)
  ${lang} language, vi by default
  --help, -h                shows this help
  --version, -v             shows the version

Example:
  npm run gather -- "Scores 2025.xlsx" sent --out "Gathered 2025.xlsx" --json gather.json --lang en

Exit codes:
  0  at least one sheet was taken, now or before
  1  nothing was taken; only the --json file was written
  2  the command line or the file of rules is wrong
  3  the program failed`,
    whatif: (lang) => `Usage: npm run whatif -- <scores.xlsx> --unit <unit> [options]
  What other scores of a unit would make of its index and rank. Nothing is written into the file.

Options:
  --unit <unit>             the unit, named as on its sheet; of two blocks that have one: “<unit> / <block>”
  --set <number>=<points>   points to be tried of a criterion, e.g. --set 1.1.2=0.5; several times; II/1.1 for one of two
  --rank <rank>             the fewest criteria and the fewest points that reach this rank
  --json <whatif.json>      writes the result as JSON (see assets/docs/result-json.md)
  --settings <rules.json>   reads the rules from a JSON file (see assets/docs/settings.md)
  ${lang} language, vi by default
  --help, -h                shows this help
  --version, -v             shows the version

Example:
  npm run whatif -- "Scores 2025.xlsx" --unit "Sở Y tế" --set 1.1.2=0.5 --rank 3 --lang en

Exit codes:
  0  it was computed
  1  no block could be ranked, or a file could not be read or written
  2  the command line, the unit, a criterion’s number, points or the file of rules are wrong
  3  the program failed`,
    papers: (lang) => `Usage: npm run papers -- <file.xlsx> --out <folder> [options]
  Writes the decision, the report, the remediation plan and the proposal for commendation as Word files (.docx) in the form of Decree 30/2020/NĐ-CP.

Options:
  --out <folder>            where the .docx files are written; a file that is there is not overwritten
  --papers <name,name>      decision, report, directive (the remediation plan), commendation (the proposal for commendation); all by default
  --details <details.json>  issuing body, number, date, legal bases, recipients, signer (see assets/docs/papers.md); what it leaves out is taken from the details kept in the workbook, what is missing is dots, and the paper is headed BẢN NHÁP
  --letterhead <file.docx>  the office's own letterhead: its page, head and foot are kept, {{SO}}, {{NGAY}}, {{NOI_DUNG}} … filled in
                            (see assets/docs/papers.md)
  --earlier <file>          takes earlier years from another file (a file, folder or zip; may be repeated)
  --settings <rules.json>   reads the rules from a JSON file (see assets/docs/settings.md)
  ${lang} language of messages, vi by default; papers are always Vietnamese
  --help, -h                shows this help
  --version, -v             shows the version

Example:
  npm run papers -- "Scores 2025.xlsx" --out papers --details details.json

Exit codes:
  0  the papers were written
  1  no block could be ranked, or a file could not be read or written; nothing was written
  2  wrong command line, details, letterhead or settings file
  3  a fault of the program`,
    package: (lang) => `Usage: npm run package -- --url <address> [options]
  Builds the pages and the manifest for an address, with settings for IIS and nginx and a one-page guide for who installs it.

Options:
  --url <address>           where the pages will stand, e.g. https://server/cchc; it must be https
  --out <folder>            where to write, release by default; nothing but an earlier release is replaced
  --share <\\\\server\\folder>  the shared folder that will hold manifest.xml: adds a .reg file that makes Excel trust it
  --office-js copy|microsoft
                            copy (the default): the pages ask no other machine; microsoft: they take Microsoft’s office.js
                            where it can be reached, which Excel on the web needs
  ${lang} language of messages, vi by default; the guide is Vietnamese
  --help, -h                shows this help
  --version, -v             shows the version

Example:
  npm run package -- --url https://server/cchc --share "\\\\server\\add-ins" --lang en

Exit codes:
  0  the release was made
  1  the manifest has faults, or something could not be built or written; nothing was replaced
  2  wrong command line
  3  a fault of the program`,
    serve: (lang) => `Usage: npm run serve -- [<folder>] [options]
  Serves a release for a trial on this machine. One made for https://localhost:3000 can be tried in Excel, too.

Options:
  <folder>                  the release, release by default
  --port <port>             8080 by default, or the port of the address https://localhost:…
  ${lang} language of messages, vi by default
  --help, -h                shows this help
  --version, -v             shows the version

Example:
  npm run serve -- --lang en

Exit codes:
  0  it was stopped
  1  the folder is no release
  2  wrong command line, or the port is taken
  3  a fault of the program`,
  },
  seeHelp: (command) => `For how to use it: npm run ${command} -- --help`,
  version: (version) => `PAR index ranking, version ${version}`,
  wrongUse: (detail) => `The command line is wrong: ${detail}`,
  fault: (message) =>
    `The program failed and has written nothing: ${message}\nThis is a fault of the program, not of the file; please report it with the file.`,
  inputMissing: 'the file with the score sheets is missing.',
  oneInput: (second) =>
    `one file at a time; “${second}” is a second one. A name with spaces needs quotation marks.`,
  unknownOption: (option, meant) =>
    `there is no option “${option}”.${meant === null ? '' : ` Did you mean “${meant}”?`}`,
  optionTwice: (option) => `the option “${option}” is given twice.`,
  valueMissing: (option) => `the option “${option}” lacks its value.`,
  takesNoValue: (option) => `the option “${option}” takes no value.`,
  unknownLanguage: (value, known) => `--lang takes ${known.join(' or ')}, not “${value}”.`,
  feedbackNeedsOut: '--feedback needs --out, which its sheets are written to.',
  extension: (option, expected) =>
    `the ${option} file must end in ${expected}${option === '--out' ? ' like the original' : ''}.`,
  heading: (block, year, average) =>
    `${block}${year === null ? '' : `, ${periodName(year)}`}: average ${average}`,
  columns: (year) => [
    'Rank',
    'Unit',
    'Points',
    'Index',
    year === null || Number.isInteger(year) ? 'Last year' : 'Before',
    'Change',
  ],
  zeroScores: (count) => `Zero-score criteria: ${count}`,
  findings: (errors, warnings) => `Data check: errors: ${errors}, warnings: ${warnings}`,
  stoppedBlock: (block) => `The block “${block}” was not ranked because of the errors above.`,
  wrote: (path) => `Wrote ${path}`,
  rulesOfWorkbook: (keys) =>
    `The rules are those that the file keeps (${keys.join(', ')}); --settings takes others.`,
  madeOf: (kind, isWritten) =>
    `The ${kind} file is read by its values.${isWritten ? ' The copy is an .xlsx with values, number formats and merged cells, without formulas, fonts, colours and pictures of the original. To keep these, save the file as .xlsx in a spreadsheet program first.' : ''}`,
  sheetRenamed: (from, to) => `Excel takes no sheet named “${from}”: it is called “${to}”.`,
  outMissing: 'the option --out is missing.',
  filesMissing: 'the files, folder or zip of the units are missing.',
  scoresTaken: (scores) => `${scores} scores`,
  issued: (block, forms, issue) => `${block}: ${forms} forms, issue ${issue}`,
  issueForgotten:
    'The workbook does not remember this issue. Add --remember <file.xlsx> for a copy that does (it may be the workbook itself).',
  withoutSet: (units) => `No criteria set for ${units.length} units: ${units.join('; ')}`,
  badPapers: (typed, known) => `--papers takes one or more names of: ${known}; not “${typed}”.`,
  letterhead: (all, note) => `${all.map((paper) => `“${paper}”`).join(', ')}: ${note}`,
  paperMissing: (paper, missing) => `“${paper}” is a draft, it lacks: ${missing.join('; ')}.`,
  detailsKept: (isInPart) =>
    isInPart
      ? 'What the file of details does not say is taken from the details kept in the workbook.'
      : 'The details of the papers are those kept in the workbook.',
  unitMissing: 'the option --unit <unit> is missing.',
  badSet: (typed) => `--set takes <criterion’s number>=<points>, e.g. 1.1.2=0.5, not “${typed}”.`,
  badRank: (typed) => `--rank takes a rank from 1 on, not “${typed}”.`,
  standing: (rank, percent, grade) =>
    [
      rank === null ? 'not ranked' : `rank ${rank}`,
      ...(percent === null ? [] : [percent]),
      ...(grade === null ? [] : [grade]),
    ].join(', '),
  tried: {
    now: (unit, block, standing) => `${unit} (${block}): ${standing}`,
    then: (standing) => `With the scores tried: ${standing}`,
    passes: (units) => `  passes: ${units.join('; ')}`,
    passedBy: (units) => `  is passed by: ${units.join('; ')}`,
    zeros: (standing) => `If all zero scores were met in full: ${standing}`,
    toRank: (rank) => `Rank ${rank}`,
    toGrade: (grade) => `Grade ${grade}`,
    fewestCriteria: (goal, criteria) =>
      criteria.length === 0
        ? `${goal}: reached already.`
        : `${goal} by the fewest criteria (${criteria.length}), each met in full:\n${criteria
            .map(
              ({ code, name, from, to }) =>
                `  ${code} ${name}: ${from === null ? 'blank' : plain(from)} → ${plain(to)}`,
            )
            .join('\n')}`,
    fewestPoints: (goal, points) => `${goal} by the fewest points: ${plain(points)} more`,
  },
};
