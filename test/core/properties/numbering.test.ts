import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rankedAlone } from './rankedAlone';
import { unitSheet, workbook, sheet } from '../sheets';
import { runs } from './runs';

it('numbers that Excel shortened (1.10 is 1.1) are told by their neighbours, up to thirty criteria a field', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 4 }), (sizes) => {
      const heading = unitSheet('Sở Y tế', [0, 0, 0]).values.slice(0, 4);
      const rows = sizes.flatMap((size, field) => [
        [field + 1, `Lĩnh vực ${field + 1}`, size],
        ...Array.from({ length: size }, (_, at) => [
          Number(`${field + 1}.${at + 1}`),
          `Tiêu chí ${field + 1}.${at + 1}`,
          1,
          null,
          0.5,
        ]),
      ]);
      const book = workbook(sheet('Sở Y tế', [...heading, ...rows]));
      const block = rankedAlone(book).ranking.blocks[0];
      expect(block?.matrix.leaves.map(({ field, code }) => [field, code])).toEqual(
        sizes.flatMap((size, field) =>
          Array.from({ length: size }, (_, at) => [`Lĩnh vực ${field + 1}`, `${field + 1}.${at + 1}`]),
        ),
      );
    }),
    runs(100),
  );
});
