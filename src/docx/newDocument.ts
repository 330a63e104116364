import { packageOf } from '../xlsx/package/package';
import type { OfficePackage } from '../xlsx/package/package';
import { escapeXml } from '../xlsx/package/xml';
import { openTag } from '../xlsx/package/xmlEdits';
import { mm } from './measures';
import { FORM } from './paperForm';
import { stylesXml } from './paperStyles';
import { clean, paragraph, WORD } from './wordXml';

export const DOCUMENT_PATH = 'word/document.xml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const WORD_TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Relationships of the document. */
const NUMBERED = 'rIdNumbered';
const BARE = 'rIdBare';

/** A Word file in the form of the decree that nothing is written in yet; its document is to be set. */
export function newDocument(title: string): OfficePackage {
  const file = packageOf([]);
  for (const [path, xml] of Object.entries({
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships([
      ['rId1', `${OFFICE}/officeDocument`, DOCUMENT_PATH],
      ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': `${openTag('cp:coreProperties', {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    })}<dc:title>${escapeXml(clean(title))}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>`,
    'word/_rels/document.xml.rels': relationships([
      ['rIdStyles', `${OFFICE}/styles`, 'styles.xml'],
      ['rIdSettings', `${OFFICE}/settings`, 'settings.xml'],
      [NUMBERED, `${OFFICE}/header`, 'header1.xml'],
      [BARE, `${OFFICE}/header`, 'header2.xml'],
    ]),
    'word/styles.xml': stylesXml(),
    'word/settings.xml': SETTINGS,
    'word/header1.xml': header(
      `<w:r>${PAGE_LETTERS}<w:fldChar w:fldCharType="begin"/></w:r><w:r>${PAGE_LETTERS}<w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r>${PAGE_LETTERS}<w:fldChar w:fldCharType="separate"/></w:r><w:r>${PAGE_LETTERS}<w:t>2</w:t></w:r><w:r>${PAGE_LETTERS}<w:fldChar w:fldCharType="end"/></w:r>`,
    ),
    'word/header2.xml': header(''),
  }))
    file.setText(path, xml.startsWith('<?xml') ? xml : DECLARATION + xml);
  return file;
}

/** A document of these blocks. */
export function documentXml(blocks: string): string {
  return `${DECLARATION}${openTag('w:document', { 'xmlns:w': WORD, 'xmlns:r': OFFICE })}<w:body>${blocks}</w:body></w:document>`;
}

/**
 * @param isFirst whether the section is the paper's own, whose first page has no number; every other one is an annex, whose
 * pages are numbered by themselves (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần III)
 */
export function sectionOf(isAcross: boolean, isFirst: boolean): string {
  return [
    '<w:sectPr>',
    `<w:headerReference w:type="default" r:id="${NUMBERED}"/><w:headerReference w:type="first" r:id="${BARE}"/>`,
    `<w:type w:val="nextPage"/>${pageForm(isAcross)}${isFirst ? '<w:titlePg/>' : '<w:pgNumType w:start="1"/>'}</w:sectPr>`,
  ].join('');
}

/** Size and margins of a page, as a section tells them. */
export function pageForm(isAcross: boolean): string {
  const { page, margins, pageNumberAt } = FORM;
  const [width, height] = isAcross ? [page.height, page.width] : [page.width, page.height];
  return [
    `<w:pgSz w:w="${mm(width)}" w:h="${mm(height)}"${isAcross ? ' w:orient="landscape"' : ''}/>`,
    `<w:pgMar w:top="${mm(margins.top)}" w:right="${mm(margins.right)}" w:bottom="${mm(margins.bottom)}" w:left="${mm(margins.left)}" w:header="${mm(pageNumberAt)}" w:footer="${mm(pageNumberAt)}" w:gutter="0"/>`,
  ].join('');
}

function relationships(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  return [
    `<Relationships xmlns="${PACKAGE}/relationships">`,
    ...all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`),
    '</Relationships>',
  ].join('');
}

const PAGE_LETTERS = `<w:rPr><w:sz w:val="${FORM.sizes.pageNumber * 2}"/><w:szCs w:val="${FORM.sizes.pageNumber * 2}"/></w:rPr>`;

function header(content: string): string {
  return `${openTag('w:hdr', { 'xmlns:w': WORD })}${paragraph('plain', content, { align: 'center' })}</w:hdr>`;
}

const CONTENT_TYPES = [
  `<Types xmlns="${PACKAGE}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  `<Override PartName="/${DOCUMENT_PATH}" ContentType="${WORD_TYPES}.document.main+xml"/>`,
  `<Override PartName="/word/styles.xml" ContentType="${WORD_TYPES}.styles+xml"/>`,
  `<Override PartName="/word/settings.xml" ContentType="${WORD_TYPES}.settings+xml"/>`,
  `<Override PartName="/word/header1.xml" ContentType="${WORD_TYPES}.header+xml"/>`,
  `<Override PartName="/word/header2.xml" ContentType="${WORD_TYPES}.header+xml"/>`,
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
  '</Types>',
].join('');

/** Without the mark of Word 2013 and later, Word opens a file in the way of older ones. */
const SETTINGS = `${openTag('w:settings', { 'xmlns:w': WORD })}<w:zoom w:percent="100"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;
