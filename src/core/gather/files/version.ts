/** What tells how new a version is: the issue's number, then when its file says that it was saved. */
export interface Version {
  readonly issue: number | null;
  readonly saved: string | null;
}

/** 1 where the first is newer, -1 where the other one is, 0 where nothing tells. Names and the system's times never do. */
export function compareVersions(one: Version, other: Version): -1 | 0 | 1 {
  if (one.issue !== null && other.issue !== null && one.issue !== other.issue)
    return one.issue > other.issue ? 1 : -1;
  if (one.saved === null || other.saved === null) return 0;
  const [first, second] = [timeOf(one.saved), timeOf(other.saved)];
  return first === second ? 0 : first > second ? 1 : -1;
}

/** `2025-11-29T08:30:00Z`, to be compared as a text. */
function timeOf(saved: string): string {
  return saved.replace(/(?:\.\d+)?Z?$/u, '').slice(0, 19);
}
