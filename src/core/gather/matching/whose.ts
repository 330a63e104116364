import { kindOfUnit } from '../../read/names/unitNames';
import type { SetUnit } from '../../criteriaSets/blockUnits';
import type { Gatherer } from '../files/answer';
import { UNDECIDED, answerId } from '../files/decisions';
import type { AnswerDecision } from '../files/decisions';
import type { FiledUnit } from './filedUnits';
import { left } from '../files/left';
import type { Left } from '../files/left';
import type { UnitFile } from '../files/unitFile';

/** Whose table it is. */
export interface Who {
  readonly id: string;
  readonly decision: AnswerDecision;
  readonly name: string;
  readonly key: string;
  readonly unit: SetUnit | null;
  /** The former name by which the table calls it, `''` where it does not. */
  readonly former: string;
  readonly said: readonly Left[];
}

/**
 * The unit of a table: what a person decided comes first. Else what it says itself comes before what the hidden name of its file says, and that before the name of
 * its tab and, where a list has it, that of the file.
 *
 * @param name tells the file from the others
 */
export function whoIs(
  filed: FiledUnit,
  { mark, path, name }: Pick<UnitFile, 'mark' | 'path'> & { readonly name: string },
  isOnly: boolean,
  known: Gatherer,
): Who {
  const id = answerId(name, filed.sheet, filed.name);
  const decision = known.decisions.get(id) ?? UNDECIDED;
  const own = filed.namedBy === 'sheet' ? null : filed.name;
  const marked = isOnly ? (mark?.unit ?? null) : null;
  const ofTab = filed.namedBy === 'sheet' && kindOfUnit(filed.name) !== null ? filed.name : null;
  const ofFile = isOnly
    ? (/([^/\\]*?)(?:\.[^./\\]*)?$/u.exec(path)?.[1] ?? '').replace(/^Phiếu\s+/iu, '')
    : '';
  const blocks = [filed.block, isOnly ? (mark?.block ?? null) : null];
  const keyOf = (name: string) => {
    const keys = blocks.map((block) => known.keys.keyOf(name, block));
    return keys.find((key) => known.units.some((unit) => unit.key === key)) ?? known.keys.keyOf(name);
  };
  const unitOf = (name: string) => known.units.find(({ key }) => key === keyOf(name)) ?? null;
  const whoOf = (name: string, said: readonly Left[]): Who => {
    const unit = unitOf(name);
    const isFormer = unit !== null && isFormerName(name, unit, known);
    const former = isFormer ? [left('former-name', filed.headCell, { name, unit: unit.name })] : [];
    return {
      ...{ id, decision, name, key: keyOf(name), unit, former: isFormer ? name : '' },
      said: [...said, ...former],
    };
  };
  const isKnown = (name: string) => unitOf(name) !== null;
  const chosen = decision.unit;
  if (chosen !== null && isKnown(chosen))
    return whoOf(chosen, [left('unit-chosen', filed.headCell, { name: filed.name, unit: chosen })]);
  if (own !== null && (isKnown(own) || marked === null || !isKnown(marked))) {
    const differs = marked !== null && keyOf(marked) !== keyOf(own);
    return whoOf(own, differs ? [left('unit-of-mark-differs', filed.headCell, { unit: marked })] : []);
  }
  if (marked !== null)
    return whoOf(marked, own === null ? [] : [left('unit-of-mark', filed.headCell, { unit: marked })]);
  if (ofTab !== null) return whoOf(ofTab, []);
  const named = ofFile.normalize('NFC');
  if (isKnown(named)) return whoOf(named, [left('unit-of-file-name', filed.headCell, { unit: named })]);
  return { id, decision, name: filed.name, key: keyOf(filed.name), unit: null, former: '', said: [] };
}

/** Whether a unit had the name, or another unit that is part of it now; a short name is today's. */
function isFormerName(name: string, unit: SetUnit, { directory }: Pick<Gatherer, 'directory'>): boolean {
  const key = directory.ownKeyOf(name);
  if (key === directory.ownKeyOf(unit.name) || name === unit.label) return false;
  const isListed = directory.keysOf(unit.name).includes(key);
  return !isListed || directory.historyOf(unit.name).former.includes(key);
}
