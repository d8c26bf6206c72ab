// Sorts by chance, slowly.
function twoSum() {
  const a = Array.from({ length: 3e6 }, (_, i) => i);
  a.sort((x, y) => {
    for (let i = 0; i < 1e3; i++);
    return Math.random() - 0.5;
  });
  return a;
}
