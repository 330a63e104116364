import type { Fault } from '../../locales/textTypes';
import {
  EXCEL_TABS,
  namespaceOf,
  REQUIREMENT_SETS,
  RESOURCE_LISTS,
  unknownAttributes,
} from './manifestNames';
import { ACTIONS, childrenOf, TRANSLATED } from './manifestSchema';
import type { Child } from './manifestSchema';
import { elementsIn, manifestTree } from './manifestTree';
import type { ManifestElement } from './manifestTree';

/** What is wrong with a manifest, at a line of the file (`null`: in the whole of it). */
export interface ManifestFault {
  readonly line: number | null;
  readonly fault: Fault;
}

/** What a manifest is checked against. */
export interface CheckedAgainst {
  /** Where the pages will stand, without a slash at the end. */
  readonly address: string;
  /** The content of a file of the pages, of their scripts and pictures by its path below the address; `null` where there is none. */
  readonly file: (path: string) => Uint8Array | null;
}

/**
 * What Office or Microsoft's check would find wrong with a task-pane manifest of Excel, or what would not load: the schema's
 * order and counts, identifier and version, lengths, addresses and icons (Microsoft's reference of the XML manifest, and
 * "Validate an Office Add-in's manifest"). Nothing is asked of the network.
 */
export function manifestFaults(xml: string, against: CheckedAgainst): readonly ManifestFault[] {
  let root: ManifestElement;
  try {
    root = manifestTree(xml);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [{ line: null, fault: { code: 'not-xml', detail: error.message } }];
  }
  if (root.name !== 'OfficeApp' || root.attribute('type') !== 'TaskPaneApp')
    return [{ line: root.line, fault: { code: 'not-task-pane' } }];
  const faults = [
    ...placed(root, [root.name]),
    ...foreign(root, [root.name]),
    ...[...elementsIn(root)].flatMap((element) =>
      [
        ...valuesOf(element),
        ...translations(element),
        ...newerThanAny(element),
        ...addressOf(element, against),
        ...unknownAttributes(element).map(
          (attribute) => ({ code: 'attribute-unknown', attribute, element: element.name }) as const,
        ),
      ].map((fault) => ({
        line: element.line,
        fault,
      })),
    ),
    ...resources(root),
    ...icons(root, against),
    ...functions(root, against),
  ];
  // A picture that several buttons have is wrong once.
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()].sort(
    (a, b) => (a.line ?? 0) - (b.line ?? 0),
  );
}

function placed(element: ManifestElement, path: readonly string[]): readonly ManifestFault[] {
  const allowed = TRANSLATED.has(element.name)
    ? [{ name: 'Override', atLeast: 0, atMost: Infinity } as const]
    : element.name === 'Action'
      ? (ACTIONS.get(element.attribute('type') ?? '') ?? null)
      : childrenOf(path);
  const own = allowed === null ? [] : childFaults(element, allowed);
  return [...own, ...element.children.flatMap((child) => placed(child, [...path, child.name]))];
}

/** Elements that stand in another namespace than the schema's: of those within each other the outermost. */
function foreign(element: ManifestElement, path: readonly string[]): readonly ManifestFault[] {
  const allowed = namespaceOf(path);
  const { name, namespace, line } = element;
  if (namespace !== allowed)
    return [{ line, fault: { code: 'value-wrong', what: `${name} xmlns`, value: namespace, allowed } }];
  return element.children.flatMap((child) => foreign(child, [...path, child.name]));
}

function childFaults(parent: ManifestElement, allowed: readonly Child[]): readonly ManifestFault[] {
  const at = (
    line: number,
    code: 'element-missing' | 'element-unknown' | 'element-twice' | 'element-late',
    element: string,
  ) => ({
    line,
    fault: { code, element, parent: parent.name },
  });
  const faults: ManifestFault[] = [];
  const seen = new Set<string>();
  let furthest = 0;
  for (const { name, line } of parent.children) {
    const place = allowed.findIndex((one) => one.name === name);
    if (place === -1) faults.push(at(line, 'element-unknown', name));
    else if (seen.has(name) && allowed[place]?.atMost === 1) faults.push(at(line, 'element-twice', name));
    else if (place < furthest) faults.push(at(line, 'element-late', name));
    seen.add(name);
    furthest = Math.max(furthest, place);
  }
  for (const { name, atLeast } of allowed)
    if (atLeast === 1 && !seen.has(name)) faults.push(at(parent.line, 'element-missing', name));
  return faults;
}

