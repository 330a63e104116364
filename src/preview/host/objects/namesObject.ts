import type { Argument, ExcelObject } from '../protocol/excelObject';
import type { UniverBook } from '../book/univerBook';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { generateRandomId } from '@univerjs/core';
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import { asFlag, asText, excelObject, plain, textArgument } from '../protocol/excelObject';
import { invalidArgument, itemNotFound } from '../protocol/hostError';
import { checkDefinedName, sameName } from '../book/nameRules';
import { formatSheetAddress } from '../book/rectangle';
import { worksheetOf } from '../book/univerBook';
import { placeOf } from './range/rangeArguments';

/** Univer's word for a name that belongs to the workbook. */
const WORKBOOK_SCOPE = 'AllDefaultWorkbook';
/** Excel's limit for a text constant in a formula. */
const LONGEST_CONSTANT = 255;
const LONGEST_FORMULA = 8_192;

/** `workbook.names` (`sheetId` null: names of the workbook) or `worksheet.names` (names of that sheet only). */
export function namesObject(book: UniverBook, sheetId: string | null): ExcelObject {
  const list = () => namesOf(book, sheetId);
  const find = (key: unknown) => list().find(({ name }) => sameName(name, asText(key))) ?? null;
  return excelObject('NamedItemCollection', {
    items: () => list().map((name) => nameObject(book, name.id)),
    item: (key) => {
      const name = find(key);
      if (name === null) throw itemNotFound(`name ${asText(key)}`);
      return nameObject(book, name.id);
    },
    calls: { GetCount: () => list().length },
    getters: {
      Add: (args) => {
        if (sheetId !== null) worksheetOf(book, sheetId);
        const name = textArgument(args, 0);
        checkDefinedName(
          name,
          list().map((other) => other.name),
        );
        const id = generateRandomId();
        book.run(SetDefinedNameMutation.id, {
          id,
          name,
          formulaOrRefString: referenceOf(book, args),
          comment: asText(plain(args, 2) ?? ''),
          localSheetId: sheetId ?? WORKBOOK_SCOPE,
        });
        return nameObject(book, id);
      },
      GetItemOrNullObject: (args) => {
        const name = find(textArgument(args, 0));
        return name === null ? null : nameObject(book, name.id);
      },
    },
  });
}

/** Names of a sheet go with it. */
export function removeNamesOf(book: UniverBook, sheetId: string): void {
  for (const name of namesOf(book, sheetId)) book.run(RemoveDefinedNameMutation.id, { ...name });
}

function nameObject(book: UniverBook, id: string): ExcelObject {
  const item = (): IDefinedNamesServiceParam => {
    const found = book.definedNames.getDefinedNameMap(book.unitId)?.[id];
    if (found === undefined) throw itemNotFound('the name has been deleted');
    return found;
  };
  const change = (patch: Partial<IDefinedNamesServiceParam>) => {
    book.run(SetDefinedNameMutation.id, { ...item(), ...patch });
  };
  return excelObject('NamedItem', {
    identity: { _Id: item().name },
    scalars: {
      Name: { get: () => item().name },
      Type: { get: () => (constantText(item().formulaOrRefString) === null ? 'Range' : 'String') },
      Value: { get: () => constantText(item().formulaOrRefString) ?? item().formulaOrRefString },
      Formula: {
        get: () => withEquals(item().formulaOrRefString),
        set: (value) => {
          change({ formulaOrRefString: checkFormula(asText(value)) });
        },
      },
      Visible: {
        get: () => item().hidden !== true,
        set: (value) => {
          change({ hidden: !asFlag(value) });
        },
      },
      Scope: { get: () => (isOfWorkbook(item()) ? 'Workbook' : 'Worksheet') },
      Comment: {
        get: () => item().comment ?? '',
        set: (value) => {
          change({ comment: asText(value) });
        },
      },
    },
    calls: {
      Delete: () => {
        book.run(RemoveDefinedNameMutation.id, { ...item() });
      },
    },
  });
}

function namesOf(book: UniverBook, sheetId: string | null): IDefinedNamesServiceParam[] {
  const all = Object.values(book.definedNames.getDefinedNameMap(book.unitId) ?? {});
  return all.filter((name) => (sheetId === null ? isOfWorkbook(name) : name.localSheetId === sheetId));
}

function isOfWorkbook({ localSheetId }: IDefinedNamesServiceParam): boolean {
  return localSheetId === undefined || localSheetId === '' || localSheetId === WORKBOOK_SCOPE;
}

function referenceOf(book: UniverBook, args: readonly Argument[]): string {
  const argument = args[1];
  if (argument === undefined) throw invalidArgument('a range or a formula was expected');
  if ('value' in argument) return checkFormula(asText(argument.value));
  const place = placeOf(argument.object);
  if (place === null) throw invalidArgument('a range or a formula was expected');
  return formatSheetAddress(worksheetOf(book, place.sheetId).getName(), place.area);
}

function checkFormula(formula: string): string {
  if (formula.length > LONGEST_FORMULA)
    throw invalidArgument(`a formula has at most ${String(LONGEST_FORMULA)} characters`);
  for (const [, constant = ''] of formula.matchAll(/"((?:[^"]|"")*)"/g)) {
    if (constant.replaceAll('""', '"').length > LONGEST_CONSTANT) {
      throw invalidArgument(`a text in a formula has at most ${String(LONGEST_CONSTANT)} characters`);
    }
  }
  return formula;
}

function constantText(formula: string): string | null {
  const match = /^="((?:[^"]|"")*)"$/.exec(formula);
  return match?.[1]?.replaceAll('""', '"') ?? null;
}

function withEquals(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}
