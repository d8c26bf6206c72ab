import { parseScript } from './parse-script.ts';
import { LINES_BEFORE, SUBMISSION_FILE, type JavaScriptProgram } from './javascript-program.ts';
import type { SourceError } from './report.ts';
import type { RealmError, SubmissionProgram } from './sandbox.ts';
import * as z from 'zod/mini';

const MAX_FRAMES = 20;
const OVERFLOW =
  'The recursion went too deep: about 10,000 nested calls are possible. Look for a missing base case, or use a loop with a stack of your own.';

/** Maps what a realm says was thrown to the candidate's own source. */
export function toSourceError(error: RealmError, submission: SubmissionProgram): SourceError {
  const program = submission.language === 'codec' ? submission.encode : submission;
  const frames = program.language === 'python' ? pythonFrames(error.stack) : javaScriptFrames(error.stack);
  const head = error.overflow
    ? `${error.name}: ${OVERFLOW}`
    : [error.name, error.message].filter((part) => part !== '').join(': ');
  if (program.language === 'javascript' && error.syntax && frames.length === 0) {
    return { message: head, ...syntaxPosition(program), frames: [] };
  }
  const innermost = frames[0];
  return { message: head, line: innermost?.line ?? null, column: innermost?.column ?? null, frames };
}

/** V8 words a frame as `at name (file:line:column)` or `at file:line:column`. */
function javaScriptFrames(stack: string): SourceError['frames'] {
  const frame = new RegExp(`^\\s*at (?:(.*?) \\()?${SUBMISSION_FILE.replace('.', '\\.')}:(\\d{1,7}):(\\d{1,7})\\)?$`);
  return stack
    .split('\n')
    .flatMap((line) => {
      const match = frame.exec(line);
      const number = Number(match?.[2]) - LINES_BEFORE;
      if (!match || number < 1) return [];
      // The realm evaluates a submission as the body of a function, which V8 calls eval or anonymous.
      const name =
        match[1] === undefined || /^(eval|anonymous)$/.test(match[1]) ? '(top level)' : match[1].slice(0, 200);
      return [{ name, line: number, column: Number(match[3]) }];
    })
    .slice(0, MAX_FRAMES);
}

const placeSchema = z.int().check(z.positive());
const pythonFramesSchema = z.array(z.object({ name: z.string(), line: placeSchema, column: z.nullable(placeSchema) }));

function pythonFrames(stack: string): SourceError['frames'] {
  try {
    return pythonFramesSchema.parse(JSON.parse(stack)).slice(0, MAX_FRAMES);
  } catch {
    // A submission that forged its traceback only loses the pointer to its line.
    return [];
  }
}

/** V8 does not say where the body of a function breaks the grammar; a second parser does. */
function syntaxPosition({ source }: JavaScriptProgram): { line: number | null; column: number | null } {
  try {
    parseScript(source, { ecmaVersion: 'latest', sourceType: 'script', allowReturnOutsideFunction: true });
  } catch (error) {
    const loc = (error as { loc?: { line: number; column: number } }).loc;
    if (loc) return { line: loc.line, column: loc.column + 1 };
  }
  return { line: null, column: null };
}
