import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const require = createRequire(import.meta.url);
const read = (specifier: string): string => readFileSync(require.resolve(specifier), 'utf8');

/** Module names of the libraries a submission may use, and the CommonJS file of each. */
const LIBRARY_FILES: Readonly<Record<string, string>> = {
  lodash: 'lodash/lodash.min.js',
  '@datastructures-js/queue': '@datastructures-js/queue/src/queue.js',
  '@datastructures-js/deque': '@datastructures-js/deque/src/deque.js',
  '@datastructures-js/heap': '@datastructures-js/heap/src/heap.js',
  './priorityQueue': '@datastructures-js/priority-queue/src/priorityQueue.js',
  './minPriorityQueue': '@datastructures-js/priority-queue/src/minPriorityQueue.js',
  './maxPriorityQueue': '@datastructures-js/priority-queue/src/maxPriorityQueue.js',
};

let realmText: string | undefined;
let libraryText: string | undefined;

/** A script that evaluates to the realm's control function; libraries cost about 2 ms and come only when named. */
export function realmScript(withLibraries: boolean): string {
  realmText ??= readFileSync(new URL('../realm/javascript-realm.js', import.meta.url), 'utf8')
    .trim()
    .replace(/;$/, '');
  if (!withLibraries) return `(${realmText}).control`;
  libraryText ??= Object.entries(LIBRARY_FILES)
    .map(([name, file]) => defineLibrary(name, read(file)))
    .concat(defineLibrary('@datastructures-js/priority-queue', PRIORITY_QUEUE_INDEX))
    .join('');
  return `(function (realm) {${libraryText}\nreturn realm.control;\n})(${realmText})`;
}

/** The package's own index, which only gathers the three classes. */
export const PRIORITY_QUEUE_INDEX = `Object.assign(exports, require('./priorityQueue'), require('./minPriorityQueue'), require('./maxPriorityQueue'));`;

/** A registration of a CommonJS module with the realm. */
export function defineLibrary(name: string, source: string): string {
  return `realm.define(${JSON.stringify(name)}, function (module, exports, require) {${source}\n});\n`;
}
