import type { NeededDetail } from '../../core/papers/office/details';
import { PLACEHOLDERS } from '../../core/papers/office/letterhead';
import type { LetterheadNote, PlaceholderKey } from '../../core/papers/office/letterhead';
import type { Paper } from '../../core/papers/paper';
import { addressOf } from '../../core/papers/paperOrder';
import { fold } from '../../core/read/cells/text';
import { plainText } from '../../core/report/words/phrases';
import { applyEdits } from '../../xlsx/package/xmlEdits';
import type { XmlEdit } from '../../xlsx/package/xmlEdits';
import { writeZip } from '../../xlsx/package/zip';
import { addStyles, chartsIn } from '../documentParts';
import { pageForm } from '../newDocument';
import { recipientLines } from '../paperEnds';
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
} from '../paperPieces';
import type { Canvas } from '../paperPieces';
import type { WrittenPaper } from '../writtenPaper';
import { asLetterhead, openLetterhead } from './openLetterhead';
import type { Letterhead, LetterheadText } from './openLetterhead';
import { fillIn, isAlone, paragraphText, placeholdersIn, unknownNotes } from './placeholders';
import type { FoundPlaceholder } from './placeholders';
import { annexSection, areasOf, bodyOf, sectionAt } from './sections';
import type { Body } from './sections';

/** Placeholders that stand for a part of the paper together: where one of them is, that part is the letterhead's own. */
const GROUPS = {
  head: ['superior', 'issuer', 'number', 'place', 'day'],
  title: ['title', 'subject'],
  foot: ['recipients', 'signedFor', 'office', 'name'],
} as const satisfies Readonly<Record<string, readonly PlaceholderKey[]>>;

/**
 * A paper on an office's own letterhead: its page, head, foot and styles are kept, its placeholders filled in. What the paper
 * says takes the place of `{{NOI_DUNG}}`, else it stands behind the last paragraph; what of the paper has no placeholder stands
 * there, too. Annexes come last, on pages with the letterhead's margins.
 *
 * @throws Problem `letterhead-not-docx`, `letterhead-damaged`, `letterhead-password`, `letterhead-too-large`,
 * `letterhead-active`, `letterhead-linked`
 */
export function writeOnLetterhead(paper: Paper, bytes: Uint8Array): WrittenPaper {
  return asLetterhead(() => {
    const letterhead = openLetterhead(bytes);
    const { file, documentPath, texts } = letterhead;
    const found = new Map([...texts].map(([path, text]) => [path, placeholdersIn(text)] as const));
    const all = [...found.values()].flat();
    const facts = new LetterheadFacts(letterhead, all, paper);
    const filled = new FilledDocument(paper, letterhead, facts, found.get(documentPath) ?? []);
    addStyles(file, documentPath);
    for (const [path, { xml }] of texts) {
      if (path === documentPath) continue;
      const edits = fillIn(found.get(path) ?? [], ({ key }) => facts.valueOf(key));
      if (edits.length > 0) file.setText(path, applyEdits(xml, edits));
    }
    file.setText(documentPath, filled.xml());
    const notes = [...letterhead.notes, ...contentNotes(all), ...facts.notes(), ...unknownNotes(all)];
    return { bytes: writeZip(file.parts()), notes: once(notes) };
  });
}

/** What a letterhead has places for, and what it says itself. */
class LetterheadFacts {
  readonly hasOwn: Readonly<Record<keyof typeof GROUPS, boolean>>;
  private readonly keys: ReadonlySet<PlaceholderKey>;
  private readonly values: Readonly<Record<PlaceholderKey, string>>;
  private readonly typed: string;
  private readonly isNumbered: boolean;

  constructor(
    { texts, documentPath }: Letterhead,
    all: readonly FoundPlaceholder[],
    private readonly paper: Paper,
  ) {
    this.keys = new Set(all.flatMap(({ key }) => key ?? []));
    this.values = valuesOf(paper);
    const paragraphs = [...texts.values()].flatMap((text) => text.paragraphs);
    this.typed = ` ${paragraphs.map((one) => fold(paragraphText(one))).join(' ')} `;
    this.isNumbered = [...texts].some(
      ([path, text]) =>
        path !== documentPath && text.paragraphs.some(({ instructions }) => /\bPAGE\b/u.test(instructions)),
    );
    const has = (group: keyof typeof GROUPS) => GROUPS[group].some((key) => this.keys.has(key));
    this.hasOwn = {
      head: has('head') || this.says(paper.head.country),
      title: has('title'),
      foot: has('foot'),
    };
  }

