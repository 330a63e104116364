import { fold } from '../../cells/text';
import type { HeaderBand, HeaderColumn } from '../../headers/headerBand';
import { OWN_INDEX, otherIndexIn } from '../../names/otherIndexNames';
import { headerMax } from '../../roles/headerMax';
import { RESULT_ROLES } from '../../roles/roles';

/**
 * A header of units whose results stand below heads of several indexes (`SIPAS | CCHC` over `Chỉ số | Xếp hạng`) with those of the
 * index that is ranked alone: its columns stand as if below no head, those of the others hold what is not compared. The ranked
 * one is administrative reform, unless the title names another one and not this. Where it has no head of its own, a head with
 * ranks below it (`DTI` over `Điểm | Xếp hạng`) beside other scores is that of another index.
 *
 * @param inTitle the indexes that the title and the tab name, by their standard names
 * @param isOfReform whether they name administrative reform
 */
export function withOneIndex(
  header: HeaderBand,
  inTitle: ReadonlySet<string>,
  isOfReform: boolean,
): HeaderBand {
  const heads = header.columns.map((column) => headOf(column, header));
  const named = new Set(heads.flatMap((head) => head?.index ?? []));
  if (named.size === 0) return header;
  const ofTitle = isOfReform ? undefined : [...named].find((index) => inTitle.has(index));
  const ranked = ofTitle ?? REFORM;
  const hasRanked = named.has(ranked);
  if (hasRanked ? named.size === 1 : !hasOtherScores(header, heads)) return header;
  const isLeft = (index: string) => index !== ranked && (hasRanked || hasRanks(header, heads, index));
  const columns = header.columns.map((column, at): HeaderColumn => {
    const head = heads[at] ?? null;
    if (head === null) return column;
    if (isLeft(head.index)) return { ...column, role: 'note' };
    return head.index === ranked
      ? { ...column, above: column.above.filter((line) => line !== head.line) }
      : column;
  });
  return { ...header, columns };
}

/** The index that is ranked where nothing says otherwise. */
const REFORM = 'CCHC';

interface IndexHead {
  readonly index: string;
  readonly line: string;
}

/** The head over a column of results that is the name of an index and no more; `null` for a field, which has a max. */
function headOf({ column, role, above }: HeaderColumn, { maxima }: HeaderBand): IndexHead | null {
  if (role === null || !RESULT_ROLES.has(role) || maxima.has(column)) return null;
  for (const line of above) {
    if (headerMax(line).max !== null) return null;
    const words = fold(line).replace(AROUND, '').trim();
    if (OWN_ALONE.test(words)) return { index: REFORM, line };
    const index =
      words.split(' ').length > MOST_WORDS || OWN_INDEX.test(words) ? undefined : otherIndexIn(words);
    if (index !== undefined) return { index, line };
  }
  return null;
}

const MOST_WORDS = 8;
const AROUND = /^(?:ket qua )?(?:xep hang )?(?:chi so )?|(?: nam)? 20\d\d$/gu;
const OWN_ALONE = /^(?:cchc|cai cach hanh chinh|par ?index)$/u;

/** Whether results stand beside those below heads of indexes. */
function hasOtherScores({ columns }: HeaderBand, heads: readonly (IndexHead | null)[]): boolean {
  return columns.some(
    ({ role }, at) =>
      role !== null && role !== 'rank' && role !== 'grade' && RESULT_ROLES.has(role) && heads[at] === null,
  );
}

function hasRanks({ columns }: HeaderBand, heads: readonly (IndexHead | null)[], index: string): boolean {
  return columns.some(({ role }, at) => role === 'rank' && heads[at]?.index === index);
}
