import { describe, expect, test } from 'vitest';
import type { Clarification } from '../catalog/prompt-schema.ts';
import { findClarifications } from './find-clarification.ts';

const clarification = (id: string, ...keywords: string[][]): Clarification => ({
  id,
  question: `About ${id}, please?`,
  keywords,
  answer: `The answer about ${id}.`,
  essential: true,
});

const CLARIFICATIONS = [
  clarification('writes', ['how many', 'volume', 'per second'], ['create', 'new', 'write', 'shorten']),
  clarification('reads', ['how many', 'how often', 'ratio'], ['redirect', 'read', 'click']),
  clarification('scale', ['how many', 'scale', 'traffic']),
  clarification('aliases', ['custom', 'vanity', 'choose', 'personali*']),
  clarification('retention', ['how long', 'retention', 'expir*']),
];

const asked = (question: string): string[] => findClarifications(question, CLARIFICATIONS).map(({ id }) => id);

describe('finding what a question asks for', () => {
  test.each([
    ['How many links are created each day?', 'writes'],
    ['What volume of new URLs per second do we expect?', 'writes'],
    ['how many times is a link clicked', 'reads'],
    ['What is the read/write ratio?', 'reads'],
    ['Can users CHOOSE their own short code?', 'aliases'],
    ['Is personalisation in scope?', 'aliases'],
    ['How long do we keep them?', 'retention'],
    ['Do links ever expire?', 'retention'],
  ])('%s', (question, id) => {
    expect(asked(question)[0]).toBe(id);
  });

  test('every idea of a clarification must be there', () => {
    expect(asked('How many?')).toEqual(['scale']);
    expect(asked('Who reads this?')).toEqual([]);
  });

  test('one that asks for more ideas comes before one that asks for fewer', () => {
    expect(asked('How many redirects are there?')).toEqual(['reads', 'scale']);
  });

  test('words of a phrase stand close together and in order', () => {
    expect(asked('How very very long is it kept?')).toEqual(['retention']);
    expect(asked('How is it that after so much time the list is long?')).toEqual([]);
    expect(asked('long how')).toEqual([]);
  });

  test.each(['', '   ', '???', '*'])('nothing is asked by "%s"', (question) => {
    expect(asked(question)).toEqual([]);
  });
});
