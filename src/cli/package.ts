import { buildPages } from './release/buildPages';
import { packageCommand } from './release/packageCommand';
import { runProcess } from './command/runProcess';

// npm runs scripts in the project's folder.
const ROOT = process.cwd();

void runProcess((args, caller) =>
  packageCommand(args, caller, { root: ROOT, build: (into, officeJs) => buildPages(ROOT, into, officeJs) }),
);
