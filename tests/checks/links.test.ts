import { describe, expect, it } from 'vitest';
import type { BuiltSite } from './built-site.ts';
import { brokenLinks } from './links.ts';

function siteOf(contents: Readonly<Record<string, string>>): BuiltSite {
  return { files: new Set(Object.keys(contents)), read: (path) => Buffer.from(contents[path] ?? '') };
}

const problems = (contents: Readonly<Record<string, string>>, base = '/some/base/') =>
  brokenLinks(siteOf(contents), base).map(({ file, reference, problem }) => `${file}: ${reference} ${problem}`);

describe('brokenLinks', () => {
  const good = {
    'index.html': `<html data-root="./"><link rel="stylesheet" href="./_astro/a.css"><link rel="icon" href="data:,">
      <a href="./problems/#list">Problems</a><a href="https://example.org/">away</a><a href="mailto:a@b.c">mail</a>
      <a href="problems/?q=sum">search</a><astro-island component-url="./_astro/a.js"></astro-island>`,
    'problems/index.html': `<main id="list"><a href="../">Home</a><a href="#list">top</a>
      <img src="../a%20picture.png" srcset="../a%20picture.png 1x, ../big.png 2x"></main>`,
    'a picture.png': '',
    'big.png': '',
    '_astro/a.css': `@import "./b.css"; a { background: url(../big.png) } /* url(no.png) */ b { mask: url(#in-page) }`,
    '_astro/b.css': '',
    '_astro/a.js': `import './b.js'; import('./b.js'); new URL('../big.png', import.meta.url);`,
    '_astro/b.js': '',
  };

  it('finds nothing in a sound site, at the root and under a base path', () => {
    expect(problems(good, '/')).toEqual([]);
    expect(problems(good)).toEqual([]);
  });

  it('names a missing page, picture, style sheet, module and fragment', () => {
    const site = {
      'index.html': `<a href="gone/">x</a><img src="gone.png"><link rel="stylesheet" href="gone.css"><a href="#gone">y</a>`,
      '_astro/a.css': 'a { background: url("gone.png") }',
      '_astro/a.js': `import('./gone.js')`,
    };
    expect(problems(site)).toEqual([
      '_astro/a.css: gone.png leads to _astro/gone.png, which the build does not have',
      '_astro/a.js: ./gone.js leads to _astro/gone.js, which the build does not have',
      'index.html: gone/ leads to gone/index.html, which the build does not have',
      'index.html: gone.png leads to gone.png, which the build does not have',
      'index.html: gone.css leads to gone.css, which the build does not have',
      'index.html: #gone leads to #gone, which index.html does not have',
    ]);
  });

  it('lets a root-absolute reference pass at the root only', () => {
    const site = { 'index.html': '<a href="/">Home</a>', '_astro/a.js': `import '/_astro/a.js'` };
    expect(problems(site, '/')).toEqual([]);
    expect(problems(site)).toEqual([
      '_astro/a.js: /_astro/a.js leads out of the site served under /some/base/; make it relative',
      'index.html: / leads out of the site served under /some/base/; make it relative',
    ]);
  });

  it('refuses to load anything from another origin, but lets a link lead there', () => {
    const site = {
      'index.html': `<script src="https://cdn.example/x.js"></script><style>@import url(//fonts.example/a)</style>
        <link rel="canonical" href="https://dryrun.example/"><a href="https://example.org">away</a>`,
    };
    expect(problems(site)).toEqual([
      'index.html: https://cdn.example/x.js would be loaded from another origin; ship it',
      'index.html: //fonts.example/a would be loaded from another origin; ship it',
    ]);
  });
});
