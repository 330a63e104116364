import type { Figure } from '../../report/words/phrases';
import { figure } from '../../report/words/phrases';
import type { BlockOfPaper } from '../blockOfPaper';
import type { FieldExtreme, FieldFacts, FieldMove } from '../paperWords';

interface Field {
  readonly at: number;
  readonly name: string;
  readonly average: Figure;
  readonly percent: number;
  readonly change: number | null;
}

/** `null` for a block with fewer than two fields that have averages. */
export function fieldFacts(block: BlockOfPaper): FieldFacts | null {
  const fields = block.block.fields.flatMap(({ name }, at): readonly Field[] => {
    const [average, spread] = [block.average(at), block.spread(at)];
    if (average === null || spread === null) return [];
    return [{ at, name, average, percent: spread.averagePercent, change: block.averageChange(at) }];
  });
  const ordered = fields.toSorted((a, b) => b.percent - a.percent);
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (first === undefined || last === undefined || fields.length < 2) return null;
  const extreme = (one: Field): FieldExtreme => {
    const alike = fields.filter(({ average }) => average.text === one.average.text);
    return {
      names: alike.map(({ name }) => name),
      percent: figure(one.average.text, ...alike.flatMap(({ average }) => average.cells)),
    };
  };
  return {
    block: block.name,
    highest: extreme(first),
    lowest: first.average.text === last.average.text ? null : extreme(last),
    moved: movedOf(block, fields),
  };
}

function movedOf(block: BlockOfPaper, fields: readonly Field[]): FieldFacts['moved'] {
  const compared = fields.flatMap(({ at, name, average, change }) =>
    change === null ? [] : [{ at, name, average, change }],
  );
  if (compared.length === 0) return null;
  const count = (is: (change: number) => boolean) => {
    const some = compared.filter(({ change }) => is(change));
    return figure(some.length, ...some.flatMap(({ average }) => average.cells));
  };
  const farthest = (sign: 1 | -1): FieldMove | null => {
    const change = Math.max(...compared.map((one) => sign * one.change));
    const alike = compared.filter((one) => sign * one.change === change);
    const [one] = alike;
    if (change <= 0 || one === undefined) return null;
    return {
      names: alike.map(({ name }) => name),
      change: block.changeFigure(change, one.at),
    };
  };
  return {
    year: block.block.previousYear,
    rose: count((change) => change > 0),
    fell: count((change) => change < 0),
    same: count((change) => change === 0),
    most: farthest(1),
    least: farthest(-1),
  };
}
