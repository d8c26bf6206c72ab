import type * as z from 'zod/mini';

// The journal uses `zod/mini` and takes its own wording from the issue codes: the list page has 40 KB for everything,
// and the full zod with its locales is 90 KB compressed.

/** What a value that came from outside turned out to be. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly place: string; readonly reason: string };

/** Reads a value with a schema; where it does not fit, says at which place the first fault is and what it is. */
export function parse<T>(schema: z.ZodMiniType<T>, value: unknown): Parsed<T> {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  const issue = result.error.issues[0];
  if (issue === undefined) return { ok: false, place: '', reason: 'is not valid' };
  return { ok: false, place: placeOf(issue.path), reason: reasonOf(issue) };
}

/** `['attempts', 3, 'verdict']` as `attempts[3].verdict`; the whole value is the empty text. */
function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

function reasonOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? `is missing or not of type ${issue.expected}` : `must be ${issue.expected}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `has unknown fields: ${issue.keys.join(', ')}`;
    case 'too_small':
      return `must be at least ${String(issue.minimum)}`;
    case 'too_big':
      return `must be at most ${String(issue.maximum)}`;
    case 'invalid_format':
      return 'is not written as it should be';
    default:
      return issue.message === '' ? 'is not valid' : issue.message;
  }
}

/** One sentence for people and for the quarantine: place and fault. */
export function faultText(fault: { readonly place: string; readonly reason: string }): string {
  return fault.place === '' ? `The record ${fault.reason}.` : `${fault.place} ${fault.reason}.`;
}
