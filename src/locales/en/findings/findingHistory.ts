import type { FindingFacts } from '../../../core/findings/findings';
import type { HistoryFacts } from '../../../core/findings/historyKinds';
import type { FindingTexts } from '../../findingTexts';
import { counted } from '../plural';
import { inPeriod, plain } from './findingWords';

/** What is told of the years before, which stand in `Nhiều năm`. */
export const findingHistory: FindingTexts<keyof HistoryFacts> = {
  names: {
    'history-figures-differ': 'Earlier figures differ between tables',
    'history-scale-unknown': 'Earlier points without a scale',
    'history-files-not-chosen': 'Files of earlier years of the run before not chosen',
    'history-of-one-year': 'Sheet “Over the years” not written: one period only',
    'history-unit-unknown': 'Unit of an earlier year not in the block any more',
    'history-other-block': 'Unit in another block in an earlier year',
    'history-past-unclear': 'Unit whose earlier years are not clear',
    'history-file-left': 'File of earlier years not used',
    'history-file-doubtful': 'File of earlier years has findings',
  },
  texts: {
    'history-figures-differ': ({ unit, count, block, year, between, one, other }) => {
      const others = count > 1 ? ` (and ${counted(count - 1, 'other unit', 'other units')})` : '';
      const whose = `${inPeriod(year)}, block “${block}”: ${unit}${others}`;
      if (between === 'file')
        return `${whose} has other figures in this workbook than in another file (${figure(one)}; ${figure(other)}). The years have this workbook’s.`;
      return between === 'tables'
        ? `${whose} has other figures in two tables (${figure(one)}; ${figure(other)}), so that it is left blank in the years. Mend the wrong table, or leave one of them out.`
        : `${whose} has ${KINDS[one.kind]} (${figure(one)}) that is not ${KINDS[other.kind]} (${figure(other)}). The years have the first.`;
    },
    'history-scale-unknown': unknownScale,
    'history-files-not-chosen': ({ files, isWritten }) =>
      `The run before had data of ${files
        .slice(0, MOST_NAMES)
        .map(({ file, periods }) => `${periods.map(inPeriod).join(', ')} (file “${file}”)`)
        .join(
          '; ',
        )}${files.length > MOST_NAMES ? '; …' : ''}; ${files.length > 1 ? 'these files were' : 'that file was'} not chosen for this one, so that ${isWritten ? 'the sheet “Over the years” and the announcement' : 'the announcement and the lines over the years'} are without these periods. To have them back, choose ${files.length > 1 ? 'the files' : 'the file'} in Moves, under Earlier years in other files (command line: --earlier), and compute again.`,
    'history-of-one-year': ({ year }) =>
      `The sheet “Over the years” is asked for, but there is data of ${year === null ? 'one period' : inPeriod(year)} only, so that it is not written. Add tables of scores or rankings of earlier years to this workbook, or choose files of these years in Moves, under Earlier years in other files (command line: --earlier), and compute again.`,
    'history-unit-unknown': ({ block, units }) =>
      `Block “${block}”: ${counted(units.length, 'unit', 'units')} of earlier years ${units.length === 1 ? 'is' : 'are'} not in this year’s block, nor a former name of one of its units: ${units
        .slice(0, MOST_NAMES)
        .map(({ name, year }) => `${name} (${inPeriod(year)})`)
        .join(
          '; ',
        )}${units.length > MOST_NAMES ? '; …' : ''}. If a unit was renamed or merged, write its “Tên cũ” (former name) in the list of units (several: with “;”, “/”, “ + ” or a new line in the cell between them).`,
    'history-other-block': ({ block, without, units }) =>
      `Block “${block}”: units of this year’s block stood in another one before: ${units
        .slice(0, MOST_NAMES)
        .map(
          ({ name, year, then }) => `${name} (${inPeriod(year)}${then === null ? '' : `, block “${then}”`})`,
        )
        .join(
          '; ',
        )}${units.length > MOST_NAMES ? '; …' : ''}. A rank in another block is none in this one, so that it is left blank in the years; the block’s average is without these units.${
        without.length === 0
          ? ''
          : ` There is no average of the block of ${without.map(inPeriod).join(', ')}, since there was no such block.`
      }`,
    'history-past-unclear': ({ block, units }) =>
      `Block “${block}”: earlier figures cannot be told to be those of a unit of this year and are left blank in the years: ${units
        .slice(0, MOST_NAMES)
        .map(({ name, year, part }) => {
          const until = year === null ? '' : ` up to ${inPeriod(year)}`;
          return part === null
            ? `${name} (a former name of it, or its name of today, is also another unit’s)`
            : `${name} (it has several former names, and the tables${until} know ${part} only, which is a part of it)`;
        })
        .join(
          '; ',
        )}${units.length > MOST_NAMES ? '; …' : ''}. If a unit was only renamed, leave that one name in “Tên cũ” (former name), or write the unit’s name of today into the earlier table.`,
    'history-file-left': leftFile,
    'history-file-doubtful': ({ file, count, sheet, cell }) =>
      `The file “${file}”: ${counted(count, 'error or warning', 'errors and warnings')} in its data of earlier years (the first: sheet “${sheet}”, cell ${cell}). Open that file and compute its ranking to see each.`,
  },
};

