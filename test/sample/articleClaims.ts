import { blockFacts, otherRanks, unitFieldFacts, zeroScoreFacts } from './articleFacts';
import type { BlockFacts, FieldFact, UnitFieldFacts } from './articleFacts';
import { blockAverage, standingsOf } from './standings';
import type { SampleContent, Standing } from './standings';

/** One statement of the article and whether the workbook's figures bear it out. */
export interface Claim {
  readonly claim: string;
  readonly holds: boolean;
  /** What the figures give instead. */
  readonly found: string;
}

/** Every statement of `articleFacts.ts`, held against the content of the workbook. */
export function articleClaims(content: SampleContent): readonly Claim[] {
  const standings = standingsOf(content);
  return [
    ...blockFacts.flatMap((facts) => claimsOnBlock(facts, content, standings)),
    ...otherRanks.map(({ unit, from, to }) => {
      const { rank, lastYear } = standingOf(unit, standings);
      const printed = from === null ? `${unit}: thứ ${to}` : `${unit}: từ thứ ${from}, nay thứ ${to}`;
      return claim(printed, rank === to && (from === null || lastYear.rank === from), [lastYear.rank, rank]);
    }),
    ...claimsOnZeroScores(standings),
    ...unitFieldFacts.flatMap((facts) => claimsOnFields(facts, standings)),
  ];
}

function claimsOnBlock(
  facts: BlockFacts,
  content: SampleContent,
  all: readonly Standing[],
): readonly Claim[] {
  const block = all.filter((standing) => standing.block === facts.block);
  const risen = block.filter((standing) => rise(standing) > 0);
  const fallen = block.filter((standing) => rise(standing) < 0);
  const average = blockAverage(content, facts.block);
  const most = Math.max(...block.map(rise));
  const least = Math.min(...block.map(rise));
  const first = block.filter((standing) => standing.rank === 1).map(nameOf);
  const risers = facts.risen.map(({ unit }) => unit);
  const named = (text: string) => `${facts.block}: ${text}`;
  return [
    claim(named(`${facts.units} đơn vị, ${facts.fields} lĩnh vực`), block.length === facts.units, [
      block.length,
    ]),
    claim(
      named(`mỗi đơn vị ${facts.fields} lĩnh vực`),
      block.every((standing) => standing.fields.size === facts.fields),
      block.map((standing) => standing.fields.size),
    ),
    claim(named(`tỷ lệ bình quân là ${facts.average}`), average === inHundredths(facts.average), [average]),
    claim(named(`${facts.leader} dẫn đầu`), sameNames(first, [facts.leader]), first),
    claim(
      named(`${risers.length} đơn vị tăng thứ hạng`),
      sameNames(risen.map(nameOf), risers),
      risen.map(nameOf),
    ),
    ...facts.risen.map(({ unit, asWritten, from, to }) => {
      const { rank, lastYear } = standingOf(unit, block);
      return claim(
        `${asWritten} (tăng ${from - to} bậc, từ thứ ${from} lên thứ ${to})`,
        rank === to && lastYear.rank === from,
        [lastYear.rank, rank],
      );
    }),
    claim(named(`${facts.fallen} đơn vị giảm thứ hạng`), fallen.length === facts.fallen, fallen.map(nameOf)),
    claim(
      named(`tăng nhiều nhất: ${facts.biggestRise.join(', ')}`),
      sameNames(block.filter((standing) => rise(standing) === most).map(nameOf), facts.biggestRise),
      block.filter((standing) => rise(standing) === most).map(nameOf),
    ),
    claim(
      named(`giảm nhiều nhất: ${facts.biggestFall.unit} (giảm ${facts.biggestFall.places} bậc)`),
      least === -facts.biggestFall.places &&
        sameNames(block.filter((standing) => rise(standing) === least).map(nameOf), [facts.biggestFall.unit]),
      block.filter((standing) => rise(standing) === least).map(nameOf),
    ),
    claim(
      named('thứ hạng năm 2022 khớp chỉ số năm 2022'),
      block.every(
        ({ lastYear }) =>
          lastYear.rank === 1 + block.filter((o) => o.lastYear.percent > lastYear.percent).length,
      ),
      block.map(({ lastYear }) => lastYear.rank),
    ),
    claim(
      named('không có đơn vị cùng chỉ số'),
      new Set(block.map((standing) => standing.percent)).size === block.length,
      block.map((standing) => standing.percent),
    ),
  ];
}

