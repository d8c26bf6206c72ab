import { describe, expect, test } from 'vitest';
import { nextTheme, parseTheme, THEMES } from './theme.ts';

describe('parseTheme', () => {
  test('keeps every theme', () => expect(THEMES.map(parseTheme)).toEqual(THEMES));
  test.each([null, '', 'DARK', 'sepia'])('takes %j as system', (text) => expect(parseTheme(text)).toBe('system'));
});

test('nextTheme goes through all of them and starts again', () => {
  expect([nextTheme('system'), nextTheme('light'), nextTheme('dark')]).toEqual(['light', 'dark', 'system']);
});
