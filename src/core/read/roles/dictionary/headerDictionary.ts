import type { ColumnRole } from './columnRole';
import { englishHeaders } from './englishHeaders';
import { vietnameseHeaders } from './vietnameseHeaders';

/** Header words of each role in the languages that are read: a further language is a further list. */
export const headerDictionary = inAllLanguages(vietnameseHeaders, englishHeaders);

function inAllLanguages(
  first: Readonly<Record<ColumnRole, readonly string[]>>,
  ...others: readonly Readonly<Partial<Record<ColumnRole, readonly string[]>>>[]
): Readonly<Record<ColumnRole, readonly string[]>> {
  const all = { ...first };
  for (const language of others)
    for (const role of Object.keys(all) as ColumnRole[])
      all[role] = [...all[role], ...(language[role] ?? [])];
  return all;
}
