import { describe, expect, it } from 'vitest';
import { loosened, randomDesign, randomFrom } from '../../tests/fixtures/scenes/random-design.ts';
import { read } from '../../tests/fixtures/scenes/scene-kit.ts';
import type { Diagram } from './diagram.ts';

const DESIGNS = 240;
const JITTER = 10;

/** Where the ends of each arrow are. A design with an arrow between every two of its parts is read in one way only. */
function endsOf({ connections }: Diagram): Map<string, readonly [string, string]> {
  return new Map(connections.map(({ id, from, to }) => [id, [from, to]]));
}

describe('arrows that came loose', () => {
  it(`puts at least 88 % of the ends back on the element that they were bound to`, () => {
    let [right, all, arrows, read1] = [0, 0, 0, 0];
    for (let seed = 1; seed <= DESIGNS; seed++) {
      const design = randomDesign(seed);
      const bound = endsOf(read(...design));
      const loose = endsOf(read(...loosened(design, JITTER, randomFrom(seed + 10_000))));
      arrows += design.filter(({ type }) => type === 'arrow').length;
      read1 += bound.size;
      for (const [id, ends] of bound) {
        const found = loose.get(id) ?? ['', ''];
        all += 2;
        right += ends.filter((end, index) => found[index] === end).length;
      }
    }
    const share = right / all;
    console.log(
      `${DESIGNS} designs, ${arrows} arrows: ${(share * 100).toFixed(1)} % of ${all} ends were put back right`,
    );
    expect(read1).toBe(arrows);
    expect(share).toBeGreaterThanOrEqual(0.88);
  });
});
