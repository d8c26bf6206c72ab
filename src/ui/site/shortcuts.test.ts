import { afterEach, expect, test } from 'vitest';
import { $commands, isApple, keyLabels, offerCommands } from './shortcuts.ts';

afterEach(() => $commands.set({}));

test('keyLabels names the main modifier as the device does', () => {
  expect(keyLabels('Mod Shift K', true)).toEqual(['⌘', 'Shift', 'K']);
  expect(keyLabels('Mod Shift K', false)).toEqual(['Ctrl', 'Shift', 'K']);
});

test('isApple knows Macs and iPads, not others', () => {
  expect(['MacIntel', 'iPad', 'Linux x86_64', 'Win32'].map((platform) => isApple(platform))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('offerCommands adds commands until they are taken away', () => {
  const before = offerCommands([{ id: 'site.help', label: 'Help', group: 'Everywhere', keys: '?' }]);
  const after = offerCommands([{ id: 'workspace.run', label: 'Run', group: 'Workspace' }]);
  expect(Object.keys($commands.get())).toEqual(['site.help', 'workspace.run']);
  before();
  expect(Object.keys($commands.get())).toEqual(['workspace.run']);
  after();
  expect($commands.get()).toEqual({});
});
