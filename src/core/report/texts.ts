import type { Finding } from '../read/findings';

/** The words that the result sheets need; `locales/` has them in each language. */
export interface CoreTexts {
  readonly language: 'vi' | 'en';
  /** What a finding tells a person: what, and what to do. */
  finding(finding: Finding): string;
}
