import type { CriteriaSet } from '../read/model/assessment';
import type { ObjectionColumn } from '../read/model/objections';
import { fullCode } from '../whatif/leafOfCode';
import { nameFits } from '../objections/criterionNames';
import { criterionOfRow } from '../objections/rowOfScore';
import type { unitsOfRow, UnitInBlock } from '../objections/rowOfScore';

/** What a row of objections calls its unit and its criterion; `''` for a blank cell. */
export interface RowNames {
  readonly unit: string;
  readonly block: string;
  readonly code: string;
  readonly criterion: string;
}

/**
 * Names by which a row means this unit and this criterion and no other one, in the columns that there are: `Sở Y tế`, else
 * with its block behind it; `1.1` and the name, else with the field in front (`Cải cách thể chế/1.1`), else the name or the
 * number alone. `null` where none does.
 */
export function rowNames(
  target: UnitInBlock,
  leaf: number,
  unitsOf: ReturnType<typeof unitsOfRow>,
  columns: ReadonlySet<ObjectionColumn>,
): RowNames | null {
  const unit = unitNames(target, columns).find((names) => {
    const [first, ...others] = unitsOf(names);
    return others.length === 0 && first?.unit === target.unit;
  });
  const { set } = target.unit;
  const criterion = criterionNames(set, leaf, columns).find(
    (names) =>
      criterionOfRow(set, { ...names, codeNumber: null }) === leaf &&
      nameFits(set, leaf, names.criterion) === 'yes',
  );
  return unit === undefined || criterion === undefined ? null : { ...unit, ...criterion };
}

function unitNames(
  { unit: { name }, block }: UnitInBlock,
  columns: ReadonlySet<ObjectionColumn>,
): readonly Pick<RowNames, 'unit' | 'block'>[] {
  if (columns.has('block')) return [{ unit: name, block }];
  return [
    { unit: name, block: '' },
    { unit: `${name} / ${block}`, block: '' },
  ];
}

function criterionNames(
  set: CriteriaSet,
  index: number,
  columns: ReadonlySet<ObjectionColumn>,
): readonly Pick<RowNames, 'code' | 'criterion'>[] {
  const { code = '', name = '' } = set.leaves[index] ?? {};
  const full = fullCode(set, index);
  const forms = [
    { code, criterion: name },
    { code: full, criterion: name },
    { code: '', criterion: name },
    { code: '', criterion: `${code} ${name}` },
    { code, criterion: '' },
    { code: full, criterion: '' },
  ];
  const fits = (kind: 'code' | 'criterion') => (form: (typeof forms)[number]) =>
    form[kind] === '' || columns.has(kind);
  return forms.filter(fits('code')).filter(fits('criterion'));
}
