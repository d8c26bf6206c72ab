import { describe, expect, test } from 'vitest';
import { FormulaError } from './render-formula.ts';
import { renderInlineMarkdown, renderMarkdown, renderParts } from './render-markdown.ts';

const sup = '<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><msup>';

describe('formulas', () => {
  test('inline and on lines of their own', () => {
    expect(renderMarkdown('Cost $n^2$.')).toContain(`<p>Cost ${sup}`);
    const block = renderMarkdown('Before\n\n$$\nn^2\n$$\n\nAfter');
    expect(block).toContain('display="block"');
    expect(block).toContain('<p>After</p>');
  });

  test.each([
    ['code with dollars', '`$x$` and `a$b$c`'],
    ['prices', 'It costs $5 or $6.'],
    ['an escaped dollar', String.raw`\$x$`],
    ['space inside', 'a $ b $ c'],
    ['a price before code', 'from $5 in `a$`'],
  ])('%s are none', (_, markdown) => expect(renderMarkdown(markdown)).not.toContain('<math'));

  test('stars and underscores inside mean what they mean to KaTeX', () => {
    const html = renderMarkdown('$a_i * b_i$ and $c_i * d_i$');
    expect(html).not.toContain('<em>');
    expect(html.match(/<msub>/g)).toHaveLength(4);
  });

  test('a bad one is refused by name', () => {
    expect(() => renderMarkdown('$\\fraction{1}$')).toThrow(FormulaError);
    expect(() => renderMarkdown('$\\fraction{1}$')).toThrow(
      String.raw`the formula $\fraction{1}$ is not understood: Undefined control sequence: \fraction`,
    );
  });
});

describe('code', () => {
  test('fences are highlighted by name or ending, others are plain', () => {
    const python = '<span class="tok-keyword">return</span>';
    expect(renderMarkdown('```python\nreturn 1\n```')).toContain(python);
    expect(renderMarkdown('```py\nreturn 1\n```')).toContain(python);
    expect(renderMarkdown('```\nreturn <1>\n```')).toBe('<pre tabindex="0"><code>return &lt;1&gt;</code></pre>\n');
  });
});

describe('what may not pass', () => {
  test('raw HTML is text', () => {
    expect(renderMarkdown('<script>alert(1)</script>\n\na <b onclick="x">b</b>')).toBe(
      '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n<p>a &lt;b onclick=&quot;x&quot;&gt;b&lt;/b&gt;</p>\n',
    );
  });

  test('links lead to pages only, and images are their words', () => {
    expect(renderInlineMarkdown('[a](javascript:alert(1)) [b](https://example.org/?a=1&b="2") [c](#d)')).toBe(
      'a <a href="https://example.org/?a=1&amp;b=&quot;2&quot;">b</a> <a href="#d">c</a>',
    );
    expect(renderInlineMarkdown('![a picture](https://example.org/x.png)')).toBe('a picture');
  });
});

test('headings move below those of the page, and no deeper than six', () => {
  expect(renderMarkdown('# A\n\n##### B', { headingShift: 2 })).toBe('<h3>A</h3>\n<h6>B</h6>\n');
});

test('submissions stay for the page to show', () => {
  expect(renderParts('One.\n\n{{submissions hash_map}}\n\nTwo `{{submissions x}}`.\n\n{{submissions two}}')).toEqual([
    { kind: 'html', html: '<p>One.</p>\n' },
    { kind: 'submissions', name: 'hash_map' },
    { kind: 'html', html: '<p>Two <code>{{submissions x}}</code>.</p>\n' },
    { kind: 'submissions', name: 'two' },
  ]);
});
