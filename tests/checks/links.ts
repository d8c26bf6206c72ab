import { resolveReference, type BuiltSite } from './built-site.ts';
import { tagsOf, type Tag } from './html-tags.ts';
import { importsOf } from './script-imports.ts';

/** A reference that would not work, in words. */
export interface BrokenLink {
  readonly file: string;
  readonly reference: string;
  readonly problem: string;
}

/** A link is followed by the user and may leave the site; an asset is loaded by the page and may not. */
type Reference = { readonly to: string; readonly kind: 'link' | 'asset' };

const ASSET_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  link: ['href'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
  'astro-island': ['component-url', 'renderer-url', 'before-hydration-url'],
};
const LINK_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = { a: ['href'], area: ['href'], form: ['action'] };

/** References a link element only names, without loading anything. */
const NAMING_RELS = new Set(['canonical', 'alternate', 'author', 'license', 'help', 'me', 'next', 'prev', 'search']);

/**
 * Follows every reference in the pages, style sheets and modules of a built site that is served under `base`:
 * what is of the site must exist (a fragment too), and no page may load anything from another origin.
 * @param base with slashes at both ends: `/`, `/some/base/`
 */
export function brokenLinks(site: BuiltSite, base: string): BrokenLink[] {
  const idsOfPage = new Map<string, Set<string>>();
  const idsOf = (page: string): Set<string> => {
    const known = idsOfPage.get(page);
    if (known !== undefined) return known;
    const ids = new Set<string>();
    for (const { attributes } of tagsOf(site.read(page).toString('utf8'))) {
      for (const name of ['id', 'name']) ids.add(attributes.get(name) ?? '');
    }
    idsOfPage.set(page, ids);
    return ids;
  };

  const broken: BrokenLink[] = [];
  for (const file of [...site.files].toSorted()) {
    for (const { to, kind } of referencesIn(site, file)) {
      const problem = problemWith(site, file, to, kind, base, idsOf);
      if (problem !== null) broken.push({ file, reference: to, problem });
    }
  }
  return broken;
}

function problemWith(
  site: BuiltSite,
  file: string,
  to: string,
  kind: Reference['kind'],
  base: string,
  idsOf: (page: string) => Set<string>,
): string | null {
  if (/^(data|blob|about):/i.test(to)) return null;
  if (!URL.canParse(to, 'http://site.invalid/')) return 'is not an address';
  const target = resolveReference(site, file, to, base);
  if (target.kind === 'external') return kind === 'asset' ? 'would be loaded from another origin; ship it' : null;
  if (target.kind === 'outside') return `leads out of the site served under ${base}; make it relative`;
  if (target.kind === 'missing') return `leads to ${target.path}, which the build does not have`;
  if (target.fragment !== '' && target.path.endsWith('.html') && !idsOf(target.path).has(target.fragment)) {
    return `leads to #${target.fragment}, which ${target.path} does not have`;
  }
  return null;
}

function referencesIn(site: BuiltSite, file: string): Reference[] {
  const text = () => site.read(file).toString('utf8');
  if (file.endsWith('.html')) return [...tagsOf(text())].flatMap(referencesOfTag);
  if (file.endsWith('.css')) return referencesInCss(text());
  // Only what the bundler wrote: other scripts are data to us (a Python runtime, a harness run elsewhere).
  if (file.startsWith('_astro/') && /\.m?js$/.test(file)) return referencesInScript(text());
  return [];
}

function referencesOfTag(tag: Tag): Reference[] {
  const links = (LINK_ATTRIBUTES[tag.name] ?? []).flatMap((name) => tag.attributes.get(name) ?? []);
  const namesOnly = tag.name === 'link' && NAMING_RELS.has(tag.attributes.get('rel') ?? '');
  const assets = (ASSET_ATTRIBUTES[tag.name] ?? []).flatMap((name) => {
    const value = tag.attributes.get(name);
    if (value === undefined) return [];
    return name === 'srcset' ? value.split(',').flatMap((part) => part.trim().split(/\s+/)[0] ?? []) : [value];
  });
  const style = [tag.name === 'style' ? tag.text : '', tag.attributes.get('style') ?? ''].join('\n');
  return [
    ...links.map((to) => ({ to, kind: 'link' as const })),
    ...assets.map((to) => ({ to, kind: namesOnly ? ('link' as const) : ('asset' as const) })),
    ...referencesInCss(style),
  ];
}

function referencesInCss(css: string): Reference[] {
  const plain = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const urls = plain.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^\s"')]+))\s*\)/gi);
  const imports = plain.matchAll(/@import\s+(?:"([^"]*)"|'([^']*)')/gi);
  return [...urls, ...imports]
    .map(([, double, single, bare]) => double ?? single ?? bare ?? '')
    .filter((to) => !to.startsWith('#'))
    .map((to) => ({ to, kind: 'asset' }));
}

function referencesInScript(code: string): Reference[] {
  const imports = importsOf(code);
  return [...imports.static, ...imports.dynamic].map((to) => ({ to, kind: 'asset' }));
}
