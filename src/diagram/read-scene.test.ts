import { describe, expect, it } from 'vitest';
import { arrow, box, join, read, shape, text, to, ways } from '../../tests/fixtures/scenes/scene-kit.ts';

const client = box('a', 'Client', [0, 0, 120, 60]);
const gateway = box('b', 'API gateway', [300, 0, 140, 60]);
const store = box('c', 'Links DB', [300, 200, 140, 60]);
const [A, B] = [client[0]!, gateway[0]!];
const labels = (diagram: ReturnType<typeof read>): string[] => diagram.components.map(({ label }) => label);

describe('what a component is', () => {
  it('reads a shape with a bound text', () => {
    const [component] = read(box('a', 'Links DB\n(Postgres)', [0, 0, 120, 60], { type: 'ellipse' })).components;
    expect(component).toEqual({
      id: 'a',
      label: 'Links DB (Postgres)',
      text: 'Links DB\n(Postgres)',
      kind: 'sql',
      kinds: ['sql'],
      kindFrom: 'label',
      count: 1,
      elements: ['a', 'a-text'],
      box: { x: 0, y: 0, width: 120, height: 60 },
      boundary: null,
    });
  });

  it('reads the words that were typed, not where they were wrapped', () => {
    const [shapeOnly, label] = box('a', 'Load balancer', [0, 0, 60, 60]);
    expect(labels(read(shapeOnly!, { ...label!, text: 'Load\nbala\nncer', originalText: 'Load balancer' }))).toEqual([
      'Load balancer',
    ]);
  });

  it('joins a name that was broken by hand, and no list', () => {
    expect(
      labels(read(box('a', 'Load\nbalancer', [0, 0, 90, 60]), box('b', 'Cache\n- TTL 24 h\n- LRU', [0, 100, 90, 90]))),
    ).toEqual(['Load balancer', 'Cache']);
  });

  it('takes the first of several texts inside a shape as its label, and the others as its text', () => {
    const [component] = read(
      shape('s', [0, 0, 200, 120]),
      text('t1', 'Links', [10, 10]),
      text('t2', 'DynamoDB', [10, 50]),
      text('t3', 'code, url', [10, 85]),
    ).components;
    expect(component).toMatchObject({ id: 's', label: 'Links', text: 'Links\nDynamoDB\ncode, url', kind: 'key-value' });
  });

  it('takes a bare text that an arrow touches, bound or loose', () => {
    const bound = read(text('u', 'Users', [0, 20]), gateway, arrow('1', [[55, 30], [298, 30]], { startBinding: to('u'), endBinding: to('b') })); // prettier-ignore
    const loose = read(text('u', 'Users', [0, 20]), gateway, arrow('1', [[62, 32], [292, 30]])); // prettier-ignore
    expect([ways(bound), ways(loose)]).toEqual([['Users > API gateway'], ['Users > API gateway']]);
    expect(loose.connections[0]?.ends).toEqual(['nearest', 'nearest']);
  });

  it('makes one of an icon of many pieces, and does not read the letters in it', () => {
    const group = { groupIds: ['icon'] };
    const pieces = [
      shape('head', [10, 0, 20, 20], { type: 'ellipse', ...group }),
      arrow('body', [[20, 20], [20, 50]], { type: 'line', endArrowhead: null, ...group }),
      shape('chest', [0, 20, 40, 30], group),
      text('junk', 'Zz', [12, 25], { fontSize: 6, ...group }),
    ]; // prettier-ignore
    const diagram = read(
      pieces,
      text('caption', 'Shoppers', [-20, 60]),
      gateway,
      join('1', shape('chest', [0, 20, 40, 30]), B),
    );
    expect(ways(diagram)).toEqual(['Shoppers > API gateway']);
    expect(diagram.components.find(({ label }) => label === 'Shoppers')).toMatchObject({
      id: 'chest',
      text: 'Shoppers',
    });
  });

  it('reads a shape that is grouped with its label below it', () => {
    const group = { groupIds: ['g'] };
    const diagram = read(
      shape('s', [0, 0, 60, 60], group),
      text('t', 'Redis', [5, 80], group),
      gateway,
      join('1', shape('s', [0, 0, 60, 60]), B),
    );
    expect(ways(diagram)).toEqual(['Redis > API gateway']);
  });

  it.each([
    ['below', [-10, 70]],
    ['above', [-10, -35]],
    ['beside', [65, 20]],
  ] as const)('names an image by the text %s it', (_, place) => {
    const diagram = read(shape('i', [0, 0, 60, 60], { type: 'image' }), text('t', 'Kafka', place));
    expect(diagram.components).toMatchObject([{ id: 'i', label: 'Kafka', kind: 'stream', elements: ['i', 't'] }]);
    expect(diagram.notes).toEqual([]);
  });

  it('sees a drum as a database where its label does not say more', () => {
    const group = { groupIds: ['g'] };
    const drum = [
      shape('lid', [0, 0, 80, 24], { type: 'ellipse', ...group }),
      shape('body', [0, 12, 80, 70], group),
      text('t', 'Ledger', [5, 90], group),
    ];
    expect(read(drum).components).toMatchObject([{ label: 'Ledger', kind: 'database', kindFrom: 'shape' }]);
  });

  it('keeps components of the same label apart, and reads all designs on a canvas', () => {
    const second = [box('d', 'Client', [0, 900, 120, 60]), box('e', 'Shop', [300, 900, 120, 60])];
    const diagram = read(client, gateway, join('1', A, B), ...second, join('2', second[0]![0]!, second[1]![0]!));
    expect(ways(diagram)).toEqual(['Client > API gateway', 'Client > Shop']);
    expect(diagram.connections.map(({ from }) => from)).toEqual(['a', 'd']);
  });

  it('leaves out what is deleted', () => {
    const diagram = read(
      client,
      box('z', 'Ghost', [0, 200, 90, 60], { isDeleted: true }),
      text('t', 'gone', [0, 300], { isDeleted: true }),
    );
    expect(labels(diagram)).toEqual(['Client']);
    expect(diagram.notes).toEqual([]);
  });

  it('asks for a label where an arrow leads to a shape without one', () => {
    const diagram = read(client, shape('s', [300, 0, 90, 60]), join('1', A, shape('s', [300, 0, 90, 60])));
    expect(ways(diagram)).toEqual(['Client > ']);
    expect(diagram.unread).toEqual([{ elements: ['s'], reason: 'This shape has no label; write on it what it is.' }]);
  });
});

