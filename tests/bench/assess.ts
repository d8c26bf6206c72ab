import { assess } from '../../src/assess/assess.ts';
import { loadPrompts } from '../../src/catalog/load-prompt.ts';
import { checkScene, parseScene } from '../../src/diagram/parse-scene.ts';
import { timeInTurn } from './measure.ts';
import { machineLine, printGoal, printHeading, printTimings } from './print.ts';

/**
 * `node tests/bench/assess.ts`: how long it takes to read and score an answer of 500 elements with a whole sheet, as at
 * every press of Assess. The drawing is the model answer of each prompt, side by side with itself. What was found in a
 * sheet is kept, so the same is measured with a sheet that is never the same twice.
 */
const ELEMENTS = 500;
const GOAL_MS = 10;
const ROUNDS = 200;

interface Drawn {
  readonly id: string;
  readonly x: number;
}

/** The elements of a drawing, again and again, beside each other and with ids of their own. */
function repeated(text: string): unknown[] {
  const { elements } = JSON.parse(text) as { elements: Drawn[] };
  const ids = elements.map(({ id }) => id);
  const all: unknown[] = [];
  for (let copy = 0; all.length < ELEMENTS; copy++) {
    let own = JSON.stringify(elements);
    if (copy > 0) for (const id of ids) own = own.replaceAll(`"${id}"`, `"${id}-${copy}"`);
    for (const one of JSON.parse(own) as Drawn[]) all.push({ ...one, x: one.x + copy * 4_000 });
  }
  return all.slice(0, ELEMENTS);
}

const prompts = await loadPrompts();
console.log(machineLine());
printHeading(`${ELEMENTS} elements and a whole sheet, read and assessed ${ROUNDS} times`);
const timings = await timeInTurn(
  prompts.flatMap((prompt) => {
    const elements = repeated(prompt.model.scene);
    const scene = parseScene(prompt.model.scene);
    let round = 0;
    const newSheet = (): string => `Draft ${++round}\n\n${prompt.model.sheet}`;
    return [
      {
        name: `${prompt.slug}: 500 elements`,
        run: () => void assess(prompt, checkScene(elements), prompt.model.sheet),
      },
      { name: `${prompt.slug}: and another sheet`, run: () => void assess(prompt, checkScene(elements), newSheet()) },
      { name: `${prompt.slug}: the model answer as it is`, run: () => void assess(prompt, scene, prompt.model.sheet) },
    ];
  }),
  ROUNDS,
  20,
);
printTimings(timings, timings[0]?.name ?? '');
const slowest = Math.max(...timings.map(({ p95 }) => p95));
printGoal(`the slowest takes at most ${GOAL_MS} ms (p95)`, `${slowest.toFixed(1)} ms`, slowest <= GOAL_MS);
