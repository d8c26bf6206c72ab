import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';

// What a first visit downloads in scripts, as the network sees it: with the parts that a page imports by itself after
// it has loaded, such as the editor and the journal. `npm test -- sizes` counts from the files what is imported
// statically, and says which file is how large. 1 KB is 1000 bytes, after gzip -9.

const KB = 1000;
const PAGES = [
  { name: 'problem list', path: 'problems/', has: '[data-rows]', most: 40 * KB },
  { name: 'workspace', path: 'problems/two-sum/', has: '.cm-content', most: 260 * KB },
  // Of these, 330 KB are Excalidraw and 95 KB the editor of the sheet, which comes after the canvas.
  { name: 'design workspace', path: 'design/url-shortener/', has: '.excalidraw canvas.interactive', most: 720 * KB },
];
/** No script for so long, and a page has loaded what it loads by itself. */
const QUIET_MS = 1500;

for (const { name, path, has, most } of PAGES) {
  test(`${name}: at most ${most / KB} KB of compressed scripts`, async ({ page }) => {
    const scripts = await scriptsLoadedBy(page, path, has);
    const total = [...scripts.values()].reduce((sum, size) => sum + size, 0);
    const largest = [...scripts].toSorted(([, one], [, other]) => other - one).slice(0, 8);
    const told = largest.map(([script, size]) => `${(size / KB).toFixed(1)} KB ${script}`).join('\n');
    console.log(`✓ ${name}: ${(total / KB).toFixed(1)} KB of ${most / KB} KB in scripts`);
    // Far below that, the measurement would have missed something.
    expect(total, told).toBeGreaterThan(most / 4);
    expect(total, told).toBeLessThanOrEqual(most);
  });
}

/** Opens a page and waits until it loads no more; the sizes of its scripts by address, inline ones by number. */
async function scriptsLoadedBy(page: Page, path: string, has: string): Promise<Map<string, number>> {
  const bodies: Promise<[string, number]>[] = [];
  let lastAt = performance.now();
  page.on('response', (response) => {
    const isScript = response.request().resourceType() === 'script' || /\.m?js$/.test(new URL(response.url()).pathname);
    if (!isScript) return;
    lastAt = performance.now();
    bodies.push(response.body().then((body) => [new URL(response.url()).pathname, compressed(body)]));
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  await expect(page.locator(has)).toBeVisible();
  await expect.poll(() => performance.now() - lastAt).toBeGreaterThan(QUIET_MS);
  const inline = await page.evaluate(() =>
    [...document.scripts].filter(({ src, type }) => src === '' && type !== 'application/json').map(({ text }) => text),
  );
  const sizes = new Map<string, number>();
  // One that was preloaded is told of twice, the second time without its body.
  for (const [script, size] of await Promise.all(bodies)) sizes.set(script, Math.max(size, sizes.get(script) ?? 0));
  inline.forEach((text, index) => sizes.set(`(inline ${index + 1})`, compressed(Buffer.from(text))));
  return sizes;
}

function compressed(script: Buffer): number {
  return gzipSync(script, { level: 9 }).length;
}
