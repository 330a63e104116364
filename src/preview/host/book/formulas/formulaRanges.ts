import type { Injector } from '@univerjs/core';
import type { BaseAstNode } from '@univerjs/engine-formula';
import {
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
} from '@univerjs/engine-formula';
import { namesInFormula } from '../../../../core/addresses/namesInFormula';

/**
 * Keeps to which cells each formula refers while the sheets that it names are the same and as large. To ask that Univer
 * (0.25.1) makes an object for each reference of each formula of the workbook, at each calculation.
 *
 * @param formulaOf the formula of a tree, where nothing else decides what the tree is
 */
export function keepRanges(injector: Injector, formulaOf: (tree: object) => string | undefined): void {
  const generator = injector.get(IFormulaDependencyGenerator);
  const rangesOf: unknown = Reflect.get(generator, RANGES_OF_TREE);
  if (typeof rangesOf !== 'function') return;
  const placesOf = placesIn(injector);
  const runtime = injector.get(IFormulaRuntimeService);
  const kept = new WeakMap<object, KeptRanges>();
  const keptOf = (tree: BaseAstNode): KeptRanges | null => {
    const known = kept.get(tree);
    if (known !== undefined) return known;
    const formula = formulaOf(tree);
    if (formula === undefined || !isFixed(tree)) return null;
    const made: KeptRanges = { sheets: namesInFormula(formula).sheets.flat(), bySheet: new Map() };
    kept.set(tree, made);
    return made;
  };
  Reflect.set(generator, RANGES_OF_TREE, async (given: FormulaAt): Promise<unknown> => {
    const { node, refOffsetX, refOffsetY } = given;
    const known = node && refOffsetX === 0 && refOffsetY === 0 ? keptOf(node) : null;
    const find = async (): Promise<unknown> => await Reflect.apply(rangesOf, generator, [given]);
    if (known === null) return await find();
    const { currentUnitId, currentSubUnitId } = runtime;
    const key = `${currentUnitId} ${currentSubUnitId}`;
    const places = placesOf(currentUnitId, currentSubUnitId, known.sheets);
    const before = known.bySheet.get(key);
    if (before?.places === places) return before.ranges;
    const ranges = await find();
    known.bySheet.set(key, { places, ranges });
    return ranges;
  });
}

/** In another version of Univer it may have another name: then nothing is kept. */
const RANGES_OF_TREE = '_getRangeListByNode';

/** Whose references are asked for, and how far off the cell is for which they were written. */
interface FormulaAt {
  readonly node?: BaseAstNode | null;
  readonly refOffsetX: number;
  readonly refOffsetY: number;
}

interface KeptRanges {
  /** The sheets that the formula names. */
  readonly sheets: readonly string[];
  /** By the sheet that the formula is on. */
  readonly bySheet: Map<string, { readonly places: string; readonly ranges: unknown }>;
}

/** Whether a formula refers to the same cells whatever they hold: not as `INDEX(…):INDEX(…)`, `@A1:A9` and `A1#` do. */
function isFixed(tree: BaseAstNode): boolean {
  return !tree.isAddress() && !['@', '#'].includes(tree.getToken()) && tree.getChildren().every(isFixed);
}

/** Tells which sheets are meant, and how large they are. */
function placesIn(injector: Injector): (unitId: string, ownId: string, names: readonly string[]) => string {
  const current = injector.get(IFormulaCurrentConfigService);
  return (unitId, ownId, names) => {
    const ids = current.getSheetNameMap()[unitId] ?? {};
    const sheets = current.getUnitData()[unitId] ?? {};
    const sizeOf = (id: string) => `${id} ${sheets[id]?.rowCount ?? 0} ${sheets[id]?.columnCount ?? 0}`;
    return names.reduce((places, name) => `${places} ${sizeOf(ids[name] ?? '')}`, sizeOf(ownId));
  };
}
