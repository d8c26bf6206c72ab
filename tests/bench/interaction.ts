import { chromium, type Browser, type Page } from '@playwright/test';
import { browserArguments, ensureBrowser } from '../checks/find-browser.ts';
import { isRoot, thisMachine } from '../checks/this-machine.ts';
import { serveBareExcalidraw } from './bare-excalidraw.ts';
import { toTiming, type Timing } from './measure.ts';
import { machineLine, milliseconds, printGoal, printHeading } from './print.ts';
import { serveSite } from './serve-site.ts';

/**
 * `node tests/bench/interaction.ts`: how long people wait in the built site ("astro build" first): until one can draw, on a
 * processor of a quarter of this one's speed and beside a page with nothing but Excalidraw, and until a list of five
 * hundred problems has answered a keystroke.
 */
const ROUNDS = 9;
const CANVAS_GOAL_MS = 1_500;
const PROBLEMS = 500;
const FILTER_GOAL_MS = 16;
const SEARCHES = ['t', 'tr', 'tre', 'tree', 'two', 'no such problem', ''];

/** A page of a visitor who was never here before. */
async function withPage<T>(browser: Browser, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    return await look(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Milliseconds from the navigation until the canvas takes the pointer. */
async function canvasReady(page: Page, address: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(address, { waitUntil: 'commit' });
  const ready = await page.waitForFunction(() =>
    document.querySelector('.excalidraw canvas.interactive') === null ? 0 : performance.now(),
  );
  return Number(await ready.jsonValue());
}

/** Milliseconds from each keystroke in the search to a page that is laid out anew, the slowest of them. */
async function slowestSearch(page: Page, address: string): Promise<number> {
  await page.route(`${address}problems/`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: withRows(await response.text()) });
  });
  await page.goto(`${address}problems/`, { waitUntil: 'networkidle' });
  return page.evaluate((searches) => {
    const rows = document.querySelectorAll('[data-rows] > li').length;
    const search = document.querySelector<HTMLInputElement>('input[type="search"]');
    if (search === null) throw new Error('The list has no search.');
    const times = searches.map((text) => {
      const since = performance.now();
      search.value = text;
      search.dispatchEvent(new Event('input', { bubbles: true }));
      document.body.getBoundingClientRect();
      return performance.now() - since;
    });
    if (rows < 500) throw new Error(`The list has only ${rows} rows.`);
    return Math.max(...times);
  }, SEARCHES);
}

/** The page with its rows again and again, until there are enough. */
function withRows(html: string): string {
  const list = /(<ol class="rows"[^>]*>)([\s\S]*?)(<\/ol>)/.exec(html);
  if (list === null) throw new Error('The page has no list.');
  const [, open = '', rows = '', close = ''] = list;
  const copies = Math.ceil(PROBLEMS / rows.split('<li').slice(1).length);
  return html.replace(list[0], `${open}${rows.repeat(copies)}${close}`);
}

/** Times of several pages, round by round, so that whatever else the machine does hits each of them alike. */
async function inTurn(browser: Browser, measures: readonly ((page: Page) => Promise<number>)[]): Promise<Timing[]> {
  const times = measures.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, measure] of measures.entries()) times[index]?.push(await withPage(browser, measure));
  }
  return times.map((one) => toTiming('', one, null));
}

function print(name: string, { p50, p95 }: Timing): void {
  console.log(`  p50 ${milliseconds(p50).trim()}, p95 ${milliseconds(p95).trim()}  ${name}`);
}

const { path: executablePath } = await ensureBrowser(thisMachine(console.log));
const site = await serveSite();
const bare = await serveBareExcalidraw();
const browser = await chromium.launch({ executablePath, args: browserArguments(process.platform, isRoot()) });
console.log(machineLine());
try {
  printHeading('From the address to a canvas that takes the pointer, at a quarter of the speed, in turn');
  const [workspace, excalidraw] = await inTurn(browser, [
    (page) => canvasReady(page, `${site.address}design/url-shortener/`),
    (page) => canvasReady(page, bare.address),
  ]);
  if (workspace === undefined || excalidraw === undefined) throw new Error('Nothing was measured.');
  print('our workspace', workspace);
  print('Excalidraw on an empty page', excalidraw);
  console.log(`  ${(workspace.p50 / excalidraw.p50).toFixed(2)} times as long`);
  printGoal('ready within 1.5 s (p50)', milliseconds(workspace.p50).trim(), workspace.p50 <= CANVAS_GOAL_MS);

  printHeading(`The slowest of ${SEARCHES.length} keystrokes in the search of ${PROBLEMS} problems`);
  const [search] = await inTurn(browser, [(page) => slowestSearch(page, site.address)]);
  if (search === undefined) throw new Error('Nothing was measured.');
  print('', search);
  printGoal('within one frame (p50)', milliseconds(search.p50).trim(), search.p50 <= FILTER_GOAL_MS);
} finally {
  await browser.close();
  site.stop();
  bare.stop();
}
