/**
 * Builds the pages: the task pane and the ribbon command for Excel, and the preview for a browser.
 * office.js is loaded from Microsoft's address where that answers, else from the unmodified copies that are built in
 * (src/excel/officeScript.ts); `OFFICE_JS=copy` builds pages for closed networks, which never ask for that address.
 */
import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';
import CssPlugin from 'mini-css-extract-plugin';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import webpack from 'webpack';
import { fileURLToPath } from 'node:url';
import { CachedFiles } from './src/preview/offline/cachedFiles.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const PORT = 3000;
const CDN = 'https://appsforoffice.microsoft.com';
const FROM_MICROSOFT = process.env['OFFICE_JS'] !== 'copy';
const OFFICE_PACKAGE = path.join(root, 'node_modules/@microsoft/office-js/dist');
const SERVICE_WORKER = 'sw.js';
const EXCEL_CLIENT = 'office-js/excel-web-16.00.js';

/** What office.js asks for in Excel, by platform and by the language of Office. */
const OFFICE_FILES = [
  'office.js',
  'excel-{ios,mac,web,winrt}-16.00.js',
  'excel-win32-16.01.js',
  'o15apptofilemappingtable.js',
  '*/office_strings.js',
  'agaveerrorux/**/*',
  'telemetry/oteljs_agave.js',
];

/** Scripts that run before the rest of a page, or beside it, stay whole, and so do the texts of a language (`texts-vi`). */
const notBefore = ({ name }) =>
  !['boot', 'officeScript', 'previewBridge', 'serviceWorker'].includes(name) && !/-/.test(name ?? '');
const firstLoaded = (chunk) => notBefore(chunk) && chunk.canBeInitial();

/** A page's scripts in order: an entry's name, or `{ url }` of a script that is not built. */
const PAGES = [
  {
    file: 'taskpane.html',
    template: 'src/taskpane/index.html',
    scripts: ['boot', 'officeScript', 'taskpane'],
    loadsOffice: true,
  },
  {
    file: 'preview-pane.html',
    template: 'src/taskpane/index.html',
    scripts: ['boot', 'previewBridge', { url: EXCEL_CLIENT }, 'taskpane'],
  },
  {
    file: 'commands.html',
    template: 'src/commands/commands.html',
    scripts: ['officeScript', 'commands'],
    loadsOffice: true,
  },
  { file: 'message.html', template: 'src/commands/message.html', scripts: ['message'] },
  { file: 'index.html', template: 'src/preview/index.html', scripts: ['preview'] },
];

/** What the web edition needs, beside the scripts and styles that are built, to work without a network. */
const KEPT_FOR_OFFLINE = ['index.html', 'preview-pane.html', 'manifest.webmanifest', EXCEL_CLIENT, 'assets/'];

export default async function configure(env, { mode }) {
  const development = mode === 'development';
  const serving = env['WEBPACK_SERVE'] === true;
  if (serving) await failWhenPortIsTaken();

  return {
    context: root,
    mode,
    target: ['web', 'es2022'],
    devtool: development ? 'cheap-module-source-map' : false,
    entry: {
      boot: './src/taskpane/boot.ts',
      officeScript: './src/excel/officeScript.ts',
      taskpane: './src/taskpane/main.tsx',
      commands: './src/commands/commands.ts',
      message: './src/commands/message.ts',
      previewBridge: './src/preview/previewBridge.ts',
      preview: './src/preview/main.ts',
      // Not while pages are being worked on: each load shows them as they are.
      ...(development
        ? {}
        : { serviceWorker: { import: './src/preview/offline/serviceWorker.ts', filename: SERVICE_WORKER } }),
    },
    output: {
      path: path.join(root, 'dist'),
      clean: true,
      filename: development ? '[name].js' : '[name].[contenthash:8].js',
      chunkFilename: development ? '[name].js' : '[name].[contenthash:8].js',
      assetModuleFilename: '[name].[contenthash:8][ext]',
    },
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } },
        // Texts do nothing by being loaded: a page has those that it uses.
        { test: /[\\/]src[\\/]locales[\\/]/, sideEffects: false },
        { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
      ],
    },
    plugins: [
      new webpack.DefinePlugin({
        OFFICE_JS_FROM_MICROSOFT: JSON.stringify(FROM_MICROSOFT),
        IS_KEPT_FOR_OFFLINE: JSON.stringify(!development),
      }),
      new CssPlugin({ filename: development ? '[name].css' : '[name].[contenthash:8].css' }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'assets/samples/*.xlsx', noErrorOnMissing: true },
          { from: 'src/preview/offline/manifest.webmanifest', to: '[name][ext]' },
          ...OFFICE_FILES.map((from) => ({
            from,
            context: OFFICE_PACKAGE,
            to: ({ absoluteFilename }) =>
              path.join('office-js', path.relative(OFFICE_PACKAGE, absoluteFilename)),
            info: { minimized: true },
          })),
        ],
      }),
      ...PAGES.map((page) => pageOf(page, serving)),
      ...(development
        ? []
        : [
            new CachedFiles({
              script: SERVICE_WORKER,
              foreign: ['officeScript', 'commands', 'message'],
              isKept: (file) => KEPT_FOR_OFFLINE.some((kept) => file === kept || file.startsWith(kept)),
            }),
          ]),
    ],
    optimization: {
      minimizer: [new EsbuildPlugin({ target: 'es2022', css: true })],
      splitChunks: {
        chunks: notBefore,
        cacheGroups: {
          // Only what a page needs at once: what a later part alone needs comes with that part.
          react: {
            test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/,
            name: 'react',
            chunks: firstLoaded,
            priority: 20,
          },
          fluent: {
            test: /[\\/]node_modules[\\/](@fluentui|@griffel)[\\/]/,
            name: 'fluent',
            chunks: firstLoaded,
            priority: 20,
          },
          // Univer's own lazy parts (hyphenation of languages that no score sheet is in) stay lazy.
          univer: {
            test: /[\\/]node_modules[\\/]@univerjs[\\/].*\.js$/,
            name: 'univer',
            chunks: (chunk) => chunk.name === 'workbench',
            priority: 20,
          },
        },
      },
    },
    performance: { hints: false },
    cache: {
      type: 'filesystem',
      cacheDirectory: path.join(root, '.cache/webpack'),
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
    infrastructureLogging: { level: 'warn' },
    stats: { preset: 'errors-warnings', timings: true },
    ...(serving ? { devServer: await devServer() } : {}),
  };
}

