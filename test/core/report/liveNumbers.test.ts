import { describe, expect, it } from 'vitest';
import { liveNumbers } from '../../../src/core/report/formulas/liveNumbers';

const plainest = (content: string | number, isShare = false, maxPoints = 2) => {
  const [number] = liveNumbers(content, isShare, maxPoints);
  return number === undefined ? null : [number.of('F12'), number.value];
};

describe('a number that is typed into a cell, in a formula', () => {
  it.each([
    [1.5, 'F12', 1.5],
    ['1,5', 'NUMBERVALUE(SUBSTITUTE(F12,",","."),"."," ")', 1.5],
    ['1.5', 'NUMBERVALUE(SUBSTITUTE(F12,",","."),"."," ")', 1.5],
    [' 1 , 5 ', 'NUMBERVALUE(SUBSTITUTE(F12,",","."),"."," ")', 1.5],
    ['68.32/84', 'NUMBERVALUE(SUBSTITUTE(LEFT(F12,FIND("/",F12)-1),",","."),"."," ")', 68.32],
    ['1,5 điểm', 'NUMBERVALUE(SUBSTITUTE(SUBSTITUTE(F12,"điểm",""),",","."),"."," ")', 1.5],
    ['1,5Đ', 'NUMBERVALUE(SUBSTITUTE(SUBSTITUTE(F12,"Đ",""),",","."),"."," ")', 1.5],
    ["'1,5", 'NUMBERVALUE(SUBSTITUTE(SUBSTITUTE(F12,"\'",""),",","."),"."," ")', 1.5],
    ['\u00a01,5', 'NUMBERVALUE(SUBSTITUTE(SUBSTITUTE(F12,UNICHAR(160),""),",","."),"."," ")', 1.5],
    ['85%', 'NUMBERVALUE(SUBSTITUTE(F12,",","."),"."," ")*2', 1.7],
    ['1.234,5', 'NUMBERVALUE(F12,",",".")', 1234.5],
    ['1,234.5', 'NUMBERVALUE(F12,".",",")', 1234.5],
  ])('%j is %s', (content, formula, value) => {
    expect(plainest(content)).toEqual([formula, value]);
  });

  it('is multiplied by the max where the format makes it a share', () => {
    expect(plainest(0.85, true)).toEqual(['F12*2', 1.7]);
  });

  it('has a second way that rounds it to a millionth, as points are', () => {
    expect([...liveNumbers(1 / 3, false, 2)].map((number) => [number.of('F12'), number.value])).toEqual([
      ['F12', 1 / 3],
      ['ROUND(F12,6)', 0.333333],
    ]);
  });

  it.each(['', '-', 'Không áp dụng', '1e5', '9'.repeat(300), '=1+1', '1"5'])('is none in %j', (content) => {
    expect([...liveNumbers(content, false, 2)]).toEqual([]);
  });
});
