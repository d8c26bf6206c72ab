// Modules of Node by dynamic import.
function twoSum() {
  import('node:fs').then(
    (m) => {
      globalThis.fs = m;
    },
    (e) => {
      globalThis.err = e;
    },
  );
  return [typeof require, typeof process];
}
