import { rankCommand } from './rankCommand';

// A reader such as `head` has had enough: what is printed further is for nobody.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await rankCommand(process.argv.slice(2), {
  // npm runs scripts in the project's folder and says where it was called.
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  out: console.log,
  error: console.error,
});
