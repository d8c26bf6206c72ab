/** `unsure`: nothing of the host answered, or only that it cannot now; it may be a server all the same. */
export type ServerHealth = 'there' | 'none' | 'unsure';

/**
 * Whether `url` (such as `/some/base/api/health`) is answered by a grading server of ours. A static host answers 404, or
 * its front page for every address, so the answer must also be JSON. Never rejects.
 */
export async function askServerHealth(url: string, fetchIt: typeof fetch, timeoutMs = 3000): Promise<ServerHealth> {
  try {
    const response = await fetchIt(url, {
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.status >= 500) return 'unsure';
    const isJson = response.headers.get('Content-Type')?.includes('application/json') === true;
    return response.ok && isJson ? 'there' : 'none';
  } catch {
    return 'unsure';
  }
}
