/** isolated-vm needs the first flag (see its README). */
const FLAGS = ['--no-node-snapshot', '--disable-warning=ExperimentalWarning'];

/** KiB of stack that V8 may use where only the usual 8 MiB are there. */
const USUAL_STACK_KIB = 6_500;
/**
 * KiB of stack that recursion gets where the system allows it: 10,000 calls of Python that pass through the C of a
 * cached function, a sort key or a generator need some 20 MiB.
 */
const DEEP_STACK_KIB = 60_000;

/**
 * How a grading child process is forked. A process cannot enlarge its own main stack, so a shell does it first and then
 * becomes Node; where it may not (a container's limit, Windows), the usual stack has to do.
 */
export function forkOptions(platform = process.platform, node = process.execPath) {
  if (platform === 'win32') return { execArgv: [...FLAGS, '--stack-size=900'] };
  const start = [
    `if ulimit -s ${DEEP_STACK_KIB + 5_000} 2>/dev/null`,
    `then exec "$0" --stack-size=${DEEP_STACK_KIB} "$@"`,
    `else exec "$0" --stack-size=${USUAL_STACK_KIB} "$@"`,
    'fi',
  ].join('\n');
  return { execPath: '/bin/sh', execArgv: ['-c', start, node, ...FLAGS] };
}
