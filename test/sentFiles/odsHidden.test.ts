import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openBook } from '../../src/sentFiles/openBook';
import { readSentFile } from '../../src/sentFiles/readSentFile';

/** An .ods of these tables, with a style `shown` and a style `hidden` for them. */
function ods(tables: string): Uint8Array {
  const spaces = ['office', 'table', 'text', 'style']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ');
  const styles = [
    ['shown', 'true'],
    ['hidden', 'false'],
  ]
    .map(
      ([name, display]) =>
        `<style:style style:name="${name}" style:family="table"><style:table-properties table:display="${display}"/></style:style>`,
    )
    .join('');
  const content = `<office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'META-INF/manifest.xml': strToU8('<manifest/>'),
    'styles.xml': strToU8(`<office:document-styles ${spaces}/>`),
    'content.xml': strToU8(content),
  });
}

const table = (name: string, style: string, inside: string) =>
  `<table:table table:name="${name}" table:style-name="${style}">${inside}</table:table>`;
const columns = (repeated: number, visibility = 'visible') =>
  `<table:table-column table:number-columns-repeated="${String(repeated)}" table:visibility="${visibility}"/>`;
const cells = (count: number) =>
  '<table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>'.repeat(
    count,
  );
const rows = (said = '', count = 4) => `<table:table-row ${said}>${cells(count)}</table:table-row>`;

async function sheetsOf(tables: string) {
  const { snapshot } = await readSentFile(ods(tables));
  return snapshot.sheets.map(({ name, visibility, hiddenRows, hiddenColumns }) => ({
    ...{ name, visibility, hiddenRows, hiddenColumns },
  }));
}

describe('what an .ods hides', () => {
  it('are sheets, by the style of each', async () => {
    const inside = columns(4) + rows();
    const found = await sheetsOf(
      table('A', 'shown', inside) + table('B', 'hidden', inside) + table('C', 'none', inside),
    );
    expect(found.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden', 'visible']);
  });

  it('are rows and columns, those of a filter and those that are repeated, too', async () => {
    const [found] = await sheetsOf(
      table(
        'A',
        'shown',
        [
          ...[columns(1), columns(2, 'collapse'), columns(1), columns(16_380, 'collapse')],
          ...[rows(), rows('table:visibility="filter" table:number-rows-repeated="2"'), rows()],
          ...[rows('table:visibility="collapse"'), rows()],
          '<table:table-row table:visibility="collapse" table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
        ].join(''),
      ),
    );
    expect(found).toMatchObject({ hiddenRows: [1, 2, 4], hiddenColumns: [1, 2] });
  });

  it('are counted from the first cell that holds something', async () => {
    const blank = '<table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>';
    const indented = `<table:table-row table:visibility="collapse"><table:table-cell/>${cells(2)}</table:table-row>`;
    const [found] = await sheetsOf(
      table('A', 'shown', columns(2) + columns(1, 'collapse') + blank + indented + indented),
    );
    expect(found).toMatchObject({ hiddenRows: [0, 1], hiddenColumns: [1] });
  });

  it('are rows and columns in groups that are closed, whatever is open within', async () => {
    const group = (of: 'row' | 'column', display: boolean, inside: string) =>
      `<table:table-${of}-group table:display="${String(display)}">${inside}</table:table-${of}-group>`;
    const [found] = await sheetsOf(
      table(
        'A',
        'shown',
        [
          ...[group('column', false, columns(1)), columns(3)],
          ...[rows(), group('row', true, rows() + group('row', false, rows() + group('row', true, rows())))],
          rows(),
        ].join(''),
      ),
    );
    expect(found).toMatchObject({ hiddenRows: [2, 3], hiddenColumns: [0] });
  });

  it('stays hidden in the .xlsx that is made of it', async () => {
    const inside =
      columns(1) + columns(1, 'collapse') + columns(2) + rows() + rows('table:visibility="collapse"');
    const { snapshot } = await openBook(
      ods(table('A', 'shown', inside) + table('B', 'hidden', inside)),
      'a.ods',
      '2026-01-05T08:00:00Z',
    );
    expect(snapshot.sheets).toMatchObject([
      { name: 'A', visibility: 'visible', hiddenRows: [1], hiddenColumns: [1] },
      { name: 'B', visibility: 'hidden', hiddenRows: [1], hiddenColumns: [1] },
    ]);
  });
});
