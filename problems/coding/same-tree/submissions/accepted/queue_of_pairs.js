const isSameTree = (p, q) => {
  const pairs = [[p, q]];
  for (let i = 0; i < pairs.length; i++) {
    const [a, b] = pairs[i];
    if (!a && !b) continue;
    if (!a || !b || a.val !== b.val) return false;
    pairs.push([a.left, b.left], [a.right, b.right]);
  }
  return true;
};
