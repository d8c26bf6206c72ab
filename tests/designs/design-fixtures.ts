import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';

/** An answer to a prompt, and what it must get. */
export interface DesignFixture {
  readonly slug: string;
  readonly name: string;
  /** What the scene is drawn from; see `tools/draw-scene/parse-drawing.ts`. */
  readonly drawing: string;
  /** The text of an `.excalidraw` file. */
  readonly scene: string;
  readonly sheet: string;
  readonly expected: z.infer<typeof expectedSchema>;
}

const expectedSchema = z.strictObject({
  /** Least and greatest score. */
  band: z.tuple([z.number(), z.number()]),
  /** Ids of criteria. */
  met: z.array(z.string()),
  /** Ids of criteria that are not met, though part of one may be. */
  missed: z.array(z.string()),
});

const ROOT = fileURLToPath(new URL('../fixtures/designs', import.meta.url));

/** All answers under `tests/fixtures/designs/<slug>/<name>/`, by prompt and name. */
export function readDesignFixtures(): DesignFixture[] {
  return foldersIn(ROOT).flatMap((slug) =>
    foldersIn(`${ROOT}/${slug}`).map((name) => {
      const read = (file: string): string => readFileSync(`${ROOT}/${slug}/${name}/${file}`, 'utf8');
      return {
        slug,
        name,
        drawing: read('drawing.txt'),
        scene: read('scene.excalidraw'),
        sheet: read('sheet.md'),
        expected: expectedSchema.parse(JSON.parse(read('expect.json'))),
      };
    }),
  );
}

const foldersIn = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
