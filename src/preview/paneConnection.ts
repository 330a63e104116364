import type { NativeBridge } from './host/createExcelHost';

/** What the preview's page offers to the pane in its frame, as a property of its window. */
export interface PaneConnection {
  /** A bridge of its own for each time the pane's page loads. */
  connect(): NativeBridge;
}

export const PANE_CONNECTION = 'cchcPaneConnection';

/**
 * A bridge that answers as Excel does, later: the pane and the spreadsheet share one thread here, and the page is
 * drawn between two requests, as often as anybody sees a change.
 */
export function connectLater(bridge: NativeBridge): NativeBridge {
  let drawnAt = -Infinity;
  const later: NativeBridge = {
    sendMessageToHost(message) {
      const isDue = performance.now() - drawnAt > MILLISECONDS_UNDRAWN;
      setTimeout(
        () => {
          if (isDue) drawnAt = performance.now();
          bridge.sendMessageToHost(message);
        },
        isDue ? MILLISECONDS_TO_DRAW : 0,
      );
    },
  };
  bridge.onMessageFromHost = (message) => later.onMessageFromHost?.(message);
  return later;
}

const MILLISECONDS_UNDRAWN = 200;
const MILLISECONDS_TO_DRAW = 20;
