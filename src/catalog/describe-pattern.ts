const RANGES: Readonly<Record<string, string>> = {
  'a-z': 'lowercase English letters',
  'A-Z': 'uppercase English letters',
  'a-zA-Z': 'English letters',
  'A-Za-z': 'English letters',
  '0-9': 'digits',
};

/**
 * What a string of a pattern consists of, in words, where the pattern is one character class that repeats
 * (`[a-z0-9]*`: "lowercase English letters and digits"); undefined for other patterns.
 */
export function describePattern(pattern: string): string | undefined {
  const match = /^\[(?!\^)((?:\\[^a-zA-Z0-9]|[^\]\\])+)\][*+]$/.exec(pattern);
  if (!match) return undefined;
  const words: string[] = [];
  let singles = '';
  let hasSpace = false;
  for (const [piece] of (match[1] ?? '').matchAll(/a-zA-Z|A-Za-z|a-z|A-Z|0-9|\\.|[^\\]-[^\\]|[^]/g)) {
    const range = RANGES[piece];
    if (range !== undefined) words.push(range);
    else if (piece.length === 3) return undefined;
    else if (piece === ' ') hasSpace = true;
    else singles += piece.replace(/^\\/, '');
  }
  if (singles.includes('`')) return undefined;
  if (hasSpace) words.push('spaces');
  if (singles !== '') words.push(`the ${singles.length === 1 ? 'character' : 'characters'} \`${singles}\``);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
