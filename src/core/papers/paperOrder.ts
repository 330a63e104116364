import type { Paper, PaperPart } from './paper';

/**
 * To whom a paper is addressed (*Kính gửi*), which stands below the subject, above the legal bases; none where that is not
 * told.
 */
export function addressOf({ parts }: Paper): readonly PaperPart[] {
  return parts.filter(isAddress);
}

/** What a paper says below its legal bases. */
export function contentOf({ parts }: Paper): readonly PaperPart[] {
  return parts.filter((part) => !isAddress(part));
}

function isAddress(part: PaperPart): boolean {
  return part.kind === 'text' && part.address !== undefined;
}
