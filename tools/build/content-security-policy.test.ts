import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyFor, withPolicy } from './content-security-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('inline scripts are admitted by the hash of their exact text, data and files are not hashed', () => {
  const html =
    '<script>one()</script><script type="module">two(1 < 2)\n</script>' +
    '<script type="application/json">{"a":1}</script><script type="module" src="x.js"></script>';
  const sources = policyFor(html)
    .split('; ')
    .find((rule) => rule.startsWith('script-src'));
  expect(sources?.split(' ').slice(1).toSorted()).toEqual(["'self'", hash('one()'), hash('two(1 < 2)\n')].toSorted());
});

test('nothing from another origin is allowed, and no inline script as such', () => {
  const policy = policyFor('');
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("default-src 'self';");
});

test('the policy stands right behind the charset, before anything that loads', () => {
  const html = withPolicy('<head><meta charset="utf-8"><link rel="stylesheet" href="a.css"></head>');
  expect(html).toMatch(/^<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="[^"]+"><link/);
});

test('a page without a charset is refused, and the message says why', () => {
  expect(() => withPolicy('<head></head>')).toThrowErrorMatchingInlineSnapshot(
    `[Error: The page has no <meta charset="utf-8">, after which its policy belongs.]`,
  );
});
