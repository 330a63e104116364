import type { UnitFile } from '../../core/gather/files/unitFile';

/** The files with more of them: one that is there already comes in once, another one of its path gets a path of its own. */
export function withFiles<File extends Pick<UnitFile, 'path' | 'hash'>>(
  files: readonly File[],
  more: readonly File[],
): readonly File[] {
  const all = [...files];
  const hashes = new Map(all.map(({ path, hash }) => [path, hash]));
  for (const file of more) {
    let path = file.path;
    for (let number = 2; hashes.has(path) && hashes.get(path) !== file.hash; number++)
      path = `${file.path} (${number})`;
    if (hashes.has(path)) continue;
    hashes.set(path, file.hash);
    all.push({ ...file, path });
  }
  return all;
}
