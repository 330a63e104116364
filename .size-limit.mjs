/**
 * What the pane loads before it draws: the scripts and styles that its page names, but for Microsoft's office.js, and
 * the texts of one language.
 */
import { readdirSync, readFileSync } from 'node:fs';

const page = readFileSync('dist/taskpane.html', 'utf8');
const named = [...page.matchAll(/<(?:script src|link rel="stylesheet" href)="([^"]+)"/g)].map(
  ([, file]) => file,
);
const texts = readdirSync('dist').filter((file) => /^(?:texts|problems)-vi\..*\.js$/.test(file));
if (texts.length !== 2) throw new Error('dist/ should have two files of the first Vietnamese texts.');

export default [
  {
    name: "The task pane's first load",
    path: [...named.filter((file) => !file.startsWith('office-js/')), ...texts].map((file) => `dist/${file}`),
    gzip: true,
    limit: '200 kB',
  },
];
