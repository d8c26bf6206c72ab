import { expect, test, type Locator } from '@playwright/test';
import { axeFindingsInBothThemes } from './axe.ts';
import {
  canDraw,
  connect,
  drawnBoxes,
  modelAnswer,
  openDesign,
  openFiles,
  place,
  refusalOf,
  score,
  sheet,
  tab,
} from './design-page.ts';

// The design workspace: from the brief to the assessment, by mouse and by keyboard, and that nothing drawn is lost.

test.describe('from the brief to the assessment', () => {
  test('by mouse', async ({ page }) => {
    await page.goto('design/');
    await page.getByRole('link', { name: 'URL shortener' }).click();
    await canDraw(page);
    await expect(page.getByRole('heading', { name: 'URL shortener', level: 2 })).toBeVisible();

    await page.getByLabel('Ask the interviewer').fill('How many new links are created a month?');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await expect(page.getByText(/About 100 million new links a month/)).toBeVisible();

    await page.getByRole('button', { name: 'Client', exact: true }).click();
    await page.getByRole('button', { name: 'Service', exact: true }).click();
    const canvas = await page.locator('.canvas-place').boundingBox();
    if (canvas === null) throw new Error('The canvas is not shown.');
    await page
      .getByRole('button', { name: 'Cache', exact: true })
      .dragTo(page.locator('.canvas-place'), { targetPosition: { x: canvas.width - 120, y: canvas.height - 120 } });
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Connect' });
    await dialog.getByLabel('From').selectOption({ label: 'Client' });
    await dialog.getByLabel('To', { exact: true }).selectOption({ label: 'Service' });
    await expect(dialog.getByRole('status')).toHaveText('');
    await dialog.getByRole('button', { name: 'Connect' }).click();
    await expect(dialog).toBeHidden();

    await tab(page, 'What I read').click();
    await expect(page.getByText('3 components, 1 connection. Everything drawn was read.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Client → Service', exact: true })).toBeVisible();

    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    await dialog.getByLabel('To', { exact: true }).selectOption({ label: 'Service' });
    await expect(dialog.getByRole('status')).toHaveText(/^Client → Service is drawn already/);
    await dialog.getByRole('button', { name: 'Cancel' }).click();

    await tab(page, 'Sheet').click();
    await sheet(page).click();
    await page.keyboard.insertText('Redirects within 50 ms at the 99th percentile, 99.99 % available.');
    await page.getByRole('button', { name: /^Assess/ }).click();
    await expect(score(page)).toHaveText(/^\d/);
    await expect(page.locator('.criterion')).not.toHaveCount(0);
    await expect(page.getByRole('heading', { name: /^What an? .* answer would add$/ })).toBeVisible();
  });

  test('by keyboard, in the dark', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openDesign(page, 'task-queue');
    await place(page, 'client', 'api gateway', 'queue', 'worker', 'dlq');
    await connect(page, 'Client', 'api gate', 'POST /tasks');
    await connect(page, 'API gateway', 'queue');
    await tab(page, 'What I read').press('Enter');
    await expect(page.getByText('5 components, 2 connections. Everything drawn was read.')).toBeVisible();
    await page.keyboard.press('Alt+s');
    await sheet(page).focus();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.insertText('A queue rather than a stream: each task is done by one worker.');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(score(page)).toHaveText(/^\d/);
    const first = page.locator('.criterion-head').first();
    await first.focus();
    await page.keyboard.press('Enter');
    await expect(first).toHaveAttribute('aria-expanded', 'true');
  });
});

test('evidence lights up on the canvas and in the sheet, and the model answer can be looked at', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 800 });
  await openDesign(page);
  const panel = page.locator('.excalidraw .App-menu__left');
  await place(page, 'client', 'load balancer', 'service', 'cache', 'queue', 'worker');
  const covered = await Promise.all(
    [panel, page.locator('.excalidraw .App-toolbar'), page.locator('.excalidraw .layer-ui__wrapper__footer')].map(
      boxOf,
    ),
  );
  const pane = await boxOf(page.locator('.canvas-place'));
  const boxes = (await drawnBoxes(page)).map(({ x, y, width, height }) => ({
    x: x + pane.x,
    y: y + pane.y,
    width,
    height,
  }));
  expect(boxes).toHaveLength(6);
  for (const [index, box] of boxes.entries()) {
    for (const other of [...covered, ...boxes.slice(0, index)]) expect(overlap(box, other)).toBe(false);
    expect(box.x + box.width).toBeLessThanOrEqual(pane.x + pane.width);
    expect(box.y + box.height).toBeLessThanOrEqual(pane.y + pane.height);
  }

  await openFiles(page, ...(await modelAnswer()));
  await page.locator('.excalidraw canvas.interactive').click({ position: { x: 300, y: 200 } });
  await page.keyboard.press('ControlOrMeta+a');
  await expect(panel).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect.poll(async () => Number(await score(page).textContent())).toBeGreaterThanOrEqual(95);
  await page.getByRole('button', { name: /loss of a machine - there is a copy/ }).click();
  await expect(page.locator('.marks-overlay path').first()).toBeAttached();
  await expect(panel).toBeHidden();
  await expect(page.locator('.sheet-lit').first()).toBeAttached();
  await page.getByRole('button', { name: /loss of a machine - there is a copy/ }).click();
  await expect(page.locator('.marks-overlay')).toHaveCount(0);

  await page.getByRole('button', { name: 'Look at a model answer' }).click();
  const dialog = page.getByRole('dialog', { name: 'A model answer' });
  await expect(dialog.locator('.excalidraw canvas.interactive')).toBeAttached();
  await expect(dialog.getByText('Requirements').first()).toBeVisible();
});

