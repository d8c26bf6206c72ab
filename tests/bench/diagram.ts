import { checkScene, parseScene } from '../../src/diagram/parse-scene.ts';
import { readScene } from '../../src/diagram/read-scene.ts';
import { loosened, randomDesign, randomFrom } from '../fixtures/scenes/random-design.ts';
import type { Drawn } from '../fixtures/scenes/scene-kit.ts';
import { timeInTurn } from './measure.ts';
import { machineLine, printGoal, printHeading, printTimings } from './print.ts';

/**
 * `node tests/bench/diagram.ts`: how long it takes to read a drawing of 500 elements, half of whose arrows are loose. The
 * scene is checked anew each time, as it is at every change of the canvas.
 */
const ELEMENTS = 500;
const GOAL_MS = 8;

/** Several designs on one canvas, with ids of their own. */
function largeDrawing(elements: number): Drawn[] {
  const all: Drawn[] = [];
  for (let seed = 1; all.length < elements; seed++) {
    const design = seed % 2 === 0 ? randomDesign(seed) : loosened(randomDesign(seed), 10, randomFrom(seed));
    const renamed = JSON.parse(
      JSON.stringify(design).replaceAll(/"(n\d|e\d|zone|title|notes)/g, `"s${seed}$1`),
    ) as Drawn[];
    for (const element of renamed) all.push({ ...element, y: element.y + seed * 1_500 });
  }
  return all.slice(0, elements);
}

const elements = largeDrawing(ELEMENTS);
const text = JSON.stringify({ type: 'excalidraw', elements });
const { components, connections } = readScene(checkScene(elements));
console.log(machineLine());
printHeading(`${ELEMENTS} elements: ${components.length} components, ${connections.length} connections`);
const timings = await timeInTurn(
  [
    { name: 'check and read', run: () => void readScene(checkScene(elements)) },
    {
      name: 'read only',
      run: (
        (scene) => () =>
          void readScene(scene)
      )(checkScene(elements)),
    },
    { name: 'parse the file, check and read', run: () => void readScene(parseScene(text)) },
  ],
  300,
  50,
);
printTimings(timings, 'check and read');
const p95 = timings[0]?.p95 ?? NaN;
printGoal(`${ELEMENTS} elements are checked and read in ${GOAL_MS} ms (p95)`, `${p95.toFixed(2)} ms`, p95 < GOAL_MS);
