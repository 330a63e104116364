import type { UnitDirectory } from '../model/assessment';

/** Who a name of an earlier year is: its present key, or its own name of then where a list of units calls that a former one. */
export function identityThen(directory: UnitDirectory, name: string): string {
  const raw = directory.ownKeyOf(name);
  return directory.historyOf(name).former.includes(raw) ? raw : directory.keyOf(name);
}
