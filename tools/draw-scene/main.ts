import { glob, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { drawScene } from './draw-scene.ts';

/** Every description has the scene that it makes beside it. */
const DESCRIPTIONS = ['problems/design/*/model/drawing.txt', 'tests/fixtures/designs/*/*/drawing.txt'];

/** `node tools/draw-scene/main.ts`: makes `scene.excalidraw` from each `drawing.txt` of model answers and fixtures. */
for await (const path of glob(DESCRIPTIONS)) {
  try {
    await writeFile(join(dirname(path), 'scene.excalidraw'), drawScene(await readFile(path, 'utf8')));
  } catch (error) {
    console.error(`${path}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
