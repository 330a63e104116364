import { expect, test } from 'vitest';
import { shareOf } from '../../../src/taskpane/ranking/PercentBar';

test.each([
  [75, 0],
  [100, 1],
  [87.5, 0.5],
  // Bonus points bring an index above 100 %, penalties below 0: the bar ends at its axis.
  [120, 1],
  [-3, 0],
])('on a bar from 75 to 100 %% %f %% stands at %f of its length', (percent, share) => {
  expect(shareOf({ min: 75, max: 100 }, percent)).toBe(share);
});
