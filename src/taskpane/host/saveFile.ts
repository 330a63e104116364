/**
 * Hands a file to the browser, which saves it among its downloads or asks where. A web view that saves none does nothing and
 * tells no page (`savesFiles`).
 */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click: it must not be gone by then.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
