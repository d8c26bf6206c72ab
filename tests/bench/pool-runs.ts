import type { GradeRequest } from '../../src/judge/grade-request.ts';
import { GradingPool } from '../../src/judge/node/grading-pool.ts';
import { childMemory } from './child-memory.ts';
import { shippedSource } from './our-judge.ts';
import { javascriptSource } from './work.ts';

const submission = (language: GradeRequest['language'], source: string): GradeRequest => ({
  problem: 'two-sum',
  language,
  source,
  mode: 'submit',
  ownCases: [],
});

/** Judges so many JavaScript submissions, all processes busy; `onDone` hears of each. Throws where one is not accepted. */
async function judgeMany(pool: GradingPool, count: number, onDone: (done: number) => void = () => undefined) {
  let begun = 0;
  let done = 0;
  const lane = async (): Promise<void> => {
    while (begun++ < count) {
      const report = await pool.grade(submission('javascript', javascriptSource()));
      if (report.verdict !== 'AC') throw new Error(report.message);
      onDone(++done);
    }
  };
  await Promise.all(Array.from({ length: pool.size * 2 }, lane));
}

/** JavaScript submissions a second, with as many processes as cores. */
export async function throughput(folder: string | undefined, count: number): Promise<number> {
  const pool = new GradingPool(folder === undefined ? {} : { folders: [{ path: folder, isOwn: false }] });
  try {
    await judgeMany(pool, pool.size * 20);
    const startedAt = performance.now();
    await judgeMany(pool, count);
    return count / ((performance.now() - startedAt) / 1000);
  } finally {
    await pool.close(true);
  }
}

export interface MemoryPoint {
  readonly submissions: number;
  /** Resident bytes of each grading process. */
  readonly processes: readonly number[];
}

/** Memory of the grading processes over so many JavaScript submissions, looked at `every` so many. */
export async function memoryCurve(folder: string, count: number, every: number): Promise<MemoryPoint[]> {
  const pool = new GradingPool({ folders: [{ path: folder, isOwn: false }] });
  const points: MemoryPoint[] = [];
  try {
    await judgeMany(pool, count, (done) => {
      if (done % every === 0) points.push({ submissions: done, processes: childMemory() });
    });
    return points;
  } finally {
    await pool.close(true);
  }
}

/** Milliseconds from nothing (no process, no interpreter) to the verdict on a Python submission. */
export async function coldPython(): Promise<number> {
  const source = shippedSource('hash_map.py');
  const startedAt = performance.now();
  const pool = new GradingPool({ size: 1 });
  try {
    const report = await pool.grade(submission('python', source));
    if (report.verdict !== 'AC') throw new Error(report.message);
    return performance.now() - startedAt;
  } finally {
    await pool.close(true);
  }
}
