import { describe, expect, test } from 'vitest';
import { hasRootUrl, relativeUrls, rootFrom } from './relative-urls.ts';

test.each([
  ['index.html', './'],
  ['404.html', './'],
  ['problems/index.html', '../'],
  ['problems/two-sum/index.html', '../../'],
])('the root seen from %s is %s', (page, root) => expect(rootFrom(page)).toBe(root));

describe('relativeUrls', () => {
  const page = 'problems/two-sum/index.html';
  test.each([
    ['<a href="/problems/">', '<a href="../../problems/">'],
    ['<a class="x" href="/">', '<a class="x" href="../../">'],
    ["<img src='/a.svg' alt=''>", "<img src='../../a.svg' alt=''>"],
    ['<html data-root="/" lang="en">', '<html data-root="../../" lang="en">'],
    [
      '<astro-island component-url="/_astro/a.js" renderer-url="/_astro/b.js">',
      '<astro-island component-url="../../_astro/a.js" renderer-url="../../_astro/b.js">',
    ],
    ['<a href="/docs/#privacy">', '<a href="../../docs/#privacy">'],
  ])('%s', (html, expected) => expect(relativeUrls(html, page)).toBe(expected));

  test.each([
    '<a href="https://example.org/">',
    '<a href="//example.org/">',
    '<a href="#main">',
    '<a href="../up/">',
    '<p>Write href="/problems/" by hand.</p>',
    '<span data-href="/problems/">',
    '<a title="see /problems/">',
  ])('leaves %s', (html) => expect(relativeUrls(html, page)).toBe(html));
});

test('hasRootUrl finds what would break under a base path', () => {
  expect(hasRootUrl('src:url(/_astro/a.woff2)')).toBe(true);
  expect(hasRootUrl('import("/_astro/a.js")')).toBe(true);
  expect(hasRootUrl('src:url(a.woff2);import("./b.js");x="../_astro/c"')).toBe(false);
});
