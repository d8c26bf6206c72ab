// What a sandbox may have forgotten.
function twoSum() {
  return [globalThis.expected, globalThis.__expected__, this?.expected, new Error().expected];
}