  has(key: PlaceholderKey): boolean {
    return this.keys.has(key);
  }

  /** What takes the place of a placeholder; `null` for one that is none of ours. */
  valueOf(key: PlaceholderKey | null): string | null {
    return key === null ? null : this.values[key];
  }

  notes(): readonly LetterheadNote[] {
    const groups = Object.keys(GROUPS) as (keyof typeof GROUPS)[];
    const lost = groups
      .filter((group) => this.hasOwn[group])
      .flatMap((group): readonly PlaceholderKey[] => GROUPS[group])
      .filter((key) => !this.has(key) && this.isKnown(key) && !this.says(this.values[key]));
    return [
      ...lost.map((key): LetterheadNote => ({ kind: 'not-shown', name: `{{${PLACEHOLDERS[key]}}}` })),
      ...(this.isNumbered ? [] : [{ kind: 'no-page-number' } as const]),
    ];
  }

  /** Whether the paper has it, and not only dots. */
  private isKnown(key: PlaceholderKey): boolean {
    const needed = NEEDED[key];
    return this.values[key] !== '' && (needed === undefined || !this.paper.missing.includes(needed));
  }

  private says(text: string): boolean {
    return this.typed.includes(` ${fold(text)} `);
  }
}

const NEEDED: Readonly<Partial<Record<PlaceholderKey, NeededDetail>>> = {
  issuer: 'issuer',
  number: 'number',
  place: 'place',
  day: 'date',
  recipients: 'recipients',
  office: 'office',
  name: 'name',
};

function valuesOf(paper: Paper): Readonly<Record<PlaceholderKey, string>> {
  const { head, title, subject, authority, legalBases, foot } = paper;
  return {
    draft: head.draft ?? '',
    superior: (head.superior ?? '').toUpperCase(),
    issuer: head.issuer.toUpperCase(),
    number: head.sign,
    place: head.place,
    day: head.day,
    title,
    subject: plainText(subject),
    addressees: addressOf(paper)
      .flatMap((part) => (part.kind === 'text' ? [plainText(part.phrase)] : []))
      .join('\n'),
    authority: (authority ?? '').toUpperCase(),
    legalBases: legalBases.join('\n'),
    content: '',
    recipients: recipientLines(foot.recipients).join('\n'),
    signedFor: (foot.authority ?? '').toUpperCase(),
    office: foot.office.toUpperCase(),
    name: foot.name,
  };
}

/** The document of a letterhead with the paper in it. */
class FilledDocument {
  private readonly document: LetterheadText;
  private readonly body: Body;
  private readonly content: FoundPlaceholder | null;
  private readonly legalBases: FoundPlaceholder | null;

  constructor(
    private readonly paper: Paper,
    private readonly letterhead: Letterhead,
    private readonly facts: LetterheadFacts,
    private readonly found: readonly FoundPlaceholder[],
  ) {
    this.document = letterhead.texts.get(letterhead.documentPath) ?? { xml: '', paragraphs: [] };
    this.body = bodyOf(this.document.xml);
    this.content = contentPlace(found);
    // With other words in its line it is filled in as every other one is.
    this.legalBases =
      found.find((one) => one.key === 'legalBases' && one.paragraph.isInBody && this.isWhole(one)) ?? null;
  }

  xml(): string {
    const { xml } = this.document;
    const { start, end, sections } = this.body;
    const { content, legalBases, paper, facts } = this;
    const last = sections.find(({ isLast }) => isLast);
    const canvas = this.canvasAt(content?.paragraph.start ?? end);
    const annexes = this.annexes();
    const edits: XmlEdit[] = [
      ...fillIn(
        this.found.filter(({ paragraph }) => !this.isReplaced(paragraph)),
        ({ key }) => facts.valueOf(key),
      ),
      ...(facts.has('draft') ? [] : [{ start, end: start, text: drawDraft(paper) }]),
      ...(legalBases === null
        ? []
        : [replacing(legalBases, this.aboveBases(canvas) + drawLegalBases(paper))]),
      ...(content === null ? [] : [this.placed(content, this.blocks(canvas))]),
      {
        start: end,
        end: annexes === '' ? end : (last?.end ?? end),
        text: (content === null ? this.blocks(canvas) : '') + annexes,
      },
    ];
    return applyEdits(xml, edits);
  }

