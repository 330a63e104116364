import { blockKey } from '../../core/read/names/blockNames';
import type { Finding } from '../../core/findings/findings';
import type { SheetReading } from '../../core/read/sheets/readings';
import type { Ranking } from '../../core/explain/moves';

/** What there is to choose from in a workbook. */
export interface WorkbookFacts {
  readonly blocks: readonly BlockFacts[];
  /** Names that are likely one, to be made one by an alias. */
  readonly similarNames: readonly SimilarNames[];
}

interface BlockFacts {
  readonly name: string;
  /** Names of its units, in the order in which they are ranked. */
  readonly units: readonly string[];
  /** Names of its fields; none where errors keep the block from being ranked. */
  readonly fields: readonly string[];
  /** Its criteria that are scored; none where errors keep the block from being ranked. */
  readonly criteria: readonly { readonly code: string; readonly name: string }[];
}

interface SimilarNames {
  readonly kind: 'unit' | 'field';
  /** As a sheet has it. */
  readonly name: string;
  /** What it is like. */
  readonly like: string;
}

/** Gathers the names of a workbook; blocks that errors stop are known from what was read. */
export function workbookFacts(
  blocks: Ranking['blocks'],
  readings: readonly SheetReading[],
  findings: readonly Finding[],
): WorkbookFacts {
  const ranked = blocks.map(({ name, units, fields, matrix }): BlockFacts => ({
    name,
    units: units.map((unit) => unit.name),
    fields: fields.map((field) => field.name),
    criteria: matrix.leaves.map((leaf) => ({ code: leaf.code, name: leaf.name })),
  }));
  const known = new Set(ranked.map(({ name }) => blockKey(name)));
  const stopped = new Map<string, BlockFacts>();
  for (const { block, severity } of findings) {
    if (block === null || severity !== 'error' || known.has(blockKey(block))) continue;
    const units = readings.filter((reading) => reading.block === block).flatMap(({ unitNames }) => unitNames);
    stopped.set(block, { name: block, units, fields: [], criteria: [] });
  }
  return { blocks: [...ranked, ...stopped.values()], similarNames: similarNames(findings) };
}

/** Of the findings `name-similar` on units and fields, each pair once. */
function similarNames(findings: readonly Finding[]): readonly SimilarNames[] {
  const pairs = new Map<string, SimilarNames>();
  for (const { code, facts } of findings) {
    if (code !== 'name-similar' || facts.kind === 'block') continue;
    const { kind, name, like } = facts;
    pairs.set(`${name}\n${like}`, { kind, name, like });
  }
  return [...pairs.values()];
}
