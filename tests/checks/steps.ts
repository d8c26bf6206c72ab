import type { Step } from './schedule.ts';

/** One check of `npm test`: a command that passes when it exits with 0 inside its limit. */
export interface Check extends Step {
  readonly command: readonly [string, ...string[]];
  readonly limitSeconds: number;
}

/**
 * All checks. The light ones come first, side by side, the longest of them at once; what measures time or drives a browser
 * has the machine for itself.
 */
export const CHECKS: readonly Check[] = [
  { name: 'lint', command: ['oxlint'], needs: [], cores: 1, limitSeconds: 60 },
  { name: 'build', command: ['astro', 'build'], needs: [], cores: 1, limitSeconds: 180 },
  { name: 'types', command: ['node', 'tests/checks/types.ts'], needs: [], cores: 1, limitSeconds: 240 },
  {
    name: 'format',
    command: ['prettier', '--check', '--log-level', 'warn', '.'],
    needs: [],
    cores: 1,
    limitSeconds: 60,
  },
  { name: 'imports', command: ['node', 'tests/checks/boundaries.ts'], needs: [], cores: 1, limitSeconds: 120 },
  { name: 'sizes', command: ['node', 'tests/checks/size-budgets.ts'], needs: ['build'], cores: 1, limitSeconds: 60 },
  { name: 'links', command: ['node', 'tests/checks/link-check.ts'], needs: ['build'], cores: 1, limitSeconds: 60 },
  {
    name: 'unit',
    command: ['vitest', 'run', '--project', 'unit', '--reporter=dot'],
    needs: [],
    cores: 2,
    limitSeconds: 900,
  },
  {
    name: 'judge',
    command: ['vitest', 'run', '--project', 'judge', '--reporter=dot'],
    needs: [],
    cores: 2,
    limitSeconds: 900,
  },
  {
    name: 'packages',
    command: ['node', 'src/cli/dryrun.ts', 'verify', '--quick'],
    needs: [],
    cores: 2,
    limitSeconds: 900,
  },
  {
    name: 'browser',
    // The limit leaves room for installing a browser, once.
    command: ['node', 'tests/checks/browser-tests.ts'],
    needs: ['build'],
    cores: 2,
    limitSeconds: 1_200,
  },
];
