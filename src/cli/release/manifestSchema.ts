/** A child that an element may have. */
export interface Child {
  readonly name: string;
  readonly atLeast: 0 | 1;
  readonly atMost: number;
}

const one = (name: string): Child => ({ name, atLeast: 1, atMost: 1 });
const maybe = (name: string): Child => ({ name, atLeast: 0, atMost: 1 });
const some = (name: string): Child => ({ name, atLeast: 1, atMost: Infinity });
const any = (name: string): Child => ({ name, atLeast: 0, atMost: Infinity });

/**
 * What stands in what, in which order and how often, in a task-pane add-in's manifest (Microsoft's reference of the XML
 * manifest, elements of `OfficeApp` 1.1 and of `VersionOverrides` 1.0). Office drops a manifest that departs from it without
 * a word. Of a place with two entries (`Host` below the overrides is another than that on top) the path tells which.
 */
const CHILDREN: ReadonlyMap<string, readonly Child[]> = new Map([
  [
    'OfficeApp',
    [
      one('Id'),
      maybe('AlternateId'),
      one('Version'),
      one('ProviderName'),
      one('DefaultLocale'),
      one('DisplayName'),
      one('Description'),
      one('IconUrl'),
      one('HighResolutionIconUrl'),
      one('SupportUrl'),
      maybe('AppDomains'),
      one('Hosts'),
      maybe('Requirements'),
      one('DefaultSettings'),
      one('Permissions'),
      maybe('VersionOverrides'),
    ],
  ],
  ['OfficeApp/AppDomains', [some('AppDomain')]],
  ['OfficeApp/Hosts', [some('Host')]],
  ['OfficeApp/Requirements', [maybe('Sets'), maybe('Methods')]],
  ['OfficeApp/Requirements/Sets', [some('Set')]],
  ['OfficeApp/DefaultSettings', [one('SourceLocation'), maybe('RequestedWidth'), maybe('RequestedHeight')]],
  [
    'VersionOverrides',
    [
      maybe('Description'),
      maybe('Requirements'),
      one('Hosts'),
      one('Resources'),
      maybe('WebApplicationInfo'),
    ],
  ],
  ['VersionOverrides/Hosts', [some('Host')]],
  ['VersionOverrides/Hosts/Host', [maybe('AllFormFactors'), one('DesktopFormFactor')]],
  ['DesktopFormFactor', [maybe('GetStarted'), one('FunctionFile'), some('ExtensionPoint')]],
  ['GetStarted', [one('Title'), one('Description'), one('LearnMoreUrl')]],
  ['ExtensionPoint', [any('OfficeTab'), any('CustomTab'), any('OfficeMenu')]],
  ['OfficeTab', [some('Group')]],
  ['Group', [one('Label'), one('Icon'), some('Control')]],
  ['Icon', [some('Image')]],
  ['Control', [one('Label'), one('Supertip'), one('Icon'), one('Action')]],
  ['Supertip', [one('Title'), one('Description')]],
  ['Resources', [one('Images'), one('Urls'), one('ShortStrings'), one('LongStrings')]],
  ['Images', [some('Image')]],
  ['Urls', [some('Url')]],
  ['ShortStrings', [some('String')]],
  ['LongStrings', [some('String')]],
]);

/** The children of an action by its type. */
export const ACTIONS: ReadonlyMap<string, readonly Child[]> = new Map([
  ['ShowTaskpane', [maybe('TaskpaneId'), one('SourceLocation')]],
  ['ExecuteFunction', [one('FunctionName')]],
]);

/** Texts and addresses in several languages. */
export const TRANSLATED: ReadonlySet<string> = new Set([
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'SourceLocation',
  'Image',
  'Url',
  'String',
]);

/** The entry of the table for an element, by the longest end of its path that the table has. */
export function childrenOf(path: readonly string[]): readonly Child[] | null {
  for (let from = 0; from < path.length; from += 1) {
    const found = CHILDREN.get(path.slice(from).join('/'));
    if (found !== undefined) return found;
  }
  return null;
}