describe('how many there are', () => {
  it.each([
    ['App server x3', 3],
    ['App server ×12', 12],
    ['3x App server', 3],
    ['App server (3 replicas)', 3],
    ['5 workers', 5],
    ['Workers\nn instances', 2],
    ['Redis cluster', 2],
    ['Postgres (primary/replica)', 2],
    ['App server', 1],
    ['Base62', 1],
    ['k8s', 1],
    ['Cache (TTL 24h)', 1],
  ])('%j is %d', (label, count) => {
    expect(read(box('a', label, [0, 0, 160, 60])).components).toMatchObject([{ count }]);
  });

  it('counts copies that lie on each other, and takes them as one', () => {
    const stack = [
      shape('s3', [20, 20, 120, 60]),
      shape('s2', [10, 10, 120, 60]),
      ...box('s1', 'App server', [0, 0, 120, 60]),
    ];
    const diagram = read(stack, gateway, arrow('1', [[141, 50], [299, 30]], { startBinding: to('s3'), endBinding: to('b') })); // prettier-ignore
    expect(ways(diagram)).toEqual(['App server > API gateway']);
    expect(diagram.components[0]).toMatchObject({ id: 's1', count: 3 });
  });

  it('does not stack shapes that say different things', () => {
    expect(labels(read(box('a', 'Reads', [0, 0, 120, 60]), box('b', 'Writes', [20, 20, 120, 60])))).toEqual([
      'Reads',
      'Writes',
    ]);
  });
});

