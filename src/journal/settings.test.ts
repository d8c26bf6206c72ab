import { describe, expect, test } from 'vitest';
import { createMemoryStorage } from './memory-storage.ts';
import { DEFAULT_SETTINGS, loadSettings, saveSettings, SETTINGS_KEY } from './settings.ts';
import { openTestJournal } from './test-kit.ts';
import { createMemoryText } from './text-storage.ts';

const textOf = (content: string) => createMemoryText(new Map([[SETTINGS_KEY, content]]));

describe('settings', () => {
  test('are the defaults where nothing or nothing more is stored', () => {
    expect(loadSettings(null)).toEqual({ settings: DEFAULT_SETTINGS, stored: false });
    expect(loadSettings(createMemoryText())).toEqual({ settings: DEFAULT_SETTINGS, stored: false });
    expect(loadSettings(textOf('{"vim":true}')).settings).toEqual({ ...DEFAULT_SETTINGS, vim: true });
  });

  test('come back as they were saved', () => {
    const text = createMemoryText();
    const settings = { ...DEFAULT_SETTINGS, fontSize: 22, hideDifficulty: true, paneSizes: { workspace: [40, 60] } };
    expect(saveSettings(text, settings)).toBe(true);
    expect(loadSettings(text)).toEqual({ settings, stored: true });
  });

  test('say when they cannot be saved', () => {
    expect(saveSettings(null, DEFAULT_SETTINGS)).toBe(false);
    expect(saveSettings(createMemoryText(new Map(), 10), DEFAULT_SETTINGS)).toBe(false);
  });

  test('a broken field costs only itself, and the whole text goes to the quarantine', async () => {
    const content = '{"vim":true,"fontSize":"huge","colour":"red"}';
    const text = textOf(content);
    const { journal, statuses } = await openTestJournal(async () => createMemoryStorage(true), { text });
    expect(await journal.quarantined()).toMatchObject([{ store: 'localStorage', key: SETTINGS_KEY, value: content }]);
    expect(statuses.map(({ kind }) => kind)).toEqual(['broken']);
    expect(text.keys()).toEqual([SETTINGS_KEY]);
    expect(loadSettings(text).settings).toEqual({ ...DEFAULT_SETTINGS, vim: true });
  });

  test.each(['', 'null', '[]', '7', '{'])('a text like %j gives the defaults', (content) => {
    expect(loadSettings(textOf(content)).settings).toEqual(DEFAULT_SETTINGS);
  });
});
