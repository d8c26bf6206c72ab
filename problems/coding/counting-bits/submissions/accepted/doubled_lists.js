const countBits = (n) => {
  let count = [0];
  while (count.length <= n) count = count.concat(count.map((ones) => ones + 1));
  return count.slice(0, n + 1);
};
