import { expect } from '@playwright/test';
import type { Language } from '../../src/catalog/language.ts';
import { loadAllPackages } from '../../src/catalog/load-package.ts';
import type { Submission } from '../../src/catalog/package.ts';
import { PACKAGE_FOLDERS } from '../../src/judge/node/load-judge-problem.ts';
import type { CaseReport, Report } from '../../src/judge/report.ts';
import type { Verdict } from '../../src/judge/verdict.ts';
import { submit, test } from './judge-test.ts';

// One judge, two hosts: every shipped submission gets in the browser the verdict that its folder says. (That it gets
// the same in isolated-vm is what `dryrun verify` checks.) Of what fails in JavaScript and TypeScript, which are quick, the
// two reports are also compared.
//
// All of them take long, so `npm test` judges one or two of every problem: by its turn the first that is accepted in
// JavaScript, one that fails, or the first that is accepted in TypeScript; and now and then one in Python or one that is
// too slow.
// DRYRUN_CONTRACT=all judges every one.

/** Slow ones stay slow with a third of the time, and right ones should not depend on how busy this machine is. */
const TIME_FACTOR: Readonly<Partial<Record<Verdict, number>>> = { AC: 3, TLE: 0.35 };

const isWhole = process.env['DRYRUN_CONTRACT'] === 'all';
const packages = await loadAllPackages([PACKAGE_FOLDERS[0]]);

for (const [index, { slug, submissions }] of packages.entries()) {
  test(`${slug}: both hosts say what the folders say`, async ({ judges }) => {
    test.setTimeout(150_000);
    const wrong: string[] = [];
    for (const { path, language, source, expectedVerdict } of isWhole ? submissions : sampleOf(submissions, index)) {
      const timeFactor = TIME_FACTOR[expectedVerdict] ?? 1;
      const { report, error } = await judges.inBrowser(submit(slug, language, source), { timeFactor });
      if (report?.verdict !== expectedVerdict) {
        wrong.push(`${path}: ${expectedVerdict} expected, ${report?.verdict}: ${report?.message ?? error}`);
        continue;
      }
      if (expectedVerdict === 'AC' || expectedVerdict === 'TLE' || language === 'python') continue;
      expect(told(report), path).toEqual(told(await judges.onServer(submit(slug, language, source))));
    }
    expect(wrong).toEqual([]);
  });
}

/** What stands for the submissions of a problem; its place among the problems decides what. */
function sampleOf(submissions: readonly Submission[], index: number): Submission[] {
  const accepted = submissions.filter(({ expectedVerdict }) => expectedVerdict === 'AC');
  const failing = submissions.filter(({ expectedVerdict }) => expectedVerdict !== 'AC' && expectedVerdict !== 'TLE');
  const slow = submissions.filter(({ expectedVerdict }) => expectedVerdict === 'TLE');
  const firstIn = (language: Language): Submission[] => accepted.filter((one) => one.language === language).slice(0, 1);
  const turn = [
    firstIn('javascript'),
    failing.slice(index % Math.max(1, failing.length)).slice(0, 1),
    firstIn('typescript'),
  ];
  return [
    ...(turn[index % turn.length] ?? []),
    ...(index % 14 === 0 ? firstIn('python') : []),
    ...(index % 26 === 0 ? slow.slice(0, 1) : []),
  ];
}

/** What a report tells apart from times, which no two machines agree on. */
function told({ verdict, total, cases }: Report) {
  const first = cases.find((one) => one.verdict !== 'AC');
  return { verdict, total, first: first === undefined ? null : toldOfCase(first) };
}

/** How small a generated case gets is a matter of time as well, so of those only the origin is compared. */
function toldOfCase({ cpuMs, ...rest }: CaseReport) {
  expect(cpuMs).toBeGreaterThanOrEqual(0);
  const { name, kind, verdict, shrunkFrom } = rest;
  if (kind === 'generated') return { name: shrunkFrom ?? name, kind, verdict };
  // Where a stack that is too small ends is another matter for each stack.
  const isOverflow = rest.error?.message.includes('recursion went too deep') ?? false;
  return isOverflow ? { ...rest, error: rest.error?.message } : rest;
}
