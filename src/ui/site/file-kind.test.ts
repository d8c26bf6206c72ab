import { expect, test } from 'vitest';
import { fileKind } from './file-kind.ts';

test.each([
  ['a.json', '{"format": "dryrun-journal", "version": 99}', 'journal'],
  ['a.json', '{"format": "dryrun-design", "prompt": "auth"}', 'answer'],
  ['a.json', '{"type": "excalidraw", "elements": []}', 'drawing'],
  ['a.excalidraw', '\u{feff}{"elements": []}', 'drawing'],
  ['a.excalidrawlib', '{"type": "excalidrawlib"}', 'library'],
  ['a.PNG', '\u{fffd}PNG', 'picture'],
  ['a.svg', '<svg/>', 'picture'],
  ['a.json', '{"format": "dryrun-jour', 'broken'],
  ['a.json', '', 'broken'],
  ['a.json', '{"hello": 1}', 'unknown'],
  ['a.json', 'null', 'unknown'],
  ['a.json', '[1]', 'unknown'],
])('%s with %s is: %s', (name, text, kind) => {
  expect(fileKind(name, text).is).toBe(kind);
});
