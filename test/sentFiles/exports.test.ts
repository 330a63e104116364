import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/core/problem';
import { computeRanking } from '../../src/core/run/run';
import { defaultSettings } from '../../src/core/settings/settings';
import { core } from '../../src/locales/vi/core';
import { openBook } from '../../src/sentFiles/openBook';
import { readSentFile } from '../../src/sentFiles/readSentFile';
import { NOW } from '../core/sheets';

const SAVED = '2026-01-05T08:00:00Z';
const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string): Uint8Array {
  const units = Uint16Array.from(`\uFEFF${text}`, (_, at) => `\uFEFF${text}`.charCodeAt(at));
  return new Uint8Array(units.buffer);
}

async function opened(bytes: Uint8Array) {
  const { snapshot, madeOf } = await openBook(bytes, 'Chấm điểm.xls', SAVED);
  return { madeOf, sheets: snapshot.sheets };
}

async function valuesOf(html: string): Promise<readonly unknown[]> {
  return (await opened(utf8(html))).sheets[0]?.values ?? [];
}

/** Ranks and points of each unit, as they are shown. */
function rankingOf(sheets: Awaited<ReturnType<typeof opened>>['sheets']): readonly unknown[] {
  const { ranking } = computeRanking({ sheets }, defaultSettings, core, NOW);
  return ranking.blocks.flatMap(({ units }) => units.map(({ name, rank, points }) => [rank, name, points]));
}

const ROWS = [
  ['STT', 'Đơn vị', 'Điểm tối đa', 'Điểm đạt'],
  ['1', 'Sở A', '1.500', '1.234,5'],
  ['2', 'Sở B', '1.500', '987,25'],
  ['3', 'Sở C', '1.500', '1.300'],
];
const RANKED = [
  [1, 'Sở C', 1300],
  [2, 'Sở A', 1234.5],
  [3, 'Sở B', 987.25],
];
const TITLE = 'BẢNG ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023';

const tableOf = (rows: readonly (readonly string[])[]) =>
  `<table border=1>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</table>`;
const xmlOf = (sheets: string) =>
  `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${sheets}</Workbook>`;
const rowsOf = (rows: readonly (readonly string[])[]) =>
  rows
    .map(
      (row) =>
        `<Row>${row.map((cell) => `<Cell><Data ss:Type="String">${cell}</Data></Cell>`).join('')}</Row>`,
    )
    .join('');

