/**
 * What stands in double braces in an office's own letterhead (*mẫu văn bản*), `{{SO}}`, and what of a paper takes its place.
 * Names are those that Vietnamese offices would give them, without marks.
 */
export const PLACEHOLDERS = {
  draft: 'BAN_NHAP',
  superior: 'CO_QUAN_CHU_QUAN',
  issuer: 'CO_QUAN',
  number: 'SO',
  place: 'DIA_DANH',
  day: 'NGAY',
  title: 'LOAI_VAN_BAN',
  subject: 'TRICH_YEU',
  addressees: 'KINH_GUI',
  authority: 'THAM_QUYEN',
  legalBases: 'CAN_CU',
  content: 'NOI_DUNG',
  recipients: 'NOI_NHAN',
  signedFor: 'KY_THAY',
  office: 'CHUC_VU',
  name: 'NGUOI_KY',
} as const;

export type PlaceholderKey = keyof typeof PLACEHOLDERS;

/** What an office is told of its letterhead after a paper was written on it. */
export type LetterheadNote =
  /** It has no `{{NOI_DUNG}}`: what the paper says stands behind its last paragraph. */
  | { readonly kind: 'no-content-place' }
  /** In double braces, but none of ours: it stands as it is. */
  | { readonly kind: 'unknown-placeholder'; readonly name: string }
  /** What takes whole paragraphs was asked for in a table, a text box, a head or a foot, where they cannot stand. */
  | { readonly kind: 'misplaced'; readonly name: string }
  /** Asked for again: paragraphs stand at the first place only. */
  | { readonly kind: 'repeated'; readonly name: string }
  /** The paper has it, and the letterhead neither has a place for it nor says it itself. */
  | { readonly kind: 'not-shown'; readonly name: string }
  | { readonly kind: 'no-page-number' }
  /** The template that it was made from, which lies elsewhere. */
  | { readonly kind: 'template-left-out' }
  /** Its digital signature, which no longer holds. */
  | { readonly kind: 'signature-left-out' };
