import type { LogTexts } from '../../../core/report/words/logTexts';
import { settingName } from '../../settingWords';
import type { SheetTexts } from '../../../core/report/words/sheetTexts';
import { dayAndTime } from '../../times';
import { settings } from '../settings';

export const log: LogTexts = {
  sheetName: 'Log',
  inSummary: 'One line for each run: time, settings, scores and ranks that changed',
  inHelp: 'One line for each run: which scores and ranks changed.',
  title: 'LOG OF RANKING RUNS',
  legend:
    'Each run is a bold line, newest first; below it is what changed since the previous run. The column “Comment” is yours: what is written there is kept from run to run.',
  headers: {
    time: 'Time',
    kind: 'Kind',
    block: 'Block',
    unit: 'Unit',
    content: 'Content',
    from: 'From',
    to: 'To',
    sheet: 'Sheet',
    cell: 'Cell',
    rules: 'How computed',
    comment: 'Comment',
  },
  kinds: {
    run: 'Run',
    settings: 'Rules',
    block: 'Block',
    criterion: 'Criterion',
    unit: 'Unit',
    score: 'Score',
    rank: 'Rank',
    dropped: 'Left out',
  },
  counted: (blocks, units, ranked, stopped) =>
    `${counted(blocks, 'block')}, ${counted(units, 'unit')}${ranked === units ? '' : ` (${ranked} ranked)`}` +
    (stopped.length === 0 ? '.' : `; not ranked because of errors: ${stopped.join(', ')}.`),
  findings: (errors, warnings, infos) => `Errors ${errors}, warnings ${warnings}, notes ${infos}.`,
  firstRun: 'The first run on record.',
  nothingKept: 'Not compared with the previous run: its data are gone or were edited.',
  changes: (before, counts) => {
    const parts = [
      ...(counts.settings === 0 ? [] : [counted(counts.settings, 'rule')]),
      ...(counts.blocks === 0 ? [] : [counted(counts.blocks, 'block')]),
      ...(counts.criteria === 0 ? [] : [counted(counts.criteria, 'criterion', 'criteria')]),
      ...(counts.units === 0 ? [] : [`${counted(counts.units, 'unit')} joined or left`]),
      ...(counts.scores === 0 ? [] : [counted(counts.scores, 'score')]),
      ...(counts.indexes === 0 ? [] : [counted(counts.indexes, 'index', 'indexes')]),
      ...(counts.ranks === 0 ? [] : [counted(counts.ranks, 'rank')]),
    ];
    return `Since the run of ${dayAndTime(before)}: ${parts.length === 0 ? 'no change' : `changed: ${parts.join(', ')}`}.`;
  },
  replaced: (sheets) =>
    `Replaced ${counted(sheets.length, 'result sheet')} of the previous run: ${sheets.join('; ')}.`,
  feedback: (renewed, removed) =>
    [
      ...(renewed === 0 ? [] : [`${counted(renewed, 'feedback sheet')} renewed.`]),
      ...(removed === 0
        ? []
        : [`${counted(removed, 'feedback sheet')} removed because the unit no longer has a result.`]),
    ].join(' '),
  settings: (keys) => `Changed: ${keys.map((key) => settingName(settings, key)).join('; ')}`,
  blockAdded: 'A block that was not in the previous run',
  blockRemoved: 'The block is gone, or could not be ranked this time',
  unitAdded: 'A unit that was not in the previous run (its rank now)',
  unitRemoved: 'The unit left the block (its rank before)',
  criterionAdded: 'Criterion added',
  criterionRemoved: 'Criterion removed',
  maxChanged: 'Max points changed',
  weightChanged: 'Weight changed',
  bonus: 'Bonus points',
  penalty: 'Penalty points',
  scores: {
    notScored: 'not scored',
    notApplicable: 'n/a',
    invalid: 'not a number',
    absent: 'not in the set',
  },
  index: (from, to) => (from === to ? `Index unchanged at ${to}` : `Index ${from} → ${to}`),
  more: (count) => `… and ${count} more`,
  dropped: (runs, lines) =>
    `Runs up to this time were left out: the log keeps the last ${runs} runs, ${lines} lines`,
};

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

export const logData: SheetTexts['logData'] = {
  sheetName: 'Log (data)',
  explanation:
    'What the last run was computed from; the next run is compared with it. Do not edit this sheet: an edited sheet is not used for the comparison.',
};
