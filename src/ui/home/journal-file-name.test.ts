import { expect, test, vi } from 'vitest';
import { journalFileName } from './journal-file-name.ts';

test('the file bears the local day', () => {
  const savedAt = new Date('2026-01-04T23:30:00Z');
  // As a clock east of Greenwich has it, whichever zone this machine is in.
  vi.spyOn(savedAt, 'getDate').mockReturnValue(5);
  expect(journalFileName(savedAt)).toBe('dryrun-journal-2026-01-05.json');
});
