import { runCommand } from './run-command.ts';

/**
 * Types of .ts, .tsx and .astro files in one go. `astro check` itself exits with 0 when its checker cannot be loaded,
 * so the checker is called directly, and must say how many files it has read.
 */
const sync = await runCommand(['astro', 'sync'], 60);
const check = await runCommand(['astro-check', '--minimumFailingSeverity', 'warning'], 150);
console.log((sync.passed ? check.output : sync.output).trim());

const [, filesRead = '0'] = /Result \((\d+) files?\)/.exec(check.output) ?? [];
if (sync.passed && Number(filesRead) === 0) console.log('The type checker read no file; run npm ci and try again.');
process.exitCode = sync.passed && check.passed && Number(filesRead) > 0 ? 0 : 1;
