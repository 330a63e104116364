import type { Paper } from '../core/papers/paper';
import { writeZip } from '../xlsx/package/zip';
import { chartsIn } from './documentParts';
import { writeOnLetterhead } from './letterhead/writeOnLetterhead';
import { DOCUMENT_PATH, documentXml, newDocument, sectionOf } from './newDocument';
import { TEXT_AREAS } from './paperForm';
import {
  drawAddress,
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
import type { WrittenPaper } from './writtenPaper';

/**
 * A paper as a Word file, on an office's own letterhead where there is one.
 *
 * @param letterhead the bytes of a .docx or .dotx
 * @throws Problem `letterhead-…` where it cannot be used
 */
export function writePaper(paper: Paper, letterhead: Uint8Array | null = null): WrittenPaper {
  return letterhead === null ? { bytes: writePlain(paper), notes: [] } : writeOnLetterhead(paper, letterhead);
}

function writePlain(paper: Paper): Uint8Array {
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
        drawAddress(paper, canvas),
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
