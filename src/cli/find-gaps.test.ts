import { expect, test } from 'vitest';
import { loadPackage, type LoadedPackage } from '../catalog/load-package.ts';
import { packageFolders } from '../catalog/package-folders.ts';
import { findGaps } from './find-gaps.ts';
import { ROOT } from './root.ts';

const whole: LoadedPackage = {
  ...(await loadPackage({ slug: 'two-sum', folder: packageFolders(ROOT)[0] })),
  isOwn: true,
};

test('a whole package lacks nothing, and ours are not asked', () => {
  expect(findGaps(whole)).toEqual([]);
  expect(findGaps({ ...whole, isOwn: false, hints: [] })).toEqual([]);
});

test('what is missing is said together with what it leaves unproven', () => {
  expect(findGaps({ ...whole, submissions: [] })).toEqual([
    'there is no accepted submission: nobody has shown that the cases can be passed',
    'there is no accepted submission in javascript: cases that people enter themselves run without an expected value',
    'there is no wrong_answer submission: nobody has shown that the cases catch a mistake',
    'there is no time_limit_exceeded submission: nobody has shown that the limits stop a slow answer',
  ]);
  const [first] = whole.submissions;
  expect(findGaps({ ...whole, submissions: first ? [first] : [], hints: [] })).toEqual(
    expect.arrayContaining([
      'there is one accepted submission: no second opinion has confirmed the expected values',
      'there is no hints.md: the page has no hints',
    ]),
  );
});
