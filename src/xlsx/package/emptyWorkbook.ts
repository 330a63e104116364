import { openTag } from './xmlEdits';
import { pack, writeZip } from './zip';

/**
 * A workbook without sheets, to which some are added before anybody opens it.
 *
 * @param saved when it says that it was saved, ISO 8601 in UTC
 * @param date1904 whether its dates are counted from 1904
 */
export function emptyWorkbook(saved: string, date1904 = false): Uint8Array {
  const encoder = new TextEncoder();
  const parts = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': ROOT,
    'xl/workbook.xml': workbookPart(date1904),
    'xl/_rels/workbook.xml.rels': `${DECLARATION}${openTag('Relationships', { xmlns: RELATIONSHIPS })}</Relationships>`,
    'docProps/core.xml': properties(saved),
  };
  return writeZip(Object.entries(parts).map(([path, xml]) => pack(path, encoder.encode(xml))));
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = `${PACKAGE}/relationships`;

const CONTENT_TYPES = [
  DECLARATION,
  `<Types xmlns="${PACKAGE}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>',
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
  '</Types>',
].join('');

const ROOT = [
  DECLARATION,
  `<Relationships xmlns="${RELATIONSHIPS}">`,
  `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`,
  `<Relationship Id="rId2" Type="${RELATIONSHIPS}/metadata/core-properties" Target="docProps/core.xml"/>`,
  '</Relationships>',
].join('');

function workbookPart(date1904: boolean): string {
  return [
    DECLARATION,
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">`,
    date1904 ? '<workbookPr date1904="1"/>' : '',
    '<sheets></sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>',
  ].join('');
}

function properties(saved: string): string {
  const date = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${saved.replace(/(?:\.\d+)?Z?$/u, 'Z')}</dcterms:${name}>`;
  return [
    DECLARATION,
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    date('created'),
    date('modified'),
    '</cp:coreProperties>',
  ].join('');
}
