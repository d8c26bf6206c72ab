// A hook that sees the frames of whoever asks for a stack.
Error.prepareStackTrace = (e, f) => f.map((x) => String(x.getFunction && x.getFunction()));
globalThis.Error = class extends Error {};
Error.prepareStackTrace = () => 'x';
function twoSum() {
  console.log(new Error().stack);
  throw new Error('boo');
}