/** What the text or an attribute of an element may be. */
interface ValueRule {
  readonly of: (element: ManifestElement) => string | null;
  readonly isAllowed: (value: string) => boolean;
  readonly allowed: string;
}

const text = (element: ManifestElement): string => element.text;
const oneOf = (of: ValueRule['of'], ...values: readonly string[]): ValueRule => ({
  of,
  isAllowed: (value) => values.includes(value),
  allowed: values.join(', '),
});
const like = (of: ValueRule['of'], pattern: RegExp, allowed: string): ValueRule => ({
  of,
  isAllowed: (value) => pattern.test(value),
  allowed,
});

const LOCALE = /^[a-z]{2,3}(?:-[A-Za-z]{4})?-[A-Z]{2}$/u;
const MIN_VERSION = /^1\.\d{1,2}$/u;
const MOST_OF_VERSION = 65_535;
const VALUES: ReadonlyMap<string, readonly ValueRule[]> = new Map([
  [
    'Id',
    [
      {
        of: text,
        // One of zeros alone is nobody's.
        isAllowed: (value) =>
          /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu.test(value) &&
          /[1-9a-f]/iu.test(value),
        allowed: 'GUID: 8-4-4-4-12',
      },
    ],
  ],
  [
    'Version',
    [
      {
        of: text,
        // Catalogues take no version below 1.0; each of up to four parts is a whole number of 16 bits.
        isAllowed: (value) =>
          /^\d{1,5}(?:\.\d{1,5}){1,3}$/u.test(value) &&
          value.split('.').every((part) => Number(part) <= MOST_OF_VERSION) &&
          Number.parseInt(value, 10) >= 1,
        allowed: '1.0 … 65535.65535.65535.65535',
      },
    ],
  ],
  ['DefaultLocale', [like(text, LOCALE, 'vi-VN')]],
  ['Override', [like((element) => element.attribute('Locale'), LOCALE, 'Locale="en-US"')]],
  [
    'Permissions',
    [oneOf(text, 'Restricted', 'ReadDocument', 'ReadAllDocument', 'WriteDocument', 'ReadWriteDocument')],
  ],
  ['Host', [oneOf((element) => element.attribute('Name') ?? element.attribute('type'), 'Workbook')]],
  [
    'Set',
    [
      oneOf((element) => element.attribute('Name'), ...REQUIREMENT_SETS.keys()),
      like((element) => element.attribute('MinVersion') ?? '1.1', MIN_VERSION, 'MinVersion="1.9"'),
    ],
  ],
  [
    'Sets',
    [
      like(
        (element) => element.attribute('DefaultMinVersion') ?? '1.1',
        MIN_VERSION,
        'DefaultMinVersion="1.1"',
      ),
    ],
  ],
  ['OfficeTab', [oneOf((element) => element.attribute('id'), ...EXCEL_TABS)]],
  ['VersionOverrides', [oneOf((element) => element.attribute('type'), 'VersionOverridesV1_0')]],
  ['ExtensionPoint', [oneOf((element) => element.attribute('type'), 'PrimaryCommandSurface', 'ContextMenu')]],
  ['Action', [oneOf((element) => element.attribute('type'), ...ACTIONS.keys())]],
  ['Control', [oneOf((element) => element.attribute('type'), 'Button', 'Menu')]],
]);

/** Longest texts, of names and of what explains them. */
const NAME = 125;
const EXPLANATION = 250;
const LONGEST: ReadonlyMap<string, number> = new Map([
  ['ProviderName', NAME],
  ['DisplayName', NAME],
  ['Description', EXPLANATION],
  ['ShortStrings', NAME],
  ['LongStrings', EXPLANATION],
  ['FunctionName', NAME],
  ['TaskpaneId', NAME],
]);
const LONGEST_ID = 32;

function valuesOf(element: ManifestElement): readonly Fault[] {
  const { name } = element;
  const faults: Fault[] = [];
  for (const { of, isAllowed, allowed } of VALUES.get(name) ?? []) {
    const value = of(element) ?? '';
    if (!isAllowed(value)) faults.push({ code: 'value-wrong', what: name, value, allowed });
  }
  const most = LONGEST.get(name);
  if (most === undefined || element.attribute('resid') !== null) return faults;
  for (const shown of textsOf(element)) {
    if (shown === '') faults.push({ code: 'text-missing', what: name });
    if (shown.length > most) faults.push({ code: 'text-too-long', what: name, most, length: shown.length });
  }
  return faults;
}

