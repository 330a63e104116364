import type { Caller } from './command';

/** Runs a command as the process that npm started for it. */
export async function runProcess(
  command: (args: readonly string[], caller: Caller) => Promise<number>,
): Promise<void> {
  // A reader such as `head` has had enough: what is printed further is for nobody.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.exitCode = await command(process.argv.slice(2), {
    // npm runs scripts in the project's folder and says where it was called.
    folder: process.env['INIT_CWD'] ?? process.cwd(),
    out: console.log,
    error: console.error,
  });
}
