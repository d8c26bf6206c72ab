import type { Language } from '../catalog/language.ts';
import type { Entry } from '../catalog/problem-schema.ts';
import { toJavaScriptProgram } from './javascript-program.ts';
import { toRealmEntry } from './realm-entry.ts';
import type { SourceError } from './report.ts';
import type { Program } from './sandbox.ts';

/** Prepares a submission for a sandbox; what cannot even be read comes back as an error. */
export async function toProgram(
  source: string,
  language: Language,
  entry: Entry,
): Promise<Program | { readonly language: 'rejected'; readonly error: SourceError }> {
  const realmEntry = toRealmEntry(entry);
  if (language === 'python') return { language, entry: realmEntry, source: source.replace(/^\uFEFF/, '') };
  return toJavaScriptProgram(source, language, realmEntry);
}
