/**
 * Closes two holes of CPython's that can only be closed in C, before the snapshot is taken. What `==` and `|` do with a
 * read-only view of a class (`int.__dict__`) is to hand the real dictionary to the other side, which may then change what
 * every whole number can do. And the class of a frame's variables makes them from any frame. Both are found in tables
 * of functions that Python does not let go of, so they are overwritten in the interpreter's memory.
 */

/** Where the fields of a `PyTypeObject` and a `PyNumberMethods` are, in words of 32 bits; of CPython 3.14. */
const TP_AS_NUMBER = 12;
const TP_RICHCOMPARE = 25;
const TP_NEW = 39;
const NB_OR = 15;
const NB_INPLACE_OR = 28;

/** @param {import('pyodide').PyodideAPI} python just started, with the realm in it */
export function closeTypes(python) {
  const control = python.globals.get('control');
  const words = python._module.HEAPU32;
  const [object, proxy, frameLocals] = control('closed', '')
    .split(' ')
    .map((address) => Number(address) / 4);
  words[proxy + TP_RICHCOMPARE] = words[object + TP_RICHCOMPARE];
  const numbers = words[proxy + TP_AS_NUMBER] / 4;
  words[numbers + NB_OR] = 0;
  words[numbers + NB_INPLACE_OR] = 0;
  words[frameLocals + TP_NEW] = 0;
  // Another build may have them elsewhere; a start that leaves them open is none.
  const left = control('check', '');
  if (left !== '') throw new Error(`this build of Python does not hide ${left}`);
  control.destroy();
}
