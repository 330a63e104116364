import type { ExplainedBlock } from '../../explain/moves';
import { given, when } from '../../lists';
import type { MovedUnit } from '../../objections/effects';
import { asksForNothing } from '../../objections/objection';
import type { Objection } from '../../objections/objection';
import { writtenDecimals } from '../../rank/published';
import { indexPercent } from '../../rank/scoring/exactIndex';
import type { ExactIndex } from '../../rank/scoring/exactIndex';
import { shortened } from '../../shortened';
import { looks, NONE } from '../layout/looks';
import type { PageDraft } from '../layout/pageDraft';
import { pointsText } from '../objections/heard';
import type { CoreTexts } from '../words/texts';
import type { FeedbackUnit } from './feedbackUnit';

/** So many objections of one unit are answered on its sheet; of the others it is said how many they are. */
const MOST_ANSWERED = 60;
/** Characters of a reason that are printed: the whole text stands in `Kiến nghị`. */
const LONGEST_TEXT = 300;

/** Adds the answer to each objection of a unit: what was asked, what was decided and why, and what it changed. */
export function addAnswers(page: PageDraft, { block, unit }: FeedbackUnit, texts: CoreTexts): void {
  const own = block.objections?.rows.filter((row) => row.unit === unit.name) ?? [];
  if (own.length === 0) return;
  const { objections: words } = texts;
  page.section(words.answers);
  for (const objection of own.slice(0, MOST_ANSWERED)) {
    const [answer = '', ...more] = answerLines(block, objection, texts);
    page.text(`– ${answer}`);
    for (const line of more) page.text(line, looks.note);
  }
  if (own.length > MOST_ANSWERED) page.text(words.moreAnswers(own.length - MOST_ANSWERED), looks.note);
  const interval = block.objections?.intervals.get(unit.name);
  const isProvisional = block.objections?.provisional.has(unit.name) === true;
  if (interval !== undefined && isProvisional && own.some(({ decision }) => decision === null))
    page.text(words.provisional(interval));
}

function answerLines(block: ExplainedBlock, objection: Objection, texts: CoreTexts): readonly string[] {
  const { objections: words } = texts;
  const { criterion, from, asked, decision, to, row } = objection;
  const cut = (text: string | null) => (text === null ? null : shortened(text, LONGEST_TEXT));
  const reasons = words.reasons(cut(row.reason), cut(row.reviewer), cut(row.note));
  return [
    words.answer({
      criterion: [criterion.code, criterion.name].filter(Boolean).join(' '),
      from: pointsText(from, texts),
      asked: pointsText(asked, texts),
      decision: decision ?? 'open',
      to: to === null ? null : pointsText(to, texts),
    }),
    ...given(reasons, (text) => text),
    ...when(block.objections !== null, effectText(block, objection, texts)),
  ];
}

function effectText(block: ExplainedBlock, objection: Objection, texts: CoreTexts): string {
  const { objections: words } = texts;
  const isOpen = objection.decision === null;
  const own = block.objections?.effectOf(objection).own ?? null;
  const percent = (index: ExactIndex | null) =>
    index === null ? NONE : texts.percent(indexPercent(index), writtenDecimals(block.rules.rankDecimals));
  const facts =
    own === null || own.index.every((index) => index === null)
      ? null
      : { percents: [percent(own.index[0]), percent(own.index[1])] as const, ranks: ranksOf(own) };
  return isOpen ? words.openEffect(asksForNothing(objection) ? null : facts) : words.effect(facts);
}

function ranksOf({ from, to }: MovedUnit): readonly [number | null, number | null] {
  return [from, to];
}
