import { expect, test } from '@playwright/test';
import { axeFindings } from './axe.ts';

// The pages that are read rather than worked in, each in both themes and on a phone.

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

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any page, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    for (const path of PAGES) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      // What is not about colours is the same in both themes.
      expect(await axeFindings(page, colorScheme === 'light' ? {} : { rules: ['color-contrast'] }), path).toEqual([]);
    }
  });
}

test('on a phone no page is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of PAGES) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390);
  }
});
