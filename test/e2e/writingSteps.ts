import type { Frame } from 'playwright-core';
import { expect } from 'vitest';

declare global {
  interface Window {
    notedSteps?: string[];
  }
}

/** What the button said of one sheet: `Đang ghi 7/19: Ma trận Sở, ban, ngành`. */
interface Step {
  readonly part: string;
  readonly number: number;
  readonly of: number;
  readonly sheet: string;
}

const STEP = /^(?<part>Đang [^\d]+) (?<number>[\d.]+)\/(?<of>[\d.]+): (?<sheet>.+)$/u;

/** Notes from now on what the pane's button says, each text once. */
export function noteSteps(pane: Frame): Promise<void> {
  return pane.evaluate(() => {
    const noted: string[] = [];
    const look = () => {
      const text = document.querySelector('main button')?.textContent ?? '';
      if (noted.at(-1) !== text) noted.push(text);
    };
    Object.assign(window, { notedSteps: noted });
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
}

/** Holds that what was noted is true of these new sheets: how many there are, which they are, and one after the other. */
export async function checkSteps(pane: Frame, sheets: readonly string[]): Promise<void> {
  const steps = await pane.evaluate(() => window.notedSteps ?? []);
  const told = steps.flatMap((text): Step[] => {
    const { part = '', number = '', of = '', sheet = '' } = STEP.exec(text)?.groups ?? {};
    if (part === '') return [];
    const figure = (digits: string) => Number(digits.replaceAll('.', ''));
    return [{ part, number: figure(number), of: figure(of), sheet }];
  });
  const writing = told.filter(({ part }) => part === 'Đang ghi');
  expect(writing.length).toBeGreaterThan(1);
  expect(new Set(writing.map(({ of }) => of))).toEqual(new Set([sheets.length]));
  expect(sheets).toEqual(expect.arrayContaining(told.map(({ sheet }) => sheet)));
  for (const part of new Set(told.map((step) => step.part))) {
    const numbers = told.filter((step) => step.part === part).map(({ number }) => number);
    expect(numbers, part).toEqual(numbers.toSorted((one, other) => one - other));
  }
}
