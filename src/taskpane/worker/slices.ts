/**
 * A part of a value on its way to another thread. Copying a large value at once blocks the page for as long as it takes;
 * in slices, each in a message of its own, it leaves the page time to draw.
 */
export interface Slice {
  /** What to make next, one node behind the other: its `Kind`, then the numbers that this kind has. */
  readonly numbers: readonly number[];
  /** What is no object, in the order in which the nodes use it. */
  readonly values: readonly unknown[];
  /** Shapes of objects that come for the first time. */
  readonly shapes: readonly Shape[];
  /** Whether the value is complete with it. */
  readonly isLast: boolean;
}

/** The keys of an object, and which of them hold objects. */
export interface Shape {
  readonly keys: readonly string[];
  readonly holdsObject: readonly boolean[];
}

/** The kinds of nodes, each with its numbers. Nodes count from 0 in the order in which they are made. */
const Kind = {
  /** Length: a list of as many values. */
  values: 0,
  /** Length: a list of so many times one value. */
  repeated: 1,
  /** Length, then for each item its node, or -1 for a value. */
  mixed: 2,
  /** Shape, then for each key that holds an object its node; the others are values. */
  object: 3,
  /** Node of its keys, node of what they lead to. */
  map: 4,
  /** Node of its items. */
  set: 5,
} as const;

/** Values in a slice: so many are copied in a few milliseconds. */
const SLICE_SIZE = 40_000;
/** Characters of a text that are copied in the time of a value. */
const CHARACTERS = 50;

/**
 * Cuts plain data into slices: lists, maps, sets and objects, and in them what can be copied between threads, files too. What
 * stands in several places is one object again on the other side. Made slice by slice, as they are asked for.
 *
 * @throws TypeError for a function; a value that holds itself never ends
 */
export function* slicesOf(root: unknown, size: number = SLICE_SIZE): Generator<Slice, void, undefined> {
  const slicer = new Slicer();
  /** The way from the root to the object that is being looked at, each with the part of it that is next. */
  const way = [{ node: [root] as object, parts: [root] as readonly unknown[], next: 0 }];
  for (let at = way.at(-1); at !== undefined; at = way.at(-1)) {
    const { node, parts } = at;
    while (at.next < parts.length && !slicer.isUnknown(parts[at.next])) at.next++;
    const part = parts[at.next];
    if (isObject(part) && at.next < parts.length) {
      way.push({ node: part, parts: partsOf(part), next: 0 });
      continue;
    }
    way.pop();
    slicer.add(node, parts);
    if (slicer.weight >= size && way.length > 0) yield slicer.take(false);
  }
  yield slicer.take(true);
}

/** Puts the slices of one value together, in their order. */
export class Assembler {
  private readonly nodes: unknown[] = [];
  private readonly shapes: Shape[] = [];
  private isComplete = false;

  add({ numbers, values, shapes, isLast }: Slice): void {
    this.isComplete = isLast;
    this.shapes.push(...shapes);
    let [number, value] = [0, 0];
    const nextNumber = () => numbers[number++] ?? -1;
    const nextValue = () => values[value++];
    while (number < numbers.length) this.nodes.push(this.make(nextNumber(), nextNumber, nextValue));
  }

  /** What was sliced. @throws Error before its last slice is there */
  value(): unknown {
    const last = this.nodes.at(-1);
    if (!Array.isArray(last) || !this.isComplete) throw new Error('A slice is missing.');
    return last[0];
  }

  private make(kind: number, nextNumber: () => number, nextValue: () => unknown): unknown {
    switch (kind) {
      case Kind.values:
        return Array.from({ length: nextNumber() }, nextValue);
      case Kind.repeated:
        return new Array<unknown>(nextNumber()).fill(nextValue());
      case Kind.mixed:
        return Array.from({ length: nextNumber() }, () => {
          const node = nextNumber();
          return node === -1 ? nextValue() : this.nodes[node];
        });
      case Kind.object: {
        const { keys, holdsObject } = this.shapes[nextNumber()] ?? NO_KEYS;
        return objectOf(keys, (at) => (holdsObject[at] === true ? this.nodes[nextNumber()] : nextValue()));
      }
      case Kind.map: {
        const [keys, to] = [this.listAt(nextNumber()), this.listAt(nextNumber())];
        return new Map(keys.map((key, at) => [key, to[at]]));
      }
      default:
        return new Set(this.listAt(nextNumber()));
    }
  }

