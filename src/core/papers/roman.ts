const STEPS: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A number from 1 on as the sections and annexes of a paper are numbered. */
export function roman(number: number): string {
  const step = STEPS.find(([value]) => value <= number);
  return step === undefined ? '' : step[1] + roman(number - step[0]);
}
