import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from '../../src/catalog/language.ts';
import type { Verdict } from '../../src/judge/verdict.ts';

/** A submission that means no good, or that shows what another one left behind. */
export interface Probe {
  /** Group and file name. */
  readonly name: string;
  readonly language: Language;
  /** Slug of the package that it is judged by. */
  readonly problem: string;
  readonly source: string;
  /** The verdicts that are fine. */
  readonly fine: readonly Verdict[];
}

const NOT_ACCEPTED: readonly Verdict[] = ['WA', 'TLE', 'MLE', 'OLE', 'RTE', 'CE'];
const SUBMISSIONS = new URL('./submissions/', import.meta.url);

/** `pair` and `copy` are packages; what is in `clean-state` solves `pair`, unless an earlier case left something. */
const GROUPS = [
  { folder: 'pair', problem: 'pair', fine: NOT_ACCEPTED },
  { folder: 'copy', problem: 'copy', fine: NOT_ACCEPTED },
  { folder: 'clean-state', problem: 'pair', fine: ['AC'] },
] as const;

/** Sources that are too long for files. */
const LONG: readonly (readonly [name: string, language: Language, source: string])[] = [
  ['nested-brackets.js', 'javascript', `function twoSum() { return ${'['.repeat(30_000)}${']'.repeat(30_000)}; }`],
  ['nested-parentheses.js', 'javascript', `const x = ${'('.repeat(30_000)}1${')'.repeat(30_000)};`],
  ['nested-parentheses.ts', 'typescript', `let x = ${'('.repeat(20_000)}1${')'.repeat(20_000)};`],
  ['nested-types.ts', 'typescript', `type T = ${'Array<'.repeat(9_000)}1${'>'.repeat(9_000)};`],
  ['nested-generics.ts', 'typescript', `let x = ${'f<'.repeat(20_000)};`],
  [
    'blanks-behind-a-queue.js',
    'javascript',
    `function twoSum() { return [9, 9]; }\n// ${`new PriorityQueue${' '.repeat(900)}`.repeat(60)}`,
  ],
  ['many-functions.js', 'javascript', `${'function f(){}'.repeat(4_000)}\nfunction twoSum() { return [9, 9]; }`],
  ['ten-megabytes.js', 'javascript', `/*${'x'.repeat(900_000)}*/ function twoSum() { return [9, 9]; }`],
  ['nested-lists.py', 'python', `def twoSum(nums, target): return ${'['.repeat(5_000)}${']'.repeat(5_000)}`],
  ['nested-blocks.py', 'python', Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}if 1:`).join('\n')],
  ['unary-tower.py', 'python', `def twoSum(nums, target): return [${'-'.repeat(60_000)}1]`],
  ['null-bytes.py', 'python', 'def twoSum(nums, target): return "\0"'],
  ['other-encoding.py', 'python', '# -*- coding: rot13 -*-\nqrs gjbFhz(ahzf, gnetrg): erghea [9, 9]'],
  ['half-characters.py', 'python', 'def twoSum(nums, target): return ["\ud800"]'],
  ['half-characters.js', 'javascript', 'function twoSum() { console.log("\udfff"); return ["\ud800"]; }'],
  ['empty.js', 'javascript', ''],
  ['empty.ts', 'typescript', ' \n'],
  ['empty.py', 'python', ''],
  [
    'types-without-end.ts',
    'typescript',
    'type R<T> = T extends [infer A, ...infer B] ? R<[A, A, ...B]> : never;\nfunction twoSum(n: number[], t: R<[1]>): number[] { return [9, 9]; }',
  ],
  [
    'reference-to-a-file.ts',
    'typescript',
    '/// <reference path="/etc/passwd"/>\nimport type { X } from "node:fs";\nfunction twoSum(n: X): number[] { return [9, 9]; }',
  ],
  ['namespace.ts', 'typescript', 'namespace N { export const a = 1; }\nfunction twoSum() { return [N.a, 5]; }'],
  ['decorator.ts', 'typescript', '@x class A {}\nfunction twoSum(n: number[]): number[] { return [9, 9]; }'],
  [
    'import-equals.ts',
    'typescript',
    'import fs = require("node:fs");\nfunction twoSum() { return [fs.readdirSync("/")]; }',
  ],
  [
    'import-of-a-module.ts',
    'typescript',
    'import { readFileSync } from "node:fs";\nexport function twoSum() { return [readFileSync("/etc/passwd")]; }',
  ],
];

/** All probes, in the order of their names. */
export function allProbes(): Probe[] {
  const fromFiles = GROUPS.flatMap(({ folder, problem, fine }) =>
    readdirSync(new URL(folder, SUBMISSIONS)).map((file): Probe => {
      const source = readFileSync(new URL(`${folder}/${file}`, SUBMISSIONS), 'utf8');
      return {
        name: `${folder}/${file}`,
        language: file.endsWith('.py') ? 'python' : 'javascript',
        problem,
        source,
        fine,
      };
    }),
  );
  const long = LONG.map(([name, language, source]): Probe => ({
    name: `long/${name}`,
    language,
    problem: 'pair',
    source,
    fine: NOT_ACCEPTED,
  }));
  return [...fromFiles, ...long].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