function claimsOnZeroScores(all: readonly Standing[]): readonly Claim[] {
  const heavy = all.flatMap(({ name, zeros }) =>
    zeros
      .filter((leaf) => leaf.max >= 100)
      .map((leaf) => `${name}: ${leaf.name} đạt 0/${String(leaf.max / 100).replace('.', ',')} điểm`),
  );
  const stated = zeroScoreFacts.map(
    ({ unit, criterion, score }) => `${unit}: ${criterion} đạt ${score} điểm`,
  );
  const units = new Set(zeroScoreFacts.map(({ unit }) => unit));
  const lightOfNamed = all
    .filter(({ name }) => units.has(name))
    .flatMap(({ zeros }) => zeros.filter((z) => z.max < 100));
  return [
    ...stated.map((text) => claim(text, heavy.includes(text), heavy)),
    claim('không tiêu chí nào khác từ 1 điểm trở lên đạt 0 điểm', sameNames(heavy, stated), heavy),
    claim(
      'các đơn vị được nêu không có tiêu chí nào khác đạt 0 điểm',
      lightOfNamed.length === 0,
      lightOfNamed.map((leaf) => leaf.name),
    ),
  ];
}

function claimsOnFields(facts: UnitFieldFacts, all: readonly Standing[]): readonly Claim[] {
  const standing = standingOf(facts.unit, all);
  const compared = (fieldName: string, sign: 1 | -1) => {
    const now = fieldOf(standing, fieldName).percent;
    const then = standing.lastYear.fieldPercents.get(fieldName);
    const text = `${facts.unit}: ${fieldName} ${sign > 0 ? 'cao' : 'thấp'} hơn năm 2022`;
    return claim(text, then !== undefined && (now - then) * sign > 0, [then, now]);
  };
  return [
    ...facts.aboveLastYear.map((name) => compared(name, 1)),
    ...facts.belowLastYear.map((name) => compared(name, -1)),
    ...facts.fields.flatMap((fact) => claimsOnField(facts.unit, fact, fieldOf(standing, fact.field))),
  ];
}

function claimsOnField(
  unit: string,
  fact: FieldFact,
  found: { percent: number; rank: number },
): readonly Claim[] {
  const claims: Claim[] = [];
  const subject = `${unit}: ${fact.field}`;
  if (fact.ranks !== undefined) {
    claims.push(
      claim(`${subject} xếp thứ ${fact.ranks.join(' hoặc ')}`, fact.ranks.includes(found.rank), [found.rank]),
    );
  }
  if (fact.percent !== undefined) {
    claims.push(
      claim(`${subject} đạt ${fact.percent}`, found.percent === inHundredths(fact.percent), [found.percent]),
    );
  }
  if (fact.percentBetween !== undefined) {
    const [from, to] = fact.percentBetween;
    const holds = found.percent >= inHundredths(from) && found.percent <= inHundredths(to);
    claims.push(claim(`${subject} đạt từ ${from} đến ${to}`, holds, [found.percent]));
  }
  return claims;
}

function claim(text: string, holds: boolean, found: readonly unknown[]): Claim {
  return { claim: text, holds, found: found.join(', ') };
}

function standingOf(unit: string, all: readonly Standing[]): Standing {
  const standing = all.find(({ name }) => name === unit);
  if (standing === undefined) throw new Error(`${unit} has no score sheet`);
  return standing;
}

function fieldOf(standing: Standing, name: string): { percent: number; rank: number } {
  const field = standing.fields.get(name);
  if (field === undefined) throw new Error(`${standing.name} has no field ${name}`);
  return field;
}

/** Places gained since last year. */
function rise(standing: Standing): number {
  return standing.lastYear.rank - standing.rank;
}

function nameOf(standing: Standing): string {
  return standing.name;
}

function sameNames(found: readonly string[], stated: readonly string[]): boolean {
  return found.length === stated.length && [...found].sort().join('|') === [...stated].sort().join('|');
}

/** `92,68%` is 9268. */
function inHundredths(percent: string): number {
  return Math.round(Number(percent.replace('%', '').replace(',', '.')) * 100);
}
