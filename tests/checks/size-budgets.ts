import { openSite } from './built-site.ts';
import { scriptsOfPage, type ScriptSize } from './page-scripts.ts';

/**
 * Budgets for the JavaScript that a page loads by itself, in bytes after gzip -9, which every static host has
 * (Brotli, shown beside it, is some 10 % smaller). 1 KB is 1000 bytes here, the stricter reading. What a page imports
 * once it runs, such as the editor, comes on top: tests/browser/transfer.spec.ts holds both together to these budgets.
 */
const KB = 1000;
const BUDGETS = [
  { name: 'problem list', pages: /^problems\/index\.html$/, bytes: 40 * KB },
  { name: 'workspace', pages: /^problems\/[^/]+\/index\.html$/, bytes: 260 * KB },
  { name: 'prompt list', pages: /^design\/index\.html$/, bytes: 40 * KB },
  // Excalidraw and the editor come on top, once the page runs.
  { name: 'design workspace', pages: /^design\/[^/]+\/index\.html$/, bytes: 160 * KB },
] as const;

const kilobytes = (bytes: number) => `${(bytes / KB).toFixed(1).padStart(6)} KB`;
const sum = (sizes: readonly ScriptSize[], of: 'raw' | 'gzip' | 'brotli') =>
  sizes.reduce((total, size) => total + size[of], 0);

const site = openSite();
let failed = false;
for (const budget of BUDGETS) {
  const pages = [...site.files].filter((file) => budget.pages.test(file));
  if (pages.length === 0) {
    failed = true;
    console.log(`✗ ${budget.name}: the build has no such page (${budget.pages.source}).`);
    continue;
  }
  // All workspaces are one page with different data: the heaviest speaks for them.
  const weighed = pages.map((page) => ({ page, scripts: scriptsOfPage(site, page) }));
  const heaviest = weighed.reduce((one, other) =>
    sum(other.scripts, 'gzip') > sum(one.scripts, 'gzip') ? other : one,
  );
  const total = sum(heaviest.scripts, 'gzip');
  const fits = total <= budget.bytes;
  failed ||= !fits;
  console.log(
    `${fits ? '✓' : '✗'} ${budget.name} (${heaviest.page}): ${kilobytes(total).trim()} gzip of ${kilobytes(budget.bytes).trim()}` +
      `, ${kilobytes(sum(heaviest.scripts, 'brotli')).trim()} brotli`,
  );
  for (const { name, gzip, brotli } of heaviest.scripts) {
    console.log(`    ${kilobytes(gzip)} gzip  ${kilobytes(brotli)} brotli  ${name}`);
  }
}
process.exitCode = failed ? 1 : 0;
