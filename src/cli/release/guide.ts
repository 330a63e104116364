import { escapeXml } from '../../xlsx/package/xml';

/** What the guide for the one who installs the add-in is told. */
interface GuideFacts {
  /** Of the pages, without a slash at the end. */
  readonly address: string;
  readonly version: string;
  /** The shared folder of the manifest, `null` where none was named. */
  readonly share: string | null;
  /** A PNG picture of the program. */
  readonly picture: Uint8Array;
  /** Whether the pages ask Microsoft's address for office.js, in words. */
  readonly network: string;
}

/** A share as it looks, where none was named. */
const EXAMPLE_SHARE = String.raw`\\may-chu\bo-tro`;

/** The guide as one page, with all that it shows in it. Parts about a share are left out where there is none. */
export function guide(template: string, { address, version, share, picture, network }: GuideFacts): string {
  const facts: Readonly<Record<string, string>> = {
    ADDRESS: address,
    VERSION: version,
    SHARE: share ?? '',
    SHARE_OR_EXAMPLE: share ?? EXAMPLE_SHARE,
    NETWORK: network,
    PICTURE: `data:image/png;base64,${Buffer.from(picture).toString('base64')}`,
  };
  const parts =
    share === null ? template.replaceAll(/<!-- share -->[\s\S]*?<!-- \/share -->/gu, '') : template;
  return parts
    .replaceAll(/<!-- \/?share -->/gu, '')
    .replaceAll(/\{\{([A-Z_]+)\}\}/gu, (whole, name: string) => {
      const fact = facts[name];
      return fact === undefined ? whole : escapeXml(fact);
    });
}
