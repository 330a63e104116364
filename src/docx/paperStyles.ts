import { mm, points } from './measures';
import { FORM } from './paperForm';
import { openTag } from '../xlsx/package/xmlEdits';
import { STYLES, WORD } from './wordXml';

const TYPEFACE = `<w:rFonts w:ascii="${FORM.font}" w:hAnsi="${FORM.font}" w:eastAsia="${FORM.font}" w:cs="${FORM.font}"/>`;
const PLAIN = '<w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="left"/>';

/**
 * The styles of papers, each whole by itself: none is based on a style of the document that they are added to, whose own
 * may say anything.
 */
export const PAPER_STYLES: readonly { readonly id: string; readonly xml: string }[] = [
  style(STYLES.plain, 'Hồ sơ: chung', { size: FORM.sizes.text }),
  style(STYLES.text, 'Hồ sơ: nội dung', {
    size: FORM.sizes.text,
    line: FORM.lineSpacing,
    after: FORM.spaceAfter,
    form: `<w:ind w:left="0" w:right="0" w:firstLine="${mm(FORM.indent)}"/><w:jc w:val="both"/>`,
  }),
  style(STYLES.heading, 'Hồ sơ: tiêu đề', {
    size: FORM.sizes.text,
    before: FORM.spaceAfter,
    after: FORM.spaceAfter,
    keep: '<w:keepNext/>',
    form: `<w:ind w:left="0" w:right="0" w:firstLine="${mm(FORM.indent)}"/><w:jc w:val="left"/><w:outlineLvl w:val="0"/>`,
    letters: '<w:b/><w:bCs/>',
  }),
  style(STYLES.cell, 'Hồ sơ: bảng', { size: FORM.sizes.table }),
];

interface StyleForm {
  readonly size: number;
  readonly line?: number;
  readonly before?: number;
  readonly after?: number;
  readonly keep?: string;
  readonly form?: string;
  readonly letters?: string;
}

function style(
  id: string,
  name: string,
  { size, line = 1, before = 0, after = 0, keep = '', form = PLAIN, letters = '' }: StyleForm,
): { readonly id: string; readonly xml: string } {
  const spacing = `w:before="${points(before)}" w:beforeAutospacing="0" w:after="${points(after)}" w:afterAutospacing="0" w:line="${Math.round(240 * line)}" w:lineRule="auto"`;
  return {
    id,
    xml: [
      `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:qFormat/>`,
      `<w:pPr>${keep}<w:widowControl/><w:spacing ${spacing}/>${form}</w:pPr>`,
      `<w:rPr>${TYPEFACE}${letters}<w:color w:val="000000"/><w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/><w:lang w:val="vi-VN"/></w:rPr>`,
      '</w:style>',
    ].join(''),
  };
}

/** The styles of a document of ours: what stands outside of them, as what an officer adds, looks alike. */
export function stylesXml(): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    openTag('w:styles', { 'xmlns:w': WORD }),
    `<w:docDefaults><w:rPrDefault><w:rPr>${TYPEFACE}<w:sz w:val="${FORM.sizes.text * 2}"/><w:szCs w:val="${FORM.sizes.text * 2}"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    ...PAPER_STYLES.map(({ xml }) => xml),
    '</w:styles>',
  ].join('');
}
