import * as z from 'zod/mini';
import { faultText, parse } from '../../../journal/parse.ts';
import { ANSWER_VERSION, answerFileSchema } from './answer-file.ts';

/** A whole answer, checked but for its drawing. */
export type ReadAnswer = z.infer<typeof answerFileSchema>;

const headSchema = z.looseObject({ format: z.literal('dryrun-design') });

/** Whether a JSON value claims to be a whole answer, and not a drawing alone. */
export function isWholeAnswer(value: unknown): boolean {
  return headSchema.safeParse(value).success;
}

/** Reads a whole answer to a prompt. Throws what is wrong and what to do, as the end of a sentence. */
export function readAnswerFile(value: unknown, prompt: string): ReadAnswer {
  const version = z.looseObject({ version: z.int().check(z.gt(ANSWER_VERSION)) }).safeParse(value);
  if (version.success) {
    throw new Error(
      `it has version ${version.data.version}, and this Dryrun reads up to ${ANSWER_VERSION}; ` +
        'reload the page to get the newest Dryrun, then open it again',
    );
  }
  const parsed = parse(answerFileSchema, value);
  if (!parsed.ok) throw new Error(`${faultText(parsed)} Correct that place in the file, or save it again.`);
  if (parsed.value.prompt !== prompt) {
    throw new Error(`it is an answer to “${parsed.value.prompt}”; open it on the page of that prompt`);
  }
  return parsed.value;
}
