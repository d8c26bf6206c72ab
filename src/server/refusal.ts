import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** A request that is not done: the status to answer, and one sentence for people that says why and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;

  constructor(status: number, message: string, headers: OutgoingHttpHeaders = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

/** Come back in so many seconds, a whole number from 1. */
export function retryAfter(seconds: number): OutgoingHttpHeaders {
  return { 'Retry-After': String(Math.max(1, Math.ceil(seconds))) };
}

/** Answers with plain text. */
export function sendText(response: ServerResponse, status: number, text: string, headers: OutgoingHttpHeaders = {}) {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
    ...headers,
  });
  response.end(text);
}