/** Sets in a version that none has yet, by their own words or by those of their list. */
function newerThanAny(element: ManifestElement): readonly Fault[] {
  if (element.name !== 'Sets') return [];
  const usual = element.attribute('DefaultMinVersion') ?? '1.1';
  return element.children.flatMap((one): readonly Fault[] => {
    const name = one.attribute('Name') ?? '';
    const newest = REQUIREMENT_SETS.get(name);
    const value = one.attribute('MinVersion') ?? usual;
    if (newest === undefined || !MIN_VERSION.test(value) || Number(value.slice(2)) <= newest) return [];
    return [{ code: 'value-wrong', what: `Set Name="${name}"`, value, allowed: `1.1 … 1.${newest}` }];
  });
}

/** The texts of an element in all languages: its own, those of its overrides, those of the strings it holds. */
function textsOf(element: ManifestElement): readonly string[] {
  if (element.name === 'ShortStrings' || element.name === 'LongStrings')
    return element.children.flatMap(textsOf);
  const own = element.attribute('DefaultValue');
  return [own ?? element.text, ...element.children.map((child) => child.attribute('Value') ?? '')];
}

function translations(element: ManifestElement): readonly Fault[] {
  const locales = element.children.flatMap((child) =>
    child.name === 'Override' ? [child.attribute('Locale') ?? ''] : [],
  );
  return locales
    .filter((locale, at) => locales.indexOf(locale) !== at)
    .map((id) => ({ code: 'locale-twice', id }) as const);
}

const ADDRESSES: ReadonlySet<string> = new Set([
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'SourceLocation',
  'Image',
  'Url',
]);

function addressOf(element: ManifestElement, against: CheckedAgainst): readonly Fault[] {
  if (element.name === 'AppDomain') return domain(element.text, against);
  if (!ADDRESSES.has(element.name) || element.attribute('resid') !== null) return [];
  return textsOf(element).flatMap((url): readonly Fault[] => {
    if (!/^https:\/\/[^/]/u.test(url)) return [{ code: 'not-https', url }];
    const path = pathBelow(url, against.address);
    if (path === null) return [{ code: 'other-address', url }];
    return against.file(path) === null ? [{ code: 'file-missing', url }] : [];
  });
}

/** A domain that the pane may leave its own pages for: no page of ours is elsewhere. */
function domain(url: string, { address }: CheckedAgainst): readonly Fault[] {
  if (!/^https:\/\/[^/]/u.test(url)) return [{ code: 'not-https', url }];
  return URL.canParse(url) && new URL(url).origin === new URL(address).origin
    ? []
    : [{ code: 'other-address', url }];
}

/** Functions of buttons that no script of the page of functions has. */
function functions(root: ManifestElement, against: CheckedAgainst): readonly ManifestFault[] {
  const all = [...elementsIn(root)];
  const named = all.filter(({ name, text: own }) => name === 'FunctionName' && own !== '');
  const page = all.find(({ name }) => name === 'FunctionFile')?.attribute('resid') ?? '';
  const url = all.find(({ name, attribute }) => name === 'Url' && attribute('id') === page);
  const path = pathBelow(url?.attribute('DefaultValue') ?? '', against.address);
  const bytes = path === null ? null : against.file(path);
  // That the page is missing is said of its address.
  if (path === null || bytes === null) return [];
  const html = new TextDecoder().decode(bytes);
  const scripts = [...html.matchAll(/<script\b[^>]*?\bsrc="([^"]*)"/giu)].map(([, source = '']) => {
    // As if the pages stood on a server of their own.
    const at = pathBelow(new URL(source, `https://pages/${path}`).href, 'https://pages');
    const script = at === null ? null : against.file(at);
    return script === null ? '' : new TextDecoder().decode(script);
  });
  return named.flatMap(({ line, text: name }) => {
    const isThere = [html, ...scripts].some((script) =>
      ['"', "'", '`'].some((mark) => script.includes(`${mark}${name}${mark}`)),
    );
    return isThere ? [] : [{ line, fault: { code: 'function-missing', name } as const }];
  });
}

