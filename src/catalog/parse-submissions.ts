import { LANGUAGES, languageOfFile } from './language.ts';
import { nearMatch } from './near-match.ts';
import type { Fault } from './package-error.ts';
import { SUBMISSION_FOLDERS, type Submission } from './package.ts';

const FOLDERS = Object.keys(SUBMISSION_FOLDERS) as (keyof typeof SUBMISSION_FOLDERS)[];

/** The submissions among the files of a package, and what is wrong with them; an own package needs none. */
export function parseSubmissions(
  place: string,
  files: ReadonlyMap<string, string>,
  isOwn: boolean,
): { submissions: Submission[]; faults: Fault[] } {
  const submissions: Submission[] = [];
  const faults: Fault[] = [];
  for (const path of [...files.keys()].toSorted()) {
    if (!path.startsWith('submissions/')) continue;
    const parsed = parseSubmission(path, files.get(path) ?? '');
    if ('problem' in parsed) faults.push({ file: `${place}/${path}`, field: '', ...parsed });
    else submissions.push(parsed);
  }
  for (const language of isOwn ? [] : LANGUAGES) {
    if (!submissions.some((one) => one.expectedVerdict === 'AC' && one.language === language)) {
      const problem = `holds nothing in ${language}`;
      faults.push({ file: `${place}/submissions/accepted`, field: '', problem, remedy: 'add an accepted submission' });
    }
  }
  const verdicts = Object.values(SUBMISSION_FOLDERS);
  submissions.sort((a, b) => verdicts.indexOf(a.expectedVerdict) - verdicts.indexOf(b.expectedVerdict));
  return { submissions, faults };
}

function parseSubmission(path: string, source: string): Submission | { problem: string; remedy: string } {
  const [, folderName = '', file = '', ...deeper] = path.split('/');
  const folder = FOLDERS.find((known) => known === folderName);
  if (!folder || file === '' || deeper.length > 0) {
    const near = folder ? undefined : nearMatch(folderName, FOLDERS);
    const remedy = near === undefined ? `put it directly into one of ${FOLDERS.join(', ')}` : `did you mean ${near}?`;
    return { problem: 'is in no known folder of submissions', remedy };
  }
  const language = languageOfFile(file);
  if (!language) return { problem: 'is in no known language', remedy: 'end its name in .js, .ts or .py' };
  const name = file.slice(0, file.lastIndexOf('.'));
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    return {
      problem: 'has an unusual name',
      remedy: 'name it for its idea or its bug, in lower-case words joined by "_"',
    };
  }
  if (source.trim() === '') return { problem: 'is empty', remedy: 'write it or remove it' };
  return { expectedVerdict: SUBMISSION_FOLDERS[folder], language, name, path, source };
}
