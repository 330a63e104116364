import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleOf } from './bundle.mjs';
import { testFiles } from './rooms.mjs';

/** How long each test took without a mutant: for the runners that did not try it. */
const TIMES = 'mutate-times.json';

/**
 * So many seconds of tests a mutant, the likeliest to notice it first: some mutants are run by every case, and what none of
 * the first hundred notices is rarely noticed by the rest. It takes `MUTATE_SECONDS=60` to ask all of them about a survivor.
 */
const SECONDS = Number(process.env['MUTATE_SECONDS'] ?? 1);

/** Of each so many mutants one is tried, for a quick estimate; the others count as errors, which are in no score. */
const PART = Number(process.env['MUTATE_PART'] ?? 1);

/**
 * A test that runs a mutant more often is caught in a loop: what Stryker allows is a hundred times what all tests need, which
 * takes minutes.
 */
const MOST_HITS = 5_000_000;

/** A test that takes so many milliseconds is a long one, however often it has run. */
const LONG = 50;

/** A test that was never asked about a file notices one mutant of it in so many: what counts is who does better. */
const PRIOR = 20;

/** What a test file does while it lists its tests counts as a test of its own. */
const LISTING = '(listing)';

/**
 * Runs tests for Stryker from the bundle of `bundleOf`, the test that is likeliest to notice a mutant first for its time. With
 * Vitest's own runner a mutant takes seconds to a minute, since it starts Vitest and loads each module anew.
 *
 * What is evaluated is kept, and warm, except for a mutant that runs while a file is loaded; a test that fails must then pass
 * without the mutant, or else something was left behind and all is made anew.
 */
class BundleRunner {
  /** What the changed program looks at, to know which mutant it is. */
  shared = (globalThis.__stryker__ ??= {});

