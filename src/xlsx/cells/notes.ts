import { cellAddress } from '../../core/addresses/address';
import type { CellNote } from '../../core/workbook';
import { escapeXml } from '../package/xml';
import { emptyTag, escapeControls, openTag } from '../package/xmlEdits';

/** Notes of a sheet; `title` stands as their author. */
export interface NotesToWrite {
  readonly title: string;
  readonly cells: readonly CellNote[];
}

export const NOTES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
export const NOTE_SHAPES_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** The part with the texts of a sheet's notes, which files call comments. */
export function notesXml({ title, cells }: NotesToWrite): string {
  const notes = cells.map(
    ({ row, column, text }) =>
      `${openTag('comment', { ref: cellAddress(row, column), authorId: 0 })}<text><t xml:space="preserve">${fileText(text)}</t></text></comment>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    openTag('comments', { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' }),
    `<authors><author>${fileText(title)}</author></authors>`,
    `<commentList>${notes.join('')}</commentList></comments>`,
  ].join('');
}

/** The part with the boxes of a sheet's notes, hidden until the pointer is on their cell, in VML as Excel writes it. */
export function noteShapesXml({ cells }: NotesToWrite): string {
  return [
    openTag('xml', {
      'xmlns:v': 'urn:schemas-microsoft-com:vml',
      'xmlns:o': 'urn:schemas-microsoft-com:office:office',
      'xmlns:x': 'urn:schemas-microsoft-com:office:excel',
    }),
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>',
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">',
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
    ...cells.map(shapeXml),
    '</xml>',
  ].join('');
}

/** Of a sheet's first shape; each has one of its own. */
const FIRST_SHAPE = 1025;
/** A box of three columns takes about so many characters a line. */
const CHARACTERS_PER_LINE = 36;
const BOX_COLUMNS = 3;

function shapeXml({ row, column, text }: CellNote, index: number): string {
  const lines = text.split('\n').reduce((sum, line) => sum + lineCount(line), 0);
  const top = Math.max(0, row - 1);
  // Column and row of two corners, each with pixels inside it.
  const anchor = [column + 1, 15, top, 4, column + 1 + BOX_COLUMNS, 15, top + lines + 1, 4];
  return [
    openTag('v:shape', {
      id: `_x0000_s${String(FIRST_SHAPE + index)}`,
      type: '#_x0000_t202',
      style: `position:absolute;width:200pt;height:${String((lines + 1) * 15)}pt;z-index:${String(index + 1)};visibility:hidden`,
      fillcolor: '#ffffe1',
      'o:insetmode': 'auto',
    }),
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
    `<x:Anchor>${anchor.join(', ')}</x:Anchor><x:AutoFill>False</x:AutoFill>`,
    `<x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column></x:ClientData></v:shape>`,
  ].join('');
}

function lineCount(line: string): number {
  return Math.max(1, Math.ceil(line.length / CHARACTERS_PER_LINE));
}

/** Input messages that cells show while they are selected, as an element of the sheet's part. */
export function inputMessagesXml({ title, cells }: NotesToWrite): string {
  if (cells.length === 0) return '';
  const messages = cells.map(({ row, column, text }) =>
    emptyTag('dataValidation', {
      allowBlank: 1,
      showInputMessage: 1,
      promptTitle: escapeControls(title),
      prompt: escapeControls(text).replaceAll('\n', '_x000a_'),
      sqref: cellAddress(row, column),
    }),
  );
  return `${openTag('dataValidations', { count: cells.length })}${messages.join('')}</dataValidations>`;
}

function fileText(text: string): string {
  return escapeXml(escapeControls(text));
}
