import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that a theme, a width or forced colours can break, by colours and by where things lie. */
const OF_LOOKS = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'];

/**
 * What axe finds wrong for people who use a screen reader, a keyboard or strong contrast (WCAG 2.1 AA and good practice), a
 * line each: the rule, the element and why. `[]` where it finds nothing. The two elements by which Fluent tells that the
 * focus enters or leaves the pane are left out: they are hidden and pass the focus on at once.
 *
 * Where the page has the elements, attributes and texts in which axe found nothing before, and the same of them are seen,
 * only the rules of looks are tried again: the others look at nothing else, and take most of the time.
 */
export async function accessibilityFaults(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(source);
  const violations = await frame.evaluate(runAxe, OF_LOOKS);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

declare global {
  interface Window {
    axe: { run(context: { readonly exclude: readonly string[] }, options: RunOptions): Promise<AxeResults> };
    /** The contents of the page in which axe found nothing. */
    withoutFaults?: Set<string>;
  }
}

/** Runs in the page. */
async function runAxe(ofLooks: string[]): Promise<AxeResults['violations']> {
  const known = (window.withoutFaults ??= new Set());
  const content = JSON.stringify(
    Array.from(document.querySelectorAll('html, title, meta, body, body *'), (element) => [
      element.tagName,
      element.checkVisibility({ visibilityProperty: true }),
      // Themes differ by the names of classes, of which the rules know nothing; what they hide is told above.
      ...Array.from(element.attributes, ({ name, value }) => (name === 'class' ? '' : `${name}=${value}`)),
      ...Array.from(element.childNodes, (child) => (child instanceof Text ? child.data : child.nodeName)),
    ]),
  );
  const { violations } = await window.axe.run(
    { exclude: ['[data-tabster-dummy]'] },
    {
      resultTypes: ['violations'],
      // Of what a page loads only sounds and films are asked for; style sheets are for rules that are not tried.
      preload: { assets: ['media'] },
      ...(known.has(content) && { runOnly: { type: 'rule', values: ofLooks } }),
    },
  );
  if (violations.length === 0) known.add(content);
  return violations;
}
