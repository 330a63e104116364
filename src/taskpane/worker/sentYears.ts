import type { UnitFile } from '../../core/gather/files/unitFile';
import { Problem } from '../../core/problem';
import type { ProblemCode } from '../../core/problem';
import type { EarlierFile } from '../../core/run/earlierFiles';
import type { SheetSnapshot } from '../../core/workbook';

/** A file of earlier years as plain data, which page and worker give each other. */
export interface SentYears extends Pick<UnitFile, 'path' | 'hash'> {
  /** `null` where it cannot be read. */
  readonly sheets: readonly SheetSnapshot[] | null;
  /** Why it cannot be read. */
  readonly problem: { readonly code: ProblemCode; readonly params: Readonly<Record<string, string>> } | null;
}

export function sentYears({ path, hash, content }: UnitFile): SentYears {
  if (!(content instanceof Problem)) return { path, hash, sheets: content, problem: null };
  const { code, params } = content;
  return { path, hash, sheets: null, problem: { code, params } };
}

/** The same as the core takes it. */
export function earlierFile({ path, sheets, problem }: SentYears): EarlierFile {
  if (problem === null) return { path, content: sheets ?? [] };
  return { path, content: new Problem(problem.code, problem.params) };
}
