import type { Language } from '../catalog/language.ts';
import type { Entry } from '../catalog/problem-schema.ts';
import { toJavaScriptProgram } from './javascript-program.ts';
import { toCodecEntries, toRealmEntry, type RealmEntry } from './realm-entry.ts';
import type { SourceError } from './report.ts';
import type { Program, SubmissionProgram } from './sandbox.ts';

interface Rejected {
  readonly language: 'rejected';
  readonly error: SourceError;
}

/** Prepares a submission for its sandboxes; what cannot even be read comes back as an error. */
export async function toProgram(
  source: string,
  language: Language,
  entry: Entry,
): Promise<SubmissionProgram | Rejected> {
  if (entry.kind !== 'codec') return toSingleProgram(source, language, toRealmEntry(entry));
  const halves = toCodecEntries(entry);
  const encode = await toSingleProgram(source, language, halves.encode);
  if (encode.language === 'rejected') return encode;
  const decode = await toSingleProgram(source, language, halves.decode);
  return decode.language === 'rejected' ? decode : { language: 'codec', encode, decode };
}

async function toSingleProgram(
  source: string,
  language: Language,
  realmEntry: RealmEntry,
): Promise<Program | Rejected> {
  if (language === 'python') return { language, entry: realmEntry, source: source.replace(/^\uFEFF/, '') };
  return toJavaScriptProgram(source, language, realmEntry);
}
