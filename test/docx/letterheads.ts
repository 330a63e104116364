import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '../../src/xlsx/package/xml';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const ROOT = `xmlns:w="${WORD}" xmlns:r="${OFFICE}"`;
/** A dot of one pixel. */
const PICTURE = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);

export interface LetterheadParts {
  /** Blocks of the body before the properties of its last section. */
  readonly body: string;
  /** Those properties; the page of Word's own letterheads where they are left out. */
  readonly section?: string;
  /** Of the document, beside those to its styles, head and picture. */
  readonly relationships?: string;
  readonly mainType?: string;
  readonly header?: string;
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
  readonly types?: string;
}

/** A line of runs, as Word parts them. */
export function line(...runs: readonly string[]): string {
  const parts = runs.map(
    (text) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`,
  );
  return `<w:p>${parts.join('<w:proofErr w:type="spellStart"/>')}</w:p>`;
}

const SECTION = `<w:sectPr><w:headerReference w:type="default" r:id="rIdHead"/><w:pgSz w:w="11907" w:h="16840" w:code="9"/><w:pgMar w:top="1418" w:right="851" w:bottom="1134" w:left="1985" w:header="720" w:footer="720" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="720"/><w:titlePg/><w:docGrid w:linePitch="360"/></w:sectPr>`;

/** A letterhead as a Word file: a head with a picture and the page number, styles of its own, what is given in its body. */
export function letterhead({
  body,
  section = SECTION,
  relationships = '',
  mainType = `${TYPES}.document.main+xml`,
  header = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
  more = {},
  types = '',
}: LetterheadParts): Uint8Array {
  const texts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override PartName="/word/document.xml" ContentType="${mainType}"/><Override PartName="/word/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/word/header1.xml" ContentType="${TYPES}.header+xml"/>${types}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rIdStyles" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rIdHead" Type="${OFFICE}/header" Target="header1.xml"/>${relationships}</Relationships>`,
    'word/_rels/header1.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rIdPicture" Type="${OFFICE}/image" Target="media/logo.png"/></Relationships>`,
    'word/document.xml': `<w:document ${ROOT}><w:body>${body}${section}</w:body></w:document>`,
    'word/header1.xml': `<w:hdr ${ROOT}>${header}${PICTURE_LINE}</w:hdr>`,
    'word/styles.xml': `<w:styles ${ROOT}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`,
  };
  const parts = Object.entries(texts).map(([path, xml]) => [path, strToU8(DECLARATION + xml)] as const);
  const others = Object.entries(more).map(
    ([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return zipSync({
    ...Object.fromEntries(parts),
    'word/media/logo.png': PICTURE,
    ...Object.fromEntries(others),
  });
}

const PICTURE_LINE = `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="360000" cy="360000"/><wp:docPr id="1" name="Logo"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdPicture"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

/** One with a place for all of a paper, which Word parted where it liked. */
export const FULL_BODY = [
  line('{{BAN_NHAP}}'),
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="5000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${line('{{CO_QUAN', '_CHU_QUAN}}')}${line('{{', 'CO_QUAN', '}}')}${line('Số: {', '{SO}', '}')}</w:tc><w:tc><w:tcPr><w:tcW w:w="5000" w:type="dxa"/></w:tcPr>${line('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM')}${line('{{Địa danh}}, {{Ngày}}')}</w:tc></w:tr></w:tbl>`,
  line('{{LOAI_VAN_BAN}}'),
  line('{{TRICH_', 'YEU}}'),
  line('{{KINH_GUI}}'),
  line('{{THAM_QUYEN}}'),
  line('{{CAN_CU}}'),
  line('{{NOI_', 'DUNG}}'),
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="5000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${line('Nơi nhận:')}${line('{{NOI_NHAN}}')}</w:tc><w:tc><w:tcPr><w:tcW w:w="5000" w:type="dxa"/></w:tcPr>${line('{{KY_THAY}}')}${line('{{CHUC_VU}}')}${line('')}${line('{{NGUOI_KY}}')}</w:tc></w:tr></w:tbl>`,
  line(''),
].join('');
