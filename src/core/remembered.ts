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

/**
 * The same, made once for a text: thousands of units have the same headers, and their names are asked for several times.
 *
 * @param most so many texts are kept; then all are forgotten
 */
export function rememberedByText<Made>(most: number, make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, { readonly made: Made }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.made;
    const made = make(text);
    if (known.size >= most) known.clear();
    known.set(text, { made });
    return made;
  };
}

/** What is made when it is asked for the first time, and once. */
export function madeOnce<Made>(make: () => Made): () => Made {
  let made: { readonly of: Made } | null = null;
  return () => (made ??= { of: make() }).of;
}
