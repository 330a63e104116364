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
    'history-files-not-chosen': 'Files of earlier years used in the previous run not chosen',
    'history-of-one-year': 'Sheet “Over the years” not written: only one period',
    'history-unit-unknown': 'Unit of an earlier year no longer in the block',
    'history-other-block': 'Unit in another block in an earlier year',
    'history-past-unclear': 'Unit whose earlier years are unclear',
    'history-file-left': 'File of earlier years not used',
    'history-file-doubtful': 'File of earlier years has findings',
  },
  texts: {
    'history-figures-differ': ({ unit, count, block, year, between, one, other }) => {
      const others = count > 1 ? ` (and ${counted(count - 1, 'other unit', 'other units')})` : '';
      const whose = `${inPeriod(year)}, block “${block}”: ${unit}${others}`;
      if (between === 'file')
        return `${whose} has different figures in this workbook and in another file (${figure(one)}; ${figure(other)}). Those of this workbook are used.`;
      return between === 'tables'
        ? `${whose} has different figures in two tables (${figure(one)}; ${figure(other)}), so the year is left blank. Correct the wrong table, or leave one of them out.`
        : `${whose}: ${KINDS[one.kind]} (${figure(one)}) differs from ${KINDS[other.kind]} (${figure(other)}). The former is used.`;
    },
    'history-scale-unknown': unknownScale,
    'history-files-not-chosen': ({ files, isWritten }) =>
      `The previous run had data of ${files
        .slice(0, MOST_NAMES)
        .map(({ file, periods }) => `${periods.map(inPeriod).join(', ')} (file “${file}”)`)
        .join(
          '; ',
        )}${files.length > MOST_NAMES ? '; …' : ''}; ${files.length > 1 ? 'these files were' : 'that file was'} not chosen for this run, so ${isWritten ? 'the sheet “Over the years” and the announcement' : 'the announcement and the lines over the years'} do not have these periods. To include them again, choose ${files.length > 1 ? 'the files' : 'the file'} in Moves, under Earlier years in other files (command line: --earlier), and compute again.`,
    'history-of-one-year': ({ year }) =>
      `The sheet “Over the years” is ticked, but there are data of ${year === null ? 'one period' : inPeriod(year)} only, so it is not written. Add tables of scores or rankings of earlier years to this workbook, or choose files of these years in Moves, under Earlier years in other files (command line: --earlier), and compute again.`,
    'history-unit-unknown': ({ block, units }) =>
      `Block “${block}”: ${counted(units.length, 'unit', 'units')} of earlier years ${units.length === 1 ? 'is' : 'are'} not in this year’s block and not a former name of one of its units: ${units
        .slice(0, MOST_NAMES)
        .map(({ name, year }) => `${name} (${inPeriod(year)})`)
        .join(
          '; ',
        )}${units.length > MOST_NAMES ? '; …' : ''}. If a unit was renamed or merged, enter its “Tên cũ” (former name) in the list of units (several names: separated by “;”, “/”, “ + ” or a new line in the cell).`,
    'history-other-block': ({ block, without, units }) =>
      `Block “${block}”: units of this year’s block were in another block before: ${units
        .slice(0, MOST_NAMES)
        .map(
          ({ name, year, then }) => `${name} (${inPeriod(year)}${then === null ? '' : `, block “${then}”`})`,
        )
        .join(
          '; ',
        )}${units.length > MOST_NAMES ? '; …' : ''}. A rank in another block is not a rank in this one, so these years are left blank; the block average does not include these units.${
        without.length === 0
          ? ''
          : ` There is no block average for ${without.map(inPeriod).join(', ')}, since there was no such block.`
      }`,
    'history-past-unclear': ({ block, units }) =>
      `Block “${block}”: it is not clear whether earlier figures belong to a unit of this year, so they are left blank: ${units
        .slice(0, MOST_NAMES)
        .map(({ name, year, part }) => {
          const until = year === null ? '' : ` up to ${inPeriod(year)}`;
          return part === null
            ? `${name} (a former name or its current name also belongs to another unit)`
            : `${name} (it has several former names, but the tables${until} have only ${part}, which is a part of it)`;
        })
        .join(
          '; ',
        )}${units.length > MOST_NAMES ? '; …' : ''}. If a unit was only renamed, leave only that name in “Tên cũ” (former name), or enter the unit’s current name in the earlier table.`,
    'history-file-left': leftFile,
    'history-file-doubtful': ({ file, count, sheet, cell }) =>
      `The file “${file}”: ${counted(count, 'error or warning', 'errors and warnings')} in its data of earlier years (the first: sheet “${sheet}”, cell ${cell}). Open that file and compute its ranking to see them.`,
  },
};

const MOST_NAMES = 10;

const KINDS: Readonly<Record<ToldFigure['kind'], string>> = {
  printed: 'the published result',
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
    return `${where}: the column of indexes of ${units} (the highest ${plain(highest)}${set}) has no percent sign and may hold points, so it is not used as an index; ranks are used. If it holds percentages, name it “Index (%)” (“Chỉ số (%)”); if it holds points, name it “Total score” (“Tổng điểm”) and add a column “Max score” (“Điểm tối đa”).`;
  if (taken !== undefined)
    return `${where}: the table has points of ${units} (the highest ${plain(highest)}${set}) but no max points; indexes of that period are computed on a scale of ${plain(taken)}. If the scale is different, write “scale of …” (“thang điểm …”) above the table, or add a column “Max score” (“Điểm tối đa”).`;
  if (hasIndexes === true)
    return `${where}: the table has no max points, and the indexes printed beside the points do not fit a single scale, so the indexes are used and the points of ${units} are not. Add a column “Max score” (“Điểm tối đa”) so that they can be compared.`;
  return `${where}: the table has points of ${units} (the highest ${plain(highest)}${set}) but no max points, so there is no index for that period and it is left blank; ranks are used. Write “scale of …” (“thang điểm …”) above the table, or add a column “Max score” (“Điểm tối đa”).`;
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
      return `The file “${file}” has a password and cannot be read. Open it, remove the password and choose it again.`;
    case 'unreadable':
      return `The file “${file}” cannot be read: it is damaged or is not a spreadsheet.`;
    case 'noTable':
      return `The file “${file}” has no table of scores or ranking that can be read.`;
    case 'noYear':
      return `The file “${file}” has a table without a year, so it cannot be placed among the years. Add the year to its title.`;
    case 'notEarlier':
      return `The file “${file}”: its data of ${all} are not earlier than this period and are not used; the data of this period come from the open workbook.`;
    case 'otherKind':
      return `The file “${file}”: its data of ${all} are for a different kind of period (year, quarter, month) and are not used.`;
  }
}
