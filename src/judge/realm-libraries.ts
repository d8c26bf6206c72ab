/** Module names of the libraries a submission may use, and the CommonJS file of each. */
export const LIBRARY_FILES = {
  lodash: 'lodash/lodash.min.js',
  '@datastructures-js/queue': '@datastructures-js/queue/src/queue.js',
  '@datastructures-js/deque': '@datastructures-js/deque/src/deque.js',
  '@datastructures-js/heap': '@datastructures-js/heap/src/heap.js',
  './priorityQueue': '@datastructures-js/priority-queue/src/priorityQueue.js',
  './minPriorityQueue': '@datastructures-js/priority-queue/src/minPriorityQueue.js',
  './maxPriorityQueue': '@datastructures-js/priority-queue/src/maxPriorityQueue.js',
} as const;
/** A module of ours beside them: the text of realm/earlier-priority-queue.js. */
export const EARLIER_PRIORITY_QUEUE = './earlierPriorityQueue';
export type LibraryTexts = Readonly<Record<keyof typeof LIBRARY_FILES | typeof EARLIER_PRIORITY_QUEUE, string>>;

/** The package's own index, which only gathers the three classes. */
const PRIORITY_QUEUE_INDEX = `Object.assign(exports, require('./priorityQueue'), require('./minPriorityQueue'), require('./maxPriorityQueue'));`;

/**
 * A script that evaluates to the JavaScript realm's control function, the same for every host.
 * @param realmText the text of realm/javascript-realm.js
 * @param libraries the text of each library; null without libraries, which cost about 2 ms
 */
export function composeRealmScript(realmText: string, libraries: LibraryTexts | null): string {
  const realm = withoutSemicolon(realmText);
  if (libraries === null) return `(${realm}).control`;
  const registered = Object.entries({ ...libraries, '@datastructures-js/priority-queue': PRIORITY_QUEUE_INDEX })
    .map(([name, source]) => defineLibrary(name, source))
    .join('');
  return `(function (realm) {${registered}\nreturn realm.control;\n})(${realm})`;
}

/** A script that is one expression, ready to stand inside another one. */
export function withoutSemicolon(script: string): string {
  return script.trim().replace(/;$/, '');
}

/** A registration of a CommonJS module with the realm. */
function defineLibrary(name: string, source: string): string {
  return `realm.define(${JSON.stringify(name)}, function (module, exports, require) {${source}\n});\n`;
}
