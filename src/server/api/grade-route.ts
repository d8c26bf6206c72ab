import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GradeEvent, GradeRequest } from '../../judge/grade-request.ts';
import type { GradingPool } from '../../judge/node/grading-pool.ts';
import { Refusal, retryAfter } from '../refusal.ts';
import { checkOrigin } from './check-origin.ts';
import { checkOwnCases } from './check-own-cases.ts';
import { clientAddress } from './client-address.ts';
import type { ClientLimits } from './client-limits.ts';
import type { KnownProblems } from './known-problem.ts';
import { parseGradeRequest } from './parse-grade-request.ts';
import { readBody } from './read-body.ts';
import type { SubmissionQueue } from './submission-queue.ts';

/** What judging over HTTP needs. */
export interface GradeRouteParts {
  readonly pool: Pick<GradingPool, 'grade'>;
  readonly queue: SubmissionQueue;
  readonly limits: ClientLimits;
  readonly problems: KnownProblems;
  /** See `Settings.DRYRUN_PROXIES`. */
  readonly proxies: number;
  /** Aborts when the server shuts down: what waits is let go, what runs is finished. */
  readonly closing: AbortSignal;
}

const NDJSON = 'application/x-ndjson; charset=utf-8';

/** `POST /api/grade`: answers with grading events, one JSON document a line as they happen; the last is the report. */
export async function gradeRoute(
  parts: GradeRouteParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const client = await admit(parts, request);
    const wanted = parseGradeRequest(await readBody(request));
    const problem = await parts.problems.get(wanted.problem);
    checkOwnCases(problem, wanted.ownCases);
    if (parts.closing.aborted) throw shuttingDown();
    const retrySeconds = parts.queue.retrySeconds;
    if (parts.queue.isFull) {
      throw new Refusal(429, `The judge is busy; try again in ${retrySeconds} s.`, retryAfter(retrySeconds));
    }
    const leave = parts.limits.enter(client, retrySeconds);
    try {
      await streamEvents(parts, wanted, response);
    } finally {
      leave();
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refuse(response, error);
  }
}

/** Who sends this, if it may be sent at all; looks at no more than the headers. */
async function admit({ closing, limits, proxies }: GradeRouteParts, request: IncomingMessage): Promise<string> {
  const { method, headers } = request;
  if (method !== 'POST') throw new Refusal(405, 'Submissions are sent with POST.', { Allow: 'POST' });
  checkOrigin(headers);
  const [type = ''] = (headers['content-type'] ?? '').split(';', 1);
  const encoding = headers['content-encoding'] ?? 'identity';
  if (type.trim().toLowerCase() !== 'application/json' || encoding !== 'identity') {
    throw new Refusal(415, 'Send the submission as plain JSON, with Content-Type: application/json.');
  }
  if (closing.aborted) throw shuttingDown();
  const client = clientAddress(request, proxies);
  await limits.count(client);
  return client;
}

function shuttingDown(): Refusal {
  return new Refusal(503, 'The server is shutting down; try again soon.', { ...retryAfter(5), Connection: 'close' });
}

/** Judges and says so as it goes; a client that leaves takes its submission along. */
async function streamEvents(
  { pool, queue, closing }: GradeRouteParts,
  wanted: GradeRequest,
  response: ServerResponse,
): Promise<void> {
  const left = new AbortController();
  response.once('close', () => left.abort(new Error('the client left')));
  response.writeHead(200, { 'Content-Type': NDJSON, 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' });
  response.flushHeaders();
  const onEvent = (event: GradeEvent): void => {
    // A child process that is being ended may still speak.
    if (!left.signal.aborted) response.write(`${JSON.stringify(event)}\n`);
  };
  let begun = false;
  const giveUp = (): void => {
    // The end without a report tells the client to go on elsewhere.
    if (!begun) left.abort(new Error('the server is shutting down'));
  };
  closing.addEventListener('abort', giveUp, { once: true });
  const work = () => {
    begun = true;
    return pool.grade(wanted, { onEvent, signal: left.signal });
  };
  try {
    const report = await queue.run(work, {
      onAhead: (ahead) => onEvent({ type: 'queued', ahead }),
      signal: left.signal,
    });
    onEvent({ type: 'report', report });
  } catch (error) {
    if (!left.signal.aborted) throw error;
  } finally {
    closing.removeEventListener('abort', giveUp);
  }
  response.end();
}

/** A refusal is an event as well, so that a client reads one kind of answer. */
function refuse(response: ServerResponse, { status, message, headers }: Refusal): void {
  const line = `${JSON.stringify({ type: 'refused', message } satisfies GradeEvent)}\n`;
  response.writeHead(status, {
    'Content-Type': NDJSON,
    'Content-Length': Buffer.byteLength(line),
    'Cache-Control': 'no-store',
    ...headers,
  });
  response.end(line);
}
