import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { bundleOf } from './bundle.mjs';
import { testFiles } from './rooms.mjs';

/** How long each test took without a mutant: for runners that are started later. */
const TIMES = 'mutate-times.json';

/**
 * So many seconds of tests a mutant, the fastest first: some mutants are run by every case, and what none of the first
 * hundred notices is rarely noticed by the rest. It takes `MUTATE_SECONDS=60` to ask all of them about a survivor.
 */
const SECONDS = Number(process.env['MUTATE_SECONDS'] ?? 4);

/** What a test file does while it lists its tests counts as a test, before all others of that file. */
const LISTING = '(listing)';

/**
 * Runs tests for Stryker: the bundle of `bundleOf`, once for each mutant, the fastest test that can notice it first. With
 * Vitest's own runner a mutant takes seconds to a minute, since it starts Vitest and loads each module anew.
 */
class BundleRunner {
  /** What the changed program looks at, to know which mutant it is. */
  shared = (globalThis.__stryker__ ??= {});

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.files = testFiles();
    this.fresh = await bundleOf(this.files);
    this.times = existsSync(TIMES) ? JSON.parse(readFileSync(TIMES, 'utf8')) : {};
  }

  async dryRun() {
    const { shared } = this;
    const tests = [];
    let started = 0;
    const begin = (id) => {
      shared.currentTestId = id;
      started = cpuTime();
    };
    const end = (id, error) => {
      const timeSpentMs = cpuTime() - started;
      this.times[id] = timeSpentMs;
      shared.currentTestId = undefined;
      tests.push({ id, name: id, timeSpentMs, ...statusBy(error) });
    };

    shared.activeMutant = undefined;
    shared.mutantCoverage = { static: {}, perTest: {} };
    for (const file of this.files) {
      const listing = idOf(file, LISTING);
      const listed = this.fresh(() => begin(listing))(file);
      end(listing, undefined);
      for (const [at, { name }] of listed.entries()) {
        const id = idOf(file, name);
        // Anew, since what an earlier test had remembered is not run again, but is what this one sees.
        const { run } = this.fresh()(file)[at];
        begin(id);
        end(id, await errorOf(run));
      }
    }
    const twice = tests.find(({ id }, at) => tests.findIndex((test) => test.id === id) < at);
    if (twice !== undefined) throw new Error(`two tests are called ${twice.id}`);
    writeFileSync(TIMES, JSON.stringify(this.times));
    return { status: 'complete', tests, mutantCoverage: shared.mutantCoverage };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit }) {
    const { shared } = this;
    const activate = () => {
      shared.activeMutant = activeMutant.id;
    };
    const isStatic = mutantActivation === 'static';
    shared.activeMutant = undefined;
    if (isStatic) activate();
    shared.hitCount = 0;
    shared.hitLimit = hitLimit;

    const load = this.fresh(activate);
    const runsByFile = new Map();
    let nrOfTests = 0;
    let left = SECONDS * 1000;
    const killed = (id, error) => {
      const failureMessage = String(error?.message ?? error);
      return shared.hitCount > hitLimit
        ? { status: 'timeout', reason: failureMessage }
        : { status: 'killed', killedBy: [id], failureMessage, nrOfTests };
    };
    for (const id of this.fastestFirst(testFilter)) {
      const file = id.slice(0, id.indexOf('#'));
      if (!runsByFile.has(file)) {
        if (!isStatic) shared.activeMutant = undefined;
        const error = await errorOf(() => {
          runsByFile.set(file, new Map(load(file).map(({ name, run }) => [idOf(file, name), run])));
        });
        if (error !== undefined) return killed(idOf(file, LISTING), error);
        activate();
      }
      const run = runsByFile.get(file).get(id);
      if (run === undefined) return killed(id, new Error('this test is no longer listed'));
      left -= this.times[id];
      if (left < 0) return { status: 'survived', nrOfTests };
      nrOfTests += 1;
      const error = await errorOf(run);
      if (error !== undefined) return killed(id, error);
    }
    return { status: 'survived', nrOfTests };
  }

  /** The tests that are asked for, or all; what a file prepares while it lists its tests is looked at by any of them. */
  fastestFirst(asked = Object.keys(this.times)) {
    const listings = asked
      .filter((id) => id.endsWith(`#${LISTING}`))
      .map((id) => id.slice(0, -LISTING.length));
    const chosen = new Set(asked);
    return Object.keys(this.times)
      .filter((id) => !id.endsWith(`#${LISTING}`))
      .filter((id) => chosen.has(id) || listings.some((file) => id.startsWith(file)))
      .toSorted((a, b) => this.times[a] - this.times[b]);
  }
}

function idOf(file, name) {
  return `${file}#${name}`;
}

/** In the words of Stryker, whose enums are these numbers. */
function statusBy(error) {
  return error === undefined ? { status: 0 } : { status: 1, failureMessage: String(error?.stack ?? error) };
}

/** In milliseconds: what else the machine does meanwhile makes no test slower. */
function cpuTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function errorOf(run) {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error ?? new Error('something was thrown');
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'bundle', injectableClass: BundleRunner }];
