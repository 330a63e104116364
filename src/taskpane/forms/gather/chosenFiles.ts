import type { SentItem } from '../../worker/sentItem';

/** The files of a choice, with their paths below the folder that was chosen. */
export function chosenFiles(files: Iterable<File> | null): readonly SentItem[] {
  return [...(files ?? [])].map((file) => ({
    path: (file.webkitRelativePath === '' ? file.name : file.webkitRelativePath).normalize('NFC'),
    file,
  }));
}

/** The files of what is dropped, those of folders too where the browser tells of them; what cannot be read is told when it is. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<readonly SentItem[]> {
  // They are there only until the event is over.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const plain = chosenFiles(files);
  if (entries.length === 0) return plain;
  try {
    return (await Promise.all(entries.map(filesBelow))).flat();
  } catch {
    return plain;
  }
}

async function filesBelow(entry: FileSystemEntry): Promise<readonly SentItem[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => {
      entry.file(resolve, reject);
    });
    return [{ path: entry.fullPath.replace(/^\//u, '').normalize('NFC'), file }];
  }
  if (!isFolder(entry)) return [];
  const below = await Promise.all((await entriesOf(entry.createReader())).map(filesBelow));
  return below.flat();
}

/** A reader gives some hundred entries at a time, and none at the end. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => {
    reader.readEntries(resolve, reject);
  });
  return some.length === 0 ? [] : [...some, ...(await entriesOf(reader))];
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
