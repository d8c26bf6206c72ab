import { assess } from '../../../assess/assess.ts';
import { describeDiagram } from '../../../diagram/describe-diagram.ts';
import { checkScene, parseScene } from '../../../diagram/parse-scene.ts';
import { readScene } from '../../../diagram/read-scene.ts';
import type { Scene } from '../../../diagram/scene.ts';
import type { AssessedAgainst, GivenScene, ReaderJob, ReaderRequest, ReaderResponse } from './reader-messages.ts';

// Runs in a worker of its own: large drawings take longer than a frame, and the page goes on meanwhile.

let against: AssessedAgainst | null = null;

function sceneOf(given: GivenScene): Scene {
  return 'text' in given ? parseScene(given.text) : checkScene(given.elements);
}

function answer(
  request: ReaderJob,
):
  | Omit<Extract<ReaderResponse, { reading: unknown }>, 'id'>
  | Omit<Extract<ReaderResponse, { assessment: unknown }>, 'id'> {
  // Kept first: the drawing may be one that cannot be read.
  if (request.job === 'assess') against = request.against ?? against;
  const scene = sceneOf(request.scene);
  if (request.job === 'read') {
    const diagram = readScene(scene);
    return { reading: { diagram, description: describeDiagram(diagram) } };
  }
  if (against === null) throw new Error('The reader was not told what to assess against. Reload the page.');
  return { assessment: assess(against, scene, request.sheet) };
}

addEventListener('message', ({ data }: MessageEvent<ReaderRequest>) => {
  let response: ReaderResponse;
  try {
    response = { id: data.id, ...answer(data) };
  } catch (error) {
    response = { id: data.id, message: (error as Error).message };
  }
  postMessage(response);
});
