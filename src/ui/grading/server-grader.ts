import { gradeEventSchema, type GradeEvent, type Grader } from '../../judge/grade-request.ts';
import type { Report } from '../../judge/report.ts';
import { GradeRefused, GraderUnavailable } from './grader-error.ts';
import { readLines } from './read-lines.ts';
import { retryAfterSeconds } from './retry-after.ts';

/** What the server grader needs from its surroundings; tests pass their own. */
export interface ServerGraderParts {
  /** Where to POST, such as `/some/base/api/grade`. */
  readonly endpoint: string;
  readonly fetch: typeof fetch;
  /** Resolves after so many milliseconds, or rejects when the signal aborts. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** How often a busy server is asked again before we call it unavailable. */
const MOST_RETRIES = 8;

/**
 * Grades on the server. Events arrive as NDJSON while it works. A busy server (429) is asked again after the time it
 * names, and the wait is told as a `preparing` event. Throws {@link GraderUnavailable} where another grader may take
 * over, {@link GradeRefused} where it may not, and the signal's reason when aborted.
 */
export function createServerGrader({ endpoint, fetch, sleep }: ServerGraderParts): Grader {
  return async (request, { onEvent, signal }) => {
    for (let attempt = 0; ; attempt++) {
      const response = await post(JSON.stringify(request), signal);
      if (response.status !== 429) return readReport(response, onEvent, signal);
      await response.body?.cancel();
      if (attempt === MOST_RETRIES) throw new GraderUnavailable('The server stayed busy for too long.');
      const seconds = retryAfterSeconds(response.headers.get('Retry-After'));
      onEvent({ type: 'preparing', what: `The server is busy. Trying again in ${seconds} s`, done: null });
      await sleep(seconds * 1000, signal);
    }
  };

  async function post(body: string, signal: AbortSignal): Promise<Response> {
    try {
      return await fetch(endpoint, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/x-ndjson' },
        body,
        signal,
      });
    } catch (error) {
      signal.throwIfAborted();
      throw new GraderUnavailable('The server cannot be reached.', { cause: error });
    }
  }
}

async function readReport(
  response: Response,
  onEvent: (event: GradeEvent) => void,
  signal: AbortSignal,
): Promise<Report> {
  if (response.status >= 500 || response.status === 404 || response.status === 405) {
    throw new GraderUnavailable(`The server answered ${response.status}.`);
  }
  try {
    for await (const line of readLines(response.body ?? new ReadableStream({ start: (empty) => empty.close() }))) {
      const event = parseEvent(line, response);
      onEvent(event);
      if (event.type === 'refused') throw new GradeRefused(event.message);
      if (event.type === 'report') return event.report;
    }
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof GradeRefused || error instanceof GraderUnavailable) throw error;
    throw new GraderUnavailable('The connection to the server broke off.', { cause: error });
  }
  signal.throwIfAborted();
  throw new GraderUnavailable('The server stopped before its verdict.');
}

/** One line of the answer; a line that is no event is no grader of ours, unless the status says what is wrong. */
function parseEvent(line: string, response: Response): GradeEvent {
  const parsed = gradeEventSchema.safeParse(parseJson(line));
  if (parsed.success) return parsed.data;
  if (!response.ok) throw new GradeRefused(`The server refused the submission (HTTP ${response.status}).`);
  throw new GraderUnavailable('The server answered something that is not a grading result.');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
