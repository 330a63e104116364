/** Loaded into a process that is measured: when it ends, what it took of the processor and of memory stands in a file. */
import { writeFileSync } from 'node:fs';

process.once('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { seconds: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 };
  writeFileSync(process.env['USAGE_FILE'], JSON.stringify(usage));
});