  /** What the paper says, with what of it the letterhead has no place for. */
  private blocks(canvas: Canvas): string {
    const { paper, facts } = this;
    const blocks = [
      facts.hasOwn.head ? '' : drawHead(paper, canvas),
      facts.hasOwn.title ? '' : drawTitle(paper, canvas),
      this.legalBases === null ? this.aboveBases(canvas) : '',
      facts.has('legalBases') ? '' : drawLegalBases(paper),
      drawContent(paper, canvas),
      facts.hasOwn.foot ? '' : drawFoot(paper, canvas),
    ].join('');
    return blocks.endsWith('</w:tbl>') ? blocks + ending('', facts.hasOwn.foot) : blocks;
  }

  /** What of the paper stands between its subject and its legal bases and has no place of its own. */
  private aboveBases(canvas: Canvas): string {
    const { paper, facts } = this;
    return [
      facts.has('addressees') ? '' : drawAddress(paper, canvas),
      facts.has('authority') ? '' : drawAuthority(paper),
    ].join('');
  }

  /** The annexes, each a section: the letterhead's last one ends before them. */
  private annexes(): string {
    const { xml } = this.document;
    const { sections, end } = this.body;
    const { annexes } = this.paper;
    if (annexes.length === 0) return '';
    const own = sections.find(({ isLast }) => isLast);
    const before =
      own === undefined ? `<w:sectPr>${pageForm(false)}</w:sectPr>` : xml.slice(own.start, own.end);
    const canvas = this.canvasAt(end);
    const drawn = annexes.map((annex) => drawAnnex(annex, canvas));
    const blocks = drawn.map(({ isAcross, xml: blocksOfAnnex }, at) => {
      const section = annexSection(before, isAcross);
      return blocksOfAnnex + (at === drawn.length - 1 ? ending() + section : ending(section));
    });
    return ending(before) + blocks.join('');
  }

  private canvasAt(offset: number): Canvas {
    const { file, documentPath } = this.letterhead;
    const section = sectionAt(this.document.xml, this.body, offset);
    return { ...areasOf(section), drawChart: (this.drawChart ??= chartsIn(file, documentPath)) };
  }

  private drawChart: Canvas['drawChart'] | undefined;

  /** Whether a placeholder is all that its paragraph has. */
  private isWhole(one: FoundPlaceholder): boolean {
    return !one.paragraph.hasMore && isAlone(one.paragraph, [one]);
  }

  private isReplaced(paragraph: FoundPlaceholder['paragraph']): boolean {
    return (
      paragraph === this.legalBases?.paragraph ||
      (this.content !== null && paragraph === this.content.paragraph && this.isWhole(this.content))
    );
  }

  /** The blocks in place of a placeholder; a line that has more than it stays, and the blocks behind it. */
  private placed(placeholder: FoundPlaceholder, blocks: string): XmlEdit {
    if (this.isWhole(placeholder)) return replacing(placeholder, blocks);
    const { start, end } = placeholder.paragraph;
    const endsSection = this.body.sections.some((section) => section.start > start && section.end < end);
    const at = endsSection ? start : end;
    return { start: at, end: at, text: blocks };
  }
}

function replacing({ paragraph: { start, end } }: FoundPlaceholder, text: string): XmlEdit {
  return { start, end, text };
}

/** Where what the paper says takes the place of a placeholder; `null` where it stands behind the last paragraph. */
function contentPlace(found: readonly FoundPlaceholder[]): FoundPlaceholder | null {
  return found.find(({ key, paragraph }) => key === 'content' && paragraph.isInBody) ?? null;
}

function contentNotes(all: readonly FoundPlaceholder[]): readonly LetterheadNote[] {
  const place = contentPlace(all);
  const others = all.filter((one) => one.key === 'content' && one !== place);
  return [
    ...(place === null ? [{ kind: 'no-content-place' } as const] : []),
    ...others.map(({ name, paragraph }): LetterheadNote => ({
      kind: paragraph.isInBody ? 'repeated' : 'misplaced',
      name,
    })),
  ];
}

/** Word keeps a text box twice, for old and new programs: each note is told once. */
function once(notes: readonly LetterheadNote[]): readonly LetterheadNote[] {
  return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];
}
