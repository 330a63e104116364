import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong for people who use a screen reader, a keyboard or strong contrast (WCAG 2.1 AA and good practice), a
 * line each: the rule, the element and why. `[]` where it finds nothing. The two elements by which Fluent tells that the
 * focus enters or leaves the pane are left out: they are hidden and pass the focus on at once.
 */
export async function accessibilityFaults(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(source);
  const { violations } = await frame.evaluate(
    (options) => (globalThis as unknown as Axe).axe.run({ exclude: ['[data-tabster-dummy]'] }, options),
    { resultTypes: ['violations'] } satisfies RunOptions,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

interface Axe {
  readonly axe: {
    run(context: { readonly exclude: readonly string[] }, options: RunOptions): Promise<AxeResults>;
  };
}
