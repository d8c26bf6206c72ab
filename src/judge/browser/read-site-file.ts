import type * as z from 'zod/mini';
import { explainIssues, formatFinding } from '../../catalog/explain-issues.ts';

/**
 * Reads JSON that the build of this site has written. Where it does not fit, it is of another version of the site (or
 * of none); the error then says what and where, in words for people.
 * @param name the file, as the error names it
 */
export function readSiteFile<S extends z.ZodMiniType>(schema: S, data: unknown, name: string): z.output<S> {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [first] = explainIssues(parsed.error, schema, data);
  const what = first === undefined ? `${name} is not in order` : formatFinding(name, first);
  throw new Error(`${what}. Load the page again; if that does not help, the site must be built again.`);
}
