import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { LANGUAGES } from '../../catalog/language.ts';
import { Refusal } from '../refusal.ts';
import type { SubmissionQueue } from './submission-queue.ts';

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** `GET /api/health`: whether this server judges, and how busy it is. 503 while it shuts down. */
export function healthRoute(
  { queue, closing }: { readonly queue: SubmissionQueue; readonly closing: AbortSignal },
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    throw new Refusal(405, 'Ask for the health with GET.', { Allow: 'GET, HEAD' });
  }
  const body = JSON.stringify({
    status: closing.aborted ? 'closing' : 'ok',
    judge: 'isolated-vm',
    version,
    languages: LANGUAGES,
    queue: { running: queue.running, waiting: queue.waiting, size: queue.capacity },
  });
  response.writeHead(closing.aborted ? 503 : 200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
