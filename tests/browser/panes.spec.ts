import { expect, test, type Locator, type Page } from '@playwright/test';

// The panes of a workspace: how large they are is the person's choice, by pointer or by keys, and is kept.

const between = (page: Page, name: string): Locator => page.getByRole('separator', { name });
const statementWidth = async (page: Page): Promise<number> => (await page.locator('#left').boundingBox())?.width ?? 0;
const editorHeight = async (page: Page): Promise<number> => (await page.locator('#editor').boundingBox())?.height ?? 0;

test.beforeEach(async ({ page }) => {
  await page.goto('problems/two-sum/');
  await expect(page.getByRole('textbox', { name: 'Code' })).toBeVisible();
});

test('the pointer moves a separator, the size is kept, and a double click takes it back', async ({ page }) => {
  const separator = between(page, 'Width of the statement');
  const before = await statementWidth(page);
  const box = await separator.boundingBox();
  if (box === null) throw new Error('The separator is not shown.');
  await page.mouse.move(box.x + box.width / 2, box.y + 100);
  await page.mouse.down();
  await page.mouse.move(box.x + 90, box.y + 120, { steps: 4 });
  await page.mouse.move(box.x + 150, box.y + 140, { steps: 4 });
  await page.mouse.up();
  const wide = await statementWidth(page);
  expect(Math.abs(wide - before - 150)).toBeLessThan(10);
  // Let go is let go.
  await page.mouse.move(box.x, box.y);
  expect(await statementWidth(page)).toBe(wide);

  await page.reload();
  await expect(separator).not.toHaveAttribute('aria-valuenow', '42');
  expect(await statementWidth(page)).toBe(wide);

  await separator.dblclick();
  expect(await statementWidth(page)).toBe(before);
  await expect(separator).toHaveAttribute('aria-valuenow', '42');
});

test('arrow keys move the separator that has the focus, up to its bounds', async ({ page }) => {
  const separator = between(page, 'Height of the editor');
  const before = await editorHeight(page);
  await separator.focus();
  await page.keyboard.press('ArrowUp');
  await expect(separator).toHaveAttribute('aria-valuenow', '49');
  const lower = await editorHeight(page);
  expect(lower).toBeLessThan(before);
  await page.keyboard.press('ArrowLeft');
  expect(await editorHeight(page)).toBe(lower);
  await page.keyboard.press('End');
  await expect(separator).toHaveAttribute('aria-valuenow', (await separator.getAttribute('aria-valuemax')) ?? '');
  await page.keyboard.press('ArrowDown');
  await expect(separator).toHaveAttribute('aria-valuenow', '88');

  await page.reload();
  await expect(separator).toHaveAttribute('aria-valuenow', '88');
});

test('panes stand where they were left from the first paint on', async ({ page }) => {
  await between(page, 'Width of the statement').press('End');
  const wide = await statementWidth(page);
  // Without any of the page's own scripts, only the one in its head is left to say so.
  await page.route(/\/_astro\/.*\.js$/, (route) => route.abort());
  await page.reload();
  expect(await statementWidth(page)).toBe(wide);
});
