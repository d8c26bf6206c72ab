function climbStairs(n) {
  let below = 0;
  let here = 1;
  for (let step = 0; step < n; step++) {
    [below, here] = [here, below + here];
  }
  return here;
}
