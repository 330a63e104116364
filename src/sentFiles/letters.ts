/** Vietnamese Windows writes a plain `CSV` in its own table of letters, with marks behind their letters. */
const WINDOWS_VIETNAMESE = 'windows-1258';

/** The text of a file in whichever letters it is: what it says at its beginning, else UTF-8 where all of it is, else those of Vietnamese Windows. */
export function lettersOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(WINDOWS_VIETNAMESE).decode(bytes).normalize('NFC');
  }
}
