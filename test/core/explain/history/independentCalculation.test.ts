import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EarlierFile } from '../../../../src/core/run/earlierFiles';
import type { SheetSnapshot } from '../../../../src/core/workbook';
import { runs } from '../../properties/runs';
import { historyOf, listOf, rankOf, table } from './historySheets';
import type { Kind } from './historySheets';

/** What is printed is read to a millionth. */
const near = (percent: number): unknown => expect.closeTo(percent, 4);

const NAMES = [
  ...['Xã An Bình', 'Xã Bàu Cạn', 'Xã Cẩm Mỹ', 'Xã Đồng Lê', 'Xã Gia Hưng', 'Xã Hải Vân', 'Xã Ia Grai'],
  ...[
    'Xã Khe Sanh',
    'Xã Lộc Ninh',
    'Xã Mường Tè',
    'Xã Nghĩa Đô',
    'Xã Phước Tân',
    'Xã Quỳnh Lưu',
    'Xã Rô Men',
  ],
  ...['Xã Sơn Tịnh', 'Xã Thác Bà', 'Xã Ưu Điềm', 'Xã Vĩnh Thuận', 'Xã Xuân Lộc', 'Xã Yên Thế'],
];
const THIS = 2025;

/** What became of a unit: nothing, another name, or a merger, of which it may have kept the name of a part; and since when. */
const fate = fc.record({
  kind: fc.constantFrom('same', 'renamed', 'merged', 'mergedUnderItsName' as const),
  since: fc.integer({ min: THIS - 5, max: THIS }),
});
const year = fc.record({
  kind: fc.constantFrom<Kind>('scores', 'printed', 'ranks'),
  isFile: fc.boolean(),
  isKnown: fc.integer({ min: 0, max: 3 }).map((one) => one > 0),
  max: fc.constantFrom(100, 120),
  hasGone: fc.boolean(),
  points: fc.array(
    fc.integer({ min: 160, max: 400 }).map((quarters) => quarters / 4),
    {
      minLength: NAMES.length,
      maxLength: NAMES.length,
    },
  ),
});

describe('the history of a block', () => {
  it('is what an independent calculation gives: renames, mergers, gaps, ranks alone, files', () => {
    fc.assert(
      fc.property(
        fc.array(fate, { minLength: 2, maxLength: 6 }),
        fc.tuple(year, year, year, year, year),
        fc.array(fc.integer({ min: 40, max: 100 }), { minLength: 6, maxLength: 6 }),
        (fates, years, points) => {
          // Each unit has a name of its own and two that it or its parts had.
          const units = fates.map(({ kind, since }, at) => {
            const [name = '', first = '', second = ''] = NAMES.slice(at * 3, at * 3 + 3);
            const former: readonly string[] = {
              same: [],
              renamed: [first],
              merged: [first, second],
              mergedUnderItsName: [name, second],
            }[kind];
            return { name, former, since };
          });
          const gone = NAMES.at(-1) ?? '';
          const sheets: SheetSnapshot[] = [
            table(
              `NĂM ${THIS}`,
              'scores',
              new Map(units.map(({ name }, at) => [name, points[at] ?? 1])),
              100,
            ),
            listOf(units),
          ];
          const files: EarlierFile[] = [];
          const known = years.flatMap(({ isKnown }, at) => (isKnown ? [THIS - 5 + at] : []));
          const lastWithParts = known.findLast((then) =>
            units.some(({ former, since }) => former.length > 1 && then < since),
          );
          const expected: { year: number; averagePercent: unknown; units: { name: string }[] }[] = [];
          years.forEach(({ kind, isFile, isKnown, max, hasGone, points: all }, at) => {
            const then = THIS - 5 + at;
            if (!isKnown) return;
            const standing = new Map<string, number>();
            const today = new Map<string, string>();
            for (const { name, former, since } of units) {
              const parts = then < since && former.length > 0 ? former : [name];
              parts.forEach((part) => standing.set(part, all[NAMES.indexOf(part)] ?? 1));
              // The name of a part, of which no table knows the other: up to the last year with parts of others it may be the part.
              const mayBePart =
                former.includes(name) &&
                known.every((one) => one >= since) &&
                then <= (lastWithParts ?? -Infinity);
              if (parts.length === 1 && !mayBePart) today.set(parts[0] ?? '', name);
            }
            if (hasGone) standing.set(gone, all.at(-1) ?? 1);
            const title = `NĂM ${then}`;
            const made = table(title, kind, standing, max);
            if (isFile) files.push({ path: `${title}.xlsx`, content: [made] });
            else sheets.push(made);
            const figures = [...standing.values()];
            const names = new Set(units.map(({ name }) => name));
            expected.push({
              year: then,
              averagePercent:
                kind === 'ranks'
                  ? null
                  : near((figures.reduce((sum, one) => sum + one, 0) / figures.length / max) * 100),
              units: [...standing]
                .flatMap(([unit, own]) => {
                  const name = today.get(unit) ?? unit;
                  // The part of a merged unit that kept its name.
                  const isFormer = !today.has(unit) && names.has(unit);
                  return [
                    {
                      name,
                      ...(isFormer ? { former: true } : {}),
                      rank: rankOf(own, figures),
                      percent: kind === 'ranks' ? null : near((own / max) * 100),
                    },
                  ];
                })
                .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
            });
          });
          const { history } = historyOf(sheets, files);
          const got = history
            .filter(({ year: one }) => one !== THIS)
            .map(({ year: one, averagePercent, units: known }) => ({
              year: one,
              averagePercent,
              units: known.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
            }));
          expect(got).toEqual(expected);
          expect(history.at(-1)?.year).toBe(THIS);
          expect(history.at(-1)?.units).toHaveLength(units.length);
        },
      ),
      runs(40),
    );
  });
});
