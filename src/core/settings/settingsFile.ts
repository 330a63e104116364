import { parseTree } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { Problem } from '../problem';
import type { ProblemCode } from '../problem';
import { changedSettings, defaultSettings, parseSettings } from './settings';
import type { Settings } from './settings';

/** Rules take a few kilobytes; a file of this many bytes is something else. */
export const LARGEST_SETTINGS_FILE = 1_000_000;

/**
 * The text of a file of settings: those that differ from the defaults, as `--settings` takes them. Corrections of sheets
 * belong to one workbook and go along only where they are asked for.
 */
export function settingsText(settings: Settings, withCorrections: boolean): string {
  const chosen = withCorrections ? settings : { ...settings, sheets: defaultSettings.sheets };
  return `${JSON.stringify(changedSettings(chosen), null, 2)}\n`;
}

/**
 * The settings that the text of a file holds; what it leaves out keeps its default.
 *
 * @throws Problem `settings-not-json`, `settings-unknown-key` or `settings-bad-value`, with the key and the `line` and
 * `column` (from 1) where it stands. `JSON.parse` tells places in the words of the browser only, and of values not at all.
 */
export function readSettingsText(fileText: string): Settings {
  return readPlacedJson(fileText, parseSettings, 'settings-not-json');
}

/**
 * What `parse` makes of the text of a JSON file; of a problem that names a key its place is told, too.
 *
 * @throws Problem of the code where the text is no JSON, or the one that `parse` throws
 */
export function readPlacedJson<Made>(
  fileText: string,
  parse: (json: unknown) => Made,
  notJson: ProblemCode,
): Made {
  const text = fileText.replace(/^\uFEFF/u, '');
  const json = parsed(text, notJson);
  try {
    return parse(json);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { tree } = treeOf(text);
    const node = tree === undefined ? null : nodeOf(tree, error.params['key'] ?? '');
    throw new Problem(
      error.code,
      { ...error.params, ...(node === null ? {} : placeAt(text, node.offset)) },
      error,
    );
  }
}

function parsed(text: string, notJson: ProblemCode): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Problem(notJson, placeAt(text, treeOf(text).errors[0]?.offset ?? 0), error);
  }
}

function treeOf(text: string): { readonly tree: Node | undefined; readonly errors: readonly ParseError[] } {
  const errors: ParseError[] = [];
  try {
    return { tree: parseTree(text, errors, { disallowComments: true }), errors };
  } catch (error) {
    // Nested without end, which overflows the parser's stack, it has no place that one would look for.
    if (error instanceof RangeError) return { tree: undefined, errors: [] };
    throw error;
  }
}

/**
 * The value under a key as `parseSettings` names it, such as `blocks[0].grades`. A key that is missing is told where the
 * object stands that lacks it; of a key that stands twice the last one counts.
 */
function nodeOf(tree: Node, key: string): Node | null {
  const steps = Array.from(key.matchAll(/\[(\d+)\]|[^.[\]]+/gu), ([step, index]) => index ?? step);
  let node: Node | null = null;
  for (const step of steps) {
    const next: Node | undefined = childOf(node ?? tree, step);
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

function childOf({ type, children = [] }: Node, step: string): Node | undefined {
  if (type === 'array') return children[Number(step)];
  const named = children.filter(({ children: [name] = [] }) => name?.value === step);
  return named.at(-1)?.children?.[1];
}

function placeAt(text: string, offset: number): { readonly line: string; readonly column: string } {
  const lines = text.slice(0, offset).split('\n');
  return { line: String(lines.length), column: String((lines.at(-1)?.length ?? 0) + 1) };
}
