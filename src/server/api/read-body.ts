import type { IncomingMessage } from 'node:http';
import { MAX_SOURCE_LENGTH } from '../../judge/grade-request.ts';
import { Refusal } from '../refusal.ts';

/** Bytes of a request: the longest source, written entirely in escapes, and room for own cases. */
export const MAX_BODY_BYTES = 512 * 1024;
/** A body that is too long is read to its end up to here, because many clients only read an answer afterwards. */
const MAX_DISCARDED_BYTES = 16 * 1024 * 1024;

/** Reads a request's body as UTF-8 text. Throws a `Refusal`. */
export async function readBody(request: IncomingMessage, maxBytes = MAX_BODY_BYTES): Promise<string> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_DISCARDED_BYTES) throw tooLong(maxBytes);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_DISCARDED_BYTES) throw tooLong(maxBytes);
    if (length <= maxBytes) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (length > maxBytes) throw tooLong(maxBytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new Refusal(400, 'The request is not UTF-8 text; send JSON in UTF-8.');
  }
}

function tooLong(maxBytes: number): Refusal {
  const limits = `a source may have ${MAX_SOURCE_LENGTH / 1024} KiB, and own cases share the rest`;
  return new Refusal(413, `The request is longer than ${maxBytes / 1024} KiB; ${limits}.`, { Connection: 'close' });
}
