import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AnswerDesk, type WorkerAnswer } from './worker-answer.ts';

function openDesk() {
  const settled: WorkerAnswer[] = [];
  const kept: string[] = [];
  const desk = new AnswerDesk((name) => kept.push(name));
  return { desk, settled, kept, settle: (answer: WorkerAnswer) => settled.push(answer) };
}

describe('AnswerDesk', () => {
  test('takes the answer that was asked for', () => {
    const { desk, settled, settle } = openDesk();
    desk.expect(3, settle);
    desk.hear({ id: 3, ms: 1.5, text: '' });
    expect(settled).toEqual([{ kind: 'answer', text: '', workerMs: 1.5 }]);
  });

  test('takes a failure for what it is', () => {
    const { desk, settled, settle } = openDesk();
    desk.expect(1, settle);
    desk.hear({ id: 1, ms: 0, failed: 'out of stack' });
    expect(settled).toEqual([{ kind: 'failed', message: 'out of stack', workerMs: 0 }]);
  });

  test('the second answer to the same question counts as little as one to no question', () => {
    const { desk, settled, settle } = openDesk();
    desk.hear({ id: 1, ms: 0, text: 'early' });
    desk.expect(1, settle);
    desk.hear({ id: 1, ms: 0, text: 'first' });
    desk.hear({ id: 1, ms: 0, text: 'twice' });
    desk.expect(2, settle);
    desk.hear({ id: 1, ms: 0, text: 'late' });
    desk.stop();
    desk.hear({ id: 2, ms: 0, text: 'after the end' });
    expect(settled).toEqual([{ kind: 'answer', text: 'first', workerMs: 0 }]);
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'ready'],
    ['more than there should be', { id: 1, ms: 0, text: '', extra: 1 }],
    ['a time before the beginning', { id: 1, ms: -1, text: '' }],
    ['no number as a time', { id: 1, ms: Number.NaN, text: '' }],
    ['an id as text', { id: '1', ms: 0, text: '' }],
    ['an object for a text', { id: 1, ms: 0, text: { toString: 1 } }],
    ['both kinds at once', { id: 1, ms: 0, text: '', failed: '' }],
  ])('ignores %s', (_what, message) => {
    const { desk, settled, settle } = openDesk();
    desk.expect(1, settle);
    desk.hear(message);
    expect(settled).toEqual([]);
    desk.hear({ id: 1, ms: 0, text: 'still heard' });
    expect(settled).toHaveLength(1);
  });

  test('never settles for anything but a message in order with the right id', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        const { desk, settled, settle } = openDesk();
        desk.expect(7, settle);
        desk.hear(message);
        expect(settled).toEqual([]);
      }),
    );
  });

  test('values are kept before the Worker is ready, and not after', () => {
    const { desk, kept, settle } = openDesk();
    desk.expect(0, settle);
    desk.hear({ name: 'snapshot', value: new ArrayBuffer(1) });
    desk.hear({ name: 'no bytes', value: 'text' });
    desk.hear({ id: 0, ms: 0, text: 'ready' });
    desk.hear({ name: 'of a submission', value: new ArrayBuffer(1) });
    expect(kept).toEqual(['snapshot']);
  });
});
