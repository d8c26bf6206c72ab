import { describe, expect, it } from 'vitest';
import { arrow, box, join, read, shape, text, to, ways } from '../../tests/fixtures/scenes/scene-kit.ts';

const client = box('a', 'Client', [0, 0, 120, 60]);
const gateway = box('b', 'Gateway', [300, 0, 140, 60]);
const store = box('c', 'Links DB', [300, 200, 140, 60]);
const [A, B] = [client[0]!, gateway[0]!];

type Way = readonly (readonly [number, number])[];
const readWith = (points: Way, more: object = {}): string[] =>
  ways(read(client, gateway, store, arrow('1', points, more)));

describe('bound ends', () => {
  it.each([
    ['focus and gap', { elementId: 'b', focus: 0, gap: 1 }],
    ['mode and fixedPoint', { elementId: 'b', mode: 'orbit', fixedPoint: [0, 0.5] }],
    ['fixedPoint of an elbow arrow', { elementId: 'b', focus: 0, gap: 0, fixedPoint: [0, 0.5] }],
    ['the text inside a shape', { elementId: 'b-text', focus: 0, gap: 1 }],
  ])('are read from %s, wherever the arrow is drawn', (_, endBinding) => {
    expect(readWith([[0, 900], [50, 900]], { startBinding: to('a'), endBinding })).toEqual(['Client > Gateway']); // prettier-ignore
  });

  it('are read where both are at the same shape', () => {
    expect(readWith([[0, 0], [50, -50]], { startBinding: to('a'), endBinding: to('a') })).toEqual(['Client > Client']); // prettier-ignore
  });

  it('count as loose where what they were bound to is gone', () => {
    expect(readWith([[125, 30], [295, 30]], { startBinding: to('gone'), endBinding: to('b') })).toEqual(['Client > Gateway']); // prettier-ignore
  });
});

describe('loose ends', () => {
  it.each<[string, Way]>([
    [
      'just outside',
      [
        [130, 30],
        [285, 30],
      ],
    ],
    [
      'inside of the shapes',
      [
        [100, 30],
        [330, 30],
      ],
    ],
    [
      'from middle to middle',
      [
        [60, 30],
        [370, 30],
      ],
    ],
    [
      'stopping short, but pointing at it',
      [
        [125, 30],
        [240, 30],
      ],
    ],
  ])('find the outline when they are %s', (_, points) => {
    expect(readWith(points)).toEqual(['Client > Gateway']);
  });

  it('find outlines of diamonds, ellipses and turned shapes, not their boxes', () => {
    // The end is in the empty corner of the diamond's box, and at the edge of the small shape there.
    const corner = box('d', 'Cache', [300, 300, 40, 24]);
    const diagram = read(client, box('e', 'Router', [300, 300, 300, 200], { type: 'diamond' }), corner, arrow('1', [[60, 62], [302, 290]])); // prettier-ignore
    expect(ways(diagram)).toEqual(['Client > Cache']);
    const turned = box('f', 'Queue', [300, -20, 20, 100], { angle: Math.PI / 2 });
    expect(ways(read(client, turned, arrow('1', [[125, 30], [255, 30]])))).toEqual(['Client > Queue']); // prettier-ignore
  });

  it('prefer what the arrow points at', () => {
    const side = box('s', 'Sidecar', [230, 75, 60, 40]);
    expect(ways(read(client, gateway, side, arrow('1', [[125, 30], [280, 45]])))).toEqual(['Client > Gateway']); // prettier-ignore
  });

  it('belong to what is in a boundary, and not to the boundary', () => {
    const zone = shape('z', [270, -40, 200, 340]);
    expect(ways(read(client, zone, gateway, store, arrow('1', [[125, 30], [290, 30]])))).toEqual(['Client > Gateway']); // prettier-ignore
  });

  it('that are at nothing are reported', () => {
    const reasons = [
      read(client, gateway, arrow('1', [[125, 30], [160, 300]])),
      read(client, gateway, arrow('1', [[160, 300], [125, 40]])),
      read(client, gateway, arrow('1', [[800, 300], [900, 300]])),
    ].map(({ unread }) => unread); // prettier-ignore
    expect(reasons).toEqual([
      [{ elements: ['1'], reason: 'This arrow ends at nothing; drag its end onto a shape.' }],
      [{ elements: ['1'], reason: 'This arrow starts at nothing; drag its start onto a shape.' }],
      [{ elements: ['1'], reason: 'Both ends of this arrow are at nothing; drag each onto a shape.' }],
    ]);
  });
});

