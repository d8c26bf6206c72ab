import type { Page } from '@playwright/test';
import type { GradeEvent, GradeRequest } from '../../src/judge/grade-request.ts';

/** A judge that says what the test tells it to, when the test tells it to; the page believes it is the server. */
export interface FakeJudge {
  /** The requests so far, in order. */
  readonly requests: () => Promise<GradeRequest[]>;
  /** How many requests the page has broken off. */
  readonly cancelled: () => Promise<number>;
  /** Sends events of the run under way, each as a chunk of its own. */
  readonly send: (...events: GradeEvent[]) => Promise<void>;
  /** Answers the next request with this status; the one after that is taken normally. */
  readonly refuseNext: (status: number, retryAfter: string) => Promise<void>;
}

interface InPage {
  requests: GradeRequest[];
  cancelled: number;
  send: (text: string) => void;
  refusal: { status: number; retryAfter: string } | null;
}

declare global {
  interface Window {
    fakeJudge: InPage;
  }
}

/** Puts the fake in front of `fetch`, because only there can a test decide when each chunk of an answer arrives. */
export async function fakeJudge(page: Page): Promise<FakeJudge> {
  await page.addInitScript(() => {
    const realFetch = window.fetch.bind(window);
    const inPage: InPage = { requests: [], cancelled: 0, send: () => undefined, refusal: null };
    window.fakeJudge = inPage;
    window.fetch = async (input, init) => {
      const url = String(input instanceof Request ? input.url : input);
      if (url.endsWith('/api/health')) return Response.json({ status: 'ok' });
      if (!url.endsWith('/api/grade')) return realFetch(input, init);
      inPage.requests.push(JSON.parse(String(init?.body)) as GradeRequest);
      if (inPage.refusal) {
        const { status, retryAfter } = inPage.refusal;
        inPage.refusal = null;
        return new Response('', { status, headers: { 'Retry-After': retryAfter } });
      }
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          inPage.send = (text) => controller.enqueue(new TextEncoder().encode(text));
          init?.signal?.addEventListener('abort', () => {
            inPage.cancelled += 1;
            controller.error(init.signal?.reason);
          });
        },
      });
      return new Response(body, { headers: { 'Content-Type': 'application/x-ndjson' } });
    };
  });
  return {
    requests: () => page.evaluate(() => window.fakeJudge.requests),
    cancelled: () => page.evaluate(() => window.fakeJudge.cancelled),
    async send(...events) {
      await page.waitForFunction(() => window.fakeJudge.requests.length > 0);
      for (const event of events) {
        await page.evaluate((line) => window.fakeJudge.send(line), `${JSON.stringify(event)}\n`);
      }
    },
    refuseNext: (status, retryAfter) =>
      page.evaluate((refusal) => void (window.fakeJudge.refusal = refusal), { status, retryAfter }),
  };
}
