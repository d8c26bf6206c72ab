import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

// What the tests of the design workspace do on its page.

const MODELS = new URL('../../problems/design/', import.meta.url);

/** Opens a prompt, and waits until one can draw. */
export async function openDesign(page: Page, slug = 'url-shortener'): Promise<void> {
  await page.goto(`design/${slug}/`);
  await canDraw(page);
}

/** Waits until the canvas is ready. */
export async function canDraw(page: Page): Promise<void> {
  await expect(page.locator('.excalidraw canvas.interactive')).toBeAttached({ timeout: 30_000 });
  await expect(page.locator('#library-search')).toBeEnabled();
}

export const sheet = (page: Page): Locator => page.getByRole('textbox', { name: 'Sheet' });
export const tab = (page: Page, name: string): Locator => page.getByRole('tab', { name, exact: true });
export const score = (page: Page): Locator => page.locator('.score strong');

/** Places components from the library by keyboard. */
export async function place(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await page.keyboard.press('Alt+l');
    await expect(page.locator('#library-search')).toBeFocused();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(page.locator('#library-search')).toHaveValue('');
  }
}

/** Connects two components by keyboard alone; the keyboard begins at “To”, where the beginning of a name is typed. */
export async function connect(page: Page, from: string, to: string, label = ''): Promise<void> {
  await page.keyboard.press('Alt+c');
  const dialog = page.getByRole('dialog', { name: 'Connect' });
  await expect(dialog.getByLabel('To', { exact: true })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type(from);
  await page.keyboard.press('Tab');
  await page.keyboard.type(to);
  await page.keyboard.press('Tab');
  await page.keyboard.type(label);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
}

/** Where the shapes that were placed are, in the order in which they were drawn, from the file that the page saves. */
export async function drawnBoxes(page: Page): Promise<{ x: number; y: number; width: number; height: number }[]> {
  await page.getByRole('button', { name: 'Save or open files' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Drawing', exact: true }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  await page.keyboard.press('Escape');
  const { elements } = JSON.parse(text) as {
    elements: { type: string; x: number; y: number; width: number; height: number }[];
  };
  return elements.filter(({ type }) => type === 'rectangle');
}

/** Opens files as a person chooses them. */
export async function openFiles(
  page: Page,
  ...files: readonly { readonly name: string; readonly text: string }[]
): Promise<void> {
  for (const { name, text } of files) {
    await chooseFile(page, name, text);
    await expect(page.getByRole('dialog', { name: 'Files' })).toBeHidden();
  }
}

/** Chooses a file that is not opened; gives what the dialog says, and closes it. */
export async function refusalOf(page: Page, name: string, text: string): Promise<string> {
  await chooseFile(page, name, text);
  const dialog = page.getByRole('dialog', { name: 'Files' });
  const refusal = await dialog.getByRole('alert').innerText();
  await dialog.getByRole('button', { name: 'Close' }).click();
  return refusal;
}

async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Save or open files' }).click();
  const choice = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) };
  await page.getByLabel('A drawing, a sheet or both').setInputFiles(choice);
}

/** The model answer of a prompt, as files. */
export async function modelAnswer(slug = 'url-shortener'): Promise<{ name: string; text: string }[]> {
  const files = ['scene.excalidraw', 'sheet.md'];
  return Promise.all(
    files.map(async (name) => ({ name, text: await readFile(new URL(`${slug}/model/${name}`, MODELS), 'utf8') })),
  );
}
