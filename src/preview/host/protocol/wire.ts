import { HostError } from './hostError';

/**
 * The requests of Microsoft's Excel client (`@microsoft/office-js` 1.1.110), as its `HostBridge` and
 * `ClientRequestBase.buildRequestMessageBodyAndRequestFlags` send them. Only what this host uses is named.
 */
export interface WireRequest {
  readonly id: number;
  readonly flags: number;
  /** Whom it is asked of: empty for the workbook, else `PAGE_PARTITION`. */
  readonly partition: string;
  readonly actions: readonly WireAction[];
  readonly paths: ReadonlyMap<number, WirePath>;
}

export interface WireAction {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly pathId: number;
  readonly args: WireArguments;
  readonly query: WireQuery;
  /** What an update action (9) sets, by wire name. */
  readonly state: ReadonlyMap<string, unknown>;
}

export interface WireQuery {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly top: number | null;
  readonly skip: number;
}

export interface WirePath {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly parentId: number | null;
  readonly args: WireArguments;
}

export interface WireArguments {
  readonly values: readonly unknown[];
  /** Per argument the path of the object it stands for, 0 where it is a plain value. */
  readonly pathIds: readonly number[];
}

export const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  update: 9,
} as const;

export const pathTypes = {
  global: 1,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** Bit of `flags`: wait while a cell is being edited (`delayForCellEdit`) instead of failing. */
export const DELAY_FOR_CELL_EDIT_FLAG = 64;

/** What is asked of Excel's page on the web, not of the workbook in it, says so. */
export const PAGE_PARTITION = 'WacPartition';

/** Reads a message of the client; `null` for one that is not a request (an event, a log line). */
export function parseMessage(json: string): WireRequest | null {
  const message = record(JSON.parse(json));
  if (message.get('type') !== 1) return null;
  const http = record(message.get('message'));
  if (http.get('url') !== 'ProcessQuery') {
    throw new HostError(
      'InvalidRequest',
      `This host only answers ProcessQuery, not ${String(http.get('url'))}.`,
    );
  }
  const body = record(http.get('body'));
  const paths = new Map<number, WirePath>();
  for (const path of record(body.get('ObjectPaths')).values()) {
    const parsed = parsePath(record(path));
    paths.set(parsed.id, parsed);
  }
  return {
    id: number(message.get('id')),
    flags: number(message.get('flags') ?? 0),
    partition: text(message.get('customData')),
    actions: list(body.get('Actions')).map((action) => parseAction(record(action))),
    paths,
  };
}

function parseAction(action: ReadonlyMap<string, unknown>): WireAction {
  return {
    id: number(action.get('Id')),
    type: number(action.get('ActionType')),
    name: text(action.get('Name')),
    pathId: number(action.get('ObjectPathId') ?? 0),
    args: parseArguments(action.get('ArgumentInfo')),
    query: parseQuery(action.get('QueryInfo')),
    state: record(action.get('ObjectState')),
  };
}

function parsePath(path: ReadonlyMap<string, unknown>): WirePath {
  const parent = path.get('ParentObjectPathId');
  return {
    id: number(path.get('Id')),
    type: number(path.get('ObjectPathType')),
    name: text(path.get('Name')),
    parentId: parent === undefined ? null : number(parent),
    args: parseArguments(path.get('ArgumentInfo')),
  };
}

function parseArguments(info: unknown): WireArguments {
  const fields = record(info);
  return {
    values: list(fields.get('Arguments')),
    pathIds: list(fields.get('ReferencedObjectPathIds')).map((id) => (typeof id === 'number' ? id : 0)),
  };
}

function parseQuery(info: unknown): WireQuery {
  const fields = record(info);
  const top = fields.get('Top');
  const skip = fields.get('Skip');
  return {
    select: list(fields.get('Select')).map(text),
    expand: list(fields.get('Expand')).map(text),
    top: typeof top === 'number' ? top : null,
    skip: typeof skip === 'number' ? skip : 0,
  };
}

function record(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function number(value: unknown): number {
  if (typeof value !== 'number')
    throw new HostError('InvalidRequest', `A number was expected, not ${typeof value}.`);
  return value;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
