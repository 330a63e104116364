import { pack, writeZip } from '../../src/xlsx/package/zip';

/** A part's text by its path, beside or in place of those of `rawBook`. */
export type RawParts = Readonly<Record<string, string>>;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook file written part by part, as no program would write it where `parts` says so: a score sheet that is ranked
 * (`xl/worksheets/sheet1.xml`), then as many sheets as asked for, blank ones.
 */
export function rawBook(parts: RawParts = {}, sheets = 1): Uint8Array {
  const numbers = Array.from({ length: sheets + 1 }, (_, index) => index + 1);
  const list = numbers.map((n) => `<sheet name="Trang ${n}" sheetId="${n}" r:id="rId${n}"/>`).join('');
  const types = numbers.map((n) => override(`xl/worksheets/sheet${n}.xml`, 'worksheet')).join('');
  const relations = numbers.map((n) => relation(n, 'worksheet', `worksheets/sheet${n}.xml`)).join('');
  const all: RawParts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', 'sheet.main')}${override('xl/styles.xml', 'styles')}${override('xl/sharedStrings.xml', 'sharedStrings')}${types}</Types>`,
    '_rels/.rels': relationships(relation(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      `${relations}${relation(900_001, 'styles', 'styles.xml')}${relation(900_002, 'sharedStrings', 'sharedStrings.xml')}`,
    ),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>chung</t></si></sst>`,
    ...Object.fromEntries(
      numbers.map((n) => [`xl/worksheets/sheet${n}.xml`, n === 1 ? sheetXml(scoreRows()) : sheetXml('')]),
    ),
    ...parts,
  };
  const encoder = new TextEncoder();
  return writeZip(Object.entries(all).map(([path, text]) => pack(path, encoder.encode(text))));
}

/** A worksheet part: its rows, what stands before them and what behind. */
export function sheetXml(rows: string, before = '', behind = ''): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`;
}

/** The rows of a score sheet with two criteria; `score` is the element of the first one's verified score, in `E6`. */
export function scoreRows(score = '<c r="E6"><v>1</v></c>', name = 'Tiêu chí a'): string {
  const texts = (row: number, cells: readonly string[]): string =>
    cells.map((text, column) => inline(`${'ABCDEFG'.charAt(column)}${row}`, text)).join('');
  return [
    `<row r="1">${texts(1, ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'])}</row>`,
    `<row r="2">${texts(2, ['Đơn vị: Sở Nội vụ'])}</row>`,
    `<row r="3">${texts(3, ['Khối: Các sở'])}</row>`,
    `<row r="4">${texts(4, ['STT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', 'Ghi chú'])}</row>`,
    `<row r="5">${texts(5, ['1', 'LĨNH VỰC'])}<c r="C5"><v>2</v></c></row>`,
    `<row r="6">${texts(6, ['1.1', name])}<c r="C6"><v>1</v></c><c r="D6"><v>1</v></c>${score}</row>`,
    `<row r="7">${texts(7, ['1.2', 'Tiêu chí b'])}<c r="C7"><v>1</v></c><c r="D7"><v>1</v></c><c r="E7"><v>0.5</v></c></row>`,
  ].join('');
}

/** A cell with a text of its own. */
export function inline(cell: string, text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${cell}" t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
}

export function relation(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

export function relationships(entries: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${entries}</Relationships>`;
}

function override(path: string, type: string): string {
  return `<Override PartName="/${path}" ContentType="${TYPES}.${type}+xml"/>`;
}
