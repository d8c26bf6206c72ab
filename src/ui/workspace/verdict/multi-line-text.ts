import { valueOf } from './value-types.ts';

/**
 * The text of a JSON string that has line breaks, as its lines are: JSON would show what a program reads and prints as one
 * line with `\n` in it. Null for every other value, and where the JSON was cut.
 */
export function multiLineText(json: string): string | null {
  if (!json.startsWith('"') || !json.includes(String.raw`\n`)) return null;
  const value = valueOf(json);
  return typeof value === 'string' && value.includes('\n') ? value : null;
}