test.describe('nothing is lost', () => {
  test('a reload brings drawing, sheet, questions and clock back', async ({ page }) => {
    await openDesign(page);
    await place(page, 'client', 'redis');
    await page.keyboard.press('Alt+s');
    await sheet(page).focus();
    await page.keyboard.insertText('kept ');
    await page.getByLabel('Ask the interviewer').fill('What colour is it?');
    await page.keyboard.press('Enter');
    await expect(page.getByText('I don’t have a view on that.')).toBeVisible();
    await page.reload();
    await canDraw(page);
    await expect(page.getByText('What colour is it?')).toBeVisible();
    await tab(page, 'What I read').click();
    await expect(page.getByText(/^2 components/)).toBeVisible();
    await page.keyboard.press('Alt+s');
    await expect(sheet(page)).toContainText('kept');
  });

  test('two tabs show the same drawing', async ({ page, context }) => {
    await openDesign(page);
    const other = await context.newPage();
    await openDesign(other);
    await page.bringToFront();
    await place(page, 'queue');
    await tab(other, 'What I read').click();
    await expect(other.getByText(/^1 component,/)).toBeVisible();
    await other.bringToFront();
    await place(other, 'worker');
    await tab(page, 'What I read').click();
    await expect(page.getByText(/^2 components/)).toBeVisible();
  });

  test('a new round and a file keep what was there, and a bad file changes nothing', async ({ page }) => {
    await openDesign(page);
    await place(page, 'client', 'service');
    expect(await refusalOf(page, 'broken.excalidraw', '{"elements": [')).toMatch(
      /^broken\.excalidraw was not opened: .*JSON is broken.*save it again in Excalidraw/,
    );
    expect(await refusalOf(page, 'none.json', '{"hello": 1}')).toMatch(/^none\.json was not opened: .*“Everything”/);
    await tab(page, 'What I read').click();
    await expect(page.getByText(/^2 components/)).toBeVisible();

    await page.getByRole('button', { name: 'Start a new round' }).click();
    await expect(page.getByText(/Nothing is drawn yet/)).toBeVisible();
    await tab(page, 'History').click();
    const aside = page.getByRole('listitem').filter({ hasText: 'Drawing' }).filter({ hasText: '2 components, ' });
    await aside.getByRole('button', { name: 'Bring back' }).click();
    const toast = page.locator('.toast').filter({ hasText: 'The drawing is back.' });
    await tab(page, 'What I read').click();
    await expect(page.getByText(/^2 components/)).toBeVisible();
    await toast.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText(/Nothing is drawn yet/)).toBeVisible();
  });
});

test('what was misread is put right in the drawing, and stays so', async ({ page }) => {
  await openDesign(page);
  await place(page, 'client', 'service');
  await tab(page, 'What I read').click();
  await page.getByLabel('What Service is').selectOption({ label: 'Worker' });
  await expect(page.getByLabel('What Service is')).toHaveValue('worker');
  await page.getByRole('button', { name: 'Rename Service' }).click();
  await page.getByLabel('Name of Service').fill('Mailer');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('What Mailer is')).toHaveValue('worker');
  await page.reload();
  await canDraw(page);
  await tab(page, 'What I read').click();
  await expect(page.getByLabel('What Mailer is')).toHaveValue('worker');
});

test('after the requirement change the score is compared with that of before', async ({ page }) => {
  await openDesign(page);
  await place(page, 'client', 'service');
  await page.getByRole('button', { name: 'Change a requirement' }).click();
  await expect(page.getByRole('heading', { name: 'Things have changed' })).toBeVisible();
  await openFiles(page, ...(await modelAnswer()));
  await page.keyboard.press('ControlOrMeta+Enter');
  const comparison = page.getByRole('region', { name: 'Compared with an earlier assessment' });
  await expect(comparison.getByLabel('Compared with')).toContainText('before the change');
  await expect(comparison.locator('strong')).toHaveText(/^\+\d/);
  await expect(comparison.getByRole('listitem')).not.toHaveCount(0);
});

test('axe finds nothing outside the canvas, in both themes', async ({ page }) => {
  // Six states, and each is looked at for seconds.
  test.slow();
  const check = async (): Promise<void> => {
    expect(await axeFindingsInBothThemes(page, { without: ['.excalidraw'] })).toEqual([]);
  };
  await openDesign(page);
  await check();
  await openFiles(page, ...(await modelAnswer()));
  await tab(page, 'What I read').click();
  await expect(page.getByText(/components/).first()).toBeVisible();
  await check();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(score(page)).toBeVisible();
  await page.locator('.criterion-head').first().click();
  await check();
  await tab(page, 'History').click();
  await check();
  await page.keyboard.press('Alt+c');
  await expect(page.getByRole('dialog', { name: 'Connect' })).toBeVisible();
  await check();
  await page.keyboard.press('Escape');

  // On a phone the interviewer is a pane of its own, and no tab is cut off.
  await page.setViewportSize({ width: 390, height: 844 });
  const panes = page.getByRole('navigation', { name: 'Panes' });
  await panes.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(page.getByLabel('Ask the interviewer')).toBeVisible();
  await expect(tab(page, 'History')).toBeHidden();
  await panes.getByRole('button', { name: 'Review' }).click();
  await expect(tab(page, 'What I read')).toHaveAttribute('aria-selected', 'true');
  await expect(tab(page, 'History')).toBeInViewport({ ratio: 1 });
  await check();
});

type Box = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>;

async function boxOf(part: Locator): Promise<Box> {
  const box = await part.boundingBox();
  if (box === null) throw new Error('It is not shown.');
  return box;
}

const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
