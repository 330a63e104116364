import { escapeXml } from '../../xlsx/package/xml';

/** Where manifest.xml says that the pages are: on this machine, while it is tried. */
const TRIED_AT = 'https://localhost:3000';

/** The manifest of pages that stand at another address (without a slash at the end). */
export function manifestFor(manifest: string, address: string): string {
  // A text that replaces would itself be read for `$&` and the like.
  return manifest.replaceAll(TRIED_AT, () => escapeXml(address));
}
