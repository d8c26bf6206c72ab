import { atom, type ReadableAtom } from 'nanostores';
import type { Assessment } from '../../../assess/assessment.ts';
import type { Assessments } from '../../../journal/assessments.ts';
import type { Assessed } from '../../../journal/records.ts';

/** An answer at one moment. */
export interface Answer {
  readonly scene: string;
  readonly sheet: string;
  /** Milliseconds on the timer. */
  readonly activeMs: number;
  readonly moment: Assessed['moment'];
}

/** What the page knows of the assessment of the present answer. */
export type AssessState =
  | { readonly is: 'none' }
  | { readonly is: 'working' }
  | { readonly is: 'done'; readonly assessment: Assessment; readonly record: Assessed }
  | { readonly is: 'failed'; readonly message: string };

export interface AssessStoreParts {
  readonly prompt: string;
  readonly assess: (answer: Pick<Answer, 'scene' | 'sheet'>) => Promise<Assessment>;
  readonly records: Assessments;
}

export interface AssessStore {
  readonly state: ReadableAtom<AssessState>;
  /** All that are kept, newest first. */
  readonly past: ReadableAtom<readonly Assessed[]>;
  readonly load: () => Promise<void>;
  /** Assesses and keeps the result; a call while another is under way is passed over. */
  readonly run: (answer: Answer) => Promise<void>;
  /** Settles when the assessment under way is done or has failed: what must not be passed over waits for this. */
  readonly idle: () => Promise<void>;
}

/** Creates the store. */
export function createAssessStore({ prompt, assess, records }: AssessStoreParts): AssessStore {
  const state = atom<AssessState>({ is: 'none' });
  const past = atom<readonly Assessed[]>([]);
  let underWay: Promise<void> = Promise.resolve();

  async function assessAndKeep(answer: Answer): Promise<void> {
    state.set({ is: 'working' });
    try {
      const assessment = await assess(answer);
      const { score, level, criteria } = assessment;
      const record = await records.add({
        prompt,
        ...answer,
        score,
        level,
        criteria: criteria.map(({ id, status, points, max }) => ({ id, status, points, max })),
      });
      past.set([record, ...past.get()]);
      state.set({ is: 'done', assessment, record });
    } catch (error) {
      state.set({ is: 'failed', message: (error as Error).message });
    }
  }

  return {
    state,
    past,
    async load() {
      past.set(await records.ofPrompt(prompt));
    },
    async run(answer) {
      if (state.get().is === 'working') return;
      underWay = assessAndKeep(answer);
      await underWay;
    },
    idle: () => underWay,
  };
}
