import { runCommand } from './run-command.ts';
import { runSteps, type StepResult } from './schedule.ts';
import { CHECKS, type Check } from './steps.ts';

/**
 * `npm test` runs every check; `npm test -- lint unit` runs those, with what they need. The last line always is
 * `N passed, N failed`, counted in checks; the exit code is 1 when one failed and 2 when there is no such check.
 */
const CORES = 2;

/** Enough to see what is wrong; the remedy line says how to see all of it. */
const LINES_SHOWN = 120;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !CHECKS.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no check "${unknown.join('", "')}". There are: ${CHECKS.map((check) => check.name).join(', ')}.`,
  );
  process.exit(2);
}

function withNeeds(names: readonly string[]): Check[] {
  const chosen = new Set(names);
  for (const check of CHECKS.toReversed()) if (chosen.has(check.name)) check.needs.forEach((need) => chosen.add(need));
  return CHECKS.filter((check) => chosen.has(check.name));
}

async function run({ name, command, limitSeconds }: Check): Promise<StepResult> {
  const started = performance.now();
  const { passed, output } = await runCommand(command, limitSeconds);
  return { name, passed, seconds: (performance.now() - started) / 1000, output };
}

function report({ name, passed, seconds, output }: StepResult): void {
  console.log(`${passed ? '✓' : '✗'} ${name.padEnd(9)} ${seconds.toFixed(1).padStart(6)} s`);
  const lines = output.trimEnd().split('\n');
  if (passed) {
    // What a check found out is worth a line even when all is well: sizes, the browser that was used.
    for (const line of lines) if (/^(✓ |Browser: )/.test(line)) console.log(`    ${line}`);
    return;
  }
  const left = lines.length - LINES_SHOWN;
  if (left > 0) console.log(`    … ${left} lines before these; see them all with: npm test -- ${name}`);
  for (const line of left > 0 && wanted.length !== 1 ? lines.slice(-LINES_SHOWN) : lines) console.log(`    ${line}`);
}

const started = performance.now();
const results = await runSteps(wanted.length === 0 ? [...CHECKS] : withNeeds(wanted), CORES, run, report);
const failed = results.filter((result) => !result.passed);
console.log(
  `\n${((performance.now() - started) / 1000).toFixed(0)} s${failed.length === 0 ? '' : `; failed: ${failed.map(({ name }) => name).join(', ')}`}`,
);
console.log(`${results.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
