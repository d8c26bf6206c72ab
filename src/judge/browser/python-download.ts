import { PYTHON_FILES, pythonManifestSchema, type PythonFile } from '../python-manifest.ts';
import { readSiteFile } from './read-site-file.ts';

/** Everything a browser needs to start Python; the same bytes serve isolated-vm. */
export interface PythonDownload {
  readonly version: string;
  readonly files: Readonly<Record<PythonFile, ArrayBuffer>>;
}

/**
 * Fetches Python's files from the site; the service worker and the browser's own cache keep them for the next time.
 * @param folder the address of `python/`, with a slash at the end
 * @param onProgress is told the part that has arrived, from 0 to 1
 */
export async function downloadPython(
  folder: URL,
  fetch: typeof globalThis.fetch,
  onProgress: (done: number) => void,
): Promise<PythonDownload> {
  const manifestResponse = await ask(fetch, new URL('manifest.json', folder));
  const { version, files } = readSiteFile(pythonManifestSchema, await manifestResponse.json(), 'python/manifest.json');
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let arrived = 0;
  const onBytes = (count: number): void => {
    arrived += count;
    // A file that is not the one in the manifest is told below; until then the bar does not run over.
    onProgress(Math.min(1, arrived / total));
  };
  const loaded = await Promise.all(
    files.map(async ({ name, bytes }) => {
      const response = await ask(fetch, new URL(name, folder));
      const content = await readAll(response, onBytes).catch(explainBreak);
      if (content.byteLength !== bytes) {
        throw new Error(
          `${name} has ${content.byteLength} bytes where ${bytes} were expected; please load the page again.`,
        );
      }
      return [name, content] as const;
    }),
  );
  const byName = new Map<string, ArrayBuffer>(loaded);
  const entries = Object.entries(PYTHON_FILES).map(([key, name]) => {
    const content = byName.get(name);
    if (!content) throw new Error(`python/manifest.json does not name ${name}; build the site again.`);
    return [key, content] as const;
  });
  return { version, files: Object.fromEntries(entries) as Record<PythonFile, ArrayBuffer> };
}

async function ask(fetch: typeof globalThis.fetch, address: URL): Promise<Response> {
  const response = await fetch(address.href).catch((error: unknown) => {
    throw new Error('Python could not be loaded: there is no network, and this browser has not kept it.', {
      cause: error,
    });
  });
  if (!response.ok) throw new Error(`Python could not be loaded: ${address.pathname} answered ${response.status}.`);
  return response;
}

function explainBreak(error: unknown): never {
  throw new Error('Python could not be loaded: the network broke off on the way. Please run it again.', {
    cause: error,
  });
}

async function readAll(response: Response, onBytes: (count: number) => void): Promise<ArrayBuffer> {
  if (response.body === null) return response.arrayBuffer();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body.getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    chunks.push(step.value);
    size += step.value.byteLength;
    onBytes(step.value.byteLength);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole.buffer;
}
