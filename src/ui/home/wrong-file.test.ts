import { expect, test } from 'vitest';
import { wrongFileWords } from './wrong-file.ts';

test('a file that is no journal is named, with the place where it is opened', () => {
  expect(wrongFileWords('a.json', '{"format": "dryrun-journal"}')).toBeNull();
  expect(wrongFileWords('a.json', '{"format": "dryrun-design", "prompt": "auth"}')).toMatch(
    /one answer to the design prompt “auth”.*Save or open files/,
  );
  expect(wrongFileWords('a.excalidraw', '{"elements": []}')).toMatch(/is a drawing\. Open it on/);
  expect(wrongFileWords('a.json', '{"format": "dryrun-')).toMatch(/broken or cut off.*“Save as a file”/);
  expect(wrongFileWords('a.json', '{"hello": 1}')).toMatch(/^a\.json is no journal of Dryrun/);
});
