/**
 * The lines of a UTF-8 byte stream as they arrive, without their line ends and without empty ones. A line may be
 * split over any number of chunks, also inside a character. Leaving the loop early cancels the stream.
 */
export async function* readLines(bytes: ReadableStream<Uint8Array>): AsyncGenerator<string, void, void> {
  const reader = bytes.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
      const lines = rest.split('\n');
      rest = done ? '' : (lines.pop() ?? '');
      for (const line of lines) if (line.trim() !== '') yield line;
      if (done) return;
    }
  } finally {
    // Already closed or broken streams reject here, and there is nothing left to tell anyone.
    await reader.cancel().catch(() => undefined);
  }
}
