/**
 * Gives the loaded client `worksheet.notes`, which clients have from ExcelApi 1.18 on and that of office-js 1.1.110 has
 * not: a collection made of the client's own parts as its other collections are, so that a request for it goes to the
 * host like any other.
 */
export function addNotesToClient(client: {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: object;
}): void {
  const helper: unknown = Reflect.get(client.OfficeExtension, 'BatchApiHelper');
  const ClientObject: unknown = Reflect.get(client.OfficeExtension, 'ClientObject');
  if (!isHelper(helper) || !isClass(ClientObject)) throw new Error('The client is not made as expected.');
  const runtime: Helper = helper;
  class Note extends ClientObject {}
  class NoteCollection extends ClientObject {
    add(cellAddress: unknown, content: unknown): object {
      const args = [cellAddress, content];
      return runtime.createMethodObject(Note, this, 'Add', 0, args, false, true, null, 0);
    }
  }
  Object.defineProperty(client.Excel.Worksheet.prototype, 'notes', {
    get(this: object) {
      return runtime.createPropertyObject(NoteCollection, this, 'Notes', true, 4);
    },
  });
}

interface Helper {
  createPropertyObject(
    type: unknown,
    parent: object,
    name: string,
    isCollection: boolean,
    flags: number,
  ): object;
  createMethodObject(
    type: unknown,
    parent: object,
    name: string,
    operation: number,
    args: readonly unknown[],
    isCollection: boolean,
    isInvalidAfterRequest: boolean,
    getById: null,
    flags: number,
  ): object;
}

function isHelper(value: unknown): value is Helper {
  return typeof value === 'function' && 'createPropertyObject' in value && 'createMethodObject' in value;
}

function isClass(value: unknown): value is new () => object {
  return typeof value === 'function';
}
