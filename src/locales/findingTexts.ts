import type { Finding, FindingCode, FindingFacts } from '../core/findings/findings';
import type { OfCriterion, Severity } from '../core/findings/kinds';
import { when } from '../core/lists';
import type { CoreTexts } from '../core/report/words/texts';

/** What a language calls some kinds of finding, in a few words, and what one says: what, and what to do. */
export interface FindingTexts<Code extends FindingCode = FindingCode> {
  readonly names: Readonly<Record<Code, string>>;
  readonly texts: { readonly [Own in Code]: (facts: FindingFacts[Own], severity: Severity) => string };
}

/** How a language tells findings. */
export function findingWords({ names, texts }: FindingTexts): Pick<CoreTexts, 'finding' | 'findingName'> {
  return {
    finding: <Code extends FindingCode>({ code, facts, severity }: Finding<Code>) =>
      texts[code](facts, severity),
    findingName: (code) => names[code],
  };
}

/** `1.2 “Kế hoạch”`. */
export function numbered({ code, name }: OfCriterion): string {
  return `${code === '' ? '' : `${code} `}“${name}”`;
}

/** `Sở Nội vụ: `; nothing where no unit is told. */
export function ownerOf(unit: string | undefined): string {
  return unit === undefined ? '' : `${unit}: `;
}

/** The cells that are named, and that there are more. */
export function cellList(cells: readonly string[], count: number): string {
  return [...cells, ...when(count > cells.length, '…')].join(', ');
}
