import { describe, expect, test } from 'vitest';
import { promptState } from './prompt-state.ts';

const assessed = (prompt: string, at: number, score: number) => ({ prompt, at, score, level: 'mid' as const });
const draft = (problem: string, slot: 'scene' | 'sheet' | 'python', updatedAt: number) => ({
  problem,
  slot,
  updatedAt,
});

describe('how far someone is with a prompt', () => {
  test('nothing, and what belongs to others', () => {
    const nothing = { state: 'open', words: '', at: null };
    expect(promptState('auth', [], [])).toEqual(nothing);
    expect(promptState('auth', [assessed('other', 1, 90)], [draft('other', 'scene', 1)])).toEqual(nothing);
    expect(promptState('auth', [], [draft('auth', 'python', 1)])).toEqual(nothing);
  });

  test('a draft alone is begun', () => {
    expect(promptState('auth', [], [draft('auth', 'sheet', 7)])).toEqual({ state: 'tried', words: 'a draft', at: 7 });
  });

  test('the last score is shown, and the best one decides about the tick', () => {
    const past = [assessed('auth', 3, 81), assessed('auth', 9, 40)];
    expect(promptState('auth', past, [draft('auth', 'scene', 12)])).toEqual({
      state: 'solved',
      words: '40, mid-level',
      at: 12,
    });
    expect(promptState('auth', past.slice(1), []).state).toBe('tried');
  });

  test('a score of 0 is a score', () => {
    expect(promptState('auth', [{ ...assessed('auth', 3, 0), level: null }], []).words).toBe('0');
  });
});
