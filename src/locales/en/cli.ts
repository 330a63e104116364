import { periodName } from './periodName';
import type { CliTexts } from '../vi/cli';

export const cli: CliTexts = {
  usage: `Usage: npm run rank -- <scores.xlsx> [--out <ranked.xlsx>] [--json <result.json>]
                       [--feedback all|<block>|<unit>] [--settings <settings.json>] [--lang vi|en]
  Computes the ranking of the PAR index from the score sheets in the file and prints it.
  --out       writes a copy of the file with the result sheets (the original is not changed)
  --json      writes the result as JSON
  --feedback  adds the feedback sheets of all units, of a block or of one unit to the --out file
  --settings  reads the rules from a JSON file (see assets/docs/settings.md)
  --lang      language of the results, vi by default`,
  wrongUse: (detail) => `Wrong use: ${detail}`,
  fault: (message) =>
    `The program failed and has written nothing: ${message}\nThis is a fault of the program, not of the file; please report it with the file.`,
  inputMissing: 'the file with the score sheets is missing.',
  oneInput: 'one file at a time.',
  unknownLanguage: (value) => `--lang takes vi or en, not “${value}”.`,
  feedbackNeedsOut: '--feedback needs --out, which its sheets are written to.',
  extension: (expected) => `the --out file must end in ${expected} like the original.`,
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
};
