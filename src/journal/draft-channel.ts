import * as z from 'zod/mini';
import { parse } from './parse.ts';
import { draftSchema, type Draft } from './records.ts';

/** The part of BroadcastChannel that is used. */
export interface BroadcastLike {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  close(): void;
}

const messageSchema = z.strictObject({ type: z.literal('draft'), draft: draftSchema });

/** Tells the other tabs of new drafts, and hears theirs. */
export interface DraftChannel {
  post(draft: Draft): void;
  /** Returns the function that ends listening. */
  listen(listener: (draft: Draft) => void): () => void;
  close(): void;
}

/**
 * Opens the channel; without one (null) tabs still find out about each other when they write. A message that does not
 * fit comes from another version of this software, and is passed over: the stored draft's version catches conflicts.
 */
export function createDraftChannel(broadcast: BroadcastLike | null): DraftChannel {
  const listeners = new Set<(draft: Draft) => void>();
  broadcast?.addEventListener('message', ({ data }) => {
    const parsed = parse(messageSchema, data);
    if (parsed.ok) for (const listener of listeners) listener(parsed.value.draft);
  });
  return {
    post: (draft) => broadcast?.postMessage({ type: 'draft', draft } satisfies z.infer<typeof messageSchema>),
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      listeners.clear();
      broadcast?.close();
    },
  };
}
