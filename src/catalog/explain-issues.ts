import type * as z from 'zod/mini';
import { describeValue } from './describe-value.ts';
import { nearMatch } from './near-match.ts';
import { keysAt, valueAt } from './schema-keys.ts';

/** One thing wrong with data from outside: where, what, and what to do about it. */
export interface Finding {
  /** As code reads it: `entry.parameters[0].type`; empty for the whole. */
  readonly field: string;
  readonly path: readonly PropertyKey[];
  readonly problem: string;
  readonly remedy: string;
}

/** Turns what a schema found into words for people. This is the one place that does. */
export function explainIssues(error: z.core.$ZodError, schema: z.core.$ZodType, data: unknown): Finding[] {
  return error.issues.flatMap((issue) => explain(issue, schema, data));
}

/** `file: field: problem — remedy`, without the parts that are empty. */
export function formatFinding(file: string, { field, problem, remedy }: Omit<Finding, 'path'>): string {
  const place = [file, field].filter((part) => part !== '').join(': ');
  return `${place}: ${problem}${remedy === '' ? '' : ` — ${remedy}`}`;
}

/** A path as code reads it. */
export function formatPath(path: readonly PropertyKey[]): string {
  let text = '';
  for (const key of path) text += typeof key === 'number' ? `[${key}]` : `${text === '' ? '' : '.'}${String(key)}`;
  return text;
}

function explain(issue: z.core.$ZodIssue, schema: z.core.$ZodType, data: unknown): Finding[] {
  const value = valueAt(data, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(schema, issue.path, data);
    return issue.keys.map((key) => finding([...issue.path, key], 'is not a known field', remedyForKey(key, allowed)));
  }
  const remedy = remedyFor(issue, value);
  if (value === undefined) return [finding(issue.path, 'is missing', remedy.replace(/^write/, 'add it:'))];
  if (issue.code === 'custom') return [finding(issue.path, ...customParts(issue.message, value))];
  return [finding(issue.path, problemFor(issue, value), remedy)];
}

function finding(path: readonly PropertyKey[], problem: string, remedy: string): Finding {
  return { field: formatPath(path), path, problem, remedy };
}

function remedyForKey(key: string, allowed: readonly string[] | undefined): string {
  if (!allowed) return 'remove it';
  const near = nearMatch(key, allowed);
  const list = `the fields here are ${allowed.join(', ')}`;
  return near === undefined ? `remove it; ${list}` : `did you mean ${near}? ${list}`;
}

function problemFor(issue: z.core.$ZodIssue, value: unknown): string {
  const isLength = issue.code === 'too_small' || issue.code === 'too_big';
  if (isLength && typeof value === 'string') return `has ${count(value.length, 'character')}`;
  if (isLength && Array.isArray(value)) return `has ${count(value.length, 'entry')}`;
  return `is ${describeValue(value)}`;
}

function remedyFor(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return `write ${wantedBy(issue)}`;
    case 'invalid_value':
      return choose(value, issue.values.map(String));
    case 'invalid_union':
      // A schema of ours words its own choices; the library's text begins with "Invalid".
      if (!issue.message.startsWith('Invalid')) return issue.message;
      return 'options' in issue && Array.isArray(issue.options)
        ? choose(value, issue.options.map(String))
        : `write ${anyOf(issue.errors.flatMap((option) => option.slice(0, 1).map((first) => wantedBy(first))))}`;
    case 'invalid_format':
      if (issue.format === 'uuid') return 'write a random uuid, such as crypto.randomUUID() gives';
      // A schema of ours words its own patterns; the library's text begins with "Invalid".
      return issue.message.startsWith('Invalid') ? `write a text that matches ${issue.pattern}` : issue.message;
    case 'too_small':
      return bound('at least', issue.minimum, issue.origin);
    case 'too_big':
      return bound('at most', issue.maximum, issue.origin);
    default:
      return issue.message;
  }
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a mapping',
  record: 'a mapping',
  null: 'null',
};

function wantedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return TYPE_NAMES[issue.expected] ?? issue.expected;
  return issue.code === 'invalid_value' ? anyOf(issue.values.map(String)) : issue.message;
}

function anyOf(choices: readonly string[]): string {
  return choices.length < 2 ? choices.join('') : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
}

function choose(value: unknown, options: readonly string[]): string {
  const near = typeof value === 'string' ? nearMatch(value, options) : undefined;
  if (options.length === 1) return `write ${options[0]}`;
  return near === undefined
    ? `write one of ${options.join(', ')}`
    : `did you mean ${near}? write one of ${options.join(', ')}`;
}

function bound(side: string, limit: number | bigint, origin: string): string {
  if (origin === 'string') return `write ${side} ${count(Number(limit), 'character')}`;
  if (origin === 'array' || origin === 'tuple') return `give ${side} ${count(Number(limit), 'entry')}`;
  return `write ${side} ${limit}`;
}

/** A check of ours says what is wrong in its first sentence and what to do in the rest, or only what to do. */
function customParts(message: string, value: unknown): [string, string] {
  const [problem, ...rest] = message.split(/(?<=\.) (?=[A-Z])/);
  if (problem !== undefined && rest.length > 0) {
    const remedy = rest.join(' ').replace(/\.$/, '');
    return [problem.replace(/\.$/, ''), remedy.charAt(0).toLowerCase() + remedy.slice(1)];
  }
  const shown = describeValue(value);
  return [shown.endsWith('…') ? 'is not accepted' : `is ${shown}`, message];
}

function count(number: number, unit: 'character' | 'entry'): string {
  const many = unit === 'entry' ? 'entries' : 'characters';
  return `${number} ${number === 1 ? unit : many}`;
}
