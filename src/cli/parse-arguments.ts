import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

/** Splits arguments into positional ones and the given on/off flags. Throws a `UsageError` on an unknown flag. */
export function parseArguments<Flag extends string>(args: string[], flags: readonly Flag[]) {
  try {
    const options = Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean' as const }]));
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { positionals, has: (flag: Flag): boolean => values[flag] === true };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
