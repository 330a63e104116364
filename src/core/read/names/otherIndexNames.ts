import { fold } from '../cells/text';

/** Longer lines are no titles. */
const LONGEST = 500;
/** Short names, which headers have, too. */
const SHORT = /(?:^| )(ddci|dti|sipas|papi|pci|pgi|ict index)(?: |$)/u;
const OTHER =
  /(?:^| )(chuyen doi so|nang luc canh tranh|thi dua|hai long|dieu tra xhh|dieu tra xa hoi hoc)(?: |$)/u;

/** The short name of another index than that of administrative reform in a header: `dti` of `Xếp hạng DTI`. */
export function otherIndexInHeader(header: string): string | undefined {
  return SHORT.exec(fold(header.slice(0, LONGEST)))?.[1];
}

/** The name of such an index in a folded title or the name of a tab. */
export function otherIndexInTitle(line: string): string | undefined {
  return OTHER.exec(line)?.[1] ?? SHORT.exec(line)?.[1];
}
