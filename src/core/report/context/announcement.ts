import type { SentenceFacts } from '../words/announcementTexts';
import type { Phrase } from '../words/phrases';

/** The announcement (*nhận định*): what the province publishes, as sentences whose figures know their cells. */
export interface Announcement {
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
}

export interface Paragraph {
  readonly kind: 'heading' | 'text';
  /** The block that it speaks of, `null` for all. */
  readonly block: string | null;
  readonly sentences: readonly Sentence[];
  /** What is said further and folded away; none where it is left out. */
  readonly details?: readonly Sentence[];
}

export interface Sentence {
  readonly kind: SentenceKind;
  /** With `plainText` the sentence, with `cellsOf` the cells of its figures. */
  readonly phrase: Phrase;
}

export type SentenceKind = 'heading' | keyof SentenceFacts;
