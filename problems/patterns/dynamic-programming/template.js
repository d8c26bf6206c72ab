function best(question, { isBase, base, choices, combine }) {
  const cache = new Map();
  function solve(state) {
    if (isBase(state)) return base(state);
    if (!cache.has(state)) cache.set(state, combine(choices(state).map(solve)));
    return cache.get(state);
  }
  return solve(question);
}
