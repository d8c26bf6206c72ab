import { describe, expect, test } from 'vitest';
import { isOutput } from './output-grammar.ts';
import { parseRealmOutcome } from './realm-outcome.ts';

const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));

describe('what the realms write', () => {
  test.each([
    [null],
    [true],
    [1.5],
    ['text'],
    [
      [
        [1, 2],
        ['a', null],
      ],
    ],
    [{ $: 'int', v: '12345678901234567890' }],
    [{ $: 'ListNode', values: [1, 2], cycle: 1 }],
    [{ $: 'GraphNode', nodes: [{ val: 1, links: [0] }] }],
    [{ $: 'NodeOf', own: true, val: 5 }],
    [{ $: 'object', entries: [['a', { $: 'set', values: [1] }]] }],
    [{ $: 'other', type: 'a function' }],
    [nested(64)],
  ])('%j is an output', (output) => expect(isOutput(output)).toBe(true));

  test.each([
    [{}],
    [{ a: 1 }],
    [{ $: 'toString' }],
    [{ $: 'other', type: { toString: 1, valueOf: 1 } }],
    [{ $: 'int', v: 5 }],
    [{ $: 'ListNode', values: 'abc' }],
    [{ $: 'GraphNode', nodes: [{ val: 1, links: ['x'] }] }],
    [{ $: 'object', entries: [1] }],
    [[1, [{ $: 'nothing' }]]],
  ])('%j is none', (output) => expect(isOutput(output)).toBe(false));

  test('nothing is deeper than our functions can follow', () => {
    expect(isOutput(nested(100_000))).toBe(false);
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i++) deep = { $: 'ListNode', values: [deep] };
    expect(isOutput(deep)).toBe(false);
  });

  test('an outcome with anything else is not in order', () => {
    const outcome = { kind: 'returned', shared: false, dirty: false, printed: '', printedLength: 0 };
    expect(parseRealmOutcome(JSON.stringify({ ...outcome, output: [1] }))).not.toBeNull();
    expect(parseRealmOutcome(JSON.stringify({ ...outcome, output: { $: 'other', type: [] } }))).toBeNull();
    expect(parseRealmOutcome(JSON.stringify(outcome))).toBeNull();
  });
});
