import type { LoadedPackage } from '../../catalog/load-package.ts';
import type { Submission } from '../../catalog/package.ts';
import { Random } from '../../catalog/random.ts';
import type { GradingPool } from '../../judge/node/grading-pool.ts';
import { MutantJudge } from './judge-mutant.ts';
import type { Mutant } from './mutant.ts';
import { mutateSubmission } from './mutate-submission.ts';

/** A mutant that the cases do not reject: equivalent to the original, or a gap in the cases. */
export interface Survivor {
  /** Path of the submission in the package. */
  readonly submission: string;
  readonly operator: string;
  readonly line: number;
  readonly was: string;
  readonly now: string;
}

/** How many mutants of the accepted submissions the cases of a package reject. */
export interface Strength {
  /** Mutants that are programs; those that do not compile are not counted. */
  readonly mutants: number;
  readonly rejected: number;
  /** Accepted mutants that somebody has marked as equivalent. */
  readonly equivalent: number;
  readonly survivors: readonly Survivor[];
  /** What is marked as equivalent, but answers wrongly or is no mutant at all; empty when only a sample was judged. */
  readonly stale: readonly string[];
}

/** Seed of the sample. */
const SEED = 7;

/** Judges mutants of all accepted submissions, or so many of them as `sample` says, chosen the same way each time. */
export async function measureStrength(
  loaded: LoadedPackage,
  pool: GradingPool,
  { sample, onJudged }: { readonly sample: number | null; readonly onJudged: () => void },
): Promise<Strength> {
  const accepted = loaded.submissions.filter(({ expectedVerdict }) => expectedVerdict === 'AC').filter(isAlone);
  const all = (await Promise.all(accepted.map(async (one) => pair(one, await mutateSubmission(one, pool))))).flat();
  const chosen = sample === null ? all : new Random(SEED).shuffle(all).slice(0, sample);
  const judges = new Map(accepted.map((one) => [one, new MutantJudge(loaded, one, pool)]));
  const verdicts = await Promise.all(
    chosen.map(async ({ submission, mutant }) => {
      const verdict = await judges.get(submission)?.verdictOf(mutant);
      onJudged();
      return verdict;
    }),
  );
  const programs = chosen.filter((_, index) => verdicts[index] !== 'CE');
  // What the judge failed on, again and again, was not rejected either.
  const accepting = chosen.filter((_, index) => ['AC', 'JE'].includes(verdicts[index] ?? 'JE')).map(toSurvivor);
  // One that is right but slower is stopped now and then, on a busy machine; that says nothing against its mark.
  const unrefuted = chosen.filter((_, index) => ['AC', 'JE', 'TLE'].includes(verdicts[index] ?? 'JE')).map(toSurvivor);
  const isMarked = (one: Survivor): boolean => loaded.equivalents.some((marked) => isSame(marked, one));
  const survivors = accepting.filter((one) => !isMarked(one));
  return {
    mutants: programs.length,
    rejected: programs.length - accepting.length,
    equivalent: accepting.length - survivors.length,
    survivors,
    stale: sample === null ? staleMarks(loaded, unrefuted) : [],
  };
}

/** TypeScript beside the same in JavaScript would only give the same mutants once more. */
function isAlone({ language, name }: Submission, _index: number, accepted: readonly Submission[]): boolean {
  return language !== 'typescript' || !accepted.some((one) => one.language === 'javascript' && one.name === name);
}

const pair = (submission: Submission, mutants: readonly Mutant[]) => mutants.map((mutant) => ({ submission, mutant }));

function toSurvivor({ submission, mutant }: { submission: Submission; mutant: Mutant }): Survivor {
  const { operator, line, was, now } = mutant;
  return { submission: submission.path, operator, line, was, now };
}

type Mark = Pick<Survivor, 'submission' | 'was' | 'now'>;

const isSame = (a: Mark, b: Mark): boolean => a.submission === b.submission && a.was === b.was && a.now === b.now;

function staleMarks({ equivalents }: LoadedPackage, unrefuted: readonly Survivor[]): string[] {
  return equivalents
    .filter((mark) => !unrefuted.some((one) => isSame(mark, one)))
    .map(({ submission, now }) => `equivalents.yaml: ${submission} never survives as "${now}"; remove the entry`);
}
