import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PackageError } from './package-error.ts';
import { parsePackage } from './parse-package.ts';

const FOLDER = new URL('../../problems/coding/two-sum/', import.meta.url);
const TWO_SUM: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = `${entry.parentPath}/${entry.name}`;
      return [path.split('/two-sum/')[1]?.replace(/^\//, '') ?? '', readFileSync(path, 'utf8')];
    }),
);

/** Two-sum with files replaced, or removed where the text is null. */
function changed(changes: Readonly<Record<string, string | null>>): Map<string, string> {
  const files = new Map(TWO_SUM);
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) files.delete(path);
    else files.set(path, text);
  }
  return files;
}

/** Two-sum with one piece of a file replaced. */
function edited(path: string, from: string, to: string): Map<string, string> {
  const text = TWO_SUM.get(path) ?? '';
  expect(text).toContain(from);
  return changed({ [path]: text.replace(from, to) });
}

function say(files: ReadonlyMap<string, string>, slug = 'two-sum'): string {
  try {
    parsePackage(slug, files);
    return 'accepted';
  } catch (error) {
    if (error instanceof PackageError) return error.message;
    throw error;
  }
}

test('two-sum is read whole', () => {
  const two = parsePackage('two-sum', TWO_SUM);
  expect(two.slug).toBe('two-sum');
  expect(two.problem.entry.name).toBe('twoSum');
  expect(two.cases.filter((one) => one.sample)).toHaveLength(3);
  expect(two.statement).toMatch(/^You are given/);
  expect(two.hints).toHaveLength(3);
  expect(two.editorial.map(({ title }) => title)).toContain('Why it is right');
  expect(two.code).toEqual({ generator: 'generator.ts', validator: 'validator.ts', checker: null });
  expect(two.submissions).toContainEqual({
    expectedVerdict: 'WA',
    language: 'python',
    name: 'returns_the_numbers',
    path: 'submissions/wrong_answer/returns_the_numbers.py',
    source: TWO_SUM.get('submissions/wrong_answer/returns_the_numbers.py'),
  });
});

test('inputs come in the order of the parameters', () => {
  const files = edited('cases.yaml', 'input: { nums: [6, 6], target: 12 }', 'input: { target: 12, nums: [6, 6] }');
  expect(Object.keys(parsePackage('two-sum', files).cases[2]?.input ?? {})).toEqual(['nums', 'target']);
});

test('a folder that is no slug', () =>
  expect(say(TWO_SUM, 'Two_Sum')).toMatchInlineSnapshot(
    `"Two_Sum: is no slug — name the folder in lower-case words joined by "-", such as two-sum"`,
  ));

test('missing and unknown files', () => {
  const files = changed({ 'hints.md': null, 'generator.ts': null, 'notes.txt': 'x', 'code/helper.ts': 'x' });
  expect(say(files)).toMatchInlineSnapshot(`
    "two-sum/hints.md: is missing — add the file
    two-sum/generator.ts: is missing — add the file
    two-sum/notes.txt: is not part of a package — remove it; a package has problem.yaml, statement.md, hints.md, editorial.md, cases.yaml, perhaps equivalents.yaml, code in *.ts files and the folder submissions
    two-sum/code/helper.ts: is not part of a package — remove it; a package has problem.yaml, statement.md, hints.md, editorial.md, cases.yaml, perhaps equivalents.yaml, code in *.ts files and the folder submissions"
  `);
});

test('all faults of all files at once', () => {
  const files = changed({ 'problem.yaml': '- a', 'hints.md': '## Hint 1\n\nLook.', 'statement.md': ' \n' });
  expect(say(files)).toMatchInlineSnapshot(`
    "two-sum/problem.yaml:1: is ["a"] — write a mapping
    two-sum/statement.md: is empty — say what is given and what to return
    two-sum/hints.md: ## Hint 2: is missing — add the section; the file has Hint 1, Hint 2, Hint 3
    two-sum/hints.md: ## Hint 3: is missing — add the section; the file has Hint 1, Hint 2, Hint 3"
  `);
});

