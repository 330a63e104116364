import { periodName } from './periodName';
import type { CoreTexts } from '../../core/report/words/texts';
import { findingWords } from '../findingTexts';
import { numberTexts } from '../numbers';
import { saidOfRules } from '../settingWords';
import { grades } from './sheets/grades';
import { settings } from './settings';
import { announcement } from './sheets/announcement';
import { appraisal, trace } from './sheets/appraisal';
import { charts } from './sheets/charts';
import { live } from './sheets/live';
import { fields, moves } from './sheets/comparison';
import { feedback } from './sheets/feedback';
import { findings } from './findings/findings';
import { log, logData } from './sheets/log';
import { history } from './sheets/history';
import { merit } from './sheets/merit';
import { review } from './sheets/review';
import { roadmap } from './sheets/roadmap';
import { objections } from './sheets/objections';
import { statistics } from './sheets/statistics';
import { summary } from './sheets/summary';

const numbers = numberTexts('en-US');
const year = (value: number | null) => (value === null ? '' : ` ${periodName(value)}`);
const ofYear = (value: number | null) => (value === null ? 'before' : String(value));

export const core: CoreTexts = {
  ...findingWords(findings),
  severity: (severity) => ({ error: 'Error', warning: 'Warning', info: 'Note' })[severity],
  rules: (rules) => `How it is computed: ${saidOfRules(settings, rules)}.`,
  grades,
  objections,
  block: (name) => `Block: ${name}`,
  ownRules: (block, own) => `For ${block}: ${own}`,
  weighted: (kind) =>
    kind === 'share'
      ? 'The index is weighted: the points and max points shown here are without weights.'
      : 'The points and max points include their factors.',
  hiddenCounted: (sheets, more) =>
    `Hidden data is counted, on the sheets: ${sheets.map((name) => `“${name}”`).join(', ')}` +
    (more === 0 ? '' : ` and ${more} more`),
  linksLeft: (rows) =>
    `A sheet holds at most 65,530 links: the last ${numbers.plain(rows)} rows have the cell’s address without a link`,
  plain: numbers.plain,
  points: numbers.points,
  percent: numbers.percent,
  ranking: {
    sheetName: (block) => `Ranking ${block}`,
    inSummary: 'Rank, index, comparison with last year, index of each field',
    inHelp: 'Rank, points, index, comparison with last year, grade, and the index of each field.',
    title: (value) => `PUBLIC ADMINISTRATION REFORM INDEX, RANKING${year(value)}`,
    average: (percent, units) => `Average of the block: ${percent} (units ranked: ${units})`,
    bars: (from, to) => `Bars in the column of indexes: from ${from} to ${to}`,
    group: 'Group',
    groupRank: 'Rank in group',
    groups: (count) =>
      `Groups, by the district or cluster beside the unit’s name: ${numbers.plain(count)}; units are ranked in a group by the rules of the block.`,
    averageOf: (units) => `Block average (units: ${numbers.plain(units)})`,
    rank: 'Rank',
    unit: 'Unit',
    points: 'Points',
    maxPoints: 'Max points',
    percent: 'Index (%)',
    previousRank: (value) => `Rank ${ofYear(value)}`,
    previousPercent: (value) => `Index ${ofYear(value)} (%)`,
    change: 'Change in rank',
    rose: (places) => `▲ ${numbers.plain(places)}`,
    fell: (places) => `▼ ${numbers.plain(places)}`,
    unchanged: '–',
    notCompared: 'not compared',
    field: (name) => `${name} (%)`,
    note: 'Note',
    provisionalMark: 'Provisional',
    provisional: (blanks, fields) =>
      `Provisional: ${blanks} criteria not scored yet` +
      (fields.length === 0 ? '' : ` (${fields.map(({ name, count }) => `${name}: ${count}`).join('; ')})`),
    blanksLeftOut: (blanks) => `${blanks} criteria not scored yet are left out`,
    provisionalUnits: (units) =>
      `Provisional: ${units} units with criteria not scored yet (note “Provisional”, yellow)`,
    notRanked: 'Not ranked',
    source: 'Source',
  },
  matrix: {
    sheetName: (block) => `Matrix ${block}`,
    inSummary: 'The scores of all criteria and units',
    inHelp:
      'The score of every criterion and unit; red: zero score, grey: does not apply, amber: needs attention.',
    title: (value) => `PUBLIC ADMINISTRATION REFORM INDEX, SCORES${year(value)}`,
    wide: (units) =>
      `Columns of units: ${numbers.plain(units)}. There are no filter buttons (Excel takes minutes for a table so wide), and it prints on very many pages: view it on screen only.`,
    legend:
      'Legend: red fill, bold = zero score; blank on yellow = not scored yet; N/A = does not apply; × = not in this unit’s criteria set',
    noted: (cells, left) =>
      `Amber fill = needs attention, explained in the cell’s note (${cells} ${cells === 1 ? 'cell' : 'cells'})` +
      (left === 0 ? '' : `; ${left} more without a note: see the sheet “Data check”`),
    noteTitle: 'Data check',
    code: 'No.',
    field: 'Field',
    criterion: 'Criterion',
    maxPoints: 'Max points',
    share: 'Weight (%)',
    factor: 'Factor',
    fieldShare: 'Weight of field (%)',
    notApplicable: 'N/A',
    absent: '×',
  },
  zeroScores: {
    sheetName: 'Zero-score criteria',
    inSummary: 'Zero-score criteria, points lost, and the rank if they were met',
    inHelp: 'Zero-score criteria, most points lost first, and the rank if the criterion were met.',
    title: (value) => `ZERO-SCORE CRITERIA${year(value)}`,
    threshold: (points, below, hasMatrices) =>
      `Criteria with max points of at least ${numbers.plain(points)}` +
      (below === 0
        ? ''
        : `; zero scores with lower max points: ${below}${hasMatrices ? ', see the Matrix sheets' : ''}`),
    none: 'No criterion with such max points scored zero.',
    block: 'Block',
    unit: 'Unit',
    field: 'Field',
    code: 'No.',
    criterion: 'Criterion',
    score: 'Score',
    obtained: (maxPoints) => `0/${numbers.plain(maxPoints)}`,
    lostPoints: 'Points lost',
    lostPercent: 'Index lost (percentage points)',
    rank: 'Rank',
    rankIfMet: 'Rank if met',
    rankIfMetNote:
      'Rank if met: the unit’s rank if it received the max points of this criterion, with all other scores and units unchanged',
    sheet: 'Source sheet',
    cell: 'Cell',
  },
  announcement,
  history,
  merit,
  review,
  charts,
  live,
  fields,
  moves,
  appraisal,
  trace,
  statistics,
  summary,
  log,
  logData,
  feedback,
  roadmap,
  signatures: {
    placeAndDate: feedback.placeAndDate,
    preparedBy: 'PREPARED BY',
    approvedBy: feedback.approvedBy,
    signHere: feedback.signHere,
  },
  findings: {
    sheetName: 'Data check',
    inSummary: 'What needs attention in the data, with its cells',
    inHelp: 'The cells that need attention.',
    title: 'DATA CHECK',
    none: 'Nothing was found.',
    severity: 'Severity',
    code: 'Code',
    message: 'Finding and what to do',
    block: 'Block',
    sheet: 'Sheet',
    cell: 'Cell',
  },
};
