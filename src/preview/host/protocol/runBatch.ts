import type { Argument, ExcelObject } from './excelObject';
import type { References } from './references';
import type { WireAction, WireArguments, WirePath, WireRequest } from './wire';
import { HostError, apiNotFound, invalidArgument, itemNotFound } from './hostError';
import { answerQuery, identify, isOfValues } from './query';
import { actionTypes, pathTypes } from './wire';

export interface BatchAnswer {
  Results: ActionResult[];
  TraceIds?: number[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number };
}

interface ActionResult {
  ActionId: number;
  Value: unknown;
}

/** What happens before, between and after the actions of a request. */
interface BatchSteps {
  /**
   * Waits until the values of formulas are those of the cells: a load of values sees what was written before it.
   *
   * @param read the object whose values are loaded, `null` for all of the workbook
   */
  readonly calculated: (read: ExcelObject | null) => Promise<void>;
  /** Called after each action; `null` where there is nothing to wait for. */
  readonly entered: () => Promise<void> | null;
  /** Called before each property is set and each method runs, with e.g. `Range.Values`; may throw. */
  readonly permit: Permit;
  /** Called after each action; `null` where nobody else needs the thread. */
  readonly pause: () => Promise<void> | null;
}

/**
 * Carries out the actions of one request in order. A failing action stops the batch; what came before stays,
 * as in Excel.
 *
 */
export async function runBatch(
  request: WireRequest,
  root: ExcelObject,
  references: References,
  { calculated, entered, permit, pause }: BatchSteps,
): Promise<BatchAnswer> {
  const answer: BatchAnswer = { Results: [] };
  const traces: number[] = [];
  const batch = { resolve: pathResolver(request.paths, root, references, permit), references, permit };
  for (const [index, action] of request.actions.entries()) {
    try {
      if (!isQuery(action)) {
        if (action.name === 'Calculate') await calculated(null);
      } else if (isOfValues(action.query)) {
        const read = batch.resolve(action.pathId);
        if (read !== null) await calculated(read);
      }
      const isTrace = action.type === actionTypes.trace;
      if (isTrace) traces.push(action.id);
      // A trace has a result, too: the client adds a handler of an event when it gets that.
      const value = isTrace ? null : runAction(action, batch);
      answer.Results.push({ ActionId: action.id, Value: value ?? null });
      const entering = entered();
      if (entering !== null) await entering;
      const pausing = pause();
      if (pausing !== null) await pausing;
    } catch (error) {
      answer.Error = describe(error, index);
      break;
    }
  }
  if (traces.length > 0) answer.TraceIds = traces;
  return answer;
}

function isQuery({ type }: WireAction): boolean {
  return type === actionTypes.query || type === actionTypes.queryAsJson;
}

type Resolve = (pathId: number) => ExcelObject | null;

type Permit = (location: string) => void;

interface Batch {
  readonly resolve: Resolve;
  readonly references: References;
  readonly permit: Permit;
}

function runAction(action: WireAction, batch: Batch): unknown {
  const { references, permit } = batch;
  const object = batch.resolve(action.pathId);
  switch (action.type) {
    case actionTypes.instantiate:
      return object === null ? null : identify(object, references);
    case actionTypes.query:
    case actionTypes.queryAsJson:
      return object === null ? null : answerQuery(object, action.query, references);
    case actionTypes.setProperty:
      setProperty(existing(object, action.name), action.name, action.args.values[0], permit);
      return null;
    case actionTypes.update:
      for (const [name, value] of action.state) setProperty(existing(object, name), name, value, permit);
      return null;
    case actionTypes.method:
      if (object === null && action.name === '_KeepReference') return null;
      return callMethod(existing(object, action.name), action, batch);
    default:
      throw apiNotFound(`action type ${String(action.type)}`);
  }
}

function existing(object: ExcelObject | null, name: string): ExcelObject {
  if (object === null) throw itemNotFound(`the object of ${name} is a null object`);
  return object;
}