test('hints', () => {
  const hints = (text: string): string => say(changed({ 'hints.md': text }));
  expect(hints('Look!\n\n## Hint 1\n\na\n\n## Hint 2\n\n## Hint 3\n\nc')).toMatchInlineSnapshot(`
    "two-sum/hints.md: begins with text outside of a section — begin with "## Hint 1"
    two-sum/hints.md: ## Hint 2: is empty — write it"
  `);
  expect(hints('## Hint 1\n\na\n\n## Hint 1\n\nb\n\n## hint3\n\nc')).toMatchInlineSnapshot(`
    "two-sum/hints.md: ## Hint 1: appears 2 times — keep one of them
    two-sum/hints.md: ## Hint 2: is missing — add the section; the file has Hint 1, Hint 2, Hint 3
    two-sum/hints.md: ## Hint 3: is missing — add the section; the file has Hint 1, Hint 2, Hint 3
    two-sum/hints.md: ## hint3: is not a known section — did you mean "Hint 3"?"
  `);
  expect(hints('## Hint 2\n\na\n\n## Hint 1\n\nb\n\n## Hint 3\n\nc')).toMatchInlineSnapshot(
    `"two-sum/hints.md: ## Hint 1: comes too late — keep the order Hint 1, Hint 2, Hint 3"`,
  );
  expect(hints('## Hint 1\n\n```\n## Hint 1\n```\n\n## Hint 2\n\nb\n\n## Hint 3\n\nc')).toBe('accepted');
});

test('the editorial', () => {
  expect(say(edited('editorial.md', '## Pitfalls', '## Traps'))).toMatchInlineSnapshot(`
    "two-sum/editorial.md: ## Pitfalls: is missing — add the section; the file has Brute force, Idea, Why it is right, Cost, Pitfalls, Code, What an interviewer asks next
    two-sum/editorial.md: ## Traps: is not a known section — use a heading of level three, or one of Brute force, Idea, Why it is right, Cost, Pitfalls, Code, What an interviewer asks next"
  `);
  expect(say(edited('editorial.md', '{{submissions hash_map}}', 'None.'))).toMatchInlineSnapshot(
    `"two-sum/editorial.md: ## Code: shows no code — add a line {{submissions NAME}}"`,
  );
  expect(
    say(edited('editorial.md', '{{submissions hash_map}}', '{{submissions sort_and_close_in}}')),
  ).toMatchInlineSnapshot(
    `"two-sum/editorial.md: {{submissions sort_and_close_in}}: has no accepted submission in javascript and typescript — add it as submissions/accepted/sort_and_close_in.*"`,
  );
});

test('submissions', () => {
  const files = changed({
    'submissions/wrong/a.js': 'x',
    'submissions/wrong_answers/a.js': 'x',
    'submissions/wrong_answer/deep/a.js': 'x',
    'submissions/wrong_answer/a.rb': 'x',
    'submissions/wrong_answer/two words.js': 'x',
    'submissions/wrong_answer/empty.js': '\n',
    'submissions/accepted/hash_map.ts': null,
    'submissions/readme.md': 'x',
  });
  expect(say(files)).toMatchInlineSnapshot(`
    "two-sum/submissions/readme.md: is in no known folder of submissions — put it directly into one of accepted, wrong_answer, time_limit_exceeded, run_time_error
    two-sum/submissions/wrong/a.js: is in no known folder of submissions — put it directly into one of accepted, wrong_answer, time_limit_exceeded, run_time_error
    two-sum/submissions/wrong_answer/a.rb: is in no known language — end its name in .js, .ts or .py
    two-sum/submissions/wrong_answer/deep/a.js: is in no known folder of submissions — put it directly into one of accepted, wrong_answer, time_limit_exceeded, run_time_error
    two-sum/submissions/wrong_answer/empty.js: is empty — write it or remove it
    two-sum/submissions/wrong_answer/two words.js: has an unusual name — name it for its idea or its bug, in lower-case words joined by "_"
    two-sum/submissions/wrong_answers/a.js: is in no known folder of submissions — did you mean wrong_answer?
    two-sum/submissions/accepted: holds nothing in typescript — add an accepted submission
    two-sum/editorial.md: {{submissions hash_map}}: has no accepted submission in typescript — add it as submissions/accepted/hash_map.*"
  `);
});

