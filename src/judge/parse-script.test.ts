import { expect, test } from 'vitest';
import { parseScript } from './parse-script.ts';

const OPTIONS = { ecmaVersion: 'latest', sourceType: 'script' } as const;

test('a regular expression that is wrong is said with its place', () => {
  expect(() => parseScript('let a;\na = /(b/;', OPTIONS)).toThrow(/Invalid regular expression.*\(2:\d\)/);
});

test('one with more groups than anybody writes is left to the engine', () => {
  const groups = Array.from({ length: 2_000 }, (_, index) => `(?<a${index}>b)`).join('|');
  const pattern = `${'(?:b|'.repeat(200)}${groups}${')'.repeat(200)}`;
  expect(parseScript(`const a = /${pattern}/;`, OPTIONS).body).toHaveLength(1);
});
