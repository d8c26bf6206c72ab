import { PYTHON_STACK_KIB } from './stack-size.ts';

/**
 * isolated-vm needs the first flag (see its README). The nursery has one size, so that it neither grows over thousands of
 * isolates nor starts too small for the first cases of each. Helper threads would take from the other grading processes
 * what they give to this one.
 */
const FLAGS = [
  '--no-node-snapshot',
  '--min-semi-space-size=4',
  '--max-semi-space-size=4',
  '--v8-pool-size=0',
  '--disable-warning=ExperimentalWarning',
];

/** KiB of stack that V8 may use where only the usual 8 MiB are there. */
const USUAL_STACK_KIB = 6_500;

/**
 * How a grading child process is forked. A process cannot enlarge its own main stack, so a shell does it first and then
 * becomes Node; where it may not (a container's limit, Windows), the usual stack has to do.
 */
export function forkOptions(platform = process.platform, node = process.execPath) {
  if (platform === 'win32') return { execArgv: [...FLAGS, '--stack-size=900'] };
  const start = [
    `if ulimit -s ${PYTHON_STACK_KIB + 5_000} 2>/dev/null`,
    `then exec "$0" --stack-size=${PYTHON_STACK_KIB} "$@"`,
    `else exec "$0" --stack-size=${USUAL_STACK_KIB} "$@"`,
    'fi',
  ].join('\n');
  return { execPath: '/bin/sh', execArgv: ['-c', start, node, ...FLAGS] };
}