test('the checker belongs to its mode', () => {
  expect(say(edited('problem.yaml', 'mode: unordered', 'mode: checker'))).toMatchInlineSnapshot(
    `"two-sum/checker.ts: is missing, but comparison.mode is checker — add it, or change the mode"`,
  );
  expect(say(changed({ 'checker.ts': 'x' }))).toMatchInlineSnapshot(
    `"two-sum/checker.ts: is never asked, because comparison.mode is unordered — remove it, or write mode: checker"`,
  );
});

test('cases that do not fit the entry point', () => {
  expect(say(edited('cases.yaml', '[4, 9, 15, 2]', '[4, 9, 15.5, 2]'))).toMatchInlineSnapshot(
    `"two-sum/cases.yaml:5: cases[0].input.nums[2]: is 15.5, but must be a whole number"`,
  );
  expect(say(edited('cases.yaml', 'nums: [6, 6], target', 'nums: [6], goal'))).toMatchInlineSnapshot(`
    "two-sum/cases.yaml:17: cases[2].input.goal: is not a parameter; the parameters are nums, target
    two-sum/cases.yaml:17: cases[2].input.nums: has 1 entry, but must have at least 2
    two-sum/cases.yaml:17: cases[2].input.target: is missing; give it a value of type int"
  `);
  expect(say(edited('cases.yaml', 'expected: [0, 1]', 'expected: [0, "1"]'))).toMatchInlineSnapshot(
    `"two-sum/cases.yaml:6: cases[0].expected[1]: is "1", but must be a whole number"`,
  );
  expect(
    say(edited('cases.yaml', '    explanation: Two positions may hold the same number.\n', '')),
  ).toMatchInlineSnapshot(
    `"two-sum/cases.yaml:14: cases[2].explanation: is missing from a sample — say in one sentence why the answer is what it is"`,
  );
  expect(
    say(edited('cases.yaml', '25f310d7-ecae-4bd4-b6aa-7a0e686fac07', '264cd449-bcd1-404c-8c37-e3e73f888880')),
  ).toMatchInlineSnapshot(`"two-sum/cases.yaml:2: cases: is not accepted — two cases share a uuid: give each its own"`);
});

const LESS = { 'hints.md': null, 'editorial.md': null, 'generator.ts': null, 'equivalents.yaml': null };

test('a package that somebody adds for themselves may lack what only helps others', () => {
  const files = changed(LESS);
  for (const path of files.keys()) if (path.startsWith('submissions/')) files.delete(path);
  const own = parsePackage('two-sum', files, { place: 'problems/own/two-sum', isOwn: true });
  expect(own).toMatchObject({ hints: [], editorial: [], submissions: [], isOwn: true, code: { generator: null } });
  expect(say(files)).toContain('two-sum/generator.ts: is missing — add the file');
});

test('the rest is as strict as for ours, under its own name', () => {
  const read = (files: ReadonlyMap<string, string>) => () =>
    parsePackage('two-sum', files, { place: 'problems/own/two-sum', isOwn: true });
  expect(read(changed({ ...LESS, 'statement.md': null }))).toThrow('problems/own/two-sum/statement.md: is missing');
  expect(read(changed({ ...LESS, 'hints.md': '## Hint 1\n\nOne.\n' }))).toThrow('## Hint 2: is missing');
  expect(read(changed({ 'cases.yaml': 'cases: []\n' }))).toThrow('cases: has 0 entries — give at least 1 entry');
});

test('ours say their patterns and their complexity', () => {
  expect(say(edited('problem.yaml', 'patterns: [arrays-and-hashing]', 'patterns: []'))).toContain(
    'patterns: has 0 entries — give at least 1 entry',
  );
  const files = edited('problem.yaml', 'complexity:', '# complexity:');
  expect(say(files)).toContain('two-sum/problem.yaml:1: complexity: is missing — add it');
  expect(parsePackage('two-sum', files, { isOwn: true }).problem.complexity).toBeUndefined();
});

test('generated cases need somebody to answer them', () => {
  const files = changed({ 'editorial.md': null, 'equivalents.yaml': null });
  for (const path of files.keys()) if (path.startsWith('submissions/') && path.endsWith('.js')) files.delete(path);
  expect(() => parsePackage('two-sum', files, { isOwn: true })).toThrow(
    'two-sum/generator.ts: makes cases that nothing answers, because there is no accepted submission in javascript',
  );
});
