import { describe, expect, it } from 'vitest';
import { tagsOf } from './html-tags.ts';

const tags = (html: string) =>
  [...tagsOf(html)].map(({ name, attributes, text }) => ({ name, attributes: Object.fromEntries(attributes), text }));

describe('tagsOf', () => {
  it('reads double, single, bare and missing attribute values, and keeps the first of two', () => {
    expect(tags(`<A HREF="a/" title='x > y' id=top hidden href="b/">`)).toEqual([
      { name: 'a', attributes: { href: 'a/', title: 'x > y', id: 'top', hidden: '' }, text: '' },
    ]);
  });

  it('decodes entities in attributes', () => {
    expect(tags('<a href="?a=1&amp;b=&#38;&#x26;&quot;">')[0]?.attributes).toEqual({ href: '?a=1&b=&&"' });
  });

  it('takes script and style as text, and does not see tags in them or in comments', () => {
    expect(tags('<!-- <a href="no"> --><script type=module>if (a<b) "<img src=x>"</script><br/>')).toEqual([
      { name: 'script', attributes: { type: 'module' }, text: 'if (a<b) "<img src=x>"' },
      { name: 'br', attributes: {}, text: '' },
    ]);
  });

  it('ends a script that is never closed at the end of the page', () => {
    expect(tags('<script>let a')).toEqual([{ name: 'script', attributes: {}, text: 'let a' }]);
  });
});
