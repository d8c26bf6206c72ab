import { existsSync } from 'node:fs';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageFolders } from '../../src/catalog/package-folders.ts';
import { importSource } from '../../src/import/import-source.ts';
import { judgeSubmissions } from '../../src/import/judge-submissions.ts';
import { writePackage } from '../../src/import/write-package.ts';
import { GradingPool } from '../../src/judge/node/grading-pool.ts';

const CHECKOUT = fileURLToPath(new URL('../../', import.meta.url));
/** The machine that runs the tests may be slow. */
const TIME_FACTOR = 10;
const TIMEOUT = 120_000;
let root: string;
let pool: GradingPool;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'dryrun-import-'));
  // A checker imports what compares outputs from the checkout.
  await symlink(join(CHECKOUT, 'src'), join(root, 'src'), 'junction');
  pool = new GradingPool({ size: 1, folders: packageFolders(root), timeFactor: TIME_FACTOR });
  await pool.warmUp(true);
}, TIMEOUT);
afterAll(async () => {
  await pool.close(true);
  await rm(root, { recursive: true, force: true });
});

async function importFixture(name: string) {
  const source = join(CHECKOUT, 'tests/fixtures/import', name);
  const { packages } = await importSource(source, { slug: undefined, newId: randomUUID });
  const places = [];
  for (const one of packages) places.push(await writePackage(root, one));
  return { packages, places };
}

const submit = (problem: string, source: string, language: 'javascript' | 'python' = 'javascript') =>
  pool.grade({ problem, language, source, mode: 'submit', ownCases: [] }, { revealAll: true });

test(
  'a Kattis package is imported, its submissions judged, and answers to it as well',
  async () => {
    const { packages, places } = await importFixture('sumline');
    const judged = await judgeSubmissions(places[0]!, pool);
    expect(judged.map(({ path, verdict, isKept }) => [path, verdict, isKept])).toEqual([
      ['submissions/accepted/broken.py', 'WA', false],
      ['submissions/accepted/sum.py', 'AC', true],
      ['submissions/accepted/sum_js.js', 'AC', true],
      ['submissions/wrong_answer/lower_case.py', 'WA', true],
    ]);
    expect(existsSync(join(root, 'problems/own/sumline/submissions/accepted/broken.py'))).toBe(false);
    const right = 'const solve = (input) => `Sum   ${eval(input.split("\\n")[1].split(" ").join("+"))}`;';
    expect(await submit('sumline', right)).toMatchObject({ verdict: 'AC', passed: 3, total: 3 });
    const wrong = 'class Solution:\n    def solve(self, input):\n        return "Sum 6"\n';
    const report = await submit('sumline', wrong, 'python');
    expect(report).toMatchObject({ verdict: 'WA', passed: 1 });
    expect(report.message).toBe('Secret case 1: On line 1 of the output, "-5" is expected, not "6".');
    await expect(writePackage(root, packages[0]!)).rejects.toThrow(
      'problems/own/sumline: is there already — choose another name with --slug, or remove that folder',
    );
  },
  TIMEOUT,
);

test(
  'a program in TypeScript that reads by the line is run as one that answers at once',
  async () => {
    const { places } = await importFixture('midpoint');
    expect(await judgeSubmissions(places[0]!, pool)).toMatchObject([
      { path: 'submissions/accepted/mid.js', verdict: 'AC' },
    ]);
    expect(await submit('midpoint', 'const solve = () => "1.50004"')).toMatchObject({ verdict: 'WA', passed: 1 });
  },
  TIMEOUT,
);

test(
  'an exercise without a solution judges its cases, and runs those that people enter',
  async () => {
    const { packages } = await importFixture('tally');
    const right = 'const count = (marks, before) => marks.length + (before ?? 0);';
    expect(await submit('tally-marks-count', right)).toMatchObject({ verdict: 'AC', passed: 2 });
    expect(await submit('tally-marks-count', 'const count = (marks) => marks.length')).toMatchObject({ verdict: 'WA' });
    const ownCases = [{ name: 'Mine 1', input: { marks: '|', fromValue: 7 } }];
    const run = (source: string) =>
      pool.grade({ problem: 'tally-marks-count', language: 'javascript', source, mode: 'run', ownCases });
    const report = await run(right);
    expect(report.message).toMatch(
      /^All 2 samples passed. Your own case ran, but nothing says whether its answer is right/,
    );
    expect(report.cases.at(-1)).toMatchObject({
      verdict: 'AC',
      expected: null,
      actual: '8',
      note: expect.stringContaining('Nothing says whether the answer is right'),
    });
    // What is no answer at all is still told.
    expect((await run('const count = (m, b) => (b === 7 ? "8" : m.length + (b ?? 0))')).cases.at(-1)?.verdict).toBe(
      'WA',
    );
    await expect(writePackage(root, { ...packages[0]!, slug: 'again' })).rejects.toThrow(
      'is in problems/own/tally-marks-count/problem.yaml already — the same cases cannot be there twice',
    );
  },
  TIMEOUT,
);
