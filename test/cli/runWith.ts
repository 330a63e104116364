import type { Caller } from '../../src/cli/command/command';
import type { CliResult } from './runRank';

/** What a command does with arguments, called from a folder, but for its process. */
export function runWith(command: (args: readonly string[], caller: Caller) => Promise<number>) {
  return async (args: readonly string[], folder: string): Promise<CliResult> => {
    let [stdout, stderr] = ['', ''];
    const status = await command(args, {
      folder,
      out: (text) => (stdout += `${text}\n`),
      error: (text) => (stderr += `${text}\n`),
    });
    return { status, stdout, stderr };
  };
}
