/**
 * True when `url` (such as `/some/base/api/health`) is answered by a grading server of ours. A static host answers 404,
 * or its front page for every address, so the answer must also be JSON. Never rejects.
 */
export async function isServerThere(url: string, fetchIt: typeof fetch, timeoutMs = 3000): Promise<boolean> {
  try {
    const response = await fetchIt(url, {
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(timeoutMs),
    });
    const isJson = response.headers.get('Content-Type')?.includes('application/json') === true;
    return response.ok && isJson;
  } catch {
    return false;
  }
}
