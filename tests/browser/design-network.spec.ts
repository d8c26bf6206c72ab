import { expect, test, type Page } from '@playwright/test';
import { canDraw, openDesign, place, tab } from './design-page.ts';
import { BASE_ADDRESS, serveUnderBase } from './site-under-base.ts';

// What the canvas loads, from where, and what is left when there is no network.

/** Every address that a page asks for. */
function addressesOf(page: Page): string[] {
  const addresses: string[] = [];
  page.on('request', (request) => void addresses.push(request.url()));
  return addresses;
}

const OF_THE_CANVAS = /\/_astro\/canvas\/|\/canvas\/fonts\/|excalidraw/;

test.describe('with the network', () => {
  test('drawing, assessing and looking at the model answer ask no other host', async ({ page, baseURL }) => {
    const addresses = addressesOf(page);
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await openDesign(page);
    await place(page, 'client', 'queue');
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.getByRole('button', { name: 'Look at a model answer' }).click();
    await expect(page.getByRole('dialog').locator('.excalidraw canvas.interactive')).toBeAttached();
    const others = addresses.filter(
      (address) => !/^(?:data|blob):/.test(address) && !address.startsWith(baseURL ?? ''),
    );
    expect(others).toEqual([]);
    expect(errors).toEqual([]);
    expect(addresses.some((address) => /\/canvas\/fonts\/Excalifont\//.test(address))).toBe(true);
    expect(addresses.filter((address) => /Xiaolai|mermaid|subset/.test(address))).toEqual([]);
  });

  for (const path of ['', 'problems/', 'problems/two-sum/', 'design/', 'docs/']) {
    test(`/${path} loads nothing of the canvas`, async ({ page }) => {
      const addresses = addressesOf(page);
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(addresses.length).toBeGreaterThan(3);
      expect(addresses.filter((address) => OF_THE_CANVAS.test(address))).toEqual([]);
    });
  }

  test('a picture of the drawing can be saved, with its font', async ({ page }) => {
    await openDesign(page);
    await place(page, 'client');
    await page.getByRole('button', { name: 'Save or open files' }).click();
    for (const [name, beginning] of [
      ['PNG', '\u{89}PNG'],
      ['SVG', '<svg'],
    ] as const) {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name, exact: true }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe(`url-shortener.${name.toLowerCase()}`);
      const chunks: Buffer[] = [];
      for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
      const content = Buffer.concat(chunks).toString('latin1');
      expect(content.startsWith(beginning)).toBe(true);
      if (name === 'SVG') expect(content).toContain('data:font/woff2');
    }
  });

  test('works under a base path', async ({ context, page }) => {
    await serveUnderBase(context);
    const addresses = addressesOf(page);
    await page.goto(`${BASE_ADDRESS}design/auth/`);
    await canDraw(page);
    await place(page, 'auth service');
    await tab(page, 'What I read').click();
    await expect(page.getByText(/^1 component,/)).toBeVisible();
    expect(addresses.filter((address) => address.startsWith('http') && !address.startsWith(BASE_ADDRESS))).toEqual([]);
  });
});

test.describe('without the network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('after one visit the canvas opens', async ({ page, context }) => {
    test.slow();
    await openDesign(page);
    await place(page, 'client');
    await page.evaluate(async () => navigator.serviceWorker.ready);
    // The worker keeps the pages; what the canvas loaded before there was a worker, the page hands over itself.
    const kept = () =>
      page.evaluate(async () => {
        const addresses = (await (await caches.open('dryrun-canvas')).keys()).map(({ url }) => url);
        return ['.js', '.css', '.woff2'].filter((ending) => addresses.some((address) => address.endsWith(ending)));
      });
    await expect.poll(kept, { timeout: 40_000 }).toEqual(['.js', '.css', '.woff2']);
    await context.setOffline(true);
    await page.reload();
    await canDraw(page);
    await tab(page, 'What I read').click();
    await expect(page.getByText(/^1 component,/)).toBeVisible();
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(page.locator('.score strong')).toHaveText(/^\d/);
  });
});