describe('heads', () => {
  it.each<readonly [object, string]>([
    [{}, 'Client > Gateway'],
    [{ startArrowhead: 'arrow' }, 'Client <> Gateway'],
    [{ endArrowhead: null }, 'Client - Gateway'],
    [{ startArrowhead: 'triangle', endArrowhead: null }, 'Gateway > Client'],
    [{ startArrowhead: 'triangle_outline', endArrowhead: 'arrow' }, 'Client <> Gateway'],
    // Beside an arrow, a mark says where it begins.
    ...['dot', 'circle', 'circle_outline', 'bar', 'diamond', 'diamond_outline', 'crowfoot_one', 'cardinality_many'].map(
      (startArrowhead): readonly [object, string] => [{ startArrowhead }, 'Client > Gateway'],
    ),
    [{ startArrowhead: 'triangle', endArrowhead: 'dot' }, 'Gateway > Client'],
    // A mark alone tells the ends apart; two of them do not.
    [{ endArrowhead: 'dot' }, 'Client > Gateway'],
    [{ startArrowhead: 'bar', endArrowhead: 'circle' }, 'Client - Gateway'],
    [{ startArrowhead: 'crowfoot_one', endArrowhead: 'crowfoot_many' }, 'Client - Gateway'],
    [{ startArrowhead: 'crowfoot_one_or_many', endArrowhead: null }, 'Client - Gateway'],
    [{ startArrowhead: 'crowfoot_one_or_many', endArrowhead: 'dot' }, 'Client - Gateway'],
  ])('%j: %s', (heads, way) => {
    expect(readWith([[121, 30], [299, 30]], heads)).toEqual([way]); // prettier-ignore
  });
});

describe('lines and strokes', () => {
  it('connect what they lead from and to', () => {
    expect(readWith([[121, 30], [299, 30]], { type: 'line', endArrowhead: null })).toEqual(['Client - Gateway']); // prettier-ignore
    const stroke: Way = Array.from({ length: 30 }, (_, index) => [122 + index * 6, 30 + (index % 3)]);
    expect(readWith(stroke, { type: 'freedraw', endArrowhead: null })).toEqual(['Client - Gateway']);
  });

  it('are no fault where they do not', () => {
    const underline = arrow('u', [[0, 70], [118, 70]], { type: 'line', endArrowhead: null }); // prettier-ignore
    const scribble = arrow('s', [[600, 0], [640, 40], [600, 60], [650, 10]], { type: 'freedraw', endArrowhead: null }); // prettier-ignore
    const diagram = read(client, gateway, underline, scribble);
    expect([diagram.connections, diagram.unread]).toEqual([[], []]);
  });
});

describe('lines without heads', () => {
  const line = (id: string, points: Parameters<typeof arrow>[1]): ReturnType<typeof arrow> =>
    arrow(id, points, { type: 'line', endArrowhead: null });

  it('reach a bare text that they point at from 20 px away', () => {
    const diagram = read(client, text('t', 'datadog', [260, 18]), line('1', [[138, 30], [240, 30]])); // prettier-ignore
    expect(ways(diagram)).toEqual(['Client - datadog']);
    expect([diagram.notes, diagram.unread]).toEqual([[], []]);
  });

  it('do not reach what they pass', () => {
    const diagram = read(client, text('t', 'datadog', [140, 82]), line('1', [[0, 82], [118, 82]]), line('2', [[140, 125], [210, 125]])); // prettier-ignore
    expect(diagram.connections).toEqual([]);
    expect(diagram.notes).toMatchObject([{ text: 'datadog' }]);
  });
});

