import PQueue from 'p-queue';
import { loadPackage, type LoadedPackage } from '../catalog/load-package.ts';
import type { PackagePlace } from '../catalog/package-folders.ts';
import { LEAST_STRENGTH, shareOf } from '../catalog/strength-record.ts';
import { GradingPool } from '../judge/node/grading-pool.ts';
import { ROOT } from './root.ts';
import { recordStrength } from './strength/record-strength.ts';
import { jsonLine } from './json-line.ts';
import { measureStrength, type Strength } from './strength/measure-strength.ts';

const PACKAGES_AT_ONCE = 2;

export interface StrengthOptions {
  readonly asJson: boolean;
  /** So many mutants of each package, or all. */
  readonly sample: number | null;
  /** Whether what is found out goes into the record of the checkout. */
  readonly records: boolean;
}

/** Mutates the accepted submissions of packages and prints how many the cases reject. Returns whether all reject enough. */
export async function verifyStrength(
  places: readonly PackagePlace[],
  { asJson, sample, records }: StrengthOptions,
): Promise<boolean> {
  const pool = new GradingPool();
  let judged = 0;
  const onJudged = (): void => {
    judged += 1;
    if (process.stderr.isTTY) process.stderr.write(`\r${judged} mutants judged`);
  };
  try {
    // The next package begins while the last mutants of one are judged, so that no process waits.
    const queue = new PQueue({ concurrency: PACKAGES_AT_ONCE });
    const pending = places.map((place) =>
      queue.add(async () => {
        const loaded = await loadPackage(place);
        return { loaded, strength: await measureStrength(loaded, pool, { sample, onJudged }) };
      }),
    );
    const found: Strength[] = [];
    for (const [index, { slug }] of places.entries()) {
      const { loaded, strength } = (await pending[index]) as { loaded: LoadedPackage; strength: Strength };
      found.push(strength);
      if (records && sample === null && !loaded.isOwn) await recordStrength(ROOT, loaded, strength);
      if (process.stderr.isTTY) process.stderr.write('\r');
      process.stdout.write(asJson ? jsonLine({ problem: slug, ...strength }) : print(slug, strength));
    }
    if (sample === null) return found.every((one) => shareOf(one) >= LEAST_STRENGTH && one.stale.length === 0);
    return shareOf(joined(found)) >= LEAST_STRENGTH;
  } finally {
    await pool.close(true);
  }
}

function joined(found: readonly Strength[]): Pick<Strength, 'mutants' | 'rejected' | 'equivalent'> {
  const sum = (key: 'mutants' | 'rejected' | 'equivalent'): number => found.reduce((total, one) => total + one[key], 0);
  return { mutants: sum('mutants'), rejected: sum('rejected'), equivalent: sum('equivalent') };
}

function print(slug: string, strength: Strength): string {
  const { mutants, rejected, equivalent, survivors, stale } = strength;
  const share = shareOf(strength);
  const mark = share >= LEAST_STRENGTH && stale.length === 0 ? '✓' : '✗';
  const marked = equivalent === 0 ? '' : `, ${equivalent} equivalent`;
  const lines = [
    `${mark} ${slug}: ${(share * 100).toFixed(1)} % of ${mutants} mutants rejected (${rejected}${marked})`,
  ];
  for (const { submission, line, operator, was, now } of survivors) {
    lines.push(`    ${submission}:${line} ${operator}`, `      was: ${was}`, `      now: ${now}`);
  }
  return `${[...lines, ...stale.map((one) => `  ! ${one}`)].join('\n')}\n`;
}
