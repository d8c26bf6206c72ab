import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withoutButtonFont, withoutOtherHost } from './canvas-modules.ts';

const folder = dirname(createRequire(import.meta.url).resolve('@excalidraw/excalidraw'));

describe('fonts of the canvas', () => {
  test('the other host is taken out of the Excalidraw that is installed', async () => {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.js'));
    const codes = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
    const withHost = codes.filter((code) => code.includes('.ASSETS_FALLBACK_URL)'));
    expect(withHost).toHaveLength(1);
    expect(withoutOtherHost(withHost[0]!)).not.toContain('.ASSETS_FALLBACK_URL)');
  });

  test('its styles name none', async () => {
    const css = await readFile(join(folder, 'index.css'), 'utf8');
    expect(css).toContain('Assistant-Regular.woff2');
    expect(withoutButtonFont(css)).not.toContain('.woff2');
    expect(() => withoutButtonFont('@font-face{src:url(./other.woff2)}')).toThrow(/does not have/);
  });

  test('a version that does it in another way stops the build', () => {
    expect(() => withoutOtherHost('urls.concat(FALLBACK)')).toThrow(/in another way/);
  });
});
