import { expect, test } from '@playwright/test';
import { axeFindingsInBothThemes } from './axe.ts';

// The pages that are read rather than worked in: nothing for axe to find in either theme, and none wider than a phone.

const PAGES = [
  '',
  'problems/',
  'patterns/',
  'patterns/two-pointers/',
  'plans/',
  'design/',
  'docs/',
  'docs/own-problems/',
  'docs/assessing/',
  'docs/strength/',
  'no-such-page/',
];

/** Run in the page: whether its headings are in the face of the site. */
const hasDisplayFont = () =>
  [...document.fonts].some(({ family, status }) => family.includes('Fraunces') && status === 'loaded');

for (const path of PAGES) {
  test(`/${path} is for everyone, in both themes and on a phone`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Site' })).toBeVisible();
    await expect.poll(() => page.evaluate(hasDisplayFont)).toBe(true);
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
}

test('a prompt of the list stands in lines of its own', async ({ page }) => {
  await page.goto('design/');
  const row = page.locator('[data-prompt-list] li').first();
  const parts = ['a', '.patterns', '.prompt-criteria'];
  const tops = await Promise.all(parts.map(async (part) => (await row.locator(part).boundingBox())?.y ?? NaN));
  expect(tops).toEqual(tops.toSorted((above, below) => above - below));
  expect(new Set(tops.map(Math.round)).size).toBe(parts.length);
});

test('the home page of someone who has worked here begins with the desk, and nothing jumps', async ({ page }) => {
  const assessed = {
    id: 'a1',
    at: Date.now() - 60_000,
    prompt: 'url-shortener',
    moment: 'plain',
    score: 71.5,
    level: 'senior',
    criteria: [],
    activeMs: 0,
    scene: '',
    sheet: '',
  };
  const nothing = {
    draftHistory: [],
    attempts: [],
    drafts: [],
    progress: [],
    ownCases: [],
    designs: [],
    sceneFiles: [],
    quarantine: [],
  };
  const journal = {
    format: 'dryrun-journal',
    version: 2,
    exportedAt: 0,
    settings: null,
    ...nothing,
    assessments: [assessed],
  };
  await page.goto('');
  const desk = page.locator('[data-desk]');
  await expect(desk.getByRole('heading', { name: 'Where to begin' })).toBeVisible();
  await page.locator('[data-journal-file] input').setInputFiles({
    name: 'journal.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(journal)),
  });
  await expect(page.locator('[data-journal-says]')).toContainText('1 new assessment');
  await page.addInitScript(() => {
    const seen = Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shifted += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // The first visit after the merge finds out that there is something; from then on the desk is first.
  await page.reload();
  await expect(desk.getByRole('heading', { name: 'Your desk' })).toBeVisible();
  await page.reload();
  await expect(desk).toContainText('Score 71.5, senior');
  await expect(desk.getByRole('link', { name: 'Continue: URL shortener' })).toHaveAttribute(
    'href',
    /design\/url-shortener\/$/,
  );
  const tops = await Promise.all(
    [desk, page.locator('[data-pitch]')].map(async (part) => (await part.boundingBox())?.y ?? NaN),
  );
  expect(tops[0]).toBeLessThan(tops[1] ?? NaN);
  expect(await page.evaluate(() => (window as unknown as { shifted: number }).shifted)).toBeLessThan(0.02);
});
