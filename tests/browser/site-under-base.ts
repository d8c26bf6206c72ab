import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { contentTypeOf } from '../../src/server/site/content-types.ts';
import { SITE } from '../checks/built-site.ts';

/** An address that no server listens on, with a base path as a project page of a static host has one. */
export const BASE_ADDRESS = 'http://localhost:4997/some/base/';

/** Lets a browser find the built site there, file by file, as any static host would serve it. */
export async function serveUnderBase(context: BrowserContext): Promise<void> {
  const folder = process.env['DRYRUN_SITE'] ?? SITE;
  await context.route(`${new URL(BASE_ADDRESS).origin}/**`, async (route) => {
    const address = route.request().url().split(/[?#]/, 1)[0] ?? '';
    if (!address.startsWith(BASE_ADDRESS)) return route.fulfill({ status: 404, body: 'outside of the base path' });
    const path = decodeURI(address.slice(BASE_ADDRESS.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const body = await readFile(join(folder, file)).catch(() => null);
    if (body === null) return route.fulfill({ status: 404, body: 'not here' });
    await route.fulfill({ body, contentType: contentTypeOf(file).type });
  });
}