const MOST_NAMES = 10;

const KINDS: Readonly<Record<ToldFigure['kind'], string>> = {
  printed: 'a published result',
  result: 'the result of an earlier run',
  sheets: 'what its score sheets give',
  points: 'what the table of points gives',
  indexes: 'the rank by the index that another table prints',
};

function unknownScale({
  file,
  block,
  year,
  as,
  count,
  highest,
  now,
  hasIndexes,
  taken,
}: FindingFacts['history-scale-unknown']): string {
  const where = `${file === null ? '' : `The file “${file.name}”, sheet “${file.sheet}”, cell ${file.cell}: `}${inPeriod(year)}, block “${block}”`;
  const set = now === null ? '' : `; this period’s set is of ${plain(now)} points`;
  const units = counted(count, 'unit', 'units');
  if (as === 'index')
    return `${where}: the column of indexes of ${units} (the highest ${plain(highest)}${set}) has no sign of per cent and may hold points, so that it is not used as an index; ranks are used. If it holds percentages, call it “Chỉ số (%)”; if points, call it “Tổng điểm” and add a column “Điểm tối đa” (max).`;
  if (taken !== undefined)
    return `${where}: the table has points of ${units} (the highest ${plain(highest)}${set}) and gives no max; indexes of that period are computed on a scale of ${plain(taken)}. If it is another one, write “thang điểm …” (scale) above the table, or add a column “Điểm tối đa” (max).`;
  if (hasIndexes === true)
    return `${where}: the table gives no max, and the indexes printed beside its points are not of one scale, so that the indexes are used and the points of ${units} are not. Add a column “Điểm tối đa” (max) to have them compared.`;
  return `${where}: the table has points of ${units} (the highest ${plain(highest)}${set}) and gives no max, so that there is no index of that period and it is left blank; ranks are used. Write “thang điểm …” (scale) above the table, or add a column “Điểm tối đa” (max).`;
}

type ToldFigure = FindingFacts['history-figures-differ']['one'];

function figure({ file, sheet, rank, percent }: ToldFigure): string {
  const figures = [
    ...(rank === null ? [] : [`rank ${plain(rank)}`]),
    ...(percent === null ? [] : [`index ${plain(percent)}%`]),
  ];
  return `${file === null ? '' : `file “${file}”, `}sheet “${sheet}”: ${figures.join(', ')}`;
}

function leftFile({ file, why, periods }: FindingFacts['history-file-left']): string {
  const all = periods.map(inPeriod).join('; ');
  switch (why) {
    case 'password':
      return `The file “${file}” has a password and cannot be read. Open it, take the password off and choose it again.`;
    case 'unreadable':
      return `The file “${file}” cannot be read: it is damaged, or no spreadsheet.`;
    case 'noTable':
      return `The file “${file}” has no table of scores and no ranking that can be read.`;
    case 'noYear':
      return `The file “${file}” has a table that does not say its year, so that it cannot stand among the years. Write the year into its title.`;
    case 'notEarlier':
      return `The file “${file}”: its data of ${all} is not of before this period and is not used; those of this period are the open workbook’s.`;
    case 'otherKind':
      return `The file “${file}”: its data of ${all} is of another kind of period (year, quarter, month) than this one and is not used.`;
  }
}
