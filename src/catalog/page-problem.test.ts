import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { judgeDataSchema, toJudgeData } from './judge-data.ts';
import { loadPackage } from './load-package.ts';
import { packageFolders } from './package-folders.ts';
import { toPageProblem } from './page-problem.ts';

const twoSum = await loadPackage({
  slug: 'two-sum',
  folder: packageFolders(fileURLToPath(new URL('../../', import.meta.url)))[0],
});

test('a page has everything that it shows, as plain JSON', () => {
  const page = toPageProblem(twoSum);
  expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  expect(page).toMatchObject({ slug: 'two-sum', uuid: twoSum.problem.uuid, name: 'Two Sum', difficulty: 'easy' });
  expect(page.statementHtml).toMatch(/^<p>You are given a list of whole numbers <code>nums<\/code>/);
  expect(page.constraintsHtml.match(/<li>/g)).toHaveLength(4);
  expect(page.hintsHtml).toHaveLength(3);
  expect(page.starterCode.python).toContain('def twoSum(self, nums: List[int], target: int) -> List[int]:');
  expect(page.complexityHtml?.time).toMatch(/^<math/);
});

test('examples are the samples, with their explanation rendered', () => {
  const { examples } = toPageProblem(twoSum);
  expect(examples).toHaveLength(3);
  expect(examples[0]).toEqual({
    uuid: '264cd449-bcd1-404c-8c37-e3e73f888880',
    input: [
      { name: 'nums', text: '[4,9,15,2]' },
      { name: 'target', text: '13' },
    ],
    output: '[0,1]',
    explanationHtml:
      '<code>nums[0] + nums[1] = 4 + 9 = 13</code>, so the answer is <code>[0, 1]</code> (or <code>[1, 0]</code>).',
  });
});

test('the editorial shows each solution in all languages', () => {
  const code = toPageProblem(twoSum).editorial.find(({ title }) => title === 'Code');
  expect(code?.parts).toEqual([
    {
      kind: 'code',
      name: 'hash_map',
      sources: ['python', 'javascript', 'typescript'].map((language) =>
        expect.objectContaining({ language, html: expect.stringContaining('tok-keyword') as string }),
      ),
    },
  ]);
});

test('a formula that is not understood names its file', () => {
  expect(() => toPageProblem({ ...twoSum, statement: 'At most $\\big{n$.' })).toThrow(
    /^two-sum\/statement\.md: the formula/,
  );
  const problem = { ...twoSum.problem, complexity: { time: 'O(n', space: '}' } };
  expect(() => toPageProblem({ ...twoSum, problem })).toThrow(/^two-sum\/problem\.yaml: the formula \$}\$/);
});

test('what a judge needs passes its own schema, with all cases and a reference', () => {
  const data = toJudgeData(twoSum);
  expect(judgeDataSchema.parse(JSON.parse(JSON.stringify(data)))).toEqual(data);
  expect(data.cases).toHaveLength(twoSum.cases.length);
  expect(data.reference).toMatch(/^function twoSum/);
});

test('the reference is the solution that the editorial shows, not the first by name', () => {
  const first = twoSum.submissions.find((one) => one.language === 'javascript');
  if (!first) throw new Error('two-sum has an accepted submission in JavaScript');
  const slow = { ...first, name: 'a_slow_one', source: 'slow' };
  expect(toJudgeData({ ...twoSum, submissions: [slow, ...twoSum.submissions] }).reference).toBe(first.source);
});
