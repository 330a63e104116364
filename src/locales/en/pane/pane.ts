import { periodName } from '../periodName';
import { numberTexts } from '../../numbers';
import type { PaneTexts } from '../../vi/pane/pane';
import { counted } from '../plural';

const { plain } = numberTexts('en-US');

export const pane: PaneTexts = {
  compute: 'Compute Ranking',
  cancel: 'Cancel',
  working: 'Computing the ranking',
  issuing: 'Creating the score forms',
  writingFeedback: 'Creating the feedback sheets',
  writingRoadmap: 'Writing the roadmap',
  writingNewSet: 'Writing the criteria set',
  writingObjections: 'Writing the objections',
  readingYears: 'Reading the files of earlier years',
  gathering: 'Gathering the forms',
  stages: {
    reading: 'Reading the sheets…',
    files: 'Reading the units’ files…',
    yearFiles: 'Reading the files of earlier years…',
    comparing: 'Comparing with the criteria set and the list of units…',
    writingForms: 'Writing the forms into the workbook…',
    computing: 'Computing indexes and ranks…',
    writing: 'Writing the results to the sheets…',
    forms: 'Creating the score forms…',
  },
  parts: { files: 'Read', cells: 'Writing', looks: 'Formatting', pages: 'Setting up pages' },
  writingSheet: (part, number, of, sheet) => `${part} ${plain(number)}/${plain(of)}: ${sheet}`,
  cancelling: 'Stopping and removing what has been written…',
  waitingForExcel: 'Waiting for Excel…',
  finished: {
    whole: (blocks, units) =>
      `Ranked ${counted(units, 'unit', 'units')} in ${counted(blocks, 'block', 'blocks')}.`,
    inPart: (ranked, all, units) =>
      `Only ${plain(ranked)} of ${plain(all)} blocks could be ranked (${counted(units, 'unit', 'units')}).`,
  },
  beingWritten: {
    whole: (blocks, units) =>
      `Ranked ${counted(units, 'unit', 'units')}, ${counted(blocks, 'block', 'blocks')}; writing…`,
    inPart: (ranked, all, units) =>
      `Only ${plain(ranked)} of ${plain(all)} blocks (${counted(units, 'unit', 'units')}) ranked; writing…`,
  },
  written: (criteria, sheets) =>
    `${counted(criteria, 'criterion', 'criteria')} read${sheets === null ? '' : `; the results are on ${counted(sheets, 'sheet', 'sheets')}`}.`,
  stopped: (blocks, errors, isWithdrawn) =>
    `${counted(blocks, 'block', 'blocks')} with ${counted(errors, 'error', 'errors')}${isWithdrawn ? ': old results removed' : ', not ranked'}.`,
  blockStopped: (block, errors) =>
    `Block “${block}” is not ranked because it has ${counted(errors, 'error', 'errors')}.`,
  moreStopped: (blocks) =>
    `${counted(blocks, 'other block is', 'other blocks are')} not ranked because of errors.`,
  withdrawn: (blocks, more, someStay) =>
    `The results of the previous run for ${blocks.length + more === 1 ? 'block' : 'blocks'} ${blocks.map((block) => `“${block}”`).join(', ')}${more === 0 ? '' : ` and ${plain(more)} more`} were removed from the workbook${someStay ? '; result sheets that were edited, are protected or are referred to were kept' : ''}.`,
  correctErrors: 'Correct the cells with errors and compute again.',
  showErrors: 'Show errors',
  showFindings: 'Show why',
  toCheck: (counts) => `Findings: ${counts}.`,
  missing: (names: readonly string[], more: number) =>
    `These may have been left out by mistake and are in no result: ${names.join('; ')}${more === 0 ? '' : ` and ${more} more`}.`,
  passedOver: (sheets) =>
    counted(
      sheets,
      'sheet is not a score sheet and was passed over',
      'sheets are not score sheets and were passed over',
    ),
  areas: { results: 'Results', papers: 'Papers', data: 'Data', forms: 'Forms', rules: 'Rules', help: 'Help' },
  areasLabel: 'Parts of the pane',
  unsavedMark: 'unsaved changes',
  /** @param cosmetics what Excel refused */
  refused: (cosmetics: readonly string[]) =>
    `Excel on this computer did not accept: ${cosmetics.join(', ')}. The figures and results are complete.`,
  cosmetics: {
    widths: 'column widths',
    looks: 'fonts, colours and lines',
    tables: 'tables with filter buttons',
    heights: 'row heights',
    highlights: 'highlights',
    freezing: 'frozen headers',
    notes: 'notes on cells',
    charts: 'charts',
    pages: 'page set-up',
  },
  outdated: {
    writing: 'The results below have not been written: the result sheets in the workbook are as before.',
    sheets: 'The data in the workbook have changed since this run.',
    rules: 'The results do not reflect the new rules yet.',
    reading: 'The results do not reflect the corrected reading yet.',
    years: 'The list of files of earlier years has changed since this run.',
  },
  outdatedLine: (reasons) => `${reasons.join(' ')} Compute again to bring them up to date.`,
  computeAgain: 'Compute again',
  waiting: {
    'cell-edit-mode': 'Press Enter (or Esc) in that cell; computing then continues by itself.',
    'excel-busy': 'Close the dialogs that are open in Excel; computing then continues by itself.',
  },
  offline:
    'This computer is offline. The pane tries again by itself once there is a network; computing needs none.',
  unsavedRules: 'The rules you are changing have not been saved, so they are not used yet.',
  openRules: 'Show the rules being changed',
  language: {
    label: 'Language · Ngôn ngữ',
    ofOffice: (language) => `Same as Office (${language})`,
  },
  loading: 'Opening…',
  loadFailed:
    'This part of the pane could not be loaded. Check the connection to the add-in’s server and try again.',
  views: {
    ranking: 'Ranking',
    moves: 'Moves',
    zeroScores: 'Zeros',
    whatIf: 'What if',
    appraisal: 'Appraisal',
    // Too long for its tab in one line; elsewhere the soft hyphen is not seen.
    announcement: 'Announce\u00ADment',
    findings: 'Findings',
  },
  viewsLabel: 'Results',
  toResults: {
    ranking: 'Go to the ranking',
    moves: 'Go to the moves',
    zeroScores: 'Go to the zero scores',
    whatIf: 'Go to What if',
    appraisal: 'Go to the appraisal',
    announcement: 'Go to the announcement',
    findings: 'Go to the findings',
  },
  block: 'Block',
  year: (year) => (Number.isInteger(year) ? `Year ${String(year)}` : periodName(year)),
  unitCount: (units) => counted(units, 'unit', 'units'),
  average: (percent) => `Average ${percent}`,
  rank: 'Rank',
  unit: 'Unit',
  index: 'Index',
  change: 'Change',
  rose: (places, from, to) => `up ${plain(places)}, from ${plain(from)} to ${plain(to)}`,
  fell: (places, from, to) => `down ${plain(places)}, from ${plain(from)} to ${plain(to)}`,
  kept: (rank) => `unchanged at ${plain(rank)}`,
  notCompared: 'not compared',
  notRanked: 'not ranked',
  provisional: (blanks) => `Provisional: ${counted(blanks, 'criterion', 'criteria')} not scored yet`,
  underObjection: ({ best, worst }) =>
    best === worst
      ? `Provisional: rank ${plain(best)}, objections not decided yet`
      : `Provisional: rank ${plain(best)} to ${plain(worst)}, as objections are decided`,
  showMore: (rest) => `Show more (${plain(rest)} left)`,
  openCell: (sheet, cell) => `Open cell ${cell} of sheet ${sheet}`,
  severityCounts: {
    error: (count) => counted(count, 'error', 'errors'),
    warning: (count) => counted(count, 'warning', 'warnings'),
    info: (count) => counted(count, 'note', 'notes'),
  },
  retry: 'Try again',
  problemTitles: {
    ranking: 'The ranking could not be computed',
    feedback: 'The feedback sheets could not be created',
    roadmap: 'The roadmap could not be written',
    newSet: 'The criteria set could not be written',
    objecting: 'The objections could not be written',
    selecting: 'This cell could not be opened',
    reading: 'The sheets could not be read',
    saving: 'The correction could not be saved',
    readingRules: 'The sheets could not be read',
    savingRules: 'The rules could not be saved',
    inserting: 'The template could not be inserted',
    lookingAtIssue: 'The criteria set and the list of units could not be read',
    issuing: 'The forms could not be created',
    issuingOne: 'The form could not be created',
    tracing: 'The source of the cell could not be read',
    readingDetails: 'The details of the papers could not be read',
    keepingDetails: 'The details of the papers could not be saved',
    makingPapers: 'The papers could not be created',
    curing: 'The cell could not be changed',
    gathering: 'The files could not be read',
    readingYears: 'The files of earlier years could not be read',
    deciding: 'The list of forms could not be updated',
    writingGathered: 'The forms could not be written',
  },
  settingsProblemTitle: 'The saved settings cannot be used',
  discardSettings: 'Discard the saved settings',
  dismiss: 'Close',
};
