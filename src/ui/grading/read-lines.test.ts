import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLines } from './read-lines.ts';

function streamOf(chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

async function linesOf(stream: ReadableStream<Uint8Array>): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(stream)) lines.push(line);
  return lines;
}

test('lines come out whole, however the bytes are cut', async () => {
  const line = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => text.trim() !== '' && !text.includes('\n'));
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 7 }), async (lines, size) => {
      const bytes = new TextEncoder().encode(lines.join('\n'));
      const chunks: Uint8Array[] = [];
      for (let from = 0; from < bytes.length; from += size) chunks.push(bytes.subarray(from, from + size));
      expect(await linesOf(streamOf(chunks))).toEqual(lines);
    }),
  );
});

test('a line is given before the stream ends', async () => {
  let give: ReadableStreamDefaultController<Uint8Array> | undefined;
  const lines = readLines(new ReadableStream({ start: (controller) => void (give = controller) }));
  give?.enqueue(new TextEncoder().encode('first\nsec'));
  expect(await lines.next()).toEqual({ done: false, value: 'first' });
});

test('leaving early cancels the stream', async () => {
  let cancelled = false;
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode('one\ntwo\n')),
    cancel: () => void (cancelled = true),
  });
  for await (const line of readLines(stream)) {
    expect(line).toBe('one');
    break;
  }
  expect(cancelled).toBe(true);
});
