import { isDiskHandle } from './diskFiles';
import type { DiskHandle } from './diskFiles';

/** Takes the file with which the installed page was started from the file manager (`file_handlers` of its manifest). */
export function launchedFile(onFile: (handle: DiskHandle) => void): void {
  if (!isWithQueue(window)) return;
  window.launchQueue.setConsumer(({ files }) => {
    const first = files?.find(isDiskHandle);
    if (first !== undefined) onFile(first);
  });
}

interface WithQueue {
  readonly launchQueue: {
    setConsumer(take: (launch: { readonly files?: readonly unknown[] }) => void): void;
  };
}

function isWithQueue(value: object): value is WithQueue {
  return 'launchQueue' in value;
}
