import type { DiskHandle } from './diskFiles';

/** When a file was changed last, and its size in bytes: another program that writes it changes one of them. */
export interface FileStamp {
  readonly lastModified: number;
  readonly size: number;
}

/** Why a file cannot be read or written where it is. */
export type DiskFault = 'denied' | 'locked' | 'gone' | 'full';

export class DiskProblem extends Error {
  constructor(
    readonly fault: DiskFault,
    cause?: unknown,
  ) {
    super(fault, { cause });
    this.name = 'DiskProblem';
  }
}

export function stampOf({ lastModified, size }: File): FileStamp {
  return { lastModified, size };
}

/**
 * The file as it is on disk now.
 *
 * @throws DiskProblem
 */
export function readFromDisk(handle: DiskHandle): Promise<File> {
  return onDisk(() => handle.getFile());
}

/**
 * Whether a file is no longer what it was when it had this stamp.
 *
 * @throws DiskProblem
 */
export async function isChanged(handle: DiskHandle, { lastModified, size }: FileStamp): Promise<boolean> {
  const now = await readFromDisk(handle);
  return now.lastModified !== lastModified || now.size !== size;
}

/**
 * Writes a file in place of what is there. The browser writes beside it first: where that fails, the file stays as it was.
 *
 * @returns its stamp now
 * @throws DiskProblem
 */
export function writeBack(handle: DiskHandle, bytes: Uint8Array): Promise<FileStamp> {
  return onDisk(() => write(handle, bytes));
}

async function write(handle: DiskHandle, bytes: Uint8Array): Promise<FileStamp> {
  const stream = await handle.createWritable();
  try {
    await stream.write(new Uint8Array(bytes));
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
  await stream.close();
  const written = await handle.getFile();
  if (written.size !== bytes.length)
    throw new DOMException('The file was written in part.', 'InvalidStateError');
  return stampOf(written);
}

async function onDisk<Result>(task: () => Promise<Result>): Promise<Result> {
  try {
    return await task();
  } catch (error) {
    const fault = faultOf(error);
    throw fault === null ? error : new DiskProblem(fault, error);
  }
}

/** What a browser's refusal means; `null` for any other error. */
function faultOf(error: unknown): DiskFault | null {
  if (!(error instanceof DOMException)) return null;
  switch (error.name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'denied';
    case 'NoModificationAllowedError':
    case 'InvalidStateError':
    case 'NotReadableError':
      return 'locked';
    case 'NotFoundError':
      return 'gone';
    case 'QuotaExceededError':
      return 'full';
    default:
      return null;
  }
}
