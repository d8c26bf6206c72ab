export function isValid(s: string): boolean {
  let depth = 0;
  for (const bracket of s) {
    depth += '([{'.includes(bracket) ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
