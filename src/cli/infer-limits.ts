import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { LANGUAGES, type Language } from '../catalog/language.ts';
import type { LoadedPackage } from '../catalog/load-package.ts';

/**
 * How a limit follows from the slowest accepted submission, after Kattis (problemtools: a multiple of the slowest
 * accepted, kept well below the fastest that must time out). Python's submissions differ less in style than
 * JavaScript's, whose compiler can miss an optimisation; and no limit is so tight that a busy machine matters.
 */
const RULES: Readonly<Record<Language, { factor: number; leastMs: number }>> = {
  javascript: { factor: 4, leastMs: 1_000 },
  typescript: { factor: 4, leastMs: 1_000 },
  python: { factor: 3, leastMs: 3_000 },
};
/** A submission that must time out needs at least this many times the limit. */
export const TIMEOUT_MARGIN = 1.5;
/** No limit may be larger: the schema's bound, and a person's patience. */
const MOST_MS = 10_000;

/** CPU milliseconds of the slowest case of each accepted submission, by language. */
export type SlowestAccepted = Readonly<Partial<Record<Language, number>>>;

/** The limits that follow from the slowest accepted submissions, in whole tenths of a second. */
export function inferLimits(slowest: SlowestAccepted): Record<Language, number> {
  // TypeScript runs as the JavaScript it is stripped to, so the two share a limit.
  const script = Math.max(slowest.javascript ?? 0, slowest.typescript ?? 0);
  const measured = { javascript: script, typescript: script, python: slowest.python ?? 0 };
  const limits = LANGUAGES.map((language) => {
    const { factor, leastMs } = RULES[language];
    return [
      language,
      Math.min(MOST_MS, Math.max(leastMs, Math.ceil((measured[language] * factor) / 100) * 100)),
    ] as const;
  });
  return Object.fromEntries(limits) as Record<Language, number>;
}

/** Writes limits into a package's `problem.yaml` and leaves everything else in it as it was. */
export async function writeLimits(
  { folder }: Pick<LoadedPackage, 'folder'>,
  limits: Record<Language, number>,
): Promise<void> {
  const file = join(folder, 'problem.yaml');
  const document = parseDocument(await readFile(file, 'utf8'));
  for (const language of LANGUAGES) document.setIn(['limits', 'time_ms', language], limits[language]);
  await writeFile(file, document.toString({ lineWidth: 0, flowCollectionPadding: true }));
}
