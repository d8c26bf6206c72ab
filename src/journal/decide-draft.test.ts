import { describe, expect, test } from 'vitest';
import { decideDraft, type DraftWrite } from './decide-draft.ts';
import type { Draft } from './records.ts';

const stored: Draft = {
  problem: 'two-sum',
  slot: 'python',
  source: 'stored',
  updatedAt: 10,
  version: 4,
  writer: 'left',
};
const write = (changes: Partial<DraftWrite>): DraftWrite => ({
  problem: 'two-sum',
  slot: 'python',
  source: 'written',
  at: 20,
  base: { version: 4, writer: 'left' },
  keep: null,
  ...changes,
});
const history = (source: string, at: number, reason: string) => ({
  problem: 'two-sum',
  slot: 'python',
  source,
  at,
  reason,
});

describe('a write and the stored draft', () => {
  test('the first write of a text has version 1', () => {
    expect(decideDraft(null, write({ base: null }), 'right')).toMatchObject({
      outcome: 'saved',
      draft: { source: 'written', updatedAt: 20, version: 1, writer: 'right' },
      setAside: null,
    });
  });

  test('a write that builds on it replaces it, also by a clock that was set back', () => {
    const decision = decideDraft(stored, write({ at: 5 }), 'right');
    expect(decision).toMatchObject({ outcome: 'saved', draft: { version: 5, updatedAt: 5 }, setAside: null });
  });

  test('a replacement keeps it, dated by the replacement', () => {
    const decision = decideDraft(stored, write({ source: '', keep: 'reset' }), 'right');
    expect(decision).toMatchObject({
      outcome: 'saved',
      draft: { source: '' },
      setAside: history('stored', 20, 'reset'),
    });
  });

  test.each([
    ['of another version', { version: 3, writer: 'left' }],
    ['of the same version by another tab', { version: 4, writer: 'other' }],
    ['of nothing', null],
  ])('a write that builds on a text %s wins when newer and loses when older', (_, base) => {
    const newer = decideDraft(stored, write({ base }), 'right');
    expect(newer).toMatchObject({
      outcome: 'saved',
      draft: { version: 5 },
      setAside: history('stored', 10, 'other-tab'),
    });
    const older = decideDraft(stored, write({ base, at: 9 }), 'right');
    expect(older).toEqual({ outcome: 'superseded', draft: stored, setAside: history('written', 9, 'other-tab') });
  });

  test('the same text changes nothing', () => {
    const decision = decideDraft(stored, write({ source: 'stored', base: null, keep: 'restored' }), 'right');
    expect(decision).toEqual({ outcome: 'unchanged', draft: stored, setAside: null });
  });
});
