import { formatArea } from './areas';
import { emptyTag, openTag } from '../package/xmlEdits';
import type { NumberScale } from '../../core/workbook';

/** What a sheet's part has of number scales: with its conditional formats, and at its end. */
export interface ScalesXml {
  readonly formats: string;
  readonly extensions: string;
}

/**
 * Scales as conditional formats behind the others in priority. A bar has the shape of 2007, which begins at a tenth of the
 * cell and fades, and an extension for its own length and a plain fill (MS-XLSX 2.3.14), which newer programs prefer.
 *
 * @param before conditional formats before them
 */
export function scalesXml(scales: readonly NumberScale[], before: number): ScalesXml {
  const formats = scales.map((scale, index) => {
    const priority = before + index + 1;
    const type = scale.kind === 'bar' ? 'dataBar' : 'colorScale';
    const rule = openTag('cfRule', { type, priority });
    const list = openTag('conditionalFormatting', { sqref: formatArea(scale.area) });
    return `${list}${rule}${scale.kind === 'bar' ? barXml(scale, index) : shadesXml(scale)}</cfRule></conditionalFormatting>`;
  });
  const bars = scales.flatMap((scale, index) => (scale.kind === 'bar' ? [extensionXml(scale, index)] : []));
  return {
    formats: formats.join(''),
    extensions:
      bars.length === 0
        ? ''
        : `<extLst>${openTag('ext', { uri: FORMATS_EXTENSION, 'xmlns:x14': X14 })}<x14:conditionalFormattings>${bars.join('')}</x14:conditionalFormattings></ext></extLst>`,
  };
}

type Bar = Extract<NumberScale, { kind: 'bar' }>;
type Shades = Extract<NumberScale, { kind: 'shades' }>;

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const FORMATS_EXTENSION = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';
const RULE_EXTENSION = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';

function barXml({ from, to, color }: Bar, index: number): string {
  const bounds = [from, to].map((val) => emptyTag('cfvo', { type: 'num', val })).join('');
  const ext = openTag('ext', { uri: RULE_EXTENSION, 'xmlns:x14': X14 });
  return `<dataBar>${bounds}${colorXml(color)}</dataBar><extLst>${ext}<x14:id>${idOf(index)}</x14:id></ext></extLst>`;
}

function extensionXml({ area, from, to }: Bar, index: number): string {
  const bound = (value: number) => `<x14:cfvo type="num"><xm:f>${value}</xm:f></x14:cfvo>`;
  const list = openTag('x14:conditionalFormatting', {
    'xmlns:xm': 'http://schemas.microsoft.com/office/excel/2006/main',
  });
  const rule = openTag('x14:cfRule', { type: 'dataBar', id: idOf(index) });
  const bar = openTag('x14:dataBar', { minLength: 0, maxLength: 100, gradient: 0 });
  return `${list}${rule}${bar}${bound(from)}${bound(to)}</x14:dataBar></x14:cfRule><xm:sqref>${formatArea(area)}</xm:sqref></x14:conditionalFormatting>`;
}

function shadesXml({ low, middle, high }: Shades): string {
  return [
    '<colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/>',
    ...[low, middle, high].map(colorXml),
    '</colorScale>',
  ].join('');
}

function colorXml(color: string): string {
  return emptyTag('color', { rgb: `FF${color.slice(1)}` });
}

/** Joins a rule and its extension: unique on its sheet. */
function idOf(index: number): string {
  return `{CC4C0000-0000-4000-8000-${(index + 1).toString(16).toUpperCase().padStart(12, '0')}}`;
}