  /** How many mutants of each file were shown to each test, and how many it noticed. */
  trials = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.files = testFiles();
    this.texts = new Map(this.files.map((file) => [file, readFileSync(file, 'utf8')]));
    this.fresh = await bundleOf(this.files);
  }

  async dryRun() {
    const { shared } = this;
    const times = {};
    const tests = [];
    let started = 0;
    const begin = (id) => {
      shared.currentTestId = id;
      started = cpuTime();
    };
    const end = (id, error) => {
      const timeSpentMs = cpuTime() - started;
      times[id] = timeSpentMs;
      shared.currentTestId = undefined;
      tests.push({ id, name: id, timeSpentMs, ...statusBy(error) });
    };

    shared.activeMutant = undefined;
    shared.mutantCoverage = { static: {}, perTest: {} };
    let listing = '';
    const load = this.fresh(() => begin(listing));
    const runs = new Map();
    for (const file of this.files) {
      listing = idOf(file, LISTING);
      const listed = load(file);
      end(listing, undefined);
      for (const { name, run } of listed) {
        const id = idOf(file, name);
        runs.set(id, run);
        begin(id);
        const error = await errorOf(run);
        // The first run of a test may be what compiles the program.
        if (error === undefined && cpuTime() - started < LONG) {
          started = cpuTime();
          await run();
        }
        end(id, error);
      }
    }
    this.kept = (id) => runs.get(id);
    const twice = tests.find(({ id }, at) => tests.findIndex((test) => test.id === id) < at);
    if (twice !== undefined) throw new Error(`two tests are called ${twice.id}`);
    writeFileSync(TIMES, JSON.stringify(times));
    return { status: 'complete', tests, mutantCoverage: shared.mutantCoverage };
  }

  async mutantRun({ activeMutant: { id, fileName }, mutantActivation, testFilter, hitLimit }) {
    if (Number(id) % PART !== 0) return { status: 'error', errorMessage: 'not in this part' };
    this.shared.countsNothing = true;
    // Whoever was started first has tried the tests while the others waited.
    this.times ??= JSON.parse(readFileSync(TIMES, 'utf8'));
    const isStatic = mutantActivation === 'static';
    const isListing = testFilter?.some((test) => test.endsWith(`#${LISTING}`)) === true;
    const asked = this.likeliestFirst(testFilter, fileName);
    const result =
      isStatic || isListing
        ? await this.tryMutant(id, asked, hitLimit, this.loaded(id, isStatic))
        : await this.tryKept(id, asked, hitLimit);
    this.remember(fileName, asked.slice(0, result.nrOfTests ?? 0), result.killedBy);
    return result;
  }

  async tryKept(mutant, asked, hitLimit) {
    this.kept ??= this.loaded();
    const result = await this.tryMutant(mutant, asked, hitLimit, this.kept);
    this.shared.activeMutant = undefined;
    const [noticed] = result.killedBy ?? [];
    const run = noticed === undefined ? undefined : this.kept(noticed);
    if (run === undefined || (await errorOf(run)) === undefined) return result;
    this.kept = this.loaded();
    return this.tryMutant(mutant, asked, hitLimit, this.kept);
  }

  async tryMutant(mutant, asked, hitLimit, runOf) {
    const { shared } = this;
    shared.hitLimit = Math.min(hitLimit ?? MOST_HITS, MOST_HITS);
    let left = SECONDS * 1000;
    let nrOfTests = 0;
    for (const test of asked) {
      left -= this.times[test];
      if (left < 0) break;
      nrOfTests += 1;
      shared.hitCount = 0;
      const error = await errorOf(async () => {
        const run = runOf(test);
        shared.activeMutant = mutant;
        await run();
      });
      if (error === undefined) continue;
      const failureMessage = String(error?.message ?? error);
      return shared.hitCount > shared.hitLimit
        ? { status: 'timeout', reason: failureMessage }
        : { status: 'killed', killedBy: [test], failureMessage, nrOfTests };
    }
    return { status: 'survived', nrOfTests };
  }

  /**
   * Everything anew: gives what runs a test.
   *
   * @param mutant is there from when a test file lists its tests on; with `isStatic`, from when modules are evaluated on
   */
  loaded(mutant, isStatic = false) {
    const { shared } = this;
    const load = this.fresh(() => {
      shared.activeMutant = mutant;
    });
    const runsByFile = new Map();
    return (test) => {
      const file = fileOf(test);
      if (!runsByFile.has(file)) {
        shared.activeMutant = isStatic ? mutant : undefined;
        runsByFile.set(file, new Map(load(file).map(({ name, run }) => [idOf(file, name), run])));
      }
      const run = runsByFile.get(file).get(test);
      if (run === undefined) throw new Error('this test is no longer listed');
      return run;
    };
  }

  /** The tests that are asked for, or all; what a file prepares while it lists its tests is looked at by any of them. */
  likeliestFirst(asked = Object.keys(this.times), fileName) {
    const listings = asked
      .filter((id) => id.endsWith(`#${LISTING}`))
      .map((id) => id.slice(0, -LISTING.length));
    const chosen = new Set(asked);
    const worth = new Map(asked.map((id) => [id, 0]));
    const tests = Object.keys(this.times)
      .filter((id) => !id.endsWith(`#${LISTING}`))
      .filter((id) => chosen.has(id) || listings.some((file) => id.startsWith(file)));
    for (const id of tests) worth.set(id, this.likelihood(id, fileName) / this.times[id]);
    return tests.toSorted((a, b) => worth.get(b) - worth.get(a));
  }

  /** That this test notices the next mutant of the file: one that imports it, or is called like it, is about it. */
  likelihood(test, fileName) {
    const { shown, noticed } = this.trials.get(fileName)?.get(test) ?? { shown: 0, noticed: 0 };
    const name = path.basename(fileName, '.ts');
    const own = fileOf(test);
    const isAbout = path.basename(own, '.test.ts') === name || this.texts.get(own).includes(`/${name}';`);
    return (noticed + (isAbout ? PRIOR / 2 : 1)) / (shown + PRIOR);
  }

  remember(fileName, shownTo, killedBy = []) {
    if (!this.trials.has(fileName)) this.trials.set(fileName, new Map());
    const trials = this.trials.get(fileName);
    for (const test of shownTo) {
      const { shown, noticed } = trials.get(test) ?? { shown: 0, noticed: 0 };
      trials.set(test, { shown: shown + 1, noticed: noticed + (killedBy.includes(test) ? 1 : 0) });
    }
  }
}

function idOf(file, name) {
  return `${file}#${name}`;
}

function fileOf(id) {
  return id.slice(0, id.indexOf('#'));
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