function pageOf({ file, template, scripts, loadsOffice = false }, serving) {
  return new HtmlPlugin({
    filename: file,
    template,
    inject: false,
    minify: false,
    chunks: scripts.filter((script) => typeof script === 'string'),
    templateParameters: (compilation) => {
      const files = scripts.flatMap((script) =>
        typeof script === 'string' ? compilation.entrypoints.get(script).getFiles() : [script.url],
      );
      return {
        scripts: unique(files.filter((name) => /\.js$/.test(name) && !/\.hot-update\.js$/.test(name))),
        styles: unique(files.filter((name) => /\.css$/.test(name))),
        policy: contentSecurityPolicy(serving, loadsOffice && FROM_MICROSOFT),
      };
    },
  });
}

/** No page loads anything from a foreign host but office.js from Microsoft, nor sends anything; Fluent and Univer put style elements into the page. */
function contentSecurityPolicy(serving, fromMicrosoft) {
  const cdn = fromMicrosoft ? ` ${CDN}` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${cdn}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${cdn}${serving ? ` ws://localhost:${PORT} wss://localhost:${PORT}` : ''}`,
    "frame-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function unique(values) {
  return [...new Set(values)];
}

async function devServer() {
  const sideload = process.env['SIDELOAD'] === '1';
  const url = `${sideload ? 'https' : 'http'}://localhost:${PORT}/`;
  return {
    host: 'localhost',
    port: PORT,
    server: sideload ? { type: 'https', options: await officeCertificate() } : 'http',
    hot: false,
    static: false,
    client: { logging: 'warn', overlay: { warnings: false } },
    headers: { 'Cache-Control': 'no-store' },
    onListening: () => {
      console.log(
        sideload
          ? `\n  Serving the add-in at ${url}taskpane.html (Ctrl+C to stop). The first build takes a moment…\n`
          : `\n  The preview opens at ${url} (Ctrl+C to stop). The first build takes a moment…\n`,
      );
    },
  };
}

/** A certificate for localhost that this machine trusts: desktop Excel opens only such pages. */
async function officeCertificate() {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    // Where there is no desktop Excel, a certificate that the person accepts in the browser does as well.
    if (process.platform !== 'linux') throw error;
    console.log(`\n  The certificate could not be made trusted here: ${error.message.trim()}`);
    const { default: made } = await import('office-addin-dev-certs/lib/defaults.js');
    return {
      ca: readFileSync(made.caCertificatePath),
      cert: readFileSync(made.localhostCertificatePath),
      key: readFileSync(made.localhostKeyPath),
    };
  }
}

/** webpack-dev-server would print a stack trace; a person needs to know which program to close. */
function failWhenPortIsTaken() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => {
      console.error(
        error.code === 'EADDRINUSE'
          ? `\nPort ${PORT} is already in use. Close the other program (perhaps another "npm start") and try again.\n`
          : `\nCannot listen on port ${PORT}: ${error.message}\n`,
      );
      process.exit(1);
    });
    probe.listen(PORT, 'localhost', () => probe.close(resolve));
  });
}
