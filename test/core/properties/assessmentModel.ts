import fc from 'fast-check';

/** A made-up assessment: what a sheet is rendered from, and what must come back out of it. */
export interface AssessmentModel {
  readonly fields: readonly CriterionModel[];
  readonly units: readonly UnitModel[];
}

export interface CriterionModel {
  readonly name: string;
  /** Hundredths of a point; of a leaf only. */
  readonly max: number;
  readonly children: readonly CriterionModel[];
}

export interface UnitModel {
  readonly name: string;
  /** One per leaf, top-down: hundredths of a point, or why there are none. */
  readonly scores: readonly ScoreModel[];
}

export type ScoreModel = number | 'notScored' | 'notApplicable';

/** Leaves of a tree in the order of its rows. */
export function leavesOf(nodes: readonly CriterionModel[]): readonly CriterionModel[] {
  return nodes.flatMap((node) => (node.children.length === 0 ? [node] : leavesOf(node.children)));
}

/** Names that mean something to JavaScript, to Excel or to a reader of sheets, and plain ones. */
const CRITERION_NAMES = [
  'Ban hành kế hoạch CCHC năm',
  'Mức độ thực hiện kế hoạch',
  'Giải quyết TTHC quá hạn',
  'Sáng kiến CCHC cấp tỉnh, cấp huyện',
  'Tỷ lệ hồ sơ trực tuyến (từ 80% trở lên)',
  'constructor',
  '__proto__',
  '=1+1',
];
const UNIT_NAMES = [
  'Sở Nội vụ',
  'Sở TT&TT',
  'Sở Lao động - Thương binh và Xã hội',
  'Ban Dân tộc',
  'Thanh tra tỉnh',
  'Văn phòng UBND tỉnh',
  'Sở __proto__',
  'Sở Y tế',
];

interface Shape {
  readonly max: number;
  readonly children: readonly Shape[];
}

const MOST_LEVELS = 5;

function shape(level: number, widest: number): fc.Arbitrary<Shape> {
  const max = fc.oneof(
    fc.integer({ min: 1, max: 40 }).map((n) => n * 25),
    fc.integer({ min: 1, max: 2000 }),
  );
  const leaf = fc.record({ max, children: fc.constant([]) });
  if (level >= MOST_LEVELS) return leaf;
  const parent = fc.record({
    max,
    children: fc.array(shape(level + 1, Math.min(3, widest)), { minLength: 1, maxLength: widest }),
  });
  return fc.oneof({ weight: level === 1 ? 1 : 3, arbitrary: leaf }, { weight: 2, arbitrary: parent });
}

/** A random criteria tree (fields → criteria → sub-criteria, one to five levels) and random scores of several units. */
export function assessmentModel(limits: { readonly units: number }): fc.Arbitrary<AssessmentModel> {
  return fc
    .array(shape(1, 4), { minLength: 1, maxLength: 4 })
    .map((shapes) => named(shapes))
    .chain((fields) => {
      const scores = fc.tuple(...leavesOf(fields).map(({ max }) => scoreUpTo(max)));
      return fc.record({
        fields: fc.constant(fields),
        units: fc
          .array(scores, { minLength: 1, maxLength: limits.units })
          .map((all) => all.map((own, index) => ({ name: unitName(index), scores: own }))),
      });
    });
}

function scoreUpTo(max: number): fc.Arbitrary<ScoreModel> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max }) },
    { weight: 2, arbitrary: fc.constantFrom(0, max) },
    { weight: 1, arbitrary: fc.constant('notScored' as const) },
    { weight: 1, arbitrary: fc.constant('notApplicable' as const) },
  );
}

/** Names differ within a table, as those of a real criteria set do. */
function named(shapes: readonly Shape[]): readonly CriterionModel[] {
  let count = 0;
  const name = ({ max, children }: Shape): CriterionModel => {
    const own = `${CRITERION_NAMES[count % CRITERION_NAMES.length] ?? ''} ${String.fromCharCode(97 + (count % 26))}${'ô'.repeat(Math.floor(count / 26))}`;
    count++;
    return { name: own, max, children: children.map(name) };
  };
  return shapes.map(name);
}

export function unitName(index: number): string {
  const name = UNIT_NAMES[index % UNIT_NAMES.length] ?? '';
  return index < UNIT_NAMES.length ? name : `${name} ${Math.floor(index / UNIT_NAMES.length) + 1}`;
}
