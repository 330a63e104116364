import type { BlockSet } from '../../criteriaSets/blockSets';
import type { CriteriaLine } from '../../read/criteria/criteriaLines';
import { nameKey } from '../../read/names/nameKey';

/**
 * What a line is called where cells of many sheets stand together: its name; where its number and name are those of another
 * line, too, with the groups that it is in, as `Điểm trừ › Có vi phạm`.
 */
export function lineName({ lines }: Pick<BlockSet, 'lines'>, line: CriteriaLine): string {
  const names = remembered.get(lines) ?? doubtfulNames(lines);
  remembered.set(lines, names);
  return names.get(line) ?? line.name;
}

/** A line by its number; by its name, too, where other lines have that number. */
export function lineLabel(line: CriteriaLine, lines: Iterable<CriteriaLine>): string {
  const { code, name } = line;
  const isShared = [...lines].some((other) => other.code === code && other.name !== name);
  return code === '' ? name : isShared ? `${code} ${name}` : code;
}

type Lines = readonly CriteriaLine[];
const remembered = new WeakMap<Lines, ReadonlyMap<CriteriaLine, string>>();

/** The names of lines that their numbers and names do not tell apart. */
function doubtfulNames(lines: Lines): ReadonlyMap<CriteriaLine, string> {
  const alike = new Map<string, number>();
  const scored = lines.filter(({ kind }) => kind !== 'text' && kind !== 'group');
  for (const line of scored) alike.set(keyOf(line), (alike.get(keyOf(line)) ?? 0) + 1);
  const doubtful = scored.filter((line) => (alike.get(keyOf(line)) ?? 0) > 1);
  return new Map(doubtful.map((line) => [line, [...groupsOf(lines, line), line.name].join(' › ')]));
}

function keyOf({ code, name }: CriteriaLine): string {
  return `${code}|${nameKey(name)}`;
}

/** The names of the groups that a line is in, the outermost first. */
function groupsOf(lines: Lines, line: CriteriaLine): readonly string[] {
  const above = lines.slice(0, lines.indexOf(line));
  let depth = line.depth;
  return above.toReversed().reduce<readonly string[]>((groups, one) => {
    if (one.kind !== 'group' || one.depth >= depth) return groups;
    depth = one.depth;
    return [one.name, ...groups];
  }, []);
}
