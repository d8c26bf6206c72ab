import { describe, expect, it } from 'vitest';
import { arrow, box, read, shape, text, to, ways } from '../../tests/fixtures/scenes/scene-kit.ts';

const api = box('a', 'Link API', [0, 0, 140, 60]);
const labels = (diagram: ReturnType<typeof read>): string[] => diagram.components.map(({ label }) => label).toSorted();

describe('a shape without words', () => {
  it('is named by the text close below it, be it nearer to an arrow that passes', () => {
    const diagram = read(
      api,
      box('d', 'Links DB', [500, 120, 140, 60]),
      shape('c', [280, 0, 60, 50]),
      text('name', 'Elasticache', [255, 56]),
      arrow('1', [[142, 28], [266, 26]]),
      arrow('2', [[142, 50], [496, 140]]),
      text('first', '1. look here', [190, 4]),
      text('second', '2. miss', [330, 110]),
    ); // prettier-ignore
    expect(labels(diagram)).toEqual(['Elasticache', 'Link API', 'Links DB']);
    expect(ways(diagram)).toEqual(['Link API > Elasticache', 'Link API > Links DB']);
    expect(diagram.connections.map(({ label }) => label)).toEqual(['1. look here', '2. miss']);
    expect([diagram.notes, diagram.unread]).toEqual([[], []]);
  });

  it('is named by the text close beside it, where the arrow begins at the text', () => {
    const diagram = read(api, shape('u', [-300, 5, 50, 50], { type: 'ellipse' }), text('t', 'users (web+ios)', [-242, 17]), arrow('1', [[-88, 30], [-4, 30]])); // prettier-ignore
    expect(ways(diagram)).toEqual(['users (web+ios) > Link API']);
    expect(diagram.components).toHaveLength(2);
  });

  it('is named by a text that is not quite under it', () => {
    const diagram = read(api, shape('q', [300, 0, 60, 50]), text('t', 'DLQ', [270, 56]), arrow('1', [[142, 30], [298, 30]])); // prettier-ignore
    expect(labels(diagram)).toEqual(['DLQ', 'Link API']);
  });

  it('takes no text that has an arrow of its own, where it has one too', () => {
    const ends = { startBinding: to('a') };
    const diagram = read(
      api,
      shape('q', [300, 0, 60, 50]),
      text('t', 'Kafka', [304, 62]),
      arrow('1', [[142, 30], [298, 20]], { ...ends, endBinding: to('q') }),
      arrow('2', [[142, 40], [302, 70]], { ...ends, endBinding: to('t') }),
    ); // prettier-ignore
    expect(diagram.components).toHaveLength(3);
  });
});
