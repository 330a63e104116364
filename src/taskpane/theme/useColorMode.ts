import { useEffect, useState } from 'react';
import { colorModeOf } from './colorMode';
import type { ColorMode } from './colorMode';

/**
 * Follows Office's theme, else the system's. Office tells no changes of its theme on every platform, so it is
 * asked again when the pane gets the focus.
 */
export function useColorMode(officeBackground: () => string | undefined): ColorMode {
  const [mode, setMode] = useState(() => currentMode(officeBackground));
  useEffect(() => {
    const update = (): void => {
      setMode(currentMode(officeBackground));
    };
    const system = window.matchMedia(PREFERS_DARK);
    system.addEventListener('change', update);
    window.addEventListener('focus', update);
    return () => {
      system.removeEventListener('change', update);
      window.removeEventListener('focus', update);
    };
  }, [officeBackground]);
  return mode;
}

const PREFERS_DARK = '(prefers-color-scheme: dark)';

function currentMode(officeBackground: () => string | undefined): ColorMode {
  return colorModeOf(officeBackground(), window.matchMedia(PREFERS_DARK).matches);
}
