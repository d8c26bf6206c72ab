import { chromium } from '@playwright/test';
import getPort from 'get-port';
import lighthouse, { desktopConfig } from 'lighthouse';
import { browserArguments, ensureBrowser } from '../checks/find-browser.ts';
import { isRoot, thisMachine } from '../checks/this-machine.ts';
import { machineLine, printGoal, printHeading } from './print.ts';
import { serveSite } from './serve-site.ts';

/**
 * `node tests/bench/pages.ts`: what Lighthouse says of the built site ("astro build" first), on a desk and on its phone with
 * a slow network and a quarter of the processor's speed. Performance depends on the machine and on what else it does, so
 * the best of three rounds counts.
 */
const PAGES = ['', 'problems/', 'problems/two-sum/', 'design/'];
const DEVICES = [
  { device: 'desk', config: desktopConfig },
  { device: 'phone', config: undefined },
] as const;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const GOAL = 95;
const ROUNDS = 3;

/** The scores of a page by category, 0–100. */
async function scoresOf(
  address: string,
  executablePath: string,
  config: (typeof DEVICES)[number]['config'],
): Promise<number[]> {
  const port = await getPort();
  const args = [...browserArguments(process.platform, isRoot()), `--remote-debugging-port=${port}`];
  const chrome = await chromium.launch({ executablePath, args });
  try {
    const result = await lighthouse(address, { port, onlyCategories: [...CATEGORIES], logLevel: 'error' }, config);
    return CATEGORIES.map((category) => Math.round(100 * (result?.lhr.categories[category]?.score ?? 0)));
  } finally {
    await chrome.close();
  }
}

const browser = await ensureBrowser(thisMachine(console.log));
const { address, stop } = await serveSite();
console.log(machineLine());
try {
  for (const { device, config } of DEVICES) {
    printHeading(`Lighthouse, ${device}: ${CATEGORIES.join(', ')}`);
    for (const page of PAGES) {
      const best = CATEGORIES.map(() => 0);
      for (let round = 0; round < ROUNDS && best.some((score) => score < GOAL); round++) {
        const scores = await scoresOf(`${address}${page}`, browser.path, config);
        for (const [at, score] of scores.entries()) best[at] = Math.max(best[at] ?? 0, score);
      }
      const isReached = best.every((score) => score >= GOAL);
      printGoal(`/${page} at least ${GOAL} each`, best.join(', '), isReached);
    }
  }
} finally {
  stop();
}
