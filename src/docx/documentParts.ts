import { guarded } from '../xlsx/package/package';
import type { OfficePackage } from '../xlsx/package/package';
import { addPart, addRelationship, freePath } from '../xlsx/package/packageEdit';
import { attribute, children, rootOf } from '../xlsx/package/xml';
import { appendChildren, applyEdits } from '../xlsx/package/xmlEdits';
import { WORD_TYPES } from './newDocument';
import { chartDrawing, chartPart } from './paperChart';
import type { Canvas } from './paperPieces';
import { PAPER_STYLES, stylesXml } from './paperStyles';

const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** Adds each chart that is drawn to the file as a part of its own. */
export function chartsIn(file: OfficePackage, documentPath: string): Canvas['drawChart'] {
  let number = 0;
  return (chart, area) => {
    number += 1;
    const path = freePath(file, 'word/charts', 'chart');
    addPart(file, path, CHART_TYPE, chartPart(chart));
    return chartDrawing(chart, addRelationship(file, documentPath, 'chart', path), number, area);
  };
}

/** Adds the styles of papers to a document's own, which stay as they are; so does one of ours that it has already. */
export function addStyles(file: OfficePackage, documentPath: string): void {
  const path = file.relationships(documentPath).find(({ type }) => type === 'styles')?.target;
  if (path === undefined || !file.has(path)) {
    const added = freePath(file, 'word', 'styles');
    addPart(file, added, `${WORD_TYPES}.styles+xml`, stylesXml());
    addRelationship(file, documentPath, 'styles', added);
    return;
  }
  guarded(path, () => {
    const xml = file.text(path);
    const root = rootOf(xml, 'styles');
    if (root?.prefix !== 'w') throw new SyntaxError('no <w:styles>');
    const known = new Set([...children(xml, root)].map((tag) => attribute(xml, tag, 'styleId')));
    const missing = PAPER_STYLES.filter(({ id }) => !known.has(id)).map(({ xml: style }) => style);
    file.setText(path, applyEdits(xml, appendChildren(xml, root, missing)));
  });
}
