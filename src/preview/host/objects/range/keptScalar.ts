import type { Scalar } from '../../protocol/excelObject';

/** A value that is kept in a field of plain data and read as it was set, once `read` has checked it. */
export function keptScalar<Kept, Field extends keyof Kept>(
  kept: () => Kept,
  field: Field,
  read: (value: unknown) => Kept[Field],
): Scalar {
  return {
    get: () => kept()[field],
    set: (value) => {
      kept()[field] = read(value);
    },
  };
}
