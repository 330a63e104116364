import { mendingOf } from '../explain/mending';
import type { ToMend } from '../explain/mending';
import type { ExplainedBlock } from '../explain/moves';
import { given } from '../lists';
import type { ZeroScore } from '../rank/ranking';
import type { ReportContext } from '../report/context/reportContext';
import { stoppedBlocks } from '../report/overall/summarySheet';
import type { Phrase } from '../report/words/phrases';
import { figure } from '../report/words/phrases';
import { BlockOfPaper } from './blockOfPaper';
import { dayOf, isOpen, missingDetails } from './office/details';
import type { PaperDetails, PaperKind } from './office/details';
import { nameInText } from './office/nameInText';
import type { Annex, Paper, PaperPart, PaperTable } from './paper';
import type { PaperWords } from './paperWords';

/** What every paper of a run is made with. */
export class PaperDraft {
  readonly blocks: readonly BlockOfPaper[];
  readonly year: ExplainedBlock['year'];

  constructor(
    readonly kind: PaperKind,
    readonly details: PaperDetails,
    readonly context: ReportContext,
    readonly words: PaperWords,
  ) {
    this.blocks = context.blocks.map((block) => new BlockOfPaper(block, context, words));
    this.year = context.blocks[0]?.year ?? null;
  }

  /** What stands of the issuing body, or dots. */
  get issuer(): string {
    return this.details.issuer ?? this.words.dots;
  }

  /** The zero scores with a max from the threshold on, block by block. */
  zeroScores(): readonly { readonly block: BlockOfPaper; readonly zero: ZeroScore }[] {
    const { zeroThreshold } = this.context.settings;
    return this.blocks.flatMap((block) =>
      block.block.zeroScores
        .filter(({ maxPoints }) => maxPoints >= zeroThreshold)
        .map((zero) => ({ block, zero })),
    );
  }

  /** What each unit of a block is to mend. */
  toMend({ block }: BlockOfPaper): readonly ToMend[] {
    return mendingOf(block, this.context.settings.zeroThreshold);
  }

  /** What has to be known of the results: that some are provisional, that a block has none. */
  cautions(): readonly PaperPart[] {
    const { words, context } = this;
    const provisional = this.blocks.flatMap((block) =>
      block.block.units
        .filter((unit) => block.isProvisional(unit))
        .map((unit) => block.cells.of(unit, 'unit')),
    );
    const stopped = stoppedBlocks(context.blocks, context.findings);
    return [
      ...(provisional.length === 0
        ? []
        : [this.text(words.provisionalUnits(figure(provisional.length, ...provisional)))]),
      ...(stopped.length === 0 ? [] : [this.text(words.stopped(stopped))]),
    ];
  }

  /** That points are plain and the index is weighted, where it is, above a table of such blocks. */
  weighted(blocks: readonly BlockOfPaper[]): readonly string[] {
    const { texts } = this.context;
    return blocks.flatMap(({ name, block }) =>
      given(block.weights, (kind) =>
        blocks.length === 1 ? texts.weighted(kind) : texts.ownRules(name, texts.weighted(kind)),
      ),
    );
  }

  /** To whom it is addressed; where that is missing dots in a draft of a kind that is never without. */
  address(isNeeded: boolean): readonly PaperPart[] {
    const { details, words, kind } = this;
    const isDraft = missingDetails(kind, details).length > 0;
    const names = (details.addressees ?? (isNeeded && isDraft ? [words.dots] : [])).map(listItem);
    const [only] = names;
    if (only === undefined) return [];
    const line = (text: string, address: 'alone' | 'above' | 'name'): PaperPart => ({
      kind: 'text',
      label: null,
      phrase: [text],
      address,
    });
    if (names.length === 1) return [line(`${words.addressedTo} ${only}`, 'alone')];
    return [
      line(words.addressedTo, 'above'),
      ...names.map((name, at) => line(`- ${name}${at === names.length - 1 ? '.' : ';'}`, 'name')),
    ];
  }

  text(phrase: Phrase | string, label: string | null = null): PaperPart {
    return { kind: 'text', label, phrase: typeof phrase === 'string' ? [phrase] : phrase };
  }

  /** The paper around what it says. */
  paper(parts: readonly PaperPart[], annexes: readonly Annex[], authority: string | null = null): Paper {
    const { kind, details, words } = this;
    const missing = missingDetails(kind, details);
    const of = words.papers[kind];
    const [sign, place] = [details.number ?? words.dots, details.place ?? words.dots];
    const date = dayOf(details.date ?? '');
    const bases = this.lines(details.legalBases);
    return {
      kind,
      fileName: of.fileName,
      missing,
      head: {
        draft: missing.length === 0 ? null : words.draft,
        superior: details.superior ?? null,
        issuer: this.issuer,
        number: words.number(sign),
        sign,
        country: words.country,
        motto: words.motto,
        placeAndDate: words.placeAndDate(place, date),
        place,
        day: words.day(date),
      },
      title: of.title,
      subject: [of.subject(this.year)],
      authority,
      legalBases: bases.map((text, at) => words.legalBasis(withoutDash(text), at === bases.length - 1)),
      parts,
      foot: {
        recipientsLabel: words.recipients,
        recipients: this.lines(details.recipients).map(listItem),
        authority: details.signer?.authority ?? null,
        office: details.signer?.office ?? words.dots,
        name: details.signer?.name ?? words.dots,
      },
      annexes,
    };
  }

  /** The lines of a list, dots for one that is not told; dots alone for none. */
  private lines(texts: readonly string[] = []): readonly string[] {
    const { dots } = this.words;
    return texts.length === 0 ? [dots] : texts.map((text) => (isOpen(text) ? dots : text));
  }

  /** The ranking of each block, an annex each. */
  rankings(): readonly Annex[] {
    return this.blocks.map((block, at) =>
      this.annex(
        at + 1,
        this.blocks.length,
        this.words.rankingTitle(block.name, this.year),
        block.ranking(),
        this.weighted([block]),
      ),
    );
  }

  annex(number: number, of: number, title: string, table: PaperTable, notes: readonly string[] = []): Annex {
    const { words, kind, details } = this;
    const sign = {
      number: details.number ?? words.dots,
      issuer: nameInText(this.issuer),
      date: words.day(dayOf(details.date ?? '')),
    };
    return { label: words.annex(number, of), title, goesWith: words.annexGoesWith(kind, sign), notes, table };
  }
}

/** An item of a list as it may have been typed: the list has its own dashes and ends of lines. */
function listItem(text: string): string {
  return withoutDash(text).replace(/[\s;,.]{1,20}$/u, '');
}

function withoutDash(text: string): string {
  return text.replace(/^[\s\-–+•]{1,20}/u, '');
}
