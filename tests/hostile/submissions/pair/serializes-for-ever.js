// Serializes a million objects again and again.
function twoSum() {
  const a = [];
  for (let i = 0; i < 1e6; i++) a.push({ i });
  for (;;) JSON.stringify(a);
}
