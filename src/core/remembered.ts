import { sameValue } from './sameValue';

/**
 * The same, made once for one object as long as it is asked for by the same: what is read of a file or a workbook does not
 * change, and is asked for at every decision.
 *
 * @param make must give the same for the same
 */
export function rememberedFor<Key extends object, By, Made>(
  make: (key: Key, by: By) => Made,
): (key: Key, by: By) => Made {
  const last = new WeakMap<Key, { readonly by: By; readonly made: Made }>();
  return (key, by) => {
    const before = last.get(key);
    if (before !== undefined && sameValue(before.by, by)) return before.made;
    const made = make(key, by);
    last.set(key, { by, made });
    return made;
  };
}