describe('boundaries', () => {
  it('reads frames, shapes around others, and boundaries in boundaries', () => {
    const diagram = read(
      shape('f', [-100, -300, 1000, 900], { type: 'frame', name: 'eu-west-1' }),
      shape('z', [250, -100, 300, 500]),
      text('title', 'VPC', [260, -90]),
      client,
      gateway,
      store,
    );
    expect(diagram.boundaries.map(({ label, components }) => [label, components.toSorted()])).toEqual([
      ['eu-west-1', ['a', 'b', 'c']],
      ['VPC', ['b', 'c']],
    ]);
    expect(diagram.components.map(({ id, boundary }) => [id, boundary])).toEqual([['a', 'f'], ['b', 'z'], ['c', 'z']]); // prettier-ignore
    expect(diagram.notes).toEqual([]);
  });

  it('takes one of several remarks at its lower edge for no title', () => {
    const zone = shape('z', [250, -100, 300, 400]);
    const remarks = [text('r1', '1M-2M', [270, 270]), text('r2', '2M-3M', [400, 270])];
    const diagram = read(zone, gateway, store, remarks);
    expect(diagram.boundaries).toMatchObject([{ id: 'z', label: '' }]);
    expect(diagram.notes.map((note) => note.text)).toEqual(['1M-2M', '2M-3M']);
    expect(read(zone, gateway, store, text('t', 'VPC', [380, 270])).boundaries).toMatchObject([{ label: 'VPC' }]);
  });

  it('reads a labelled group as a boundary, and one without a label as none', () => {
    const group = { groupIds: ['g'] };
    const [one, other] = [
      box('x', 'Worker 1', [0, 400, 120, 60], group),
      box('y', 'Worker 2', [160, 400, 120, 60], group),
    ];
    expect(read(client, one, other, text('t', 'Worker pool', [60, 365], group)).boundaries).toMatchObject([
      { label: 'Worker pool', components: ['x', 'y'] },
    ]);
    expect(read(client, one, other).boundaries).toEqual([]);
  });

  it('leads an arrow at a boundary to everything in it that stands side by side', () => {
    const inside = [box('x', 'User service', [320, 0, 120, 60]), box('y', 'Order service', [320, 100, 120, 60])];
    const diagram = read(client, shape('z', [280, -60, 200, 300]), text('t', 'Services', [290, -55]), inside, arrow('1', [[122, 30], [278, 30]])); // prettier-ignore
    expect(ways(diagram)).toEqual(['Client > User service', 'Client > Order service']);
    expect(diagram.connections.map(({ id }) => id)).toEqual(['1', '1#2']);
  });

  it('leads an arrow at a boundary to the nearest where the things in it are connected', () => {
    const inside = [box('x', 'Load balancer', [320, 0, 120, 60]), box('y', 'App server', [560, 0, 120, 60])];
    const zone = shape('z', [280, -60, 440, 300]);
    const diagram = read(
      client,
      zone,
      text('t', 'VPC', [290, -55]),
      inside,
      join('2', inside[0]![0]!, inside[1]![0]!),
      join('1', A, zone),
    );
    expect(ways(diagram)).toEqual(['Client > Load balancer', 'Load balancer > App server']);
  });

  it('reads a known thing that is drawn with its insides as one component', () => {
    const parts = [0, 1, 2].map((index) => box(`p${index}`, `P${index}`, [320, index * 80, 80, 50]));
    const kafka = shape('k', [290, -60, 160, 320]);
    expect(read(client, kafka, text('t', 'Kafka', [300, -55]), parts, join('1', A, kafka))).toMatchObject({
      components: [{ label: 'Kafka', kind: 'stream', count: 3 }, { label: 'Client' }],
      connections: [{ from: 'a', to: 'k' }],
      boundaries: [],
    });
  });
});

describe('notes', () => {
  it('keeps texts that belong to nothing, and lists in boxes, out of the components', () => {
    const diagram = read(
      client,
      text('title', 'URL shortener', [0, -200], { fontSize: 36 }),
      box('req', 'Functional requirements\n- shorten\n- redirect', [600, 0, 300, 120]),
      text('e1', '100M links a month', [600, 300]),
      text('e2', '100 reads for each write', [600, 326]),
    );
    expect(labels(diagram)).toEqual(['Client']);
    expect(diagram.notes.map((note) => note.text)).toEqual([
      'URL shortener',
      'Functional requirements\n- shorten\n- redirect',
      '100M links a month\n100 reads for each write',
    ]);
  });

  it.each([
    '3 Zone lost: 600 of 900 slots stay, the leases of its workers run out in 60 s',
    'Lost phone: a recovery code, else a second passkey, else a mail and two days of waiting for the user',
  ])('are remarks in a shape that no arrow touches: %s', (words) => {
    const diagram = read(client, box('s', words, [600, 0, 300, 120]));
    expect(labels(diagram)).toEqual(['Client']);
    expect(diagram.notes.map((note) => note.text)).toEqual([words]);
  });
});
