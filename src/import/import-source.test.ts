import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parsePackage } from '../catalog/parse-package.ts';
import { toPageProblem } from '../catalog/page-problem.ts';
import { importSource } from './import-source.ts';
import type { ImportedPackage } from './imported-package.ts';

const FIXTURES = fileURLToPath(new URL('../../tests/fixtures/import/', import.meta.url));
let ids = 0;
const newId = (): string => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`;
const read = (path: string, slug?: string) => importSource(path, { slug, newId });
const fixture = (name: string) => read(join(FIXTURES, name));
const packageOf = ({ slug, files }: ImportedPackage) => parsePackage(slug, files, { isOwn: true });

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'import-'));
});
afterEach(() => rm(root, { recursive: true }));

/** A changed copy of a fixture. */
async function copy(name: string, changes: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const folder = join(root, name);
  await cp(join(FIXTURES, name), folder, { recursive: true });
  for (const [path, text] of Object.entries(changes)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

test('an exercise becomes a package for each property, and what has no place is refused by name', async () => {
  const { kind, packages, refused } = await fixture('tally');
  expect(kind).toBe('exercism');
  expect(packages.map(({ slug }) => slug)).toEqual(['tally-marks-count', 'tally-marks-shares']);
  expect(refused).toEqual([
    {
      what: 'property describe of tally-marks',
      reason: 'expected of case "as an object" holds an object, {"strokes":1}, which is no value of ours',
    },
  ]);
  const [count, shares] = packages.map(packageOf);
  expect(count?.problem.entry).toMatchObject({
    name: 'count',
    parameters: [
      { name: 'marks', type: 'string' },
      { name: 'fromValue', type: 'int?' },
    ],
    returns: { type: 'int' },
  });
  expect(count?.cases.map(({ uuid, description }) => [uuid.at(-1), description])).toEqual([
    ['1', 'Count: nothing'],
    ['3', 'Count: three strokes after two are five'],
  ]);
  expect(count?.statement).toBe(
    'People count with strokes. Say how many strokes a row has, on top of those that were counted before; each costs $1.' +
      '\n\nThis problem asks for `count` alone.',
  );
  expect(packages[0]?.leftOut).toEqual([
    'case "count: a very long row": tests.toml says include = false',
    'case "count: three strokes are three": a newer case reimplements it',
    'case "count: a letter is no mark": it expects an error, which no case of ours can',
  ]);
  expect(shares?.problem.comparison).toEqual({ mode: 'exact', tolerance: 0.000_001 });
});

test('the file alone will do, and the slug can be chosen', async () => {
  const { packages } = await read(join(FIXTURES, 'tally/canonical-data.json'), 'strokes');
  expect(packages.map(({ slug }) => slug)).toEqual(['strokes-count', 'strokes-shares']);
});

test('a property that is mostly errors is refused', async () => {
  const { packages, refused } = await fixture('shapes');
  expect(packages).toEqual([]);
  expect(refused[0]?.reason).toMatch(/^1 of 1 cases expect an error/);
});

test('each fault of a canonical-data.json is named with its place', async () => {
  const data = {
    exercise: 'Tally',
    cases: [{ description: 'a', cases: [{ uuid: 'x', description: 1, property: 'a' }] }],
  };
  const folder = await copy('tally', { 'canonical-data.json': JSON.stringify(data) });
  await expect(read(folder)).rejects.toThrow(
    'tally/canonical-data.json: exercise: is "Tally" — write lower-case words',
  );
  await writeFile(join(folder, 'canonical-data.json'), JSON.stringify({ ...data, exercise: 'tally' }));
  const message = await read(folder).then(String, (error: Error) => error.message);
  expect(message).toContain('cases[0].cases[0].uuid: is "x" — write a random uuid');
  expect(message).toContain('cases[0].cases[0].description: is 1 — write a text');
  expect(message).toContain('cases[0].cases[0].input: is missing — add it: a mapping');
});

test('a legacy Kattis package becomes a function from input to output', async () => {
  const { packages } = await fixture('sumline');
  const [one] = packages;
  const own = packageOf(one as ImportedPackage);
  expect(own.problem).toMatchObject({
    name: 'Sum of a Line',
    license: 'cc by, Somebody',
    entry: { name: 'solve', parameters: [{ name: 'input', type: 'string' }], returns: { type: 'string' } },
    comparison: { mode: 'checker' },
    limits: { time_ms: { javascript: 1000, python: 3000 } },
  });
  expect(
    own.cases.map(({ sample, description, input, expected }) => [sample, description, input['input'], expected]),
  ).toEqual([
    [true, 'Adds what it is given', '3\n1 2 3\n', 'Sum 6\n'],
    [false, 'Case secret/01-negative of the package', '1\n-5\n', 'Sum -5\n'],
    [false, 'Case secret/02-zero of the package', '2\n0 0\n', 'Sum 0\n'],
  ]);
  expect(own.submissions.map(({ path }) => path)).toEqual([
    'submissions/accepted/broken.py',
    'submissions/accepted/sum.py',
    'submissions/accepted/sum_js.js',
    'submissions/wrong_answer/lower_case.py',
  ]);
  expect(one?.files.get('checker.ts')).toContain('export default outputChecker({ caseSensitive: true });');
  expect(one?.leftOut).toEqual([
    'submissions/accepted/sum.cc: only programs that end in .py, .js, .mjs, .ts can be wrapped',
  ]);
  expect(toPageProblem(own).statementHtml).toContain('<li>one line with <code>n</code> numbers.');
});

test('a newer Kattis package says more about itself', async () => {
  const { packages } = await fixture('midpoint');
  const own = packageOf(packages[0] as ImportedPackage);
  expect(own.problem).toMatchObject({
    uuid: '2c9d3f84-0b7e-4d0c-9c0a-6f3d5e1b7a10',
    name: 'Midpoint',
    limits: { time_ms: { javascript: 2500, typescript: 2500, python: 7500 }, memory_mib: 128 },
  });
  expect(own.statement).toContain('at most 1000, stand');
  expect(own.cases[1]?.description).toBe('A third has no end, so it is rounded');
  expect(packages[0]?.files.get('checker.ts')).toContain('{ absoluteTolerance: 0.0001, relativeTolerance: 0.0001 }');
});

test.each([
  ['name: A\ntype: scoring', 'it is a scoring problem'],
  ['name: A\ntype: [pass-fail, multi-pass]\nproblem_format_version: 2025-09', 'it is run in several passes'],
  ['name: A\ntype: submit-answer', 'its submissions are answers'],
  ['name: A\nvalidation: custom', 'its answers are judged by a program of its own (validation: custom)'],
  ['name: A\nproblem_format_version: 2031-01', 'its problem_format_version is 2031-01'],
  ['name: A\nvalidator_flags: rounded', '"rounded" is no argument of the default output validator'],
])('%j is refused', async (yaml, reason) => {
  const { packages, refused } = await read(await copy('sumline', { 'problem.yaml': `${yaml}\n` }));
  expect(packages).toEqual([]);
  expect(refused[0]?.reason).toContain(reason);
});

test('a key without a value is as good as none', async () => {
  const yaml = 'name: A\nlicense:\nrights_owner:\nvalidation:\nvalidator_flags:\nlimits:\n  memory:\n';
  const { packages } = await read(await copy('sumline', { 'problem.yaml': yaml }));
  expect(packageOf(packages[0] as ImportedPackage).problem).toMatchObject({ name: 'A', license: 'unknown' });
});

test('what the folders say is refused as well', async () => {
  expect((await fixture('guessing')).refused[0]?.reason).toContain('its validator talks to the submission');
  const included = await copy('sumline', { 'include/python3/main.py': 'x = 1\n' });
  expect((await read(included)).refused[0]?.reason).toContain('include/ holds code for submissions');
  const validated = await copy('midpoint', { 'output_validator/validate.py': 'x = 1\n' });
  expect((await read(validated)).refused[0]?.reason).toContain('judged by a program of its own (output_validator/)');
});

test('cases that a page cannot carry stay behind; most of them are too many', async () => {
  const large = 'x'.repeat(400_000);
  const one = await copy('sumline', { 'data/secret/03.in': large, 'data/secret/03.ans': '1\n' });
  expect((await read(one)).packages[0]?.leftOut[0]).toBe(
    'case secret/03: it has 400002 bytes, and a page carries 300000 of one case',
  );
  const many = Object.fromEntries(
    ['3', '4', '5', '6'].flatMap((name) => [
      [`data/secret/${name}.in`, large],
      [`data/secret/${name}.ans`, '1\n'],
    ]),
  );
  expect((await read(await copy('sumline', many))).refused[0]?.reason).toMatch(/^only 3 of 8 cases can be taken/);
});

test('files that cannot be trusted are refused by name', async () => {
  const folder = await copy('sumline', { 'data/secret/01-negative.ans': Buffer.from([0xff, 0xfe, 0x41]) });
  await expect(read(folder)).rejects.toThrow('sumline/data/secret/01-negative.ans: is not UTF-8 — save it');
  await rm(join(folder, 'data/secret/01-negative.ans'));
  await expect(read(folder)).rejects.toThrow('sumline/data/secret/01-negative.ans: is missing — add');
  const huge = await copy('tally', { 'description.md': Buffer.alloc(5 * 2 ** 20, 'a') });
  await expect(read(huge)).rejects.toThrow('tally/description.md: has 5242880 bytes — at most');
});

test.skipIf(process.platform === 'win32')('no link leads out of the folder', async () => {
  const folder = await copy('sumline', {});
  await writeFile(join(root, 'secret.txt'), 'password');
  await rm(join(folder, 'data/secret/02-zero.ans'));
  await symlink(join(root, 'secret.txt'), join(folder, 'data/secret/02-zero.ans'));
  await expect(read(folder)).rejects.toThrow('02-zero.ans: is a link that leads out of the folder — put the file');
});

test('what is nothing of the kind is told what would be', async () => {
  await expect(read(join(root, 'nowhere'))).rejects.toThrow('nowhere: does not exist — correct the path');
  await expect(read(root)).rejects.toThrow('is nothing that can be imported — name an Exercism exercise');
  await writeFile(join(root, 'a.zip'), 'PK');
  await expect(read(join(root, 'a.zip'))).rejects.toThrow('is an archive — unpack it');
  const ours = fileURLToPath(new URL('../../problems/coding/two-sum', import.meta.url));
  await expect(read(ours)).rejects.toThrow('is a package of Dryrun already — copy the folder');
});
