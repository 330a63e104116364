import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { yearOfPeriod } from '../../period';
import type { Period } from '../../period';
import { topOf } from '../../workbook';
import { fold } from '../cells/text';
import type { ReadSource } from '../sheets/sheetReading';
import { toldPeriod } from '../words/periodIn';

/**
 * Warnings of years that may be mistyped, so that last year's table is taken for this year's or the other way round: one that
 * is many years from the one compared with it (`NĂM 2052` beside 2024), and this year's on a tab that says it is of the year
 * before (`KQ năm trước`).
 *
 * @param year the period that counts
 * @param compared the period that it is compared with; `null` where there is none
 */
export function doubtfulYears(
  sources: readonly ReadSource[],
  year: Period | null,
  compared: Period | null,
): readonly Finding[] {
  const scored = sources.filter(({ tables, unitTables }) => tables.length + unitTables.length > 0);
  return [...farYears(sources, year, compared), ...formerTabs(scored, year)];
}

/** Nobody compares years so far apart. */
const FAR = 10;

function farYears(
  sources: readonly ReadSource[],
  year: Period | null,
  compared: Period | null,
): readonly Finding[] {
  const [now, before] = [year, compared].map((one) => (one === null ? null : yearOfPeriod(one)));
  if (now === null || before === null || now === undefined || before === undefined) return [];
  if (now - before < FAR) return [];
  const found = [year, compared].map((own) => sources.filter((source) => periodsOf(source).includes(own)));
  // The year that fewer sheets have is more likely mistyped.
  const [ofNow = [], ofBefore = []] = found;
  const [source] = ofBefore.length < ofNow.length ? ofBefore : ofNow;
  if (source === undefined) return [];
  const facts = { kind: 'farYear', used: String(now), text: String(before) } as const;
  return [finding('line-unused', topOf(source.sheet.name), facts)];
}

function formerTabs(scored: readonly ReadSource[], year: Period | null): readonly Finding[] {
  const isFormer = ({ sheet }: ReadSource) =>
    FORMER.test(fold(sheet.name)) && toldPeriod(sheet.name).year === null;
  if (year === null || scored.every(isFormer)) return [];
  return scored
    .filter((source) => isFormer(source) && periodsOf(source).includes(year))
    .map(({ sheet }) => {
      const facts = { kind: 'formerTab', used: String(yearOfPeriod(year)), text: sheet.name } as const;
      return finding('line-unused', topOf(sheet.name), facts);
    });
}

/** `KQ trước`, `Năm ngoái`, `Bảng cũ`; the round before (`Lần trước`) is one of this year. */
const FORMER = /^(?!.*\b(?:lan|vong|dot|hop|giai trinh|tham dinh)\b).*\b(?:truoc|ngoai|cu)$/u;

/** The periods of a sheet's tables and rankings. */
function periodsOf({ tables, unitTables, published }: ReadSource): readonly (Period | null)[] {
  return [...[...tables, ...unitTables].map(({ table }) => table.year), ...published.map((one) => one.year)];
}
