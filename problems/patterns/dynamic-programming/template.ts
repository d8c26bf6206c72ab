interface Rules<T> {
  isBase: (state: number) => boolean;
  base: (state: number) => T;
  choices: (state: number) => number[];
  combine: (answers: T[]) => T;
}

function best<T>(question: number, { isBase, base, choices, combine }: Rules<T>): T {
  const cache = new Map<number, T>();
  function solve(state: number): T {
    if (isBase(state)) return base(state);
    if (!cache.has(state)) cache.set(state, combine(choices(state).map(solve)));
    return cache.get(state)!;
  }
  return solve(question);
}
