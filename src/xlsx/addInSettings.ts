import { addPart, addRelationship, freePath } from './package/packageEdit';
import { guarded } from './package/package';
import type { WorkbookPackage } from './package/package';
import { attribute, child, children, elementEnd, rootOf } from './package/xml';
import type { Tag } from './package/xml';
import { appendChildren, applyEdits, emptyTag, openTag } from './package/xmlEdits';

/** What `workbook.settings` of Excel's interface keeps: values by their keys, in their order. */
export type AddInSettings = readonly (readonly [key: string, value: unknown])[];

/**
 * What this add-in has saved in a workbook file, `[]` where it has not: Excel keeps it as JSON, with the add-in's id, in a
 * part of its own (MS-OWEXML, `webextension`).
 *
 * @throws Problem `damaged-file`
 */
export function readAddInSettings(file: WorkbookPackage): AddInSettings {
  const path = partOfAddIn(file);
  if (path === null) return [];
  return guarded(path, () => {
    const xml = file.text(path);
    return [...children(xml, propertiesOf(xml))].map((tag): AddInSettings[number] => {
      const text = attribute(xml, tag, 'value') ?? '';
      return [attribute(xml, tag, 'name') ?? '', parsed(text)];
    });
  });
}

/** Writes them in place of those that the file has; parts of other add-ins stay as they are. */
export function writeAddInSettings(file: WorkbookPackage, settings: AddInSettings): void {
  const path = partOfAddIn(file) ?? addExtension(file);
  guarded(path, () => {
    const xml = file.text(path);
    const properties = propertiesOf(xml);
    if (properties === null) throw new SyntaxError('no <properties>');
    const name = properties.prefix === '' ? 'property' : `${properties.prefix}:property`;
    const added = settings.map(([key, value]) => emptyTag(name, { name: key, value: JSON.stringify(value) }));
    const emptied = [...children(xml, properties)].map((tag) => ({
      start: tag.start,
      end: elementEnd(xml, tag).end,
      text: '',
    }));
    file.setText(path, applyEdits(xml, [...emptied, ...appendChildren(xml, properties, added)]));
  });
}

/** `Id` of the add-in in `manifest.xml`. */
const ADD_IN = 'f2cfa66f-58aa-40f9-bd23-c98f9e78ded9';

/** Where Excel may have the add-in from: the machine it is developed on, or the administrator. */
const SOURCES = [
  { store: 'developer', storeType: 'Registry' },
  { store: 'excatalog', storeType: 'EXCatalog' },
] as const;

const RELATIONSHIPS = 'http://schemas.microsoft.com/office/2011/relationships';
const EXTENSION = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const PANES = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function partOfAddIn(file: WorkbookPackage): string | null {
  const panes = partOfPanes(file);
  if (panes === null) return null;
  const extensions = file
    .relationships(panes)
    .filter(({ type, external, target }) => type === 'webextension' && !external && file.has(target));
  return extensions.find(({ target }) => guarded(target, () => isOfAddIn(file.text(target))))?.target ?? null;
}

function partOfPanes(file: WorkbookPackage): string | null {
  const panes = file
    .relationships('')
    .find(({ type, external }) => type === 'webextensiontaskpanes' && !external);
  return panes !== undefined && file.has(panes.target) ? panes.target : null;
}

function isOfAddIn(xml: string): boolean {
  const reference = child(xml, rootOf(xml, 'webextension'), 'reference');
  return reference !== null && attribute(xml, reference, 'id')?.toLowerCase() === ADD_IN;
}

function propertiesOf(xml: string): Tag | null {
  return child(xml, rootOf(xml, 'webextension'), 'properties');
}

/** Other programs may have written what is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Adds the add-in to those that the workbook names, its pane closed. Returns the path of its part. */
function addExtension(file: WorkbookPackage): string {
  const path = freePath(file, 'xl/webextensions', 'webextension');
  const [here, ...elsewhere] = SOURCES.map((source) =>
    emptyTag('we:reference', { id: ADD_IN, version: '1.0.0.0', ...source }),
  );
  addPart(
    file,
    path,
    'application/vnd.ms-office.webextension+xml',
    [
      DECLARATION,
      openTag('we:webextension', { 'xmlns:we': EXTENSION, id: `{${ADD_IN}}` }),
      here,
      `<we:alternateReferences>${elsewhere.join('')}</we:alternateReferences>`,
      '<we:properties/><we:bindings/></we:webextension>',
    ].join(''),
  );
  const panes = partOfPanes(file) ?? addPanes(file);
  const id = addRelationship(file, panes, 'webextension', path, RELATIONSHIPS);
  guarded(panes, () => {
    const xml = file.text(panes);
    const root = rootOf(xml, 'taskpanes');
    if (root === null) throw new SyntaxError('no <taskpanes>');
    const prefix = root.prefix === '' ? '' : `${root.prefix}:`;
    const look = { dockstate: 'right', visibility: 0, width: 350, row: 0 };
    const reference = emptyTag(`${prefix}webextensionref`, { 'xmlns:r': OFFICE_RELATIONSHIPS, 'r:id': id });
    const pane = `${openTag(`${prefix}taskpane`, look)}${reference}</${prefix}taskpane>`;
    file.setText(panes, applyEdits(xml, appendChildren(xml, root, [pane])));
  });
  return path;
}

function addPanes(file: WorkbookPackage): string {
  const path = freePath(file, 'xl/webextensions', 'taskpanes');
  const xml = `${DECLARATION}${openTag('wetp:taskpanes', { 'xmlns:wetp': PANES })}</wetp:taskpanes>`;
  addPart(file, path, 'application/vnd.ms-office.webextensiontaskpanes+xml', xml);
  addRelationship(file, '', 'webextensiontaskpanes', path, RELATIONSHIPS);
  return path;
}
