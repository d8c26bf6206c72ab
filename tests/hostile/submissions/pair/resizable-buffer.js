// A typed array that shrinks while it is read.
function twoSum() {
  const buffer = new ArrayBuffer(16, { maxByteLength: 1 << 20 });
  const a = new Int32Array(buffer);
  return [
    {
      get a() {
        buffer.resize(0);
        return 1;
      },
    },
    ...a,
    a,
  ];
}
