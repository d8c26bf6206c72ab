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

for (const path of PAGES) {
  test(`/${path} is for everyone, in both themes and on a phone`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
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
