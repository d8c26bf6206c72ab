const uniquePaths = (m, n) => {
  const walk = (r, c) => {
    if (r === m || c === n) return 0;
    if (r === m - 1 && c === n - 1) return 1;
    return walk(r + 1, c) + walk(r, c + 1);
  };
  return walk(0, 0);
};
