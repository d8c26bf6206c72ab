import { SUBMISSION_FOLDERS } from '../../catalog/package.ts';
import { MAX_SOURCE_LENGTH } from '../../judge/grade-request.ts';
import type { SourceFolder } from '../source-folder.ts';
import { withConstants, type KattisProblem } from './problem-yaml.ts';
import { wrapJavaScript } from './wrap-javascript.ts';
import { wrapPython } from './wrap-python.ts';

/** The submissions of a Kattis package that could become ours. */
export interface ReadPrograms {
  /** By path in our package: `submissions/accepted/sum.py`. */
  readonly files: ReadonlyMap<string, string>;
  readonly notes: readonly string[];
  readonly leftOut: readonly string[];
}

/** The folders that ours has as well. */
const FOLDERS: ReadonlySet<string> = new Set(Object.keys(SUBMISSION_FOLDERS));

const ENDINGS: ReadonlySet<string> = new Set(['py', 'js', 'mjs', 'ts']);

/** Reads the programs, and puts a function `solve` around those in Python and JavaScript. */
export async function readPrograms(source: SourceFolder, problem: KattisProblem): Promise<ReadPrograms> {
  const files = new Map<string, string>();
  const leftOut: string[] = [];
  for (const { path } of await source.list('submissions')) {
    const [, folder = '', file = '', ...deeper] = path.split('/');
    const leave = (reason: string): number => leftOut.push(`${path}: ${reason}`);
    const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
    if (file === '') continue;
    if (!FOLDERS.has(folder)) leave(`there is no folder submissions/${folder} here`);
    else if (deeper.length > 0) leave('it is one of several files, and a submission here is one');
    else if (!ENDINGS.has(ending))
      leave(`only programs that end in ${[...ENDINGS].map((one) => `.${one}`).join(', ')} can be wrapped`);
    else {
      const text = withConstants((await source.text(path)) ?? '', problem);
      const wrapped = ending === 'py' ? wrapPython(text) : wrapJavaScript(text, ending === 'ts');
      if (typeof wrapped !== 'string') leave(wrapped.reason);
      else if (wrapped.length > MAX_SOURCE_LENGTH)
        leave(`with what is put around it, it has more than ${MAX_SOURCE_LENGTH} characters`);
      else files.set(freePath(files, folder, file, ending === 'py' ? 'py' : 'js'), wrapped);
    }
  }
  const notes = files.size === 0 ? [] : [`around each of ${files.size} submissions stands a function solve`];
  return { files, notes, leftOut };
}

/** A path whose name ours may have and no other submission has. */
function freePath(files: ReadonlyMap<string, string>, folder: string, file: string, ending: string): string {
  const base = file
    .slice(0, file.lastIndexOf('.'))
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+/, '');
  const name = base === '' ? 'program' : base;
  for (let number = 1; ; number++) {
    const path = `submissions/${folder}/${name}${number === 1 ? '' : `_${number}`}.${ending}`;
    if (!files.has(path)) return path;
  }
}
