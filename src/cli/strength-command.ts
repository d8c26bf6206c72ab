import { loadPackage } from '../catalog/load-package.ts';
import type { PackagePlace } from '../catalog/package-folders.ts';
import { GradingPool } from '../judge/node/grading-pool.ts';
import { measureStrength, type Strength } from './strength/measure-strength.ts';

/** The share of mutants, equivalent ones apart, that the cases must reject. */
export const LEAST_STRENGTH = 0.95;

/** Mutates the accepted submissions of packages and prints how many the cases reject. Returns whether all reject enough. */
export async function verifyStrength(
  places: readonly PackagePlace[],
  { asJson, sample }: { readonly asJson: boolean; readonly sample: number | null },
): Promise<boolean> {
  const pool = new GradingPool();
  let judged = 0;
  const onJudged = (): void => {
    judged += 1;
    if (process.stderr.isTTY) process.stderr.write(`\r${judged} mutants judged`);
  };
  try {
    const found: Strength[] = [];
    for (const place of places) {
      const { slug } = place;
      const strength = await measureStrength(await loadPackage(place), pool, { sample, onJudged });
      found.push(strength);
      if (process.stderr.isTTY) process.stderr.write('\r');
      process.stdout.write(asJson ? `${JSON.stringify({ problem: slug, ...strength })}\n` : print(slug, strength));
    }
    if (sample === null) return found.every((one) => shareOf(one) >= LEAST_STRENGTH && one.stale.length === 0);
    return shareOf(joined(found)) >= LEAST_STRENGTH;
  } finally {
    await pool.close(true);
  }
}

/** The share of the mutants that are not equivalent which is rejected; 1 where there are none. */
export function shareOf({
  mutants,
  rejected,
  equivalent,
}: Pick<Strength, 'mutants' | 'rejected' | 'equivalent'>): number {
  return mutants === equivalent ? 1 : rejected / (mutants - equivalent);
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
