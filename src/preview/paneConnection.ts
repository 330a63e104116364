import type { NativeBridge } from './host/createExcelHost';

/** What the preview's page offers to the pane in its frame, as a property of its window. */
export interface PaneConnection {
  /** A bridge of its own for each time the pane's page loads. */
  connect(): NativeBridge;
}

export const PANE_CONNECTION = 'cchcPaneConnection';

/**
 * A bridge that answers as Excel does, later: the pane and the spreadsheet share one thread here, and the page is
 * drawn between two requests.
 */
export function connectLater(bridge: NativeBridge): NativeBridge {
  const later: NativeBridge = {
    sendMessageToHost(message) {
      setTimeout(() => {
        bridge.sendMessageToHost(message);
      }, MILLISECONDS_TO_DRAW);
    },
  };
  bridge.onMessageFromHost = (message) => later.onMessageFromHost?.(message);
  return later;
}

const MILLISECONDS_TO_DRAW = 20;