  private listAt(node: number): readonly unknown[] {
    const list = this.nodes[node];
    return Array.isArray(list) ? list : [];
  }
}

const NO_KEYS: Shape = { keys: [], holdsObject: [] };

/** A key like `__proto__` is a key like any other. */
function objectOf(keys: readonly string[], valueAt: (at: number) => unknown): object {
  if (keys.includes('__proto__')) return Object.fromEntries(keys.map((key, at) => [key, valueAt(at)]));
  const made: Record<string, unknown> = {};
  for (let at = 0; at < keys.length; at++) made[keys[at] ?? ''] = valueAt(at);
  return made;
}

/** The slice that is being filled, and what the slices before it have. */
class Slicer {
  /** How much the slice holds, in values. */
  weight = 0;
  private numbers: number[] = [];
  private values: unknown[] = [];
  private shapes: Shape[] = [];
  private readonly nodes = new Map<unknown, number>();
  private readonly shapeNumbers = new Map<string, number>();

  /** Whether it is an object that must be added first. */
  isUnknown(part: unknown): boolean {
    if (typeof part === 'function') throw new TypeError('A function cannot be sent to another thread.');
    return isObject(part) && !this.nodes.has(part);
  }

  /** Adds a node whose parts were added before. */
  add(node: object, parts: readonly unknown[]): void {
    if (Array.isArray(node)) this.addList(parts);
    else if (node instanceof Map) this.addNumbers(Kind.map, ...parts.map((part) => this.nodeOf(part)));
    else if (node instanceof Set) this.addNumbers(Kind.set, ...parts.map((part) => this.nodeOf(part)));
    else this.addObject(Object.keys(node), parts);
    this.nodes.set(node, this.nodes.size);
  }

  take(isLast: boolean): Slice {
    const { numbers, values, shapes } = this;
    [this.numbers, this.values, this.shapes, this.weight] = [[], [], [], 0];
    return { numbers, values, shapes, isLast };
  }

  private addList(items: readonly unknown[]): void {
    const [first] = items;
    if (items.length > 1 && !isObject(first) && items.every((item) => Object.is(item, first))) {
      this.addNumbers(Kind.repeated, items.length);
      this.addValue(first);
    } else if (items.some(isObject)) {
      this.addNumbers(Kind.mixed, items.length);
      for (const item of items) {
        this.addNumbers(this.nodeOf(item));
        if (!isObject(item)) this.addValue(item);
      }
    } else {
      this.addNumbers(Kind.values, items.length);
      for (const item of items) this.addValue(item);
    }
  }

  private addObject(keys: readonly string[], parts: readonly unknown[]): void {
    const holdsObject = parts.map(isObject);
    this.addNumbers(Kind.object, this.shapeNumber(keys, holdsObject));
    for (const part of parts) {
      if (isObject(part)) this.addNumbers(this.nodeOf(part));
      else this.addValue(part);
    }
  }

  private shapeNumber(keys: readonly string[], holdsObject: readonly boolean[]): number {
    const name = keys.map((key, at) => `${holdsObject[at] === true ? '>' : '='}${key}`).join('\0');
    const known = this.shapeNumbers.get(name);
    if (known !== undefined) return known;
    const number = this.shapeNumbers.size;
    this.shapeNumbers.set(name, number);
    this.shapes.push({ keys, holdsObject });
    return number;
  }

  private nodeOf(part: unknown): number {
    return this.nodes.get(part) ?? -1;
  }

  private addNumbers(...numbers: number[]): void {
    this.weight += numbers.length;
    this.numbers.push(...numbers);
  }

  private addValue(value: unknown): void {
    this.weight += typeof value === 'string' ? 1 + value.length / CHARACTERS : 1;
    this.values.push(value);
  }
}

/** What stands in an object, in order; of a map its keys and what they lead to, of a set its items, as lists. */
function partsOf(node: object): readonly unknown[] {
  if (Array.isArray(node)) return node;
  if (node instanceof Map) return [[...node.keys()], [...node.values()]];
  return node instanceof Set ? [[...node]] : Object.values(node);
}

/** A file goes to another thread as it is. */
function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Blob);
}
