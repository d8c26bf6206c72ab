import * as fc from 'fast-check';
import { resolve, sep } from 'node:path';
import { expect, test } from 'vitest';
import { toSitePath } from './find-file.ts';

test.each([
  ['/', ''],
  ['/problems/two-sum/', 'problems/two-sum/'],
  ['/problems/?search=two', 'problems/'],
  ['/caf%C3%A9.html', 'café.html'],
])('%s is %j', (url, path) => expect(toSitePath(url)).toBe(path));

test.each([
  '/../package.json',
  '/a/%2e%2e/%2e%2e/etc/passwd',
  '/a/..%2f..%2fetc/passwd',
  '/..%5c..%5cwindows',
  '/.env',
  '/a/.git/config',
  '//evil.example/',
  '/a//b',
  '/a%00.html',
  '/C:/windows',
  '/%E0%A4%A',
  'http://evil.example/',
  '*',
])('%s names no file of a site', (url) => expect(toSitePath(url)).toBeNull());

test('no address leaves the folder', () => {
  const piece = fc.constantFrom('..', '.', '/', '\\', '%2e', '%2f', '%5c', '%00', 'a', 'etc', ':', '%252e');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const path = toSitePath(`/${pieces.join('')}`);
      const at = resolve('/site', path ?? '');
      expect(at === resolve('/site') || at.startsWith(resolve('/site') + sep)).toBe(true);
    }),
  );
});
