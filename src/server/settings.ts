import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { explainIssues, formatFinding } from '../catalog/explain-issues.ts';

/** Where `npm run build` puts the site. */
const BUILT_SITE = fileURLToPath(new URL('../../dist/client/', import.meta.url));

const whole = (low: number, high: number) => z.int().check(z.gte(low), z.lte(high));

const settingsSchema = z.strictObject({
  /** 0 takes any free port. */
  PORT: z._default(whole(0, 65_535), 4321),
  /** Only this machine by default: whoever reaches the server can make it compute. `0.0.0.0` opens it to the network. */
  HOST: z._default(z.string(), '127.0.0.1'),
  /** Child processes that grade; as many as cores by default. */
  DRYRUN_PROCESSES: z.optional(whole(1, 256)),
  /** Submissions that one address may send in a minute; 0 for any number. */
  DRYRUN_SUBMISSIONS_PER_MINUTE: z._default(whole(0, 1_000_000), 60),
  /** How many times slower than the machine that inferred the time limits this one is. */
  DRYRUN_TIME_FACTOR: z._default(whole(1, 10), 1),
  /** Proxies of yours in front of the server; their X-Forwarded-For then says who the client is. */
  DRYRUN_PROXIES: z._default(whole(0, 10), 0),
  /** The public names of this server, parted by commas; see `checkName`. */
  DRYRUN_NAMES: z._default(
    z.pipe(
      z.string(),
      z.transform((text) => text.split(/[\s,]+/).flatMap((name) => (name === '' ? [] : [name.toLowerCase()]))),
    ),
    [],
  ),
  /** The folder of the built site. */
  DRYRUN_SITE: z._default(z.string(), BUILT_SITE),
});

/** What can be set from outside, by environment variable. */
export type Settings = z.infer<typeof settingsSchema>;

const isText = (schema: z.ZodMiniType): boolean => schema.safeParse('').success;

/** Settings that cannot be used; each line of the message names one, and the remedy. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** Reads the settings; a variable that is set to nothing counts as not set. Throws a {@link SettingsError}. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(settingsSchema.shape)) {
    const text = environment[name];
    if (text === undefined || text === '') continue;
    given[name] = !isText(schema) && /^\d+$/.test(text) ? Number(text) : text;
  }
  const parsed = settingsSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const findings = explainIssues(parsed.error, settingsSchema, given);
  throw new SettingsError(findings.map((finding) => formatFinding('Environment', finding)).join('\n'));
}
