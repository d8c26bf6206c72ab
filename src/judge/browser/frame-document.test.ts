import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { frameDocument } from './frame-document.ts';

const keeper = await readFile(new URL('../realm/frame-keeper.js', import.meta.url), 'utf8');

test('the policy stands before the script, allows no network and no script from elsewhere', () => {
  const html = frameDocument(keeper);
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script>'));
  expect(html).toContain("default-src 'none'");
  expect(html).toContain("connect-src 'none'");
  expect(/content="([^"]*)"/.exec(html)?.[1]).not.toMatch(/https?:|\*|'self'|data:/);
});

test('the site has the page whose policy the frame inherits, and it is no wider than what is needed', async () => {
  const page = await readFile(new URL('../../../public/sandbox/index.html', import.meta.url), 'utf8');
  expect(page).toContain('<title>Sandbox</title>');
  expect(page).not.toContain('<script');
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toMatch(/https?:|\*|'self'|data:/);
});

test('a script that would end inside the document is refused', () => {
  expect(() => frameDocument('"</script>"')).toThrow(/end too early/);
  expect(() => frameDocument('"<!--"')).toThrow(/end too early/);
});
