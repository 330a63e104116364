import type { ManifestElement } from './manifestTree';

const OFFICE = 'http://schemas.microsoft.com/office/';
const APP = `${OFFICE}appforoffice/1.1`;
const OVERRIDES = `${OFFICE}taskpaneappversionoverrides`;
const BASIC_TYPES = `${OFFICE}officeappbasictypes/1.0`;

/** Of the overrides, what the schema takes from the basic types. */
const BASIC: ReadonlySet<string> = new Set([
  ...['Images', 'Image', 'Urls', 'Url', 'ShortStrings', 'LongStrings', 'String', 'Override'],
  ...['Sets', 'Set'],
]);

/** The namespace that the schema gives an element on this path. */
export function namespaceOf(path: readonly string[]): string {
  if (!path.includes('VersionOverrides')) return APP;
  return BASIC.has(path.at(-1) ?? '') ? BASIC_TYPES : OVERRIDES;
}

/** Attributes that an element may have, by its name; one that is not here has none. */
const ATTRIBUTES = new Map<string, readonly string[]>([
  ['OfficeApp', ['type', 'schemaLocation']],
  ['VersionOverrides', ['type', 'schemaLocation']],
  ['Host', ['Name', 'type']],
  ['Sets', ['DefaultMinVersion']],
  ['Set', ['Name', 'MinVersion']],
  ['Method', ['Name']],
  ['ExtensionPoint', ['type']],
  ['Action', ['type']],
  ['Control', ['type', 'id']],
  ...['OfficeTab', 'CustomTab', 'OfficeMenu', 'Group'].map((name) => [name, ['id']] as const),
  ...['Label', 'Title', 'LearnMoreUrl', 'FunctionFile'].map((name) => [name, ['resid']] as const),
  ...['Description', 'SourceLocation'].map((name) => [name, ['DefaultValue', 'resid']] as const),
  ...['DisplayName', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl'].map(
    (name) => [name, ['DefaultValue']] as const,
  ),
  ['Image', ['id', 'DefaultValue', 'size', 'resid']],
  ...['Url', 'String'].map((name) => [name, ['id', 'DefaultValue']] as const),
  ['Override', ['Locale', 'Value']],
]);

/** Attributes of an element that the schema does not know. */
export function unknownAttributes({ name, attributes }: ManifestElement): readonly string[] {
  const known = ATTRIBUTES.get(name) ?? [];
  return attributes.filter((attribute) => !known.includes(attribute));
}

/** Where the resource stands that an element's `resid` names. */
export const RESOURCE_LISTS: ReadonlyMap<string, string> = new Map([
  ['Label', 'ShortStrings'],
  ['Title', 'ShortStrings'],
  ['Description', 'LongStrings'],
  ['LearnMoreUrl', 'Urls'],
  ['FunctionFile', 'Urls'],
  ['SourceLocation', 'Urls'],
  ['Image', 'Images'],
]);

/** The tabs of Excel's own, by the names that Office has for them. */
export const EXCEL_TABS = [
  ...['TabHome', 'TabInsert', 'TabPageLayoutExcel', 'TabFormulas', 'TabData', 'TabReview', 'TabView'],
  ...['TabDeveloper', 'TabAddIns', 'TabPrintPreview', 'TabBackgroundRemoval'],
];

/** Requirement sets that Excel may be asked for, each with its newest version 1.x: a program without it is not offered the add-in. */
export const REQUIREMENT_SETS: ReadonlyMap<string, number> = new Map([
  ...([
    ['ExcelApi', 21],
    ['ExcelApiDesktop', 5],
    ['CustomFunctionsRuntime', 5],
    ['AddinCommands', 3],
    ['IdentityAPI', 3],
    ['RibbonApi', 3],
    ...['DialogApi', 'ImageCoercion', 'SharedRuntime'].map((name) => [name, 2] as const),
  ] as const),
  ...[
    ...['ExcelApiOnline', 'DialogOrigin', 'KeyboardShortcuts', 'OpenBrowserWindowApi', 'BindingEvents'],
    ...['CompressedFile', 'DocumentEvents', 'File', 'MatrixBindings', 'MatrixCoercion', 'PdfFile'],
    ...['Selection', 'Settings', 'TableBindings', 'TableCoercion', 'TextBindings', 'TextCoercion'],
  ].map((name) => [name, 1] as const),
]);