describe('a file called .xls that a program exported', () => {
  it.each([
    ['a web page', 'HTML', utf8(`<html><body><h3>${TITLE}</h3>${tableOf(ROWS)}</body></html>`)],
    ['a table and nothing else', 'HTML', utf8(tableOf([[TITLE], ...ROWS]))],
    ['a web page in UTF-16', 'HTML', utf16(`<html><p>${TITLE}${tableOf(ROWS)}</html>`)],
    [
      'a web page behind a sign of UTF-8',
      'HTML',
      utf8(`\uFEFF\r\n<!DOCTYPE html><p>${TITLE}${tableOf(ROWS)}`),
    ],
    [
      'an XML Spreadsheet 2003',
      'XML 2003',
      utf8(xmlOf(`<Worksheet ss:Name="Điểm"><Table>${rowsOf([[TITLE], ...ROWS])}</Table></Worksheet>`)),
    ],
    ['a text with tabs', '.csv', utf8([[TITLE], ...ROWS].map((row) => row.join('\t')).join('\r\n'))],
    ['a text with semicolons', '.csv', utf8([[TITLE], ...ROWS].map((row) => row.join(';')).join('\r\n'))],
  ])('is ranked by the numbers that Vietnamese write: %s', async (_, kind, bytes) => {
    const { madeOf, sheets } = await opened(bytes);
    expect(madeOf).toBe(kind);
    expect(rankingOf(sheets)).toEqual(RANKED);
    const sent = await readSentFile(bytes, 'Sở A/Chấm điểm.xls');
    expect(rankingOf(sent.snapshot.sheets)).toEqual(RANKED);
  });

  it.each([
    [
      'a web page with a table in the cell of another',
      `<table><tr><td>${tableOf(ROWS)}</td></tr></table>`,
      'HTML',
    ],
    ['a web page without a table', '<html><p>Trang này không có bảng</html>', 'HTML'],
    ['a web archive', 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"', 'MHT'],
    ['another XML', '<?xml version="1.0"?><a>1;2</a>', 'XML'],
    ['a symbolic link', 'ID;PWXL;N;E\nC;Y1;X1;K"a"', 'SYLK'],
  ])('is refused by what it is: %s', async (_, text, format) => {
    await expect(opened(utf8(text))).rejects.toMatchObject({ code: 'not-a-workbook', params: { format } });
  });
});

describe('a web page', () => {
  it('has numbers where nothing is lost by that, and texts as they stand else', async () => {
    expect(
      await valuesOf(
        tableOf([
          ['1.1', '1.10', '01', '87,5'],
          ['1.234', '1.234,5', '50%', '1/2'],
          ['12/03/2024', '=1+1', '&nbsp;', '-0,25'],
        ]),
      ),
    ).toEqual([
      ['1.1', '1.10', '01', 87.5],
      ['1.234', '1.234,5', '50%', '1/2'],
      ['12/03/2024', '=1+1', null, -0.25],
    ]);
  });

  it('leaves it to who reads scores whether 1.234 is more than a thousand, where no other number tells', async () => {
    expect(await valuesOf(tableOf([['1.234', '2,345', '7']]))).toEqual([['1.234', '2,345', 7]]);
    expect(await valuesOf(tableOf([['1.234', '8.5', '7']]))).toEqual([[1.234, 8.5, 7]]);
  });

  it('has cells over several rows and columns where Excel puts them', async () => {
    const { sheets } = await opened(
      utf8(
        '<TABLE><TR><TH rowspan=2>STT<TH colspan="2">Điểm<TR><TD>tự chấm<TD>thẩm định<TR><TD>1<TD>2<TD>3</TABLE>',
      ),
    );
    expect(sheets[0]?.values).toEqual([
      ['STT', 'Điểm', null],
      [null, 'tự chấm', 'thẩm định'],
      [1, 2, 3],
    ]);
    expect(sheets[0]?.merged).toEqual([{ row: 0, column: 0, rows: 2, columns: 1 }]);
  });

  it('has its letters whatever way they are written, lines within cells, and none of what nobody sees', async () => {
    expect(
      await valuesOf(
        `<head><title>Báo cáo</title><style>td{mso-number-format:"\\@"}</style></head><!-- <td>9</td> -->
        <table><tr><td title="a>b">S&#7903; &amp; ng&agrave;nh<br>A &lt;1&gt;</td><td><b>Đậm</b>
          chữ</td><td>3 < 4 &khac;</td></tr></table><script>"<td>"</script>`,
      ),
    ).toEqual([['Sở & ngành\nA <1>', 'Đậm chữ', '3 < 4 &khac;']]);
  });

  it('has rows for what is written between its tables', async () => {
    expect(
      await valuesOf('<p>Đơn vị: Sở A<br>Năm 2023</p><table><td>1</table>Ghi chú<table><tr><td>2</table>'),
    ).toEqual([['Đơn vị: Sở A'], ['Năm 2023'], [1], ['Ghi chú'], [2]]);
  });

  it('has the numbers that Excel keeps beside what it shows, and hidden rows', async () => {
    const { sheets } = await opened(
      utf8(
        `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td x:num="87.456">87,5</td><td x:num="0.855">85,5%</td></tr><tr style='display:none'><td x:num>1</td></tr></table>`,
      ),
    );
    expect(sheets[0]).toMatchObject({
      values: [
        [87.456, 0.855],
        [1, null],
      ],
      numberFormats: [
        ['General', '0.00%'],
        ['General', 'General'],
      ],
      hiddenRows: [1],
    });
  });
});

describe('an XML Spreadsheet 2003', () => {
  it('has values, formats, what is merged and hidden, and names of sheets as they are', async () => {
    const { sheets } = await opened(
      utf8(
        xmlOf(`<Styles><Style ss:ID="p"><NumberFormat ss:Format="Percent"/></Style>
          <Style ss:ID="d"><NumberFormat ss:Format="dd/mm/yyyy"/></Style></Styles>
          <Worksheet ss:Name="Sở &quot;KH&amp;CN&quot;"><Table><Column ss:Hidden="1" ss:Span="1"/>
          <Row><Cell><Data ss:Type="Number">0.5</Data></Cell><Cell ss:StyleID="p"><Data ss:Type="Number">0.855</Data></Cell>
          <Cell ss:Index="4" ss:StyleID="d"><Data ss:Type="DateTime">2024-01-15T00:00:00.000</Data></Cell></Row>
          <Row ss:Index="3" ss:Hidden="1"><Cell ss:MergeDown="1"><Data ss:Type="String">1.10</Data></Cell>
          <Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>Đậm</B> &amp;lt; chữ&#10;hai</ss:Data></Cell>
          <Cell ss:Formula="=RC[-1]"/><Cell><Data ss:Type="Error">#N/A</Data></Cell></Row></Table></Worksheet>
          <Worksheet ss:Name="__proto__"><Table><Row ss:Index="2"><Cell><Data ss:Type="Boolean">1</Data></Cell></Row></Table>
          <WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>`),
      ),
    );
    expect(sheets).toMatchObject([
      {
        name: 'Sở "KH&CN"',
        visibility: 'visible',
        values: [
          [0.5, 0.855, null, 45_306],
          [null, null, null, null],
          ['1.10', 'Đậm &lt; chữ\nhai', { error: '#GETTING_DATA' }, { error: '#N/A' }],
        ],
        numberFormats: [
          ['General', '0.00%', 'General', 'dd/mm/yyyy'],
          ['General', 'General', 'General', 'General'],
          ['General', 'General', 'General', 'General'],
        ],
        hiddenColumns: [0, 1],
        hiddenRows: [2],
      },
      { name: '__proto__', visibility: 'hidden' },
    ]);
    expect(sheets[1]?.values.flat().filter((cell) => cell !== null)).toEqual([true]);
  });
});

describe('what asks for more than a sheet has', () => {
  it.each([
    ['a page', '<table><tr><td colspan=999999999>1</table>', 'file-too-large'],
    ['rows of a page', '<table><tr><td rowspan=999999999>1</table>', 'file-too-large'],
    ['a page of many lines', `<table>${'<tr>'.repeat(30_000)}<td>1</table>`, 'file-too-large'],
    [
      'a cell',
      xmlOf(
        '<Worksheet ss:Name="a"><Table><Row><Cell ss:Index="99999999"><Data ss:Type="Number">1</Data></Cell></Row></Table></Worksheet>',
      ),
      'file-too-large',
    ],
    [
      'a merged area',
      xmlOf(
        '<Worksheet ss:Name="a"><Table><Row><Cell ss:MergeAcross="99999" ss:MergeDown="99999"><Data ss:Type="Number">1</Data></Cell></Row></Table></Worksheet>',
      ),
      'file-too-large',
    ],
    [
      'a row',
      xmlOf(
        '<Worksheet ss:Name="a"><Table><Row ss:Index="9999999"><Cell><Data ss:Type="Number">1</Data></Cell></Row></Table></Worksheet>',
      ),
      'file-too-large',
    ],
    [
      'cells in corners',
      xmlOf(
        '<Worksheet ss:Name="a"><Table><Row><Cell ss:Index="16384"><Data ss:Type="Number">1</Data></Cell></Row><Row ss:Index="19999"><Cell><Data ss:Type="Number">1</Data></Cell></Row></Table></Worksheet>',
      ),
      'file-too-large',
    ],
    ['sheets', xmlOf('<Worksheet ss:Name="a"/>'.repeat(1_001)), 'file-too-large'],
    ['an end', xmlOf('<Worksheet>'), 'damaged-file'],
  ])('is refused: %s', async (_, text, code) => {
    const error = await opened(utf8(text)).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(Problem);
    expect(error).toMatchObject({ code });
  });
});
