import type { Paper } from '../core/papers/paper';
import { addPart, addRelationship, freePath } from '../xlsx/package/packageEdit';
import type { OfficePackage } from '../xlsx/package/package';
import { writeZip } from '../xlsx/package/zip';
import { DOCUMENT_PATH, documentXml, newDocument, sectionOf } from './newDocument';
import { chartDrawing, chartPart } from './paperChart';
import { TEXT_AREAS } from './paperForm';
import {
  drawAnnex,
  drawAuthority,
  drawContent,
  drawDraft,
  drawFoot,
  drawHead,
  drawLegalBases,
  drawTitle,
  ending,
} from './paperPieces';
import type { Canvas } from './paperPieces';

/** A paper as a Word file. */
export function writePaper(paper: Paper): Uint8Array {
  const file = newDocument(paper.title);
  const canvas: Canvas = { ...TEXT_AREAS, drawChart: chartsIn(file, DOCUMENT_PATH) };
  const annexes = paper.annexes.map((annex) => drawAnnex(annex, canvas));
  const sections = [
    {
      isAcross: false,
      xml: [
        drawDraft(paper),
        drawHead(paper, canvas),
        drawTitle(paper, canvas),
        drawAuthority(paper),
        drawLegalBases(paper),
        drawContent(paper, canvas),
        drawFoot(paper, canvas),
      ].join(''),
    },
    ...annexes,
  ];
  const blocks = sections.map(({ isAcross, xml }, at) => {
    const section = sectionOf(isAcross, at === 0);
    // The last section is told at the end of the document, every other one by the paragraph that it ends with.
    return xml + (at === sections.length - 1 ? ending() + section : ending(section));
  });
  file.setText(DOCUMENT_PATH, documentXml(blocks.join('')));
  return writeZip(file.parts());
}

/** Adds each chart to the file as a part of its own. */
function chartsIn(file: OfficePackage, document: string): Canvas['drawChart'] {
  let number = 0;
  return (chart, area) => {
    number += 1;
    const path = freePath(file, 'word/charts', 'chart');
    addPart(file, path, CHART_TYPE, chartPart(chart));
    return chartDrawing(chart, addRelationship(file, document, 'chart', path), number, area);
  };
}

const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
