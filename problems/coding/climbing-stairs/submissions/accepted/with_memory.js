const climbStairs = (n, known = new Map()) => {
  if (n <= 2) return n;
  if (!known.has(n)) known.set(n, climbStairs(n - 1, known) + climbStairs(n - 2, known));
  return known.get(n);
};
