import { describe, expect, it } from 'vitest';
import type { BuiltSite } from './built-site.ts';
import { scriptsOfPage } from './page-scripts.ts';
import { importsOf } from './script-imports.ts';

function siteOf(contents: Readonly<Record<string, string>>): BuiltSite {
  return { files: new Set(Object.keys(contents)), read: (path) => Buffer.from(contents[path] ?? '') };
}

describe('importsOf', () => {
  it('tells what is loaded at once from what is loaded on demand', () => {
    const code = `import a from './a.js'; export { b } from "./b.js"; export * from './c.js';
      const load = () => import('./d.js'); const tick = () => import(\`./e.js\`); import(name);
      new Worker(new URL('./f.js', import.meta.url)); new URL('./not-ours.js', location.href);`;
    const { static: atOnce, dynamic } = importsOf(code);
    expect(atOnce.toSorted()).toEqual(['./a.js', './b.js', './c.js']);
    expect(dynamic.toSorted()).toEqual(['./d.js', './e.js', './f.js']);
  });

  it('is not fooled by strings and comments', () => {
    expect(importsOf(`// import './x.js'\nconst text = "import './y.js'";`)).toEqual({ static: [], dynamic: [] });
  });
});

describe('scriptsOfPage', () => {
  const site = siteOf({
    'problems/index.html': `<link rel="modulepreload" href="../_astro/preloaded.js">
      <script>let theme</script><script type="application/json">{"not":"code"}</script>
      <script type="module">import "../_astro/from-inline.js"</script><script src="../classic.js"></script>
      <astro-island component-url="../_astro/list.js" renderer-url="../_astro/react.js" client="load"></astro-island>`,
    '_astro/preloaded.js': 'export const p = 1',
    '_astro/from-inline.js': 'export {}',
    'classic.js': 'with (window) name = "a classic script may do this"',
    '_astro/list.js': `import './shared.js'; import('./editor.js')`,
    '_astro/react.js': `import './shared.js'`,
    '_astro/shared.js': `import '../_astro/deep.js'`,
    '_astro/deep.js': `import './shared.js'; export {}`,
    '_astro/editor.js': 'export const heavy = 1',
  });

  it('follows tags, islands and static imports, each file once, and leaves out what is loaded on demand', () => {
    const names = scriptsOfPage(site, 'problems/index.html').map((script) => script.name);
    expect(names.toSorted()).toEqual([
      '_astro/deep.js',
      '_astro/from-inline.js',
      '_astro/list.js',
      '_astro/preloaded.js',
      '_astro/react.js',
      '_astro/shared.js',
      'classic.js',
      'problems/index.html (inline 1)',
      'problems/index.html (inline 2)',
    ]);
  });

  it('counts bytes as they are sent', () => {
    const text = `/* ${'the same words again and again '.repeat(200)} */`;
    const [size] = scriptsOfPage(siteOf({ 'index.html': '<script src="a.js"></script>', 'a.js': text }), 'index.html');
    expect(size?.raw).toBe(text.length);
    expect(size?.gzip).toBeGreaterThan(20);
    expect(size?.gzip).toBeLessThan(200);
  });

  it('refuses a script that is not there, rather than weighing less', () => {
    expect(() => scriptsOfPage(siteOf({ 'index.html': '<script src="gone.js"></script>' }), 'index.html')).toThrow(
      'index.html loads gone.js, which is not in the site.',
    );
  });
});
