/**
 * `npm run sideload`: serves the add-in over https with a certificate this machine trusts, and opens it in desktop
 * Excel where there is one (Windows, macOS). Elsewhere it says how to add it to Excel on the web.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Not a dependency: it needs a native build that fails on a bare Linux. */
const DEBUGGING = 'office-addin-debugging@7.0.0';
const URL_OF_PANE = 'https://localhost:3000/taskpane.html';
const SECONDS_TO_WAIT = 180;
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const server = spawn(
  process.execPath,
  ['node_modules/webpack/bin/webpack.js', 'serve', '--mode', 'development'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, SIDELOAD: '1' },
  },
);
server.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));

await untilServed();
if (process.platform === 'win32' || process.platform === 'darwin') openInExcel();
else sayHowOnTheWeb();

async function untilServed() {
  // The certificate's authority is trusted by the system, which Node does not ask: only wait for an answer.
  const { Agent, get } = await import('node:https');
  const agent = new Agent({ rejectUnauthorized: false });
  const answers = () =>
    new Promise((resolve) => {
      const request = get(URL_OF_PANE, { agent }, (response) => {
        response.resume();
        resolve(response.statusCode === 200);
      });
      request.on('error', () => resolve(false));
    });
  for (let second = 0; second < SECONDS_TO_WAIT; second++) {
    if (await answers()) return;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  console.error(`\nThe pages did not come up at ${URL_OF_PANE} within ${SECONDS_TO_WAIT} seconds.\n`);
  server.kill();
  process.exit(1);
}

function openInExcel() {
  console.log('\n  Opening Excel with the add-in: look for the group "Chỉ số CCHC" on the Home tab.\n');
  const words = ['--yes', DEBUGGING, 'start', 'manifest.xml', 'desktop', '--app', 'excel', '--no-debug'];
  const excel = spawn('npx', words, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  excel.on('exit', (code) => {
    if (code === 0) return;
    console.error(
      '\n  Excel could not be started (see above). The pages are still served; to add them by hand:',
    );
    sayHowOnTheWeb();
  });
}

function sayHowOnTheWeb() {
  console.log(`
  To use the add-in in Excel on the web:
    1. Open ${URL_OF_PANE} in the same browser once and accept the certificate if it asks.
    2. Open a workbook at https://excel.cloud.microsoft
    3. Home › Add-ins › More Add-ins › My Add-ins › Upload My Add-in, and choose
       ${path.join(root, 'manifest.xml')}
  The pages are served until you press Ctrl+C.
`);
}
