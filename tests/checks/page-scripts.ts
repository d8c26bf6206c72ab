import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { resolveReference, type BuiltSite } from './built-site.ts';
import { tagsOf, type Tag } from './html-tags.ts';
import { importsOf } from './script-imports.ts';

const ISLAND_ATTRIBUTES = ['component-url', 'renderer-url', 'before-hydration-url'];

/** A piece of JavaScript that a page loads, with its sizes in bytes. Inline scripts are named `page (inline 1)`. */
export interface ScriptSize {
  readonly name: string;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/**
 * All JavaScript that a page loads by itself: script tags, module preloads, islands with their renderer, inline
 * scripts, and everything that these import statically, however far away. What is loaded by `import()` comes later,
 * on demand, and does not count. Files are compressed one by one, as a host sends them.
 */
export function scriptsOfPage(site: BuiltSite, page: string): ScriptSize[] {
  const inline: string[] = [];
  const queue: { from: string; reference: string; classic: boolean }[] = [];
  for (const tag of tagsOf(site.read(page).toString('utf8'))) {
    if (tag.name === 'script' && isJavaScript(tag)) {
      const classic = tag.attributes.get('type') !== 'module';
      const source = tag.attributes.get('src');
      if (source !== undefined) queue.push({ from: page, reference: source, classic });
      else if (tag.text.trim() !== '') {
        inline.push(tag.text);
        for (const reference of importsOf(tag.text, classic ? 'script' : 'module').static) {
          queue.push({ from: page, reference, classic: false });
        }
      }
    } else if (tag.name === 'link' && tag.attributes.get('rel') === 'modulepreload') {
      queue.push({ from: page, reference: tag.attributes.get('href') ?? '', classic: false });
    } else if (tag.name === 'astro-island') {
      for (const name of ISLAND_ATTRIBUTES) {
        const reference = tag.attributes.get(name);
        if (reference !== undefined) queue.push({ from: page, reference, classic: false });
      }
    }
  }

  const files = new Map<string, Buffer>();
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const target = resolveReference(site, next.from, next.reference, '/');
    if (target.kind !== 'file') throw new Error(`${next.from} loads ${next.reference}, which is not in the site.`);
    if (files.has(target.path)) continue;
    const content = site.read(target.path);
    files.set(target.path, content);
    for (const reference of importsOf(content.toString('utf8'), next.classic ? 'script' : 'module').static) {
      queue.push({ from: target.path, reference, classic: false });
    }
  }

  return [
    ...[...files].map(([name, content]) => sizeOf(name, content)),
    ...inline.map((text, index) => sizeOf(`${page} (inline ${index + 1})`, Buffer.from(text))),
  ].toSorted((one, other) => other.gzip - one.gzip);
}

function isJavaScript(tag: Tag): boolean {
  const type = tag.attributes.get('type') ?? '';
  return type === '' || type === 'module' || type === 'text/javascript' || type === 'application/javascript';
}

/** Pages share most of their files, and the best compression is slow: each content is compressed once. */
const compressed = new Map<string, Omit<ScriptSize, 'name'>>();

function sizeOf(name: string, content: Buffer): ScriptSize {
  const key = createHash('sha256').update(content).digest('hex');
  const known = compressed.get(key) ?? compress(content);
  compressed.set(key, known);
  return { name, ...known };
}

function compress(content: Buffer): Omit<ScriptSize, 'name'> {
  return {
    raw: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  };
}
