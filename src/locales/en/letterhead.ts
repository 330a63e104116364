import type { LetterheadNote } from '../../core/papers/office/letterhead';

export function letterheadNote(note: LetterheadNote): string {
  switch (note.kind) {
    case 'no-content-place':
      return 'The letterhead has no {{NOI_DUNG}} in a paragraph of its own, so that the content stands after its last paragraph.';
    case 'unknown-placeholder':
      return `The letterhead has ${note.name}, which is no placeholder that is known: it is left as it is.`;
    case 'misplaced':
      return `${note.name} stands in a table, a text box, a header or a footer, where the content of a paper cannot. Move it to a paragraph of its own.`;
    case 'repeated':
      return `The letterhead has ${note.name} several times; the content stands at the first place only.`;
    case 'not-shown':
      return `The letterhead has no ${note.name}, so that the paper does not say it. Add ${note.name} to the letterhead where it is needed.`;
    case 'no-page-number':
      return 'The headers and footers of the letterhead have no page number; Nghị định 30/2020/NĐ-CP asks for one.';
    case 'template-left-out':
      return 'The letterhead is attached to a template that lies elsewhere; that link was left out.';
    case 'signature-left-out':
      return 'The digital signature of the letterhead does not hold with more content and was left out.';
  }
}
