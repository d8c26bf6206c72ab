import { describe, expect, it } from 'vitest';
import { arrow, box, join, read, shape, text, ways, type Drawn } from '../../tests/fixtures/scenes/scene-kit.ts';
import { withCorrection } from './correction.ts';

const client = box('a', 'Client', [0, 0, 120, 60]);
const gateway = box('b', 'Gateway', [300, 0, 140, 60]);
const [A, B] = [client[0]!, gateway[0]!];
const corrected = (element: Drawn, dryrun: unknown): Drawn => ({ ...element, customData: { dryrun } });
const placed = (label: string, dryrunKind: string): Drawn[] =>
  box('p', label, [0, 400, 120, 60], { customData: { dryrunKind } });

describe('corrections', () => {
  it('win over what was read', () => {
    const diagram = read(corrected(A, { kind: 'queue', label: 'Inbox' }), client[1]!);
    expect(diagram.components).toMatchObject([
      { label: 'Inbox', text: 'Inbox', kind: 'queue', kindFrom: 'correction' },
    ]);
  });

  it('may be on the text of a shape, and on a bare text', () => {
    const diagram = read(
      A,
      corrected(client[1]!, { kind: 'auth' }),
      corrected(text('t', 'Thing', [0, 300]), { kind: 'cache' }),
    );
    expect(diagram.components.map(({ kind }) => kind)).toEqual(['auth', 'cache']);
  });

  it('make notes and boundaries', () => {
    expect(read(corrected(A, { kind: 'note' }), client[1]!)).toMatchObject({
      components: [],
      notes: [{ text: 'Client' }],
    });
    const outer = shape('z', [-50, -50, 600, 300], { customData: { dryrun: { kind: 'service' } } });
    expect(read(outer, client, gateway)).toMatchObject({ components: [{ id: 'z', kind: 'service' }], boundaries: [] });
  });

  it('move the ends of arrows and name them', () => {
    const loose = arrow('1', [[0, 900], [90, 900]]); // prettier-ignore
    const diagram = read(client, gateway, corrected(loose, { from: 'a', to: 'b-text', label: 'GET /x' }));
    expect(diagram.connections).toMatchObject([
      { from: 'a', to: 'b', label: 'GET /x', ends: ['corrected', 'corrected'] },
    ]);
    const backwards = { ...loose, startArrowhead: 'arrow', endArrowhead: null };
    expect(ways(read(client, gateway, corrected(backwards, { from: 'a', to: 'b' })))).toEqual(['Client > Gateway']);
  });

  it('to what is gone, or that are not understood, are reported', () => {
    const gone = read(client, gateway, corrected(join('1', A, B), { to: 'gone' }));
    expect([ways(gone), gone.unread[0]?.reason]).toEqual([
      ['Client > Gateway'],
      'This arrow was corrected to a shape that is gone; correct it again.',
    ]);
    for (const wrong of [{ kind: 'cat' }, { colour: 'red' }, 7, null, { label: 'x'.repeat(10_000) }]) {
      const diagram = read(corrected(A, wrong), client[1]!);
      expect(diagram.components).toMatchObject([{ kind: 'client', kindFrom: 'label' }]);
      expect(diagram.unread).toMatchObject([
        { elements: ['a'], reason: expect.stringContaining('correct it again') as string },
      ]);
    }
  });
});

describe('components placed from the library', () => {
  it.each([
    ['Cache', 'cache', 'cache', 'library'],
    ['Hot links', 'cache', 'cache', 'library'],
    ['Links service', 'rate-limiter', 'rate-limiter', 'library'],
    ['Links DB', 'sql', 'sql', 'library'],
    ['Task queue', 'cache', 'queue', 'label'],
    ['Anything', 'no-kind', null, null],
  ])('%j placed as %s is %s', (label, from, kind, kindFrom) => {
    expect(read(placed(label, from)).components).toMatchObject([{ kind, kindFrom }]);
  });

  it('count without arrows and words', () => {
    expect(read(shape('p', [0, 0, 50, 50], { customData: { dryrunKind: 'queue' } })).components).toMatchObject([
      { kind: 'queue' },
    ]);
  });
});

describe('marking an element', () => {
  it('adds to what is there, and leaves the element itself alone', () => {
    const element = { id: 'a', customData: { other: 1, dryrun: { kind: 'cache' } } } as const;
    expect(withCorrection(element, { label: 'Hot' })).toEqual({
      id: 'a',
      customData: { other: 1, dryrun: { kind: 'cache', label: 'Hot' } },
    });
    expect(element.customData.dryrun).toEqual({ kind: 'cache' });
  });

  it('takes back what is undefined, and starts over where something else was', () => {
    expect(withCorrection({ customData: { dryrun: { kind: 'cache' } } }, { kind: undefined })).toEqual({
      customData: {},
    });
    expect(withCorrection({ customData: { dryrun: 'broken' } }, { label: '' })).toEqual({
      customData: { dryrun: { label: '' } },
    });
    expect(withCorrection({}, { kind: 'note' })).toEqual({ customData: { dryrun: { kind: 'note' } } });
  });
});
