import type { Assessment } from '../../../assess/assessment.ts';
import type {
  AssessedAgainst,
  GivenScene,
  ReaderJob,
  ReaderRequest,
  ReaderResponse,
  Reading,
} from './reader-messages.ts';

/** Reads and assesses drawings beside the page, which goes on answering meanwhile. */
export interface Reader {
  /** Rejects with a sentence for people where the scene cannot be read at all. */
  readonly read: (scene: GivenScene) => Promise<Reading>;
  /**
   * The same, for what nobody waits for: one at a time, and only while nothing else is asked for. Null where it is not
   * wanted any more when its turn comes.
   */
  readonly readIdly: (scene: GivenScene, isWanted: () => boolean) => Promise<Reading | null>;
  readonly assess: (against: AssessedAgainst, scene: GivenScene, sheet: string) => Promise<Assessment>;
  readonly close: () => void;
}

/** Over a worker of this site; it is started with the first job. */
export function createReader(open: () => Worker): Reader {
  const waiting = new Map<number, (response: ReaderResponse) => void>();
  let worker: Worker | undefined;
  /** What the worker has been told of. */
  let told: AssessedAgainst | undefined;
  let count = 0;
  /** Begin what waits until there is nothing else to do. */
  const idle: (() => void)[] = [];

  function fail(message: string): void {
    worker?.terminate();
    worker = undefined;
    told = undefined;
    for (const [id, answer] of waiting) answer({ id, message });
    waiting.clear();
    goOn();
  }

  function goOn(): void {
    // Some are not wanted any more, and ask for nothing.
    while (waiting.size === 0 && idle.length > 0) idle.shift()?.();
  }

  function start(): Worker {
    const started = open();
    started.addEventListener('message', ({ data }: MessageEvent<ReaderResponse>) => {
      const answer = waiting.get(data.id);
      waiting.delete(data.id);
      answer?.(data);
      goOn();
    });
    started.addEventListener('error', () => fail('The part that reads drawings could not be loaded. Reload the page.'));
    return started;
  }

  const ask = (job: ReaderJob): Promise<ReaderResponse> =>
    new Promise((resolve) => {
      worker ??= start();
      count += 1;
      waiting.set(count, resolve);
      worker.postMessage({ ...job, id: count } satisfies ReaderRequest);
    });

  async function read(scene: GivenScene): Promise<Reading> {
    const response = await ask({ job: 'read', scene });
    if ('reading' in response) return response.reading;
    throw new Error('message' in response ? response.message : 'The drawing was not read.');
  }

  return {
    read,
    readIdly: (scene, isWanted) =>
      new Promise((resolve, reject) => {
        idle.push(() => (isWanted() ? read(scene).then(resolve, reject) : resolve(null)));
        goOn();
      }),
    async assess(against, scene, sheet) {
      const asked = ask({ job: 'assess', against: against === told ? null : against, scene, sheet });
      told = against;
      const response = await asked;
      if ('assessment' in response) return response.assessment;
      throw new Error('message' in response ? response.message : 'The answer was not assessed.');
    },
    close: () => fail('The page was closed.'),
  };
}
