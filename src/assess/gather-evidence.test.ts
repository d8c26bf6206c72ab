import { describe, expect, test } from 'vitest';
import { evaluate } from './evaluate.ts';
import { gatherEvidence, gatherProof } from './gather-evidence.ts';
import { answerOf } from './test-kit.ts';

const answer = answerOf(
  { kinds: { api: 'service', lb: 'load-balancer' }, arrows: ['lb -> api'] },
  'We keep it simple.',
);
const textsOf = (predicate: Parameters<typeof evaluate>[1]): string[] =>
  gatherEvidence(evaluate(answer, predicate).evidence).map(({ text }) => text);

describe('what is missing, in words', () => {
  test('ways of saying it are gathered in one sentence, by their first wordings', () => {
    const texts = textsOf({
      any: [
        { says: { all: [['counter*', 'sequence'], ['base62']] } },
        { says: { all: [['collision*'], ['code', 'slug']] } },
      ],
    });
    expect(texts).toEqual([
      'No sentence says it, with words such as “counter” and “base62”, or “collision” and “code”.',
    ]);
  });

  test('a single word, and where it was looked for', () => {
    expect(textsOf({ says: { all: [['backup*']], in: ['deep-dives'] } })).toEqual([
      'No sentence under deep dives says it, with a word such as “backup”.',
    ]);
  });

  test.each([
    [{ component: { is: 'cache' } }, 'No cache was found in the drawing.'],
    [{ component: { is: 'load-balancer', count: 2 } }, '1 of at least 2 found in the drawing: load balancer.'],
    [
      { connection: { from: ['any-compute', 'any-entry'], to: 'cache' } },
      'No arrow leads from a service, worker, load balancer, or the like to a cache.',
    ],
    [
      { within: { is: 'any-store', boundary: ['region*'], boundaries: 2 } },
      'Fewer than 2 boundaries labelled “region” have a database inside.',
    ],
    [
      { fan_out: { from: 'load-balancer', to: 'any-compute', count: 2 } },
      'No load balancer is connected to at least 2 of these: service or worker.',
    ],
  ] as const)('%j', (predicate, text) => {
    expect(textsOf(predicate as unknown as Parameters<typeof evaluate>[1])[0]).toBe(text);
  });

  test('who has met a criterion reads nothing of what is missing', () => {
    const { evidence } = evaluate(answer, {
      all: [{ component: { is: 'service' } }, { not: { component: { is: 'cache' } } }],
    });
    expect(gatherProof(evidence).map(({ text }) => text)).toEqual(['api']);
  });

  test('unless that was what was wanted', () => {
    const { evidence } = evaluate(answer, { not: { component: { is: 'cache' } } });
    expect(gatherProof(evidence).map(({ text }) => text)).toEqual(['No cache was found in the drawing.']);
  });
});
