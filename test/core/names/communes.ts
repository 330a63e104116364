import { readFileSync } from 'node:fs';

/** The communes, wards and special zones of a province (*tỉnh, thành phố*) since 1/7/2025. */
export interface Province {
  readonly name: string;
  readonly communes: readonly string[];
}

/** All 34 provinces with their 3,321 communes, from the public administrative list beside this file. */
export function provinces(): readonly Province[] {
  const text = readFileSync(new URL('communes-2025.csv', import.meta.url), 'utf8');
  const byProvince = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#') || line.startsWith('"')) continue;
    const [province = '', commune = ''] = line.split(',');
    const communes = byProvince.get(province);
    if (communes === undefined) byProvince.set(province, [commune]);
    else communes.push(commune);
  }
  return [...byProvince].map(([name, communes]) => ({ name, communes }));
}
