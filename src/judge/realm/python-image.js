/**
 * Gives an interpreter back its memory. A program can leave something behind in places that no check of ours knows: in
 * objects of the standard library, in the collector, in C. All of them are in the one memory of WebAssembly, so that
 * the next case starts clean if that is as it was when the submission had been loaded. It takes a few milliseconds,
 * which only sources need that could do such a thing (`watch` in python_realm.py).
 *
 * What lies outside of that memory is the file system, which is JavaScript. A case that changed it ends the
 * interpreter: the next one is answered with `stale`.
 */

/** The outcome that says: this interpreter is spent, take another one. */
const STALE = '{"kind":"stale","dirty":true,"printed":"","printedLength":0}';

/**
 * @param {import('pyodide').PyodideAPI} python
 * @param {(command: string, text: string) => string} control the realm's control function
 * @returns {(command: string, text: string) => string} the same, with clean memory for each case
 */
export function withCleanMemory(python, control) {
  let image = null;
  let files = '';
  let held = [];
  let streams = [];
  let isUsed = false;
  return (command, text) => {
    if (command === 'case' && image !== null) {
      if (isUsed) {
        const now = [];
        if (describeFiles(python.FS, now) !== files || !isSame(now, held)) return STALE;
        if (!isSame(python.FS.streams, streams)) return STALE;
        restore(python._module, image);
      }
      isUsed = true;
    }
    const answer = control(command, text);
    if (command === 'load' && control('watch', '') === 'yes') {
      image = python._module.HEAPU8.slice();
      held = [];
      files = describeFiles(python.FS, held);
      streams = [...python.FS.streams];
    }
    return answer;
  };
}

/** What has been allocated since then is zero again, as the allocator expects of memory that it never had. */
function restore(module, image) {
  const memory = module.HEAPU8;
  memory.set(image);
  memory.fill(0, image.length);
}

/** Whether these are the same ones: a pipe can take the place of another, with what is in it. */
function isSame(now, before) {
  return now.length === before.length && now.every((stream, index) => stream === before[index]);
}

/**
 * Everything about the files that a program can change, however little room there is in it: the time of the last access,
 * how far a file has been read, and how many there have ever been, which a pipe counts as well. Devices hold nothing.
 * A file that is cut and made as long again keeps size and times, but holds other bytes: what files hold is put into `held`.
 */
function describeFiles(system, held) {
  const parts = [system.cwd(), system.nextInode];
  for (const stream of system.streams) if (stream) parts.push([stream.flags, stream.position].join(' '));
  const describe = (node, path) => {
    const { mode, atime, ctime, mtime, usedBytes = 0, contents, link = '' } = node;
    parts.push([path, mode, Number(atime), Number(ctime), Number(mtime), usedBytes, link].join(' '));
    if (!node.isFolder) held.push(contents);
    if (node.isFolder && contents)
      for (const name of Object.keys(contents)) describe(contents[name], `${path}/${name}`);
  };
  describe(system.root, '');
  return parts.join('\n');
}
