import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { PACKAGE_FOLDERS } from '../judge/node/load-judge-problem.ts';
import type { GradingPool } from '../judge/node/grading-pool.ts';
import { ClientLimits } from './api/client-limits.ts';
import { gradeRoute, type GradeRouteParts } from './api/grade-route.ts';
import { healthRoute } from './api/health-route.ts';
import { KnownProblems } from './api/known-problem.ts';
import { SubmissionQueue } from './api/submission-queue.ts';
import { checkName } from './check-name.ts';
import { Refusal, sendText } from './refusal.ts';
import { StaticSite } from './site/static-site.ts';

export interface ServerOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The folder of the built site. */
  readonly site: string;
  /** Ended together with the server. */
  readonly pool: GradingPool;
  /** Submissions that one address may send in a minute; 0 for any number. */
  readonly perMinute: number;
  /** Proxies of ours in front of the server. */
  readonly proxies: number;
  /** Public names of the server, in lower case. */
  readonly names: readonly string[];
  /** Submissions that may wait; by default so many that the last still gets its turn within a minute or so. */
  readonly capacity?: number;
  /** Milliseconds in which a request must have arrived entirely. */
  readonly requestMs?: number;
}

/** A server that listens. */
export interface RunningServer {
  readonly port: number;
  /** Takes nothing new, lets go of what waits, finishes what runs (up to `graceMs`), and ends. */
  close(graceMs: number): Promise<void>;
}

/** A connection on which nothing moves for so long is ended; the longest wait for a verdict is shorter. */
const SILENCE_MS = 180_000;
/** Open connections; more than this is no crowd of candidates. */
const MAX_CONNECTIONS = 1_000;

/** What the pages' own policy cannot say, and what holds for every answer. */
const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
};

/** Serves the built site and judges submissions. Rejects where the address cannot be had. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { pool, host, port, perMinute, proxies, names, requestMs = 15_000 } = options;
  const capacity = options.capacity ?? pool.size * 2 + 16;
  const closing = new AbortController();
  const queue = new SubmissionQueue({ concurrency: pool.size, capacity, now: () => performance.now() });
  const limits = new ClientLimits({ perMinute, atOnce: Math.ceil((pool.size + capacity) / 2) });
  const problems = new KnownProblems(PACKAGE_FOLDERS);
  const parts: GradeRouteParts = { pool, queue, limits, problems, proxies, closing: closing.signal };
  const place: Place = { site: new StaticSite(options.site), names, proxies };
  const server = createServer(
    {
      maxHeaderSize: 16_384,
      headersTimeout: Math.min(10_000, requestMs),
      requestTimeout: requestMs,
      connectionsCheckingInterval: Math.min(1_000, requestMs),
      keepAliveTimeout: 10_000,
    },
    (request, response) => {
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
      if (closing.signal.aborted) response.setHeader('Connection', 'close');
      answer(parts, place, request, response).catch((error: unknown) => fail(error, request, response));
    },
  );
  server.timeout = SILENCE_MS;
  server.maxConnections = MAX_CONNECTIONS;
  await listen(server, host, port);
  return {
    port: (server.address() as AddressInfo).port,
    async close(graceMs) {
      closing.abort();
      const closed = new Promise((resolve) => server.close(resolve));
      // A connection becomes idle when its last answer is out; nobody should hold the server up by keeping it open.
      const sweep = setInterval(() => server.closeIdleConnections(), 50);
      await Promise.race([Promise.all([queue.finished(), closed]), sleep(graceMs, null, { ref: false })]);
      clearInterval(sweep);
      server.closeAllConnections();
      await pool.close(true);
    },
  };
}

interface Place {
  readonly site: StaticSite;
  readonly names: readonly string[];
  readonly proxies: number;
}

async function answer(parts: GradeRouteParts, place: Place, request: IncomingMessage, response: ServerResponse) {
  checkName(request.headers.host, place);
  const [path] = (request.url ?? '/').split('?', 1);
  if (path === '/api/grade') await gradeRoute(parts, request, response);
  else if (path === '/api/health') healthRoute(parts, request, response);
  else if (path?.startsWith('/api/'))
    throw new Refusal(404, 'There is no such API; there are /api/grade and /api/health.');
  else await place.site.serve(request, response);
}

function fail(error: unknown, request: IncomingMessage, response: ServerResponse): void {
  // The client left, or was too slow; there is nobody to answer.
  if (response.destroyed || request.errored) return void response.destroy();
  if (!(error instanceof Refusal)) console.error(`${request.method} ${request.url}:`, error);
  // Half an answer must not look like a whole one.
  if (response.headersSent) return void response.destroy();
  if (error instanceof Refusal) return sendText(response, error.status, `${error.message}\n`, error.headers);
  sendText(response, 500, 'The server failed; its log says why.\n');
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
