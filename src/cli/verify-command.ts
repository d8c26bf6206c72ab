import { availableParallelism } from 'node:os';
import PQueue from 'p-queue';
import { loadPackage, type LoadedPackage } from '../catalog/load-package.ts';
import { promptSlugs } from '../catalog/load-prompt.ts';
import { PackageError } from '../catalog/package-error.ts';
import { listPackages, type PackagePlace } from '../catalog/package-folders.ts';
import { GradingPool } from '../judge/node/grading-pool.ts';
import { PACKAGE_FOLDERS } from '../judge/node/load-judge-problem.ts';
import { jsonLine } from './json-line.ts';
import { parseArguments } from './parse-arguments.ts';
import { inferLimits, writeLimits } from './infer-limits.ts';
import { verifyStrength } from './strength-command.ts';
import { ROOT } from './root.ts';
import { UsageError } from './usage-error.ts';
import { QUICK, THOROUGH, verifyPackage, type PackageVerification, type Thoroughness } from './verify-package.ts';
import { verifyPrompt, type PromptVerification } from './verify-prompt.ts';

/** With `--quick`, so many mutants of each package are judged. */
const MUTANTS_OF_A_SAMPLE = 2;

/** `dryrun verify`: checks packages, prints what it found for each, and returns the exit code. */
export async function verifyCommand(args: string[]): Promise<number> {
  const { positionals, has } = parseArguments(args, ['json', 'quick', 'strength', 'record', 'write-limits']);
  const places = await listAll();
  const known = places.map(({ slug }) => slug);
  const prompts = await promptSlugs(ROOT);
  const unknown = positionals.find((slug) => !known.includes(slug) && !prompts.includes(slug));
  if (unknown !== undefined)
    throw new UsageError(`there is no package "${unknown}"; there are ${[...prompts, ...known].join(', ')}`);
  const isWanted = (slug: string): boolean => positionals.length === 0 || positionals.includes(slug);
  const wanted = places.filter(({ slug }) => isWanted(slug));
  if (has('record') && !has('strength')) throw new UsageError('--record goes with --strength');
  if (has('strength')) {
    const sample = has('quick') ? MUTANTS_OF_A_SAMPLE : null;
    return (await verifyStrength(wanted, { asJson: has('json'), sample, records: has('record') })) ? 0 : 1;
  }
  const arePromptsInOrder = await verifyPrompts(prompts.filter(isWanted), has('json'));
  // One process to a package where there are enough: its first submission has the answers to all generated cases worked out.
  const cores = availableParallelism();
  const count = Math.max(1, Math.min(cores, wanted.length));
  const pools = Array.from({ length: count }, () => new GradingPool({ size: Math.floor(cores / count) }));
  try {
    const queue = new PQueue({ concurrency: pools.length });
    const free = [...pools];
    const verifyNext = async (place: PackagePlace, thoroughness: Thoroughness): Promise<PackageVerification> => {
      const pool = free.pop() as GradingPool;
      try {
        return await verify(place, pool, { mayWrite: has('write-limits'), thoroughness });
      } finally {
        free.push(pool);
      }
    };
    const pending = wanted.map((place, index) =>
      // Named packages, and every eighth of all, get all of their Python judged even with --quick.
      queue.add(() =>
        verifyNext(
          place,
          has('quick') ? { ...QUICK, onePython: positionals.length === 0 && index % 8 !== 0 } : THOROUGH,
        ),
      ),
    );
    let isInOrder = arePromptsInOrder;
    let isJudgeAtFault = false;
    for (const result of pending) {
      const verification = await result;
      process.stdout.write(has('json') ? jsonLine(verification) : print(verification));
      isInOrder &&= verification.faults.length === 0;
      isJudgeAtFault ||= verification.submissions.some(({ verdict }) => verdict === 'JE');
    }
    return isJudgeAtFault ? 3 : isInOrder ? 0 : 1;
  } finally {
    await Promise.all(pools.map((pool) => pool.close(true)));
  }
}

async function listAll(): Promise<PackagePlace[]> {
  try {
    return await listPackages(PACKAGE_FOLDERS);
  } catch (error) {
    if (error instanceof PackageError) throw new UsageError(error.message);
    throw error;
  }
}

async function verifyPrompts(slugs: readonly string[], asJson: boolean): Promise<boolean> {
  let isInOrder = true;
  for (const slug of slugs) {
    const verification = await verifyPrompt(ROOT, slug);
    process.stdout.write(asJson ? jsonLine(verification) : printPrompt(verification));
    isInOrder &&= verification.faults.length === 0;
  }
  return isInOrder;
}

function printPrompt({ prompt, faults, criteria, model, empty }: PromptVerification): string {
  const mark = faults.length === 0 ? '✓' : '✗';
  const first = `${mark} ${prompt}: ${criteria} criteria; the model answer earns ${model}, an empty one ${empty}`;
  return `${[first, ...faults.map((fault) => `  ! ${fault}`)].join('\n')}\n`;
}

async function verify(
  place: PackagePlace,
  pool: GradingPool,
  { mayWrite, thoroughness }: { mayWrite: boolean; thoroughness: Thoroughness },
): Promise<PackageVerification> {
  let loaded: LoadedPackage;
  try {
    loaded = await loadPackage(place);
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    return {
      problem: place.slug,
      faults: error.message.split('\n'),
      cases: 0,
      submissions: [],
      inferredLimits: inferLimits({}),
      warnings: [],
    };
  }
  const verification = await verifyPackage(loaded, pool, thoroughness);
  if (mayWrite && verification.faults.length === 0) await writeLimits(loaded, verification.inferredLimits);
  return verification;
}

function print({ problem, faults, warnings, cases, submissions }: PackageVerification): string {
  const lines = [`${faults.length === 0 ? '✓' : '✗'} ${problem}: ${submissions.length} submissions on ${cases} cases`];
  for (const { path, verdict, rejectedBy, slowestMs } of submissions) {
    const detail =
      verdict === 'AC' ? `slowest case ${slowestMs.toFixed(0)} ms` : `rejected by ${rejectedBy} of the cases it ran`;
    lines.push(`    ${verdict.padEnd(3)} ${path} (${detail})`);
  }
  lines.push(...warnings.map((warning) => `  ~ ${warning}`), ...faults.map((fault) => `  ! ${fault}`));
  return `${lines.join('\n')}\n`;
}
