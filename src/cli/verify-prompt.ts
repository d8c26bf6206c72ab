import { assess } from '../assess/assess.ts';
import type { Assessment } from '../assess/assessment.ts';
import { loadPrompt, type PromptPackage } from '../catalog/load-prompt.ts';
import { PackageError } from '../catalog/package-error.ts';
import { parseScene, SceneError } from '../diagram/parse-scene.ts';

/** What `dryrun verify` found out about one prompt and its rubric. */
export interface PromptVerification {
  readonly prompt: string;
  /** Sentences; empty where all is in order. */
  readonly faults: readonly string[];
  readonly criteria: number;
  /** Scores of the model answer and of an empty one. */
  readonly model: number;
  readonly empty: number;
}

/** What a model answer must earn at least. */
const MODEL_SCORE = 95;
const EMPTY_SCENE = '{"type":"excalidraw","version":2,"elements":[]}';

/**
 * Checks a prompt: its files, that every criterion can be met (the model answer meets it) and missed (an empty answer
 * does), and that the model's drawing is read without remainder.
 */
export async function verifyPrompt(root: string, slug: string): Promise<PromptVerification> {
  let prompt: PromptPackage;
  try {
    prompt = await loadPrompt(root, slug);
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    return { prompt: slug, faults: error.message.split('\n'), criteria: 0, model: 0, empty: 0 };
  }
  const criteria = prompt.rubric.criteria.length;
  try {
    const model = assess(prompt, parseScene(prompt.model.scene), prompt.model.sheet);
    const empty = assess(prompt, parseScene(EMPTY_SCENE), '');
    return { prompt: slug, faults: findFaults(model, empty), criteria, model: model.score, empty: empty.score };
  } catch (error) {
    if (!(error instanceof SceneError)) throw error;
    return { prompt: slug, faults: [`model/scene.excalidraw: ${error.message}`], criteria, model: 0, empty: 0 };
  }
}

function findFaults(model: Assessment, empty: Assessment): string[] {
  const faults: string[] = [];
  if (model.score < MODEL_SCORE) faults.push(`the model answer earns ${model.score}; it should earn ${MODEL_SCORE}`);
  if (empty.score !== 0) faults.push(`an empty answer earns ${empty.score}; it should earn nothing`);
  for (const { id, status, advice } of model.criteria) {
    if (status === 'missed' || status === 'partial') faults.push(`the model answer does not meet ${id}: ${advice}`);
  }
  for (const { id, status } of empty.criteria) {
    if (status === 'met' || status === 'partial') faults.push(`an empty answer meets ${id}`);
  }
  faults.push(...model.diagram.unread.map(({ reason }) => `in the model's drawing: ${reason}`));
  return faults;
}
