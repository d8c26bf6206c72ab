import { describe, expect, it } from 'vitest';
import { arrow, box, join, read, shape, text } from '../../tests/fixtures/scenes/scene-kit.ts';
import { describeDiagram } from './describe-diagram.ts';

describe('a drawing in sentences', () => {
  it('names components, connections, boundaries, notes and what was not understood', () => {
    const [client, gateway, first] = [
      box('a', 'Client', [0, 0, 120, 60]),
      box('b', 'API gateway', [300, 0, 140, 60]),
      box('c', 'App server x3', [600, 0, 140, 60]),
    ];
    const diagram = read(
      client,
      gateway,
      first,
      shape('zone', [560, -60, 240, 360]),
      text('zone-title', 'Region A', [570, -55]),
      box('d', 'Widget', [600, 160, 140, 60]),
      join('1', client[0]!, gateway[0]!),
      text('label', 'GET /x', [185, 40]),
      join('2', gateway[0]!, first[0]!, { startArrowhead: 'arrow' }),
      arrow('3', [
        [370, 62],
        [370, 300],
      ]),
      text('note', 'Reads are 100 times writes', [0, 500]),
    );
    expect(describeDiagram(diagram)).toEqual([
      'The drawing has 4 components, 2 connections and 1 boundary.',
      'Client is a client.',
      'API gateway is an API gateway.',
      'App server x3 is a service, 3 of them, inside the boundary “Region A”.',
      'Widget is not a kind of component that is known, inside the boundary “Region A”.',
      'Client sends “GET /x” to API gateway.',
      'API gateway and App server x3 exchange messages.',
      'A note says: “Reads are 100 times writes”.',
      'Not understood: This arrow ends at nothing; drag its end onto a shape.',
    ]);
  });

  it('tells two components of the same label apart', () => {
    const [one, other] = [box('a', 'App server', [0, 0, 120, 60]), box('b', 'App server', [300, 0, 120, 60])];
    expect(describeDiagram(read(one, other, join('1', one[0]!, other[0]!)))).toContain(
      'App server (1) leads to App server (2).',
    );
  });

  it('says that nothing is drawn', () => {
    expect(describeDiagram(read())).toEqual(['The drawing is empty.']);
  });
});
