import type { Language } from '../../src/catalog/language.ts';
import { GradingPool } from '../../src/judge/node/grading-pool.ts';
import type { Report } from '../../src/judge/report.ts';
import { PACKAGES } from './packages.ts';
import type { Probe } from './probes.ts';

/** What became of a probe, and of the right submission that came right after it. */
export interface ProbeResult {
  readonly report: Report;
  /** Wall milliseconds until the answer. */
  readonly wallMs: number;
  /** Reports of the right submissions that followed, by language. */
  readonly next: readonly Report[];
}

const PAIR = PACKAGES[0]!;
/** After so many probes the next right submission comes in all languages. */
const ALL_LANGUAGES_EVERY = 8;

/** Judges probes one after another in one child process, with a right submission after each. */
export async function runLane(
  folder: string,
  probes: readonly Probe[],
  keep: (probe: Probe, result: ProbeResult) => void,
): Promise<GradingPool> {
  const pool = new GradingPool({ size: 1, folders: [{ path: folder, isOwn: false }] });
  const grade = (problem: string, language: Language, source: string): Promise<Report> =>
    pool.grade({ problem, language, source, mode: 'submit', ownCases: [] }, { revealAll: true });
  await pool.warmUp(true);
  for (const [index, probe] of probes.entries()) {
    const started = performance.now();
    const report = await grade(probe.problem, probe.language, probe.source);
    const wallMs = performance.now() - started;
    // Starting Python is what takes most of the time here.
    const languages: Language[] =
      index % ALL_LANGUAGES_EVERY === 0 ? ['javascript', 'typescript', 'python'] : ['javascript'];
    const next: Report[] = [];
    for (const language of languages) {
      next.push(await grade('pair', language, language === 'python' ? PAIR.python : PAIR.javascript));
    }
    keep(probe, { report, wallMs, next });
  }
  return pool;
}
