/**
 * A file for the registry of Windows that makes Excel trust a shared folder of manifests, as its Trust Center does
 * (learn.microsoft.com, "Sideload Office Add-ins for testing from a network share").
 *
 * @param share `\\server\folder`
 * @param id a GUID, which is the same each time so that the catalogue is there once
 */
export function trustedCatalogue(share: string, id: string): string {
  return [
    'Windows Registry Editor Version 5.00',
    '',
    String.raw`[HKEY_CURRENT_USER\Software\Microsoft\Office\16.0\WEF\TrustedCatalogs\{${id}}]`,
    `"Id"="{${id}}"`,
    `"Url"="${share.replaceAll('\\', '\\\\')}"`,
    '"Flags"=dword:00000001',
    '',
  ].join('\r\n');
}