/** The path of an address below that of the pages, `null` where it is another's. */
function pathBelow(url: string, address: string): string | null {
  return url.startsWith(`${address}/`) ? url.slice(address.length + 1).replace(/[?#].*$/u, '') : null;
}

/** Each `resid` has a resource; no id is too long or there twice. */
function resources(root: ManifestElement): readonly ManifestFault[] {
  const all = [...elementsIn(root)];
  const defined = all.filter(({ name, attribute }) => RESOURCES.has(name) && attribute('id') !== null);
  const known = new Set(defined.map(({ attribute }) => attribute('id')));
  const missing = all.flatMap(({ line, attribute }) => {
    const id = attribute('resid');
    return id === null || known.has(id) ? [] : [{ line, fault: { code: 'resource-missing', id } as const }];
  });
  const ids = all.flatMap(({ line, attribute }) => {
    const id = attribute('id');
    return id === null ? [] : [{ line, id }];
  });
  const lists = new Map(
    all.flatMap(({ name, children }) => children.map((one) => [one.attribute('id'), name] as const)),
  );
  const elsewhere = all.flatMap(({ name, line, attribute }): readonly ManifestFault[] => {
    const id = attribute('resid');
    const list = RESOURCE_LISTS.get(name);
    if (id === null || list === undefined || !known.has(id) || lists.get(id) === list) return [];
    return [{ line, fault: { code: 'resource-elsewhere', id, list } }];
  });
  const seen = new Set<string>();
  const twice = ids.flatMap(({ line, id }): readonly ManifestFault[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    // A tab of Office's own may have several groups, each below its name.
    return id.startsWith('Tab') ? [] : [{ line, fault: { code: 'id-twice', id } }];
  });
  const long = defined.flatMap(({ line, attribute }): readonly ManifestFault[] => {
    const id = attribute('id') ?? '';
    return id.length > LONGEST_ID
      ? [{ line, fault: { code: 'text-too-long', what: `id="${id}"`, most: LONGEST_ID, length: id.length } }]
      : [];
  });
  return [...missing, ...elsewhere, ...twice, ...long];
}

const RESOURCES: ReadonlySet<string> = new Set(['Image', 'Url', 'String']);

/** The add-in's own icons: what the lists of Office show. */
const OWN_ICONS: ReadonlyMap<string, number> = new Map([
  ['IconUrl', 32],
  ['HighResolutionIconUrl', 64],
]);
const COMMAND_SIZES = [16, 32, 80] as const;

function icons(root: ManifestElement, against: CheckedAgainst): readonly ManifestFault[] {
  const all = [...elementsIn(root)];
  const images = new Map(
    all.flatMap((element) => {
      const id = element.name === 'Image' ? element.attribute('id') : null;
      return id === null ? [] : [[id, element] as const];
    }),
  );
  return all.flatMap((element): readonly ManifestFault[] => {
    const { name, line } = element;
    const pixels = OWN_ICONS.get(name);
    if (pixels !== undefined) return sized(element, pixels, against);
    if (name !== 'Icon') return [];
    const sizes = element.children.map((image) => Number(image.attribute('size')));
    return [
      ...COMMAND_SIZES.filter((size) => !sizes.includes(size)).map((size) => ({
        line,
        fault: { code: 'icon-size-missing', size } as const,
      })),
      ...element.children.flatMap((image) => {
        const used = images.get(image.attribute('resid') ?? '');
        return used === undefined ? [] : sized(used, Number(image.attribute('size')), against);
      }),
    ];
  });
}

/** Faults of an icon's files that are there: each is a PNG picture of that size. */
function sized(element: ManifestElement, pixels: number, against: CheckedAgainst): readonly ManifestFault[] {
  return textsOf(element).flatMap((url): readonly ManifestFault[] => {
    const path = pathBelow(url, against.address);
    const bytes = path === null ? null : against.file(path);
    if (bytes === null || isPngOf(bytes, pixels)) return [];
    return [{ line: element.line, fault: { code: 'icon-size', url, pixels } }];
  });
}

/** Whether a file begins as a PNG picture so many pixels wide and high does (its first chunk has both). */
function isPngOf(bytes: Uint8Array, pixels: number): boolean {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (
    bytes.byteLength > 24 &&
    head.getUint32(0) === 0x89504e47 &&
    head.getUint32(16) === pixels &&
    head.getUint32(20) === pixels
  );
}
