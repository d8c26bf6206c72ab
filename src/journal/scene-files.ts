import type { SceneFile } from './records.ts';
import type { Records } from './records-access.ts';
import { ASSESSMENTS, DRAFT_HISTORY, DRAFTS, SCENE_FILES } from './shelves.ts';

/** The images in the drawings, apart from them because they are large and never change. */
export interface SceneFiles {
  ofPrompt(prompt: string): Promise<SceneFile[]>;
  /** Keeps images; one whose id is there already is passed over. */
  put(files: readonly SceneFile[]): Promise<void>;
  /** Deletes the images of a prompt that neither its drawing, nor an old one, nor an assessed one shows. */
  prune(prompt: string): Promise<void>;
}

/** Opens the images. */
export function createSceneFiles(records: Records): SceneFiles {
  return {
    ofPrompt: (prompt) => records.read([SCENE_FILES], (access) => access.list(SCENE_FILES, `${prompt}/`)),
    put: (files) =>
      records.write([SCENE_FILES], async (access) => {
        for (const file of files) {
          const known = await access.get(SCENE_FILES, SCENE_FILES.keyOf(file));
          if (known === null) await access.put(SCENE_FILES, file);
        }
      }),
    prune: (prompt) =>
      records.write([SCENE_FILES, DRAFTS, DRAFT_HISTORY, ASSESSMENTS], async (access) => {
        const files = await access.list(SCENE_FILES, `${prompt}/`);
        if (files.length === 0) return;
        const draft = await access.get(DRAFTS, `${prompt}/scene`);
        const old = await access.list(DRAFT_HISTORY, `${prompt}/scene/`);
        const assessed = await access.list(ASSESSMENTS, `${prompt}/`);
        const scenes = [draft?.source ?? '', ...old.map(({ source }) => source), ...assessed.map(({ scene }) => scene)];
        for (const file of files) {
          const isShown = scenes.some((scene) => scene.includes(file.id));
          if (!isShown) await access.delete(SCENE_FILES, SCENE_FILES.keyOf(file));
        }
      }),
  };
}