function setProperty(object: ExcelObject, name: string, value: unknown, permit: Permit): void {
  const scalar = object.scalars.get(name);
  const location = `${object.type}.${name}`;
  if (scalar?.set === undefined) throw apiNotFound(`${location} (set)`);
  locate(location, () => {
    permit(location);
    scalar.set?.(value);
  });
}

function callMethod(
  object: ExcelObject,
  action: WireAction,
  { resolve, references, permit }: Batch,
): unknown {
  if (action.name === '_KeepReference' && object.trackable) {
    references.keep(object);
    return null;
  }
  const location = `${object.type}.${action.name}`;
  const call = object.calls.get(action.name);
  if (call === undefined) throw apiNotFound(location);
  return locate(location, () => {
    permit(location);
    return call(argumentsOf(action.args, resolve));
  });
}

/** Finds the object of a path, each path once a request: a path that adds something adds it once. */
function pathResolver(
  paths: ReadonlyMap<number, WirePath>,
  root: ExcelObject,
  references: References,
  permit: Permit,
): Resolve {
  const found = new Map<number, ExcelObject | null>();
  const resolve: Resolve = (pathId) => {
    const known = found.get(pathId);
    if (known !== undefined) return known;
    const path = paths.get(pathId);
    if (path === undefined)
      throw new HostError('InvalidObjectPath', `There is no object path ${String(pathId)}.`);
    const object = follow(path, resolve, root, references, permit);
    found.set(pathId, object);
    return object;
  };
  return resolve;
}

function follow(
  path: WirePath,
  resolve: Resolve,
  root: ExcelObject,
  references: References,
  permit: Permit,
): ExcelObject | null {
  switch (path.type) {
    case pathTypes.global:
      return root;
    case pathTypes.nullObject:
      return null;
    case pathTypes.reference:
      return references.find(path.name);
    case pathTypes.property:
    case pathTypes.method:
    case pathTypes.indexer: {
      const parent = path.parentId === null ? null : resolve(path.parentId);
      return parent === null ? null : followFrom(parent, path, resolve, permit);
    }
    default:
      throw apiNotFound(`object path type ${String(path.type)} (${path.name})`);
  }
}

function followFrom(
  parent: ExcelObject,
  path: WirePath,
  resolve: Resolve,
  permit: Permit,
): ExcelObject | null {
  if (path.type === pathTypes.indexer) {
    const { item } = parent;
    if (item === null) throw apiNotFound(`${parent.type}.getItem`);
    return locate(`${parent.type}.getItem`, () => item(path.args.values[0]));
  }
  const location = `${parent.type}.${path.name}`;
  if (path.type === pathTypes.property) {
    const link = parent.links.get(path.name);
    if (link === undefined) throw apiNotFound(location);
    return locate(location, link);
  }
  const getter = parent.getters.get(path.name);
  if (getter === undefined) throw apiNotFound(location);
  return locate(location, () => {
    permit(location);
    return getter(argumentsOf(path.args, resolve));
  });
}

function argumentsOf(args: WireArguments, resolve: Resolve): readonly Argument[] {
  return args.values.map((value, index) => {
    const pathId = args.pathIds[index] ?? 0;
    if (pathId === 0) return { value };
    const object = resolve(pathId);
    if (object === null) throw invalidArgument(`argument ${String(index + 1)} is a null object`);
    return { object };
  });
}

/** Runs `step` and puts where it was into its error. */
function locate<Result>(location: string, step: () => Result): Result {
  try {
    return step();
  } catch (error) {
    if (error instanceof HostError && error.location === null) {
      throw new HostError(error.code, error.message, location);
    }
    throw error;
  }
}

/** A fault of the host itself reaches the client as GeneralException with its message: nothing is swallowed. */
export function describe(error: unknown, actionIndex: number): NonNullable<BatchAnswer['Error']> {
  const known = error instanceof HostError;
  return {
    Code: known ? error.code : 'GeneralException',
    Message: error instanceof Error ? error.message : String(error),
    Location: (known ? error.location : null) ?? '',
    ActionIndex: actionIndex,
    HttpStatusCode: 400,
  };
}
