import type { ExcelObject } from './excelObject';
import { HostError } from './hostError';

/** Objects without a key of their own (ranges) that a client keeps between two requests. */
export interface References {
  idOf(object: ExcelObject): string | null;
  keep(object: ExcelObject): void;
  find(id: string): ExcelObject;
  remove(id: string): void;
  /** How many are kept: 0 again when every `Excel.run` has ended. */
  count(): number;
}

export function createReferences(): References {
  const objects = new Map<string, ExcelObject>();
  const ids = new WeakMap<ExcelObject, string>();
  let next = 1;
  return {
    idOf: (object) => ids.get(object) ?? null,
    keep(object) {
      if (ids.has(object)) return;
      const id = `reference-${String(next++)}`;
      ids.set(object, id);
      objects.set(id, object);
    },
    find(id) {
      const object = objects.get(id);
      if (object === undefined)
        throw new HostError('InvalidReference', `The reference ${id} is no longer valid.`);
      return object;
    },
    remove(id) {
      const object = objects.get(id);
      if (object !== undefined) ids.delete(object);
      objects.delete(id);
    },
    count: () => objects.size,
  };
}
