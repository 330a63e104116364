/**
 * What scores of several units come to by each way of putting them together: their sum, average, best one and the like.
 *
 * @param units how many units there are, of which some may have no score
 * @param max the most that each score may be; without it nothing is told of what they lack or their share
 */
export function figuresOver(
  scores: readonly number[],
  units: number = scores.length,
  max?: number,
): readonly (readonly [string, number])[] {
  const sum = scores.reduce((total, score) => total + score, 0);
  const mean = sum / scores.length;
  const sorted = [...scores].sort((a, b) => a - b);
  const [least, most] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const middle = (sorted[(scores.length - 1) >> 1] ?? 0) / 2 + (sorted[scores.length >> 1] ?? 0) / 2;
  const squares = scores.reduce((total, score) => total + (score - mean) ** 2, 0);
  const variances = [squares / scores.length, squares / (scores.length - 1)] as const;
  return [
    ['sum', sum],
    ['mean', mean],
    ['meanOfAll', sum / units],
    ['most', most],
    ['least', least],
    ['range', most - least],
    ['difference', (scores[0] ?? 0) - (scores.at(-1) ?? 0)],
    ['median', middle],
    ...variances.flatMap((variance) => {
      const deviation = Math.sqrt(variance);
      return [
        ['variance', variance],
        ['deviation', deviation],
        ['variation', deviation / mean],
        ['percent', (100 * deviation) / mean],
      ] as const;
    }),
    ...(max === undefined || max === 0
      ? []
      : ([
          ['lost', max - mean],
          ['lostByAll', max * scores.length - sum],
          ['share', mean / max],
          ['percent', (100 * mean) / max],
        ] as const)),
  ];
}

/**
 * Whether a figure may be what is printed; of one whose label says what it is also rounded to a tenth, a share to a whole per
 * cent.
 *
 * @param name the way in which it was put together
 */
export function isPrintedAs(figure: number, value: number, isCalled: boolean, name = ''): boolean {
  const isWhole = Number.isInteger(value);
  const isRounded = isCalled && (isWhole ? name === 'percent' : Number.isInteger(value * 10));
  return Math.abs(figure - value) < (isRounded ? (isWhole ? 100 : 10) : 1) * CLOSE;
}

const CLOSE = 0.006;
