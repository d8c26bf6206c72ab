import { expect, test } from 'vitest';
import { highlightSource } from './highlight-source.ts';
import { LANGUAGES } from './language.ts';

/** What a browser shows of the HTML. */
const shown = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

test.each(LANGUAGES)('nothing of the source is lost in %s', (language) => {
  const source = `x = a < b && "<b>&amp;" // it's\n\n  y\n`;
  expect(shown(highlightSource(source, language))).toBe(source);
});

test('each language has its own words', () => {
  const keyword = '<span class="tok-keyword">def</span>';
  expect(highlightSource('def f(): pass', 'python')).toContain(keyword);
  expect(highlightSource('def f(): pass', 'javascript')).not.toContain(keyword);
  expect(highlightSource('let x: string;', 'typescript')).toContain('<span class="tok-typeName">string</span>');
});
