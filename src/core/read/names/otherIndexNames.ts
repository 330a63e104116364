import { fold } from '../cells/text';

/** Longer lines are no titles. */
const LONGEST = 500;
/** Short names, which headers have, too. */
const SHORT = /(?:^| )(ddci|dti|sipas|papi|pci|pgi|ict index)(?: |$)/u;
const OTHER =
  /(?:^| )(chuyen doi so|nang luc canh tranh|thi dua|hai long|dieu tra xhh|dieu tra xa hoi hoc)(?: |$)/u;

/** What the index of administrative reform is called in a folded text. */
export const OWN_INDEX = /(?:^| )(?:cchc|cai cach hanh chinh|par ?index|parindex)(?: |$)/u;

/** The short name of another index than that of administrative reform in a header: `dti` of `Xếp hạng DTI`. */
export function otherIndexInHeader(header: string): string | undefined {
  return SHORT.exec(fold(header.slice(0, LONGEST)))?.[1];
}

/** The name of such an index in a folded title or the name of a tab. */
export function otherIndexInTitle(line: string): string | undefined {
  const bare = line.replaceAll(BLOCKS, '');
  return OTHER.exec(bare)?.[1] ?? SHORT.exec(bare)?.[1];
}

/** The other index that a folded text names, by its standard name; `undefined` for the most. */
export function otherIndexIn(folded: string): string | undefined {
  const name = otherIndexInTitle(folded) ?? otherIndexInHeader(folded);
  return name === undefined ? undefined : standardName(name);
}

/** What an index is called, told by one of its names. */
export function standardName(name: string): string {
  return NAMES[name] ?? name.toUpperCase();
}

/** Whether a folded line above a table says who issued it, which is not what it is of. */
export function isIssuer(line: string): boolean {
  return ISSUER.test(line);
}

/** Units that compete with each other are blocks. */
const BLOCKS = /(?:khoi|cum) thi dua/gu;
const ISSUER = /^(?:ban chi dao|hoi dong|so|trung tam|ubnd|uy ban)(?: |$)/u;
/** What one index is called, by each of its names. */
const NAMES: Readonly<Record<string, string>> = {
  'chuyen doi so': 'chuyển đổi số (DTI)',
  dti: 'chuyển đổi số (DTI)',
  'nang luc canh tranh': 'năng lực cạnh tranh (DDCI)',
  ddci: 'năng lực cạnh tranh (DDCI)',
  'hai long': 'hài lòng (SIPAS)',
  sipas: 'hài lòng (SIPAS)',
  'thi dua': 'thi đua',
  'dieu tra xhh': 'điều tra xã hội học',
  'dieu tra xa hoi hoc': 'điều tra xã hội học',
};