describe('arrows that meet', () => {
  it('fan out from an arrow', () => {
    const diagram = read(client, gateway, store, join('1', A, B), arrow('2', [[210, 30], [210, 230], [298, 230]])); // prettier-ignore
    expect(ways(diagram)).toEqual(['Client > Gateway', 'Client > Links DB']);
  });

  it('fan in to an arrow', () => {
    const other = box('d', 'Admin', [0, 200, 120, 60]);
    const diagram = read(client, gateway, other, join('1', A, B), arrow('2', [[122, 230], [210, 34]])); // prettier-ignore
    expect(ways(diagram).toSorted()).toEqual(['Admin > Gateway', 'Client > Gateway']);
  });

  it('pass a dot', () => {
    const dot = shape('dot', [200, 22, 16, 16], { type: 'ellipse' });
    const diagram = read(
      client, gateway, store, dot,
      arrow('1', [[121, 30], [199, 30]], { startBinding: to('a'), endBinding: to('dot') }),
      arrow('2', [[217, 30], [299, 30]]),
      arrow('3', [[208, 39], [298, 210]]),
    ); // prettier-ignore
    expect(ways(diagram).toSorted()).toEqual(['Client > Gateway', 'Client > Links DB']);
    expect(diagram.components).toHaveLength(3);
  });

  it('do not join where they leave the same shape side by side, each a little way off', () => {
    const workers = box('w', 'Workers', [300, 0, 140, 60]);
    const diagram = read(
      client,
      workers,
      store,
      arrow('in', [[110, 20], [306, 22]], { endArrowhead: null, type: 'line' }),
      arrow('back', [[278, 30], [130, 34]]),
      arrow('down', [[370, 78], [374, 190]]),
      arrow('up', [[382, 186], [364, 76]]),
    ); // prettier-ignore
    expect(ways(diagram).toSorted()).toEqual([
      'Client - Workers',
      'Links DB > Workers',
      'Workers > Client',
      'Workers > Links DB',
    ]);
    expect(diagram.unread).toEqual([]);
  });

  it('keep both directions of an arrow that another one joins', () => {
    const other = box('d', 'Admin', [0, 200, 120, 60]);
    const both = join('1', A, B, { startArrowhead: 'arrow' });
    const diagram = read(client, gateway, other, both, arrow('2', [[122, 230], [210, 34]])); // prettier-ignore
    expect(ways(diagram)).toContain('Client <> Gateway');
  });
});

describe('what is written on arrows', () => {
  it('is a bound text, or a free one near the middle', () => {
    const bound = read(client, gateway, join('1', A, B), text('t', 'GET /x', [180, 18], { containerId: '1' }));
    const free = read(client, gateway, join('1', A, B), text('t', 'GET /x', [180, 40]));
    for (const { connections, notes } of [bound, free]) {
      expect([connections.map(({ label }) => label), notes]).toEqual([['GET /x'], []]);
      expect(connections[0]?.elements).toEqual(['1', 't']);
    }
  });

  it('is no text that belongs to something else, or stands far away', () => {
    const diagram = read(client, gateway, join('1', A, B), text('t', 'GET /x', [180, 90]));
    expect(diagram.connections[0]?.label).toBe('');
    expect(diagram.notes).toHaveLength(1);
  });

  it('keeps an arrow that is bound to the text on another arrow', () => {
    const label = text('t', 'GET /x', [180, 18], { containerId: '1' });
    const diagram = read(client, gateway, store, join('1', A, B), label, arrow('2', [[200, 45], [298, 230]], { startBinding: to('t'), endBinding: to('c') })); // prettier-ignore
    expect(ways(diagram)).toEqual(['Client > Gateway', 'Client > Links DB']);
  });

  it('tells dashed arrows', () => {
    expect(read(client, gateway, join('1', A, B, { strokeStyle: 'dashed' })).connections).toMatchObject([
      { dashed: true },
    ]);
  });
});
