import type { ExcelObject } from '../protocol/excelObject';
import type { UniverBook } from '../book/univerBook';
import { bookExtras } from '../book/excelExtras';
import type { BookExtras } from '../book/excelExtras';
import { excelObject, plain, textArgument } from '../protocol/excelObject';
import { itemNotFound } from '../protocol/hostError';

/** `workbook.settings`: values kept with the workbook, for this add-in. Keys differ by case. */
export function settingsObject(book: UniverBook): ExcelObject {
  const extras = bookExtras(book.workbook);
  const find = (key: unknown) =>
    typeof key === 'string' && valueOf(extras, key) !== undefined ? settingObject(extras, key) : null;
  return excelObject('SettingCollection', {
    items: () => extras.settings.map(([key]) => settingObject(extras, key)),
    item: (key) => {
      const setting = find(key);
      if (setting === null) throw itemNotFound(`setting ${String(key)}`);
      return setting;
    },
    calls: { GetCount: () => extras.settings.length },
    getters: {
      Add: (args) => {
        const key = textArgument(args, 0);
        put(extras, key, plain(args, 1));
        return settingObject(extras, key);
      },
      GetItemOrNullObject: (args) => find(textArgument(args, 0)),
    },
  });
}

function settingObject(extras: BookExtras, key: string): ExcelObject {
  return excelObject('Setting', {
    identity: { _Id: key },
    scalars: {
      Key: { get: () => key },
      Value: {
        get: () => valueOf(extras, key),
        set: (value) => {
          put(extras, key, value);
        },
      },
    },
    calls: {
      Delete: () => {
        extras.settings = without(extras, key);
      },
    },
  });
}

function valueOf({ settings }: BookExtras, key: string): unknown {
  return settings.find(([candidate]) => candidate === key)?.[1];
}

function put(extras: BookExtras, key: string, value: unknown): void {
  extras.settings = [...without(extras, key), [key, value]];
}

function without({ settings }: BookExtras, key: string): BookExtras['settings'] {
  return settings.filter(([candidate]) => candidate !== key);
}
