import { PAPER_KINDS, detailsOf, missingDetails } from '../../core/papers/office/details';
import type { NeededDetail, OfficeDetails, PaperDetails, PaperKind } from '../../core/papers/office/details';

/** What is typed in a line, in lines, or as a day. */
export type TextDetail = 'superior' | 'issuer' | 'place' | 'number' | 'date' | 'deadline';
export type ListDetail = 'addressees' | 'legalBases' | 'recipients';
export type SignerPart = 'authority' | 'office' | 'name';

/** What is typed of one paper, or (`null`) of all; not what it has from them. */
export function ownDetails({ papers, ...all }: OfficeDetails, scope: PaperKind | null): PaperDetails {
  return scope === null ? all : (papers?.[scope] ?? {});
}

/** Details with another of them; nothing typed takes it away. */
export function withDetail(
  details: OfficeDetails,
  scope: PaperKind | null,
  change: Partial<Record<TextDetail, string>> & Partial<Record<ListDetail, readonly string[]>>,
): OfficeDetails {
  return withOwn(details, scope, { ...ownDetails(details, scope), ...change });
}

/** The same with a part of the signer. */
export function withSigner(
  details: OfficeDetails,
  scope: PaperKind | null,
  part: SignerPart,
  typed: string,
): OfficeDetails {
  const own = ownDetails(details, scope);
  const signer = filled({ ...own.signer, [part]: typed });
  return withOwn(details, scope, { ...own, signer });
}

function withOwn(
  { papers = {}, ...all }: OfficeDetails,
  scope: PaperKind | null,
  own: PaperDetails,
): OfficeDetails {
  const ofAll = scope === null ? filled(own) : all;
  const ofPapers: OfficeDetails['papers'] = scope === null ? papers : { ...papers, [scope]: filled(own) };
  const left = filled(ofPapers);
  return { ...ofAll, ...(Object.keys(left).length === 0 ? {} : { papers: left }) };
}

/** Without what is blank or has nothing in it. */
function filled<Values extends object>(values: Values): Values {
  const entries = Object.entries(values).filter(([, value]: [string, unknown]) => {
    if (typeof value === 'string') return value.trim() !== '';
    return typeof value !== 'object' || value === null || Object.keys(value).length > 0;
  });
  return Object.fromEntries(entries) as Values;
}

/** The papers that lack each detail. */
export type Lacking = Readonly<Partial<Record<NeededDetail, readonly PaperKind[]>>>;

/** What is missing of some papers. */
export function lackingOf(details: OfficeDetails, kinds: readonly PaperKind[]): Lacking {
  const lacking: Partial<Record<NeededDetail, PaperKind[]>> = {};
  for (const kind of PAPER_KINDS) {
    if (!kinds.includes(kind)) continue;
    for (const key of missingDetails(kind, detailsOf(details, kind))) (lacking[key] ??= []).push(kind);
  }
  return lacking;
}

/** The lines of a list as they are typed: what is blank is none. */
export function typedLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
