import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gradeEventSchema, type GradeEvent } from '../judge/grade-request.ts';
import { GradingPool } from '../judge/node/grading-pool.ts';
import { CODING_FOLDER } from '../judge/node/load-judge-problem.ts';
import type { Report } from '../judge/report.ts';
import { startServer, type RunningServer, type ServerOptions } from './start-server.ts';

/** The machine that runs the tests may be slow; and with a limit of ten seconds it shows what is ended early. */
const TIME_FACTOR = 10;

/** A submission that two-sum ships. */
export const shipped = (file: string): string => readFileSync(join(CODING_FOLDER, 'two-sum/submissions', file), 'utf8');
export const ACCEPTED = shipped('accepted/hash_map.js');
export const NEVER_ENDS = 'function twoSum() { for (;;); }';
/** Right, but a few of the cases take a quarter of a second each; the samples are quick. */
export const SLOW = `${ACCEPTED}
  const quick = twoSum;
  twoSum = (...given) => {
    const end = Date.now() + (given[0].length === 5 ? 250 : 0);
    while (Date.now() < end);
    return quick(...given);
  };`;

/** A server of real processes on a free port, with a site of one page. */
export async function startTestServer(
  size: number,
  changes: Partial<ServerOptions> = {},
): Promise<{ readonly server: RunningServer; readonly origin: string }> {
  const site = mkdtempSync(join(tmpdir(), 'dryrun-server-'));
  process.once('exit', () => rmSync(site, { recursive: true, force: true }));
  writeFileSync(join(site, 'index.html'), '<h1>Dryrun</h1>');
  const pool = new GradingPool({ size, timeFactor: TIME_FACTOR });
  const base = { host: '127.0.0.1', port: 0, site, pool, perMinute: 0, proxies: 0, names: [] };
  const server = await startServer({ ...base, ...changes });
  return { server, origin: `http://127.0.0.1:${server.port}` };
}

/** What came back from a grading request, each event checked against its schema. */
export interface Graded {
  readonly status: number;
  readonly headers: Headers;
  readonly events: readonly GradeEvent[];
  /** Of the last event, where that is one. */
  readonly report: Report | undefined;
  /** Of the last event, where that is one. */
  readonly refusal: string | undefined;
}

export interface PostOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Called with each event as it arrives. */
  readonly onEvent?: (event: GradeEvent) => void;
}

/** A request for a verdict, with what most tests leave as it is. */
export function submission(source: string, changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { problem: 'two-sum', language: 'javascript', mode: 'submit', source, ...changes };
}

/** Posts a body (text as it is, anything else as JSON) and reads the events until the answer ends. */
export async function postGrade(
  origin: string,
  body: unknown,
  { headers = {}, signal = AbortSignal.timeout(30_000), onEvent = () => undefined }: PostOptions = {},
): Promise<Graded> {
  const response = await fetch(`${origin}/api/grade`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    signal,
  });
  const events: GradeEvent[] = [];
  let rest = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    const lines = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const event = gradeEventSchema.parse(JSON.parse(line));
      events.push(event);
      onEvent(event);
    }
  }
  if (rest !== '') throw new Error(`the answer ends in the middle of a line: ${rest.slice(0, 200)}`);
  const last = events.at(-1);
  return {
    status: response.status,
    headers: response.headers,
    events,
    report: last?.type === 'report' ? last.report : undefined,
    refusal: last?.type === 'refused' ? last.message : undefined,
  };
}
