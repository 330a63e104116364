import type { Finding } from './findings/findings';

/** What an officer may put into the cell of a finding, where that is plain: the max, nothing, or that it does not apply. */
export type Cure =
  | { readonly kind: 'max'; readonly content: number }
  | { readonly kind: 'blank'; readonly content: '' }
  | { readonly kind: 'notApplicable'; readonly content: typeof NOT_APPLICABLE };

/** How a score says that its criterion does not apply to the unit (DOMAIN section 2). */
const NOT_APPLICABLE = 'KAD';

/** What a cell holds. */
export interface HeldCell {
  /** A formula, or the number, text or boolean that was typed; `''` for a blank cell. */
  readonly content: string | number | boolean;
  /** Whether `content` is a text as it was typed, which no formula gives. */
  readonly isText: boolean;
  /** The number format, en-US. */
  readonly numberFormat: string;
  /** What the cell shows. */
  readonly shown: string;
}

/**
 * The plain cures of a finding, the likeliest first; none where somebody has to know more than the finding tells. Which one
 * is right only the officer knows.
 */
export function curesOf(finding: Finding): readonly Cure[] {
  switch (finding.code) {
    case 'score-above-max': {
      const { facts } = finding;
      return facts.above === 'criterion' || facts.above === 'own' ? [toMax(facts.max), BLANK] : [];
    }
    case 'score-negative':
      return [BLANK];
    case 'score-not-a-number':
    case 'score-is-date':
    case 'score-max-differs':
      return finding.facts.criterion === undefined ? [BLANK] : [BLANK, DOES_NOT_APPLY];
    case 'score-blank':
      return 'count' in finding.facts && finding.facts.count === 1 ? [DOES_NOT_APPLY] : [];
    default:
      return [];
  }
}

const BLANK: Cure = { kind: 'blank', content: '' };
const DOES_NOT_APPLY: Cure = { kind: 'notApplicable', content: NOT_APPLICABLE };

function toMax(max: number): Cure {
  return { kind: 'max', content: max };
}

/** What a cell holds once it is cured; a number needs another format than that of texts. */
export function curedCell({ content }: Cure, before: HeldCell): HeldCell {
  const isNumber = typeof content === 'number';
  return {
    content,
    isText: !isNumber && content !== '',
    numberFormat: isNumber && before.numberFormat === '@' ? 'General' : before.numberFormat,
    shown: String(content),
  };
}

/** Whether two looks at a cell found the same in it. */
export function holdsTheSame(one: HeldCell, other: HeldCell): boolean {
  return one.content === other.content && one.isText === other.isText;
}
